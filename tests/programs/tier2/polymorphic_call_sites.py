"""Hot call sites that see functions, methods, classes, builtins and partials in turn."""
import functools
def plus(x): return x + 1
class Add:
    def __init__(self, x): self.v = x + 2
    def __add__(self, o): return self.v + o
    __radd__ = __add__
class Obj:
    def m(self, x): return x + 3
    def __call__(self, x): return x + 4
    @staticmethod
    def s(x): return x + 5
    @classmethod
    def c(cls, x): return x + 6
o = Obj(); fs = [plus, Add, o.m, o, Obj.s, Obj.c, functools.partial(lambda a, b: a * b, 7), abs, float, lambda x, *a, k=9: x + k, int]
total = 0
for i in range(600):
    f = fs[i % len(fs)]
    total = total + f(i)
print(total)
total = 0
for f in fs:
    for i in range(80): total += f(i) if f is not Add else f(i).v
print(total)
class P1:
    def val(self): return 1
class P2(P1):
    def val(self): return 2 + super().val()
class P3:
    val = staticmethod(lambda: 4)
class P4:
    @property
    def val(self): return lambda: 5
class P5:
    def __getattr__(self, n): return lambda: 6
p5 = P5(); p6 = P1(); p6.val = lambda: 7
objs = [P1(), P2(), P3(), P4(), p5, p6]; seq = []
for i in range(300): seq.append(objs[(i * i) % 6].val())
print(sum(seq), seq[:12])
def attr(x): return x.v
class S:
    __slots__ = "v"
class T: v = "class"
class U:
    def __init__(self): self.a = 0; self.v = 3
s = S(); s.v = 1; t = T(); u = U(); w = type("W", (), {"v": property(lambda s: 5)})()
print([attr((s, t, u, w, T)[i % 5]) for i in range(200)][-10:])
def ops(a, b): return a + b
vals = [(1, 2), (1.5, 2), ("a", "b"), ([1], [2]), ((1,), (2,)), (2**60, 2**60), (1j, 1), (True, 1)]
print([ops(*vals[i % 8]) for i in range(200)][-8:])
def sub(c, i): return c[i]
cs = [[1, 2], (3, 4), "ab", {1: 5}, range(9), b"xy", bytearray(b"pq"), type("G", (), {"__getitem__": lambda s, i: i})()]
print([sub(cs[i % 8], 1) for i in range(200)][-8:])
def it(x): return sum(1 for _ in x)
print([it((range(3), [1], (), "abcd", {1: 2}, {1}, iter([1, 2]), map(str, [1]))[i % 8]) for i in range(120)][-8:])
