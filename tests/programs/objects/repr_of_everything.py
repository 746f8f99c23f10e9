"""repr of all kinds of objects, nested and recursive, with and without names."""
import collections, types, functools
def f(): pass
async def co(): pass
def gen(): yield
class C:
    def m(self): pass
    @classmethod
    def c(cls): pass
    @staticmethod
    def s(): pass
    class Inner: pass
class D(dict): pass
class L(list): pass
class I(int): pass
class S(str): pass
class E(Exception): pass
short = lambda x: repr(x).split(" at 0x")[0]
c = co()
for x in [1, -0.0, 1e16, 1j, "a'b", 'a"b', "a'b\"c", b"\x00'", bytearray(b"x"), None, ..., NotImplemented, (), (1,), [], [1, (2, {3: {4}})], {}, set(), frozenset({1}), range(3), range(1, 5, 2), slice(1, None, 2), int, C, C.Inner, type(None), f, lambda: 0, C.m, C().m, C.c, C.s, C(), gen, gen(), c, len, [].append, "".join, str.upper, int.__add__, (5).__add__, dict.fromkeys, C.__dict__["c"], C.__dict__["s"], property(), iter([]), iter(()), iter({}), iter(set()), iter(""), iter(range(1)), reversed([]), enumerate([]), zip(), map(len, []), filter(None, []), {}.keys(), {1: 2}.values(), {1: 2}.items(), D(a=1), L([1]), I(5), S("s"), E("e", 1), ValueError(), KeyError("k"), OSError(2, "m"), ExceptionGroup("g", [E()]), collections.OrderedDict(a=1), collections.deque([1]), collections.Counter("aa"), collections.defaultdict(int, a=1), collections.namedtuple("P", "x")(1), types.SimpleNamespace(a=1), types.MappingProxyType({1: 2}), functools.partial(f, 1), memoryview(b"a"), object(), super(C, C()), list[int], dict[str, list[int]], int | None, type("T", (), {}), compile("1", "fn", "eval"), types.MethodType(f, 1), iter(int, 1), True, __import__("sys").implementation.name, C.__dict__, (lambda: (yield))(), f.__code__, type(f.__code__), types.CellType(1)]:
    print(short(x), end=" ; ")
c.close(); print()
l = [1]; l.append(l); d = {}; d[1] = d; t = ([],); t[0].append(t); s = types.SimpleNamespace(); s.me = s; q = collections.deque(); q.append(q); o = collections.OrderedDict(); o[1] = o
print(l, d, t, s, q, o, {"k": [l]})
class R:
    def __repr__(self): return "R\n"
class B:
    def __repr__(self): raise ValueError("no repr")
print([R(), {R(): R()}], (R(),))
try: print([1, B()])
except ValueError as e: print(e)
class Old: __slots__ = ()
Old.__module__ = "builtins"; print(Old, short(Old())); Old.__qualname__ = "X.Y"; print(Old, short(Old()))
