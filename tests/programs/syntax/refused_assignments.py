"""SyntaxErrors of assignment and deletion targets, with their places."""
for source in """\
1 = x
x + 1 = 2
f() = 1
"a" = 1
f"{x}" = 1
None = 1
True = 1
__debug__ = 1
... = 1
(a, 1) = 2
[a, b + 1] = 2
{} = 1
{a: b} = 1
{a} = 1
a if b else c = 1
lambda: 1 = 2
not x = 1
-x = 1
x < y = 1
x and y = 1
[x for x in y] = 1
(x for x in y) = 1
await x = 1
(yield) = 1
yield = 1
x += y = 1
x + 1 += 1
f() += 1
(a, b) += 1
[a] += 1
"a" += 1
None += 1
*a = 1
*a += 1
*a, *b = 1
(*a) = 1
a: int: str = 1
(a, b): int
[a]: int = 1
f(): int
x.y.z: int = 1
1: int
del 1
del f()
del (a, f())
del a + 1
del *a
del (yield)
del None
del x if y else z
(a := 1) = 2
a := 1
a.b := 1
(a.b := 1)
(a[0] := 1)
(1 := 2)
f(a.b := 1)
for 1 in x: pass
for f() in x: pass
for x + 1 in y: pass
for (x, 1) in y: pass
for *x in y: pass
with a as 1: pass
with a as f(): pass
with a as (b, 1): pass
with a as b + 1: pass
import a as b.c
import a.b as 1
from a import b as 1
except x as y.z: pass
[x for 1 in y]
[x for f() in y]
{x: y for x + 1 in z}
global x = 1
def f(1): pass
def f(a.b): pass
def f(a=1, b): pass
def f(None): pass
def f(*None): pass
class 1: pass
class None: pass
def 1(): pass
x = yield = 1
a, b := 1, 2
x = (y = 1)
if x = 1: pass
while x = 1: pass
f(x = 1 = 2)
f(a+b=1)
f(None=1)
f("a"=1)
f(a.b=1)
f(a[0]=1)
f((a)=1)
f(a=)
f(**k, *a)
f(**k, a)
f(a=1, a)
f(*)
f(**)
print a
print "hello"
exec "x"
match x: pass
type 1 = 2
type X[1] = 2
x = 5 6
x y
a b c = 1
if: pass
for in x: pass
while: pass
return = 1
import
from import x
from x import
from . import *, a
from x import (a, b
from x import a,
import a, 
lambda 1: x
lambda x=1, y: x""".splitlines():
    try:
        compile(source, "<s>", "exec")
        print("OK   ", source)
    except SyntaxError as e:
        print(f"{source!s:<28}| {type(e).__name__}: {e.msg} ({e.lineno},{e.offset})-({e.end_lineno},{e.end_offset})")
