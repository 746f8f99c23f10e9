class M(type):
    def __new__(m, n, b, ns, **k): print('new', n, k); c = super().__new__(m, n, b, ns); c.k = k; return c
    def __init__(c, n, b, ns, **k): super().__init__(n, b, ns)
    @classmethod
    def __prepare__(m, n, b, **k): print('prepare', n); return {'pre': 1}
    def __call__(c, *a): print('call', a); return super().__call__(*a)
class A(metaclass=M, opt=1):
    def __init__(self, x): self.x = x
print(A.pre, A.k, A(5).x)
class B:
    def __init_subclass__(cls, /, tag=None, **k): super().__init_subclass__(**k); cls.tag = tag; print('sub', cls.__name__)
    def __class_getitem__(cls, i): return (cls.__name__, i)
class C(B, tag='t'): pass
print(C.tag, C[1], B['x'])
class D:
    def __set_name__(self, o, n): print('set_name', o.__name__, n)
    def __get__(self, i, o): return ('get', i is None)
class E: d = D(); e = D()
print(E.d, E().e); T = type('T', (E,), {'z': 1, '__doc__': 'dd'}); print(T.z, T.__mro__, T.__doc__, T.__module__, T.__qualname__, T.__bases__)
class X: pass
class Y(X): pass
try: type('Z', (X, Y), {})
except TypeError as e: print(e)
for bad in (lambda: type('Q', (int, str), {}), lambda: type('Q', (bool,), {}), lambda: type('Q', (1,), {}), lambda: type(1, (), {})):
    try: bad()
    except TypeError as e: print(e)
o = X(); o.__class__ = Y; print(type(o).__name__, isinstance(o, Y), X.__subclasses__(), Y.__base__, hasattr(Y, '__dict__'))
class S:
    __slots__ = ('a', '__dict__'); 
s = S(); s.a = 1; s.b = 2; print(s.__dict__, S.a, S.__static_attributes__, X.__firstlineno__)
