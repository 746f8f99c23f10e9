"""Specialised instructions meet what they were not specialised for."""
import sys


def warm(f, *args):
    for _ in range(60):
        r = f(*args)
    return r


class A:
    kind = "A"

    def __init__(self, x):
        self.x = x

    def m(self):
        return ("m", self.x)

    @property
    def p(self):
        return ("p", self.x)

    def __getitem__(self, i):
        return ("item", i)


def get_x(o): return o.x
def get_kind(o): return o.kind
def call_m(o): return o.m()
def get_p(o): return o.p
def set_x(o, v): o.x = v
def sub(o, i): return o[i]
def add(a, b): return a + b
def less(a, b): return a < b
def truth(o): return True if o else False
def each(o): return [i for i in o]
def two(o):
    a, b = o
    return b, a
def make(x): return A(x)
def call1(f, x): return f(x)
def name(): return len
def contains(o, x): return x in o
def store(o, i, v): o[i] = v
def append(o, v):
    o.append(v)
    return o


a = A(1)
for f in (get_x, get_kind, call_m, get_p):
    warm(f, a)
warm(set_x, a, 1)
warm(sub, a, 3)
b = A(2)
b.__dict__["extra"] = 1
print(get_x(b), get_kind(b), call_m(b), get_p(b), sub(b, 4))
b.kind = "own"
b.m = lambda: "own m"
print(get_kind(b), call_m(b), get_kind(a), call_m(a))
A.kind = "changed"
A.m = lambda self: "new m"
A.p = property(lambda self: "new p")
A.__getitem__ = lambda self, i: "new item"
print(get_kind(a), call_m(a), get_p(a), sub(a, 0))
A.x = property(lambda self: "data descriptor", lambda self, v: print("set", v))
print(get_x(a))
set_x(a, 5)
del A.x
print(get_x(a))
del a.x
try:
    get_x(a)
except AttributeError as e:
    print(e)
set_x(a, 7)
print(get_x(a), a.__dict__)


class B:
    x = "class x"
    kind = "B"

    def m(self):
        return "B.m"


a.__class__ = B
print(get_x(a), get_kind(a), call_m(a))
a.__dict__ = {"x": "other dict"}
print(get_x(a))
set_x(a, 8)
print(a.__dict__)


class S:
    __slots__ = ("x", "y")


s = S()
s.x = 1
warm(get_x, s)
warm(set_x, s, 2)
print(get_x(s))
del s.x
try:
    get_x(s)
except AttributeError as e:
    print(type(e).__name__)
print(get_x(A(9)))

warm(add, 1, 2)
print(add(1.5, 2), add("a", "b"), add([1], [2]), add(2**60, 2**60), add(True, True), add(2**53, 1), add(-(2**53), -1))
warm(add, 1.0, 2.0)
print(add(1, 2), add("x", "y"))
warm(add, "a", "b")
print(add((1,), (2,)), add("é", "😀"))
warm(less, 1, 2)
print(less(1.0, 2), less("a", "b"), less(2**70, 2**71), less(-(2**70), 0), less([1], [2]))
warm(less, 1.0, 2.0)
print(less(float("nan"), 1.0), less(1.0, float("nan")), less(1, 2))
for o in (1, 0, "a", "", [1], [], None, True, False, {}, {1: 2}, 0.0, 1.5, a, 2**70, (), (1,)):
    warm(truth, o)
    print(truth(1), truth(""), truth([]), truth(None), truth(a), truth(0.0), end=" ")
print()
for o in ([1, 2], (3, 4), range(3), "ab", {1: 2}, {5}, (i for i in range(2)), iter([7]), {8: 9}.items(), range(2**60, 2**60 + 2)):
    print(each(o), each([0]), each((0,)), each(range(1)))
for o in ((1, 2), [1, 2], "ab", {1: 2, 3: 4}, range(2)):
    warm(two, o)
    print(two((5, 6)), two([7, 8]), two("xy"))
for bad in ((1,), [1, 2, 3], "abc", 5):
    try:
        two(bad)
    except Exception as e:
        print(type(e).__name__, e)


class L(list):
    def __getitem__(self, i):
        return ("L", i)

    def __len__(self):
        return 5

    def append(self, v):
        print("L.append", v)


warm(sub, [1, 2, 3], 1)
print(sub((4, 5), 1), sub("abc", 1), sub("aé", 1), sub("😀a", 1), sub({1: "d"}, 1), sub(L([1]), 0), sub([1, 2], -1), sub([1, 2], True))
for bad in (([1], 5), ((1,), 5), ("a", 5), ({}, 5), ([1], "a")):
    try:
        sub(*bad)
    except Exception as e:
        print(type(e).__name__, e)
warm(append, [], 1)
print(append(L(), 2))
l = [1, 2, 3]
warm(store, l, 0, 5)
store(l, -1, 9)
d = {}
store(d, 0, 1)
print(l, d)
for c in ({1}, frozenset({1}), {1: 2}, [1], (1,), "1", range(2)):
    try:
        warm(contains, c, 1)
    except TypeError as e:
        print(e)
    print(contains({1}, 1), contains({1: 2}, 3), contains([3], 3), contains("abc", "b"))

warm(make, 3)
print(make(4).__dict__)
old = A.__init__
A.__init__ = lambda self, x: setattr(self, "z", x)
print(make(5).__dict__)
A.__init__ = old
A.__new__ = staticmethod(lambda cls, x: "made by new")
print(make(6))
class A:
    def __init__(self, x): self.x = x
    def m(self): return self.x


def f(x): return ("f", x)
def g(x, y=2): return ("g", x, y)
class Callable:
    def __call__(self, x): return ("call", x)


warm(call1, f, 1)
for c in (f, g, lambda *a: a, A(1).m, Callable(), str, tuple, type, len, abs, [].append, int, list, A, "abc".count, print):
    try:
        r = call1(c, "ab") if c is not abs else call1(c, -5)
        print(r if not isinstance(r, A) else "A instance")
    except Exception as e:
        print(type(e).__name__, e)
f.__code__ = g.__code__
try:
    print(call1(f, 1))
except TypeError as e:
    print(e)
f.__defaults__ = (10,)
print(call1(f, 1))

print(warm(name) is len)
len = "shadow"
print(name())
del len
print(name() is sys.modules["builtins"].len)
GLOBAL = 1
def glob(): return GLOBAL
warm(glob)
GLOBAL = 2
print(glob())
del GLOBAL
try:
    glob()
except NameError as e:
    print(e)
GLOBAL = 3
print(glob())
sys.modules["builtins"].GLOBAL2 = "builtin"
def glob2(): return GLOBAL2
warm(glob2)
GLOBAL2 = "global"
print(glob2())
def ver(): return sys.maxsize
warm(ver)
sys.extra = 1
print(ver() == sys.maxsize)


def mutate(l):
    out = []
    for x in l:
        out.append(x)
        if len(out) < 6:
            l.append(x + 10)
    return out


from builtins import len as len
print(mutate([1, 2]))
try:
    d = {1: 1}
    for k in d:
        d[k + 1] = 1
except RuntimeError as e:
    print(e)


def gen():
    yield 1
    yield 2


def drive():
    out = []
    g = gen()
    for x in g:
        out.append(x)
        g.close()
    for x in g:
        out.append("never")
    return out


print(warm(drive))


class Sup:
    def m(self): return "Sup.m"


class Sub(Sup):
    def m(self): return super().m()


print(warm(Sub().m))
Sup.m = lambda self: "new Sup.m"
print(Sub().m())
super = lambda: type("Fake", (), {"m": lambda self: "fake super"})()
print(Sub().m())
