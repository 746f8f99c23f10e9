class A:
    """doc of A"""
    x = 1
    def __init__(self, a, b=2, *args, **kw):
        self.a = a; self.b = b; self.args = args; self.kw = kw
    def m(self): return self.a + self.b
    @property
    def p(self): return self.a
    @p.setter
    def p(self, v): self.a = v
    @p.deleter
    def p(self): del self.a
    @classmethod
    def c(cls, n): return cls.__name__, n
    @staticmethod
    def s(n): return n
    def __repr__(self): return f'A({self.a!r}, {self.b!r})'
class B(A):
    def m(self): return super().m() * 2
    def __init__(self, *a):
        super().__init__(*a)
        self.extra = True
b = B(3)
print(b, b.m(), b.p, B.c(4), b.s(5), A.s(6), b.__dict__, vars(b))
b.p = 10
print(b.p, b.a)
del b.p
try: b.p
except AttributeError as e: print(e, e.name, e.obj is b)
print(B.__mro__, B.__bases__, A.__subclasses__(), B.__name__, B.__qualname__, B.__module__, A.__doc__, B.__doc__)
print(isinstance(b, A), issubclass(B, A), isinstance(b, (int, B)), type(b), b.__class__)
print(hasattr(b,'zz'), getattr(b,'zz',7), callable(b), callable(B))
class V:
    def __init__(self, x, y): self.x=x; self.y=y
    def __add__(self, o): return V(self.x+o.x, self.y+o.y) if isinstance(o,V) else NotImplemented
    def __radd__(self, o): return ('radd', o)
    def __mul__(self, k): return V(self.x*k, self.y*k)
    __rmul__ = __mul__
    def __iadd__(self, o): self.x += o.x; return self
    def __eq__(self, o): return isinstance(o,V) and (self.x,self.y)==(o.x,o.y)
    def __hash__(self): return hash((self.x,self.y))
    def __lt__(self, o): return self.x < o.x
    def __le__(self, o): return self.x <= o.x
    def __neg__(self): return V(-self.x,-self.y)
    def __bool__(self): return bool(self.x or self.y)
    def __len__(self): return 2
    def __getitem__(self, i): return (self.x,self.y)[i]
    def __contains__(self, v): return v in (self.x,self.y)
    def __iter__(self): yield self.x; yield self.y
    def __call__(self, *a, **k): return a, k
    def __str__(self): return f'<{self.x},{self.y}>'
    def __repr__(self): return f'V({self.x},{self.y})'
    def __format__(self, spec): return f'V:{spec}'
    def __int__(self): return int(self.x)
    def __float__(self): return float(self.x)
    def __index__(self): return self.x
    def __abs__(self): return (self.x**2+self.y**2)**.5
    def __enter__(self): print('enter'); return self
    def __exit__(self, *a): print('exit', a[0]); return True
    def __getattr__(self, n): return 'dyn_'+n if not n.startswith('__') else (_ for _ in ()).throw(AttributeError(n))
    def __setitem__(self, i, v): setattr(self, 'xy'[i], v)
    def __delitem__(self, i): print('del', i)
    def __pow__(self, n, m=None): return ('pow', n, m)
    def __divmod__(self, o): return 'dm'
    def __matmul__(self, o): return 'mm'
    def __invert__(self): return 'inv'
    def __reversed__(self): return iter([self.y, self.x])
    def __round__(self, n=None): return ('round', n)
v=V(1,2); w=V(3,4)
print(v+w, 5+v, v*3, 3*v, -v, v==V(1,2), v!=w, v<w, v>w, v<=w, v>=w, bool(V(0,0)), len(v), v[0], 2 in v, list(v), v(1,k=2), str(v), repr(v), f'{v:abc}', f'{v!r}', int(v), float(v), [10,20,30][v], abs(w), v.foo, {v:1}[V(1,2)], v**2, pow(v,2,3), divmod(v,1), v@w, ~v, list(reversed(v)), round(v), round(v,1), hex(v))
v += w; print(v)
v[0]=9; del v[1]; print(v)
with v: raise ValueError('x')
try: v + 1
except TypeError as e: print(e)
try: V(1,2) < 3
except AttributeError as e: print(e)
try: V.zz
except AttributeError as e: print(e)
try: v - 1
except TypeError as e: print(e)
try: v[5]
except IndexError as e: print(e)
class Meta(type):
    def __new__(m, name, bases, ns, **kw):
        print('new', name, kw); ns['added']=1
        return super().__new__(m, name, bases, ns)
    def __init__(cls, name, bases, ns, **kw): print('init', name); super().__init__(name,bases,ns)
    def __call__(cls, *a): print('call', cls.__name__, a); return super().__call__(*a)
    @classmethod
    def __prepare__(m, name, bases, **kw): print('prepare', name, bases, kw); return {'pre':2}
    def __getattr__(cls, n): return 'meta_'+n
    def __len__(cls): return 42
    def __iter__(cls): return iter('abc')
    def __contains__(cls, x): return x=='in'
    def __repr__(cls): return f'<Meta {cls.__name__}>'
class M(metaclass=Meta, opt=1):
    def __init__(self, v=0): self.v=v
print(M.added, M.pre, M.zzz, len(M), list(M), 'in' in M, M, M(5).v, type(M))
class D:
    def __set_name__(self, owner, name): self.name=name; print('set_name', owner.__name__, name)
    def __get__(self, obj, typ=None): return self if obj is None else obj.__dict__.get(self.name, 'unset')
    def __set__(self, obj, v): obj.__dict__[self.name] = v*2
    def __delete__(self, obj): del obj.__dict__[self.name]
class E:
    d = D()
    def __init_subclass__(cls, tag=None, **kw): super().__init_subclass__(**kw); cls.tag=tag; print('isub', cls.__name__, tag)
class F(E, tag='t'): pass
e=E(); print(e.d); e.d=4; print(e.d, e.__dict__); del e.d; print(e.d); print(F.tag, type(E.d).__name__)
class S:
    __slots__=('a','b')
    def __init__(self): self.a=1
s=S(); print(s.a)
for f in (lambda: s.b, lambda: setattr(s,'c',1), lambda: s.__dict__):
    try: f()
    except AttributeError as e: print(e)
class S2(S): pass
s2=S2(); s2.z=1; print(s2.__dict__, s2.a, S.a)
class W(A,):
    def __getattribute__(self, n):
        if n=='magic': return 'MAGIC'
        return super().__getattribute__(n)
w=W(1); print(w.magic, w.a)
class St(str):
    def shout(self): return self.upper()+'!'
class I(int):
    def __add__(self, o): return I(int(self)+int(o)+100)
class L(list):
    def __init__(self,*a): super().__init__(*a); self.tag='L'
class Dd(dict):
    def __missing__(self,k): return f'missing {k}'
print(St('abc').shout(), St('abc')+'d', type(St('abc')+'d'), I(3)+4, I(3)*2, 4+I(3), L([1,2]), L([1,2]).tag, Dd(a=1)['b'], Dd(a=1)['a'], len(St('abc')), I(5)==5, {I(5):1}[5], {'abc':2}[St('abc')], isinstance(I(1),int))
print(super, super(B, b), type(super(B,b)))
def counter():
    n=0
    class C:
        def inc(self):
            nonlocal n; n+=1; return n
    return C()
c=counter(); c.inc(); print(c.inc())
print(type('Dyn',(A,),{'y':5})(1).y, type.__call__(A,1))
class Abs:
    def __eq__(self,o): return True
try: hash(Abs())
except TypeError as e: print(e)
