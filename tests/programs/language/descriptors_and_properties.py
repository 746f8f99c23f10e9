class P:
    def __init__(self): self._v = 1
    @property
    def v(self): "doc v"; return self._v
    @v.setter
    def v(self, x): self._v = x * 2
    @v.deleter
    def v(self): print('del'); self._v = None
    ro = property(lambda s: 'ro')
p = P(); p.v = 5; print(p.v, P.v.__doc__, P.v.fget.__name__); del p.v; print(p.v)
for f in (lambda: setattr(p, 'ro', 1), lambda: delattr(p, 'ro')):
    try: f()
    except AttributeError as e: print(e)
class Data:
    def __get__(self, o, t=None): return ('data', o is None)
    def __set__(self, o, v): print('set', v)
class Non:
    def __get__(self, o, t=None): return 'non'
class C: d = Data(); n = Non()
c = C(); c.d = 1; c.__dict__['d'] = 'inst'; c.__dict__['n'] = 'inst'; print(c.d, c.n, C.d, C.n)
class G:
    def __getattr__(self, n):
        if n.startswith('x'): return n
        raise AttributeError(n)
    def __getattribute__(self, n):
        if n == 'always': return 'yes'
        return super().__getattribute__(n)
    def __setattr__(self, n, v): object.__setattr__(self, n, v + 1)
    def __delattr__(self, n): print('delattr', n); object.__delattr__(self, n)
    def __dir__(self): return ['b', 'a']
g = G(); g.a = 1; print(g.a, g.xyz, g.always, hasattr(g, 'q'), dir(g), getattr(g, 'q', 'dflt')); del g.a
class S:
    @staticmethod
    def s(a): return a
    @classmethod
    def c(cls): return cls.__name__
class T(S): pass
print(S.s(1), T.c(), S().c(), T.__dict__.get('c'), S.__dict__['s'].__func__(2)); print(super(T, T()).c(), T.mro())
