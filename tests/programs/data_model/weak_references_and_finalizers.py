"""weakref: references, proxies, finalizers, collections; what can be referenced; messages."""
import gc
import weakref


def attempt(function):
    try:
        print(repr(function()))
    except Exception as error:
        print(type(error).__name__, error)


class Thing:
    def __init__(self, name):
        self.name = name

    def __eq__(self, other):
        return isinstance(other, Thing) and self.name == other.name

    def __hash__(self):
        return hash(self.name)

    def hello(self):
        return f"hello {self.name}"

    def __len__(self):
        return 3

    def __getitem__(self, i):
        return i * 2

    def __add__(self, other):
        return (self.name, other)


class NoRefs:
    __slots__ = ()


class WithRefs:
    __slots__ = ("__weakref__",)


t = Thing("one")
r = weakref.ref(t)
print(r() is t, r == weakref.ref(t), r is weakref.ref(t), hash(r) == hash(t), weakref.getweakrefcount(t), type(r).__name__, r.__callback__)
for value in (5, "s", (1,), None, [], {}, NoRefs(), 1.5):
    attempt(lambda: weakref.ref(value))
print(type(weakref.ref(WithRefs())).__name__, weakref.ref({1}.__class__)() is set, weakref.ref(len)() is len)
p = weakref.proxy(t)
print(p.name, p.hello(), len(p), p[4], p + 1, type(p).__name__, isinstance(p, Thing), p == t, bool(p), str(p.name))
p.name = "renamed"
print(t.name)
attempt(lambda: hash(p))
attempt(lambda: p.missing)
c = weakref.proxy(print)
print(type(c).__name__)
m = weakref.WeakMethod(t.hello)
print(m()(), m() == t.hello)
attempt(lambda: weakref.WeakMethod(5))
attempt(lambda: weakref.ref())
attempt(lambda: weakref.proxy(5))


def make(log):
    log.append("made")
    return Thing("temporary")


log = []


def scope():
    temp = make(log)
    refs = weakref.ref(temp, lambda ref: log.append("callback")), weakref.proxy(temp)
    weakref.finalize(temp, log.append, "finalized")
    return refs


dead, dead_proxy = scope()
gc.collect()
print(dead(), log[:1], sorted(log[1:]), repr(dead).split(";")[-1])
attempt(lambda: dead_proxy.name)
attempt(lambda: hash(dead))
print(dead == weakref.ref(t), dead == dead)
values = weakref.WeakValueDictionary(a=t)
keys = weakref.WeakKeyDictionary({t: "v"})
group = weakref.WeakSet([t])


def fill():
    x = Thing("short lived")
    values["b"] = x
    keys[x] = "w"
    group.add(x)
    return len(values), len(keys), len(group)


print(fill())
gc.collect()
print(dict(values) == {"a": t}, list(keys.items())[0][1], len(values), len(keys), len(group), t in group, "b" in values, values.get("b", "gone"))
f = weakref.finalize(t, print, "at the end:", end="!\n")
print(f.alive, f.peek()[1] is print, f.detach() is not None, f.alive)
f2 = weakref.finalize(t, lambda: "result")
print(f2(), f2(), f2.alive)
last = Thing("kept until exit")
weakref.finalize(last, print, "finalize at exit")


class Sub(weakref.ref):
    __slots__ = ("key",)

    def __init__(self, obj, key):
        super().__init__(obj)
        self.key = key

    def __new__(cls, obj, key):
        return super().__new__(cls, obj)


x = Sub(t, "k")
print(x.key, x() is t, x == weakref.ref(t), x is weakref.ref(t))
