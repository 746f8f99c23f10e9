def deco(n):
    def d(f):
        def w(*a): return (n, f(*a))
        return w
    return d
@deco(1)
@deco(2)
def f(x): return x
print(f(5)); fs = [lambda: i for i in range(3)]; print([g() for g in fs], [(lambda i=i: i)() for i in range(3)])
def counter():
    n = 0
    def inc():
        nonlocal n; n += 1; return n
    return inc
c = counter(); c(); print(c(), c.__closure__[0].cell_contents, c.__code__.co_freevars)
def outer():
    def inner(): return later
    later = 'set'; return inner()
print(outer())
def bad():
    def g(): return zz
    try: return g()
    except NameError as e: return str(e)
    zz = 1
print(bad())
class C:
    x = 1
    y = [i for i in range(x)]
    f = lambda self: self.x
@(lambda f: lambda: f() * 2)
def t(): return 3
print(C.y, C().f(), t()); global_x = 1
def setg():
    global global_x; global_x = 2
setg(); print(global_x); del global_x
try: global_x
except NameError as e: print(e)
