for x in lambda: 0, 1: pass
def f(): return *a, b
def f(): return
def f(): yield *a, b
def f(a, /, b, *, c): pass
def f(a=1, /, b=2, *, c, d=4, **e): pass
def f(*args: *Ts): pass
def f(*args: int, **kw: str) -> int: pass
def f(*, a): pass
def f(a, *, b=1,): pass
def f() -> (yield): pass
def f(a: (yield)): pass
def f(a: lambda: 0 = 1): pass
lambda: 0
lambda a, /, b=1, *c, d, **e: 0
lambda *, a: 0
lambda *a: 0
lambda **a: 0
lambda a=lambda: 0: 0
lambda: (yield)
lambda x: lambda y: x
lambda x,: x
lambda *a,: x
lambda: x if y else z
f(a=lambda: 0)
a[lambda: 0]
a[lambda: 0:1]
1 if 2 else lambda: 3
[lambda: a for a in b]
{a: lambda: b}
{lambda: a: b}
@a
def f(): pass
@a[0]
@(yield)
@a if b else c
@x := y
def f(): pass
def f(): nonlocal a
a = lambda: (yield)
def f(): return (yield)
def f(): x = yield
def f(): (yield)
def f(): a = b = yield c, d
def f(): f((yield))
def f(): await_
def f(): yield; yield 1
def f(
    a, # comment
    b, # comment
): pass
def f():
    """doc"""
def f():
    # comment
    pass
@a
# comment
@b

def f(): pass
def f(): ...
def f(a, b): return a
def f(a, *, b: int = 1, **c): ...
def f(a: int, /): ...
def f(*a, b): ...
x = (lambda: 0)()
