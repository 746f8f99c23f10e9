from functools import lru_cache, cache, cached_property
calls = []
@lru_cache(maxsize=2)
def f(x, y=0):
    calls.append(x); return x * 2
print(f(1), f(1), f(2), f(3), f(1), calls, f.cache_info(), f.cache_parameters()); f.cache_clear(); print(f.cache_info(), f.__wrapped__(5), f.__name__)
@cache
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(80), fib.cache_info())
@lru_cache(typed=True)
def t(x): return type(x).__name__
print(t(1), t(1.0), t(True), t.cache_info().currsize)
try:
    f([])
except TypeError as e:
    print(e)
class C:
    n = 0
    @cached_property
    def p(self):
        C.n += 1; return C.n
    @lru_cache
    def m(self): return 'm'
c = C(); print(c.p, c.p, c.__dict__); del c.p; print(c.p, c.m(), type(C.p).__name__)
try:
    lru_cache(maxsize='x')
except TypeError as e:
    print(e)
