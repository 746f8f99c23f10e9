"""Displays and calls beyond what fits the stack, unpacking, subscripts, slices, attributes over several lines."""
a = b = c = [0]
many = [a, b, c, a, b, c, a, b, c, a, b, c, a, b, c, a, b, c, a, b, c, a, b, c, a, b, c, a, b, c, a]
fits = [a, b, c, a, b, c, a, b, c, a, b, c, a, b, c, a, b, c, a, b, c, a, b, c, a, b, c, a, b, c]
many_tuple = (a, b, c, a, b, c, a, b, c, a, b, c, a, b, c, a, b, c, a, b, c, a, b, c, a, b, c, a, b, c, a)
many_set = {a, b, c, a, b, c, a, b, c, a, b, c, a, b, c, a, b, c, a, b, c, a, b, c, a, b, c, a, b, c, a}
many_pairs = {a: 1, b: 1, c: 1, d: 1, e: 1, f: 1, g: 1, h: 1, i: 1, j: 1, k: 1, l: 1, m: 1, n: 1, o: 1, p: 1, q: 1, r: 1}
const_keys = {1: a, 2: b, 3: c, "x": a, None: b, 6: c, 7: a, 8: b, 9: c, 10: a, 11: b, 12: c, 13: a, 14: b, 15: c, 16: a, 17: b}
merged = {**a, 1: 2, **b, 3: 4, 5: 6, c: 7, **{}}
starred = [*a, b, *c], (*a,), {*a, *b, c}, [*a], (1, *a, 2, 3)
f(a, b, c, a, b, c, a, b, c, a, b, c, a, b, c, a, b, c, a, b, c, a, b, c, a, b, c, a, b, c, a)
f(a=1, b=2, c=3, d=4, e=5, f=6, g=7, h=8, i=9, j=10, k=11, l=12, m=13, n=14, o=15, p=16)
f(a=1, b=2, c=3, d=4, e=5, f=6, g=7, h=8, i=9, j=10, k=11, l=12, m=13, n=14, o=15, p=16, **q)
x.f(a, b, c, a, b, c, a, b, c, a, b, c, a, b, c, a, b, c, a, b, c, a, b, c, a, b, c, a, b, c)
f(*a, k=1)(**b)(x, *a, **b, y=2)(*a, *b)(1, 2, 3, *a)
f(**a, k=1, l=2, **b, m=3)

x, y = y, x
x, y, z = y, z, x
x, = y
[x, y], z = (1, 2), 3
x, *y = z
*x, y = z
x, *y, z = a
(x.a, y[0]), *z[1:2] = a
x = y = z.a = w[0] = 1
(x) = [y] = z

x[1], x[1:2], x[1:2:3], x[:], x[::2], x[1, 2:3], x[..., None], x[*a], x[a, *b], x[()]
x[1] = y
x[1:2] = y
x[1:2:3] = y
x[*a] = y
x += 1; x.a -= 2; x[0] *= 3; x[1:2] /= 4; x[1:2:3] //= 5
x %= 1; x **= 2; x >>= 3; x <<= 4; x &= 5; x ^= 6; x |= 7; x @= 8
x[f(x)] += y[0]

import os.path
import os.path as path, sys as system
from os import path, sep as separator
from . import sibling
from .. import cousin as kin
from .package.module import name
from module import *
os.getcwd()
path.join(a)
system.exit

chained = (
    a
    .first(1)
    .second
    .third(2, key=3)[
        0
    ].fourth
)
chained.first.second = (
    1
)
del chained.first
operators = a + b - c * d / e // f % g ** h @ i << j >> k & l | m ^ n, -a, +a, ~a, not a
comparisons = a == b, a != b, a < b, a <= b, a > b, a >= b, a is b, a is not b, a in b, a not in b, a < b == c in d
f"", f"a", f"{a}", f"{a}b{c!r}", f"{a!s:>{width}.{precision}}", f"{a=}", f"{a!a:x}", f"{'nested'} {f'{a}'}"
f"{a}{b}{c}{a}{b}{c}{a}{b}{c}{a}{b}{c}{a}{b}{c}{a}{b}{c}{a}{b}{c}{a}{b}{c}{a}{b}{c}{a}{b}{c}{a}"
f"""{
    a
    + b
} and {c:
    >{d}}"""
(walrus := 10)
print((y := f(x)), y, [z := 1], z)
lambda: (yield)
