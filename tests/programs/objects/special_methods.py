def t(f):
    try: print(repr(f()))
    except BaseException as e: print(type(e).__name__, e, getattr(e, '__notes__', ''))
class Bad:
    def __bool__(self): return 3
    def __len__(self): return -1
    def __hash__(self): return 'x'
    def __index__(self): return 'i'
    def __str__(self): return 3
    def __repr__(self): return 4
    def __iter__(self): return 5
    def __contains__(self, x): return 'yes'
    def __int__(self): return 'q'
    def __float__(self): return 'f'
    def __format__(self, s): return 3
    def __complex__(self): return 3
    def __bytes__(self): return 3
    def __length_hint__(self): return 'a'
    def __dir__(self): return 5
    def __round__(self): return 'r'
    def __init__(self, *a): return 3 if a else None
    def __enter__(self): pass
    def __getitem__(self, i): raise IndexError
    def __reversed__(self): return 7
b = Bad.__new__(Bad)
for f in (bool, len, hash, str, repr, iter, int, float, format, bytes, dir, round, reversed, hex, list, tuple, sum, max, lambda x: 1 in x, lambda x: [1,2][x], lambda x: range(x), lambda x: Bad(1), lambda x: x+1, lambda x: -x, lambda x: x(), lambda x: x < x, lambda x: x == x, lambda x: x != 3, lambda x: f'{x}', lambda x: '%s' % x, lambda x: '%d' % x, lambda x: print(x), lambda x: {x: 1}, lambda x: x.foo, lambda x: next(x), lambda x: [*x], lambda x: (lambda *a: a)(*x), lambda x: (lambda **k: k)(**x), lambda x: abs(x), lambda x: divmod(x, 1), lambda x: pow(x, 2), lambda x: chr(x), lambda x: x @ 1, lambda x: ~x, lambda x: isinstance(1, x), lambda x: issubclass(int, x), lambda x: sorted(x), lambda x: enumerate(x), lambda x: zip(x), lambda x: map(len, x), lambda x: dict(x), lambda x: set(x), lambda x: x[1:2], lambda x: setattr(x, 3, 4), lambda x: getattr(x, 'q', 'def'), lambda x: vars(x), lambda x: 'a' * x, lambda x: slice(x).indices(3), lambda x: (1).__add__(x), lambda x: open(x), lambda x: int('3', x), lambda x: 3 .to_bytes(x), lambda x: super(Bad, x).foo, lambda x: exec(x), lambda x: bytes(x)):
    t(lambda: f(b))
class Seq:
    def __init__(self, n): self.n = n
    def __getitem__(self, i):
        if i >= self.n: raise IndexError(i)
        return i*i
s = Seq(4); print(list(s), 9 in s, 5 in s, tuple(s), sum(s), [*s], max(s), sorted(s, reverse=True)); a, bb, c, d = s; print(a, d)
t(lambda: len(s)); t(lambda: reversed(s)); t(lambda: s[1:2]); it = iter(s); print(it.__class__, next(it))
class P1:
    def __add__(self, o): return 'P1.add'
    def __radd__(self, o): return 'P1.radd'
    def __eq__(self, o): return NotImplemented
    def __lt__(self, o): return 'lt'
    def __gt__(self, o): return 'gt'
class P2(P1):
    def __radd__(self, o): return 'P2.radd'
    def __gt__(self, o): return 'P2.gt'
class P3(P1): pass
print(P1()+P2(), P1()+P3(), P2()+P1(), 1+P1(), P1()<P2(), P1()<P3(), P1()==P1(), P1()!=3, P2()>P1())
class O1:
    def __iadd__(self, o): return NotImplemented
    def __add__(self, o): return 'added'
o = O1(); o += 1; print(o)
class Cm(type):
    def __instancecheck__(cls, x): return x == 5
    def __subclasscheck__(cls, c): return c is int
class CC(metaclass=Cm): pass
print(isinstance(5, CC), isinstance(CC(), CC), isinstance(6, CC), issubclass(int, CC), issubclass(str, CC))
class M1(type): pass
class M2(type): pass
class A1(metaclass=M1): pass
class A2(metaclass=M2): pass
t(lambda: type('X', (A1, A2), {}))
def mk():
    class X(A1, A2): pass
t(mk)
def mk():
    class X(A1, A1): pass
t(mk)
def mk():
    class X(A1, foo=3): pass
t(mk)
def mk():
    class X(A1, A1.__base__, object): pass
    class Y(object, A1): pass
t(mk)
class Desc:
    def __set_name__(self, o, n): raise ValueError('sn')
def mk():
    class X: d = Desc()
t(mk)
class ME:
    def __mro_entries__(self, bases): return (A1,)
class Y1(ME()): pass
print(Y1.__bases__, Y1.__orig_bases__[0].__class__.__name__)
class ND:
    def __get__(self, o, t): return ('get', o is None, t.__name__)
class H: nd = ND()
h = H(); print(h.nd, H.nd); h.nd = 3; print(h.nd, h.__dict__); h.__dict__['zz'] = 9; print(h.zz, vars(h)); del h.nd; print(h.nd)
class DD:
    def __get__(self, o, t): return 'data'
    def __set__(self, o, v): raise AttributeError('ro')
