from functools import *
import functools
print(reduce(lambda a, b: a * b, [1, 2, 3, 4]), reduce(max, [], 5))
p = partial(pow, 2); print(p(5), p, p.func, p.args, p.keywords, partial(p, 3)(), partial(int, base=2)('11'))
class A:
    def m(self, *a, **k): return a, k
    q = partialmethod(m, 1, x=2)
print(A().q(3, y=4))
@total_ordering
class T:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return self.v == o.v
    def __lt__(self, o): return self.v < o.v
print(T(1) <= T(1), T(2) > T(1), T(1) >= T(2), sorted([T(3), T(1)])[0].v)
def deco(f):
    @wraps(f)
    def w(*a): "w doc"; return f(*a)
    return w
@deco
def g(x): "g doc"; return x
print(g.__name__, g.__doc__, g.__wrapped__(1), WRAPPER_ASSIGNMENTS)
@singledispatch
def s(x): return 'object'
@s.register
def _(x: int): return 'int'
@s.register(list)
def _(x): return 'list'
@s.register
def _(x: str | bytes): return 'text'
print(s(1), s([]), s(2.0), s(True), s('a'), s(b''), s.dispatch(bool) is s.registry[int], sorted(t.__name__ for t in s.registry))
print(sorted([3, 1, 2], key=cmp_to_key(lambda a, b: b - a)))
class D:
    @singledispatchmethod
    def f(self, x): return 'o'
    @f.register
    def _(self, x: int): return 'i'
print(D().f(1), D().f(''))
