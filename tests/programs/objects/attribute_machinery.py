"""Attribute machinery: __slots__, __getattr__, __setattr__, __delattr__, __dir__, __class__, __dict__, class attributes, bound methods."""
class S:
    __slots__ = ("a", "b", "__priv")
    def __init__(self): self.a = 1; self.__priv = 2
class T(S): __slots__ = ["c"]
class U(S): pass
class D(S): __slots__ = ("__dict__",)
s, t, u, d = S(), T(), U(), D()
def tr(src):
    try: print(src, "=>", eval(src))
    except Exception as e: print(src, "!!", type(e).__name__, e)
for src in ("s.a", "s.b", "s.zz", "setattr(s, 'zz', 1)", "setattr(u, 'zz', 1)", "u.__dict__", "s.__dict__", "d.__dict__", "setattr(d, 'q', 5)", "d.__dict__", "S.a", "S.__slots__", "t.c", "setattr(t, 'c', 3)", "t.c", "delattr(s, 'a')", "s.a", "delattr(s, 'a')", "s._S__priv", "delattr(s, 'nope')", "S.a.__get__(t)", "S.a.__set__(t, 9)", "t.a", "S.a.__get__(5)", "type('X', (), {'__slots__': 'a', 'a': 1})", "type('X', (), {'__slots__': ('1a',)})", "type('X', (), {'__slots__': (1,)})", "type('X', (S, T), {})", "type('X', (int,), {'__slots__': 'a'})", "type('X', (tuple,), {'__slots__': ('a',)})", "type('X', (S, type('Y', (), {'__slots__': 'z'})), {})", "setattr(s, '__class__', T)", "setattr(s, '__class__', int)", "setattr(u, '__class__', type('V', (S,), {}))", "type(u).__name__", "setattr(5, 'x', 1)", "setattr(object(), 'x', 1)", "setattr(int, 'x', 1)", "setattr(len, 'x', 1)", "(lambda: 0).x", "setattr(S, '__name__', 5)", "setattr(S, '__name__', 'Renamed')", "S", "S.__qualname__", "delattr(S, '__name__')", "setattr(S, '__bases__', ())", "S.__mro__", "U.__base__", "S.__dictoffset__ if 0 else 0", "vars(s)", "vars()  is globals()", "hasattr(s, 'b')", "getattr(s, 'b', 'dflt')", "getattr(s, 5)", "setattr(s, 5, 5)", "getattr(s, 'é', 1)"):
    tr(src)
class Dyn:
    log = []
    def __init__(self): object.__setattr__(self, "data", {})
    def __getattr__(self, n):
        self.log.append("get " + n)
        if n.startswith("no"): raise AttributeError(f"custom {n}")
        return self.data.setdefault(n, n.upper())
    def __setattr__(self, n, v): self.log.append(f"set {n}"); self.data[n] = v
    def __delattr__(self, n):
        try: del self.data[n]
        except KeyError: raise AttributeError(n) from None
    def __dir__(self): return ["z", "a", *self.data]
x = Dyn(); x.foo = 5
for src in ("x.foo", "x.bar", "x.nope", "hasattr(x, 'nothing')", "getattr(x, 'no', 3)", "dir(x)", "delattr(x, 'foo')", "delattr(x, 'foo')", "x.log", "x.__class__", "x.__dict__"): tr(src)
class GA:
    v = 1
    def __getattribute__(self, n):
        if n == "secret": raise AttributeError("hidden")
        return super().__getattribute__(n)
    def __getattr__(self, n): return f"fallback {n}"
g = GA(); g.w = 2
for src in ("g.v", "g.w", "g.secret", "g.other", "GA.v"): tr(src)
class P:
    def __init__(self): self._x = 0
    @property
    def x(self): "doc x"; return self._x
    @x.setter
    def x(self, v):
        if v < 0: raise ValueError("negative")
        self._x = v
    @x.deleter
    def x(self): print("deleting"); self._x = None
    ro = property(lambda self: 42, doc="ro doc")
    wo = property(None, lambda self, v: print("wo", v))
    err = property(lambda self: self.missing)
p = P(); p.x = 5; p.x += 1
for src in ("p.x", "setattr(p, 'x', -1)", "delattr(p, 'x')", "p.x", "p.ro", "setattr(p, 'ro', 1)", "delattr(p, 'ro')", "p.wo", "setattr(p, 'wo', 7)", "P.x.__doc__", "P.ro.__doc__", "P.x.fget.__name__", "p.err", "P.x.fset(p, 3)", "p.x", "P.x.__get__(None, P) is P.x", "type(P.x)", "p.__dict__", "P.__dict__['x'].__name__"): tr(src)
class Q(P):
    @P.x.getter
    def x(self): return "Q" + str(super().x)
    @property
    def ro(self): return super().ro + 1
q = Q(); q.x = 1
for src in ("q.x", "q.ro", "Q.x.fset is P.x.fset"): tr(src)
class M:
    def m(self): return self
    @classmethod
    def c(cls): return cls
    @staticmethod
    def s(*a): return a
    __call__ = lambda self, *a: a
m = M(); b = m.m
for src in ("b() is m", "b.__self__ is m", "b.__func__ is M.m", "m.m is m.m", "m.m == m.m", "M.m(m) is m", "M.m()", "M.c()", "m.c()", "m.s(1)", "M.s(m) == (m,)", "m(1, 2)", "b.__name__", "b.x", "setattr(b, 'x', 1)", "setattr(M.m, 'x', 1)", "b.x", "M.c.__func__.__name__", "M.__dict__['s'].__func__(3)", "hash(m.m) == hash(m.m)", "M.m.__qualname__", "m.nope()", "m.c(1)", "m.m(1)", "type(m.m).__name__", "[].append.__self__", "[].append.__name__", "str.upper.__qualname__", "''.upper == ''.upper", "(5).__add__(3)", "int.__add__.__objclass__", "M.__call__(m, 3)", "super(M, m).__init__()", "super(M, m).nope", "super(int, m)", "super(M, M).c", "super().x"): tr(src)
class Base:
    registry = []
    def __init_subclass__(cls, **kw): cls.registry.append((cls.__name__, kw)); super().__init_subclass__()
    def __class_getitem__(cls, k): return f"{cls.__name__}[{k}]"
class K1(Base, tag=1): pass
class K2(K1): registry = []
print(Base.registry, K2.registry, Base[int], K1["x"], K2[1, 2])
try:
    class K3(Base, metaclass=5): pass
except TypeError as e: print(e)
try:
    class K4(int, tag=1): pass
except TypeError as e: print(e)
try:
    class K5(bool): pass
except TypeError as e: print(e)