class H2: dd = DD()
h = H2(); h.__dict__['dd'] = 1; print(h.dd); t(lambda: setattr(h, 'dd', 2)); t(lambda: delattr(h, 'dd')); t(lambda: delattr(h, 'none'))
class Cl:
    def __call__(self): return 'class'
c = Cl(); c.__call__ = lambda: 'inst'; print(c(), c.__call__())
class G:
    def __getattribute__(self, n): return 'ga:' + n
g = G(); print(g.x, g.__class__, type(g)); t(lambda: len(g))
class G2:
    def __getattr__(self, n): raise KeyError(n)
t(lambda: G2().x); t(lambda: hasattr(G2(), 'x')); t(lambda: getattr(G2(), 'x', 1))
class G3:
    @property
    def p(self): raise AttributeError('inner')
    def __getattr__(self, n): return 'fallback ' + n
print(G3().p)
class G4:
    @property
    def p(self): return 1
t(lambda: setattr(G4(), 'p', 2)); t(lambda: delattr(G4(), 'p')); print(G4.p.fget(G4()), G4.p.__doc__, property(lambda s: 1, doc='D').__doc__)
class Sl:
    __slots__ = ['a', '__dict__']
s = Sl(); s.a = 1; s.b = 2; print(s.a, s.b, s.__dict__)
class Sl2:
    __slots__ = 'one'
s = Sl2(); s.one = 1; print(s.one); del s.one; t(lambda: s.one); t(lambda: delattr(s, 'one'))
class Sl3(Sl2): __slots__ = ('two',)
s = Sl3(); s.one = 1; s.two = 2; print(s.one, s.two); t(lambda: setattr(s, 'three', 3))
class Priv:
    __slots__ = ('__x',)
    def __init__(self): self.__x = 5
    def get(self): return self.__x
print(Priv().get(), Priv._Priv__x)
class Mg:
    __p = 1
    def g(self): return self.__p
print(Mg().g(), Mg._Mg__p, [k for k in Mg.__dict__ if 'p' in k and not k.startswith('__')])
class Base:
    def __init_subclass__(cls, /, **kw): print('sub', cls.__name__, kw); super().__init_subclass__()
class Der(Base, a=1, b=2): pass
class CG:
    def __class_getitem__(cls, i): return (cls.__name__, i)
print(CG[3], CG['a', 'b'])
t(lambda: int[3]); t(lambda: H[1]); t(lambda: type[int])
class Sup1:
    def f(self): return ['Sup1']
class Sup2(Sup1):
    def f(self): return ['Sup2'] + super().f()
class Sup3(Sup1):
    def f(self): return ['Sup3'] + super().f()
class Sup4(Sup2, Sup3):
    def f(self): return ['Sup4'] + super().f()
    @classmethod
    def cm(cls): return super().__thisclass__.__name__, super().__self_class__.__name__
    @staticmethod
    def sm(): return super().x
print(Sup4().f(), Sup4.cm(), [k.__name__ for k in Sup4.__mro__]); t(Sup4.sm); t(lambda: super(Sup2, 3)); t(lambda: super(3)); t(lambda: super()); t(lambda: super(Sup4, Sup4()).nope)
def fn(): pass
fn.attr = 1; print(fn.attr, fn.__dict__, fn.__get__(3), fn.__name__); fn.__name__ = 'renamed'; print(fn.__name__, fn.__qualname__); t(lambda: setattr(fn, '__name__', 3)); t(lambda: fn.nope)
print(Sup4.f.__get__(Sup4())(), Sup4().f.__self__.__class__, Sup4().f == Sup4().f, hash(Sup4.f) == hash(Sup4.f))
x = Sup4(); print(x.f == x.f, x.f is x.f, x.f.__name__, x.f.__func__ is Sup4.f)
Sup1.new = lambda self: 'patched'; print(x.new()); Sup4.f = lambda self: 'replaced'; print(x.f()); x.f = lambda: 'inst'; print(x.f()); del x.f; del Sup4.f; print(x.f())
x.__class__ = Sup3; print(type(x).__name__, x.f()); t(lambda: setattr(x, '__class__', int)); t(lambda: setattr(x, '__class__', 3))
Sup3.__name__ = 'Renamed'; print(Sup3, Sup3.__qualname__); t(lambda: setattr(Sup3, '__name__', 3)); t(lambda: delattr(Sup3, '__name__')); t(lambda: setattr(Sup3, '__bases__', ()))
print(type('T', (), {'__doc__': 'd', 'f': lambda s: 1})().f(), type('T', (), dict(a=1)).a); t(lambda: type('T', [], {})); t(lambda: type('T', (), [])); t(lambda: type(3, (), {})); t(lambda: type())
print(object() == object(), object().__eq__(1), object.__eq__(1, 1), (1).__eq__('a'), object().__ne__(2), object.__lt__(1, 2))
import sys; print(type(sys).__name__, sys.__name__, repr(sys)); t(lambda: sys.nope); sys.foo = 1; print(sys.foo); del sys.foo; t(lambda: sys.foo)
