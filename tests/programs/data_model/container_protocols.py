"""__len__, __getitem__, __setitem__, __delitem__, __contains__, __iter__, __reversed__, __missing__, __length_hint__, __index__."""
import operator


def attempt(function):
    try:
        print(repr(function()))
    except Exception as error:
        print(type(error).__name__, error)


class Tape:
    def __init__(self, *items):
        self.items = list(items)

    def __len__(self):
        return len(self.items)

    def __getitem__(self, key):
        print("get", key)
        return self.items[key]

    def __setitem__(self, key, value):
        print("set", key, value)
        self.items[key] = value

    def __delitem__(self, key):
        print("del", key)
        del self.items[key]


t = Tape(1, 2, 3)
print(t[0], t[-1], t[1:], t[::2], 2 in t, list(t), list(reversed(t)))
t[0] = 10
t[1:2] = [20, 21]
t[0] += 5
del t[-1]
del t[:1]
print(t.items, len(t), bool(t), bool(Tape()))
attempt(lambda: t[10])
attempt(lambda: t["a"])
attempt(lambda: t[1, 2])
print(operator.length_hint(t), operator.length_hint(iter([1, 2])), operator.length_hint(5, 7))


class Keyed(dict):
    def __missing__(self, key):
        self[key] = value = len(self)
        return value


k = Keyed(a=0)
print(k["x"], k["y"], k.get("z"), "z" in k, k)
attempt(lambda: dict().__missing__)


class Bad:
    def __init__(self, **methods):
        self.methods = methods

    def __len__(self):
        return self.methods["length"]

    def __contains__(self, x):
        return self.methods.get("contains", "truthy")

    def __iter__(self):
        return self.methods["iterator"]

    def __index__(self):
        return self.methods["index"]

    def __length_hint__(self):
        return self.methods["hint"]


for value in (-1, 1.5, "3", 2**70, None):
    attempt(lambda: len(Bad(length=value)))
attempt(lambda: bool(Bad(length=-1)))
print(1 in Bad(), 1 in Bad(contains=0), 1 not in Bad(contains=[]))
attempt(lambda: iter(Bad(iterator=5)))
attempt(lambda: list(Bad(iterator=iter([1]), length=99, hint=3)))
for value in (1.5, "x", 1):
    attempt(lambda: [1, 2, 3][Bad(index=value)])
attempt(lambda: hex(Bad(index=255)))
attempt(lambda: "abc"[Bad(index=2**70)])
attempt(lambda: range(Bad(index=None)))
attempt(lambda: operator.index(Bad(index=5)))
for hint in (-1, 1.5, NotImplemented):
    attempt(lambda: operator.length_hint(type("H", (), {"__length_hint__": lambda self: hint})(), 9))


class NoContains:
    __contains__ = None

    def __iter__(self):
        return iter([1])


attempt(lambda: 1 in NoContains())
attempt(lambda: 1 in object())
attempt(lambda: object()[0])
attempt(lambda: operator.setitem(object(), 0, 1))
attempt(lambda: operator.delitem((1,), 0))
attempt(lambda: operator.setitem((1,), 0, 1))
attempt(lambda: operator.setitem("abc", 0, "x"))
attempt(lambda: len)
attempt(lambda: int[0])
attempt(lambda: {}[0])
attempt(lambda: {1: 2}[[]])


class Subscriptable:
    def __class_getitem__(cls, item):
        return cls.__name__, item


print(Subscriptable[int, "x"], Subscriptable[1:2])
attempt(lambda: Subscriptable()[0])


class Frozen(tuple):
    def __new__(cls, *items):
        return super().__new__(cls, items)

    def __getitem__(self, key):
        return "?" if isinstance(key, slice) else super().__getitem__(key)


f = Frozen(1, 2)
print(f, f[0], f[:], len(f), f + (3,), type(f * 2).__name__, [*f])
