"""Odd but valid syntax: what it means."""
import sys

x = (  # a comment inside
    1
    + 2  # another
)
y = [
    1, 2,
    3,
][-1]
z = "a" 'b' """c""" r'\d' f"{x}" '\
d'
print(x, y, z)
if x: pass; print("one line")
if x == 3: print("a"); print("b")
else: print("c")
while x: x -= 3
else: print("loop else on one line")
class A: b = 1; c = b + 1
print(A.c)
def f(a, b=[], /, *c, d, e=None, **g,): return a, b, c, d, e, g
print(f(1, *(2, 3), d=4, **{"h": 5}))
lambda_ = lambda *a, k=1, **kw: (a, k, kw)
print(lambda_(1, k=2, z=3), (lambda: ...)(), (lambda x: (yield x))(1).__class__.__name__)
print(1 if 0 else 2 if 0 else 3, not not 1, - -1, ~-1, +-+1, 2 ** -1, -2 ** 2, (-2) ** 2, 2 ** 3 ** 2, 1 < 2 < 3 == 3 != 4, 1 in [1] in [[1]], not 1 in [2])
print([*range(3)], {*"a"}, {**{}}, (*[1],), *[], [a for a in [1, 2] if a if a > 1 for b in [a]], {a: b for a, b in [(1, 2)]}, [i for i in range(3) if (lambda i: i)(i)])
a = b = c = 0; a, b = b, a; (a), (b) = 1, 2; [a, [b, *c]] = 3, [4, 5, 6]
print(a, b, c)
a, = [1]; (b,) = [2]; [c] = [3]
print(a, b, c, (1,), (1, 2,), ())
print(0xFF, 0o17, 0b11, 1_000, 1e3, .5, 5., 1e-3, 1J, 0_0, 00, 1_0.0_1e1_0)
print("\x41\u0042\U00000043\103\N{LATIN SMALL LETTER A}\
tail", r"\n", b"\x00\n", rb"\x", Rb"a", "q", '\'', "\"", "a""b")
@lambda f: f
@(deco := lambda f: f)
@[lambda f: f][0]
def decorated(): return "decorated"
print(decorated())
try: 1 / 0
except (ZeroDivisionError, TypeError) as e: print("caught", e)
else: print("no")
finally: print("finally")
with open(__file__) as f1, open(__file__) as f2: print(f1.name == f2.name)
with (open(__file__) as f1, open(__file__) as f2,): print(f1.closed)
for i, (j, *k) in enumerate(["abc"]): print(i, j, k)
for x in 1, 2, *[3]: print(x, end=" ")
print()
del a, (b), [c]
assert True, "never"
global_var: int
annotated: "str" = 5
(paren): int = 6
A.attr: int = 7
print(__annotations__, A.attr, A.__annotations__ if hasattr(A, "__annotations__") else None)
match = case = type = _ = soft = 1
print(match, case, type, _)
match x:
    case 1 | 2: print("no")
    case int(n) if n > 2: print("three", n)
type X[T] = list[T]
print(X.__name__)
print(f"{x!r:>{5}}|{'nested'!s:^{10}}|{ {1: 2}[1] }|{(lambda: 5)()}|{x:=5}|{x=}")
async def co(): return [await y async for y in z]
def gen(): x = yield; y = yield x; return (yield from [y])
if (n := 10) > 5 and (m := n * 2): print(n, m)
print([last := v for v in range(3)], last, (t := 1, 2), t)
nonlocal_test = (lambda: [(lambda: q)() for q in range(2)])()
print(nonlocal_test, True is not False, None is None, ... is Ellipsis, __debug__, __name__)
import os.path as p, sys as s; from os import (path, sep,); from os.path import join as j
print(p is path, j("a", "b"), s is sys)
print(print) if 0 else print("x" "y" * 2, ("x" "y") * 2)
	
print("a tab on the line before"); \
print("continued")
