"""Private names: mangling in methods, attributes, nested classes, imports, keywords, slots, globals, strings."""
class A:
    __x = 1
    def __init__(self): self.__y = 2; self._A__direct = 3
    def get(self): return self.__x, self.__y, self.__direct
    def local(self, __p=4):
        __q = 5
        def inner(): return __p, __q
        return inner(), list(locals())
    def call(self): return self.__hidden(6)
    def __hidden(self, __k): return __k
    class __Inner:
        __z = 7
        def show(self): return self.__z
    def inner(self): return self.__Inner().show(), self._A__Inner.__name__
    def glob(self):
        global __g
        __g = 8
    def attr(self, o): o.__late = 9; return vars(o)
    def dele(self): del self.__y; return hasattr(self, "_A__y")
    def comp(self): return [__i for __i in range(2)], {__k: __k for __k in "a"}, (lambda __m: __m)(1)
    def strings(self): return getattr(self, "__x", "not mangled"), getattr(self, "_A__x")
    __dunder__ = "kept"
    _single = "kept"
    __trail_ = "mangled"
class B(A):
    __x = 10
    def both(self): return self.__x, self._A__x, self.get()[0]
class _C:
    __v = 11
    def g(self): return self.__v
class ___D:
    __v = 12
class __: 
    __w = 13
a = A(); print(a.get(), a.local(), a.call(), a.inner(), B().both(), a.attr(type("T", (), {})()), a.comp(), a.strings(), _C().g(), sorted(n for n in vars(_C) if "v" in n and "__v" in n), [n for n in vars(___D) if n.endswith("v")], [n for n in vars(__) if n.endswith("w")])
a.glob(); print(_A__g, a.dele(), A.__dunder__, A._single, [n for n in vars(A) if "trail" in n], [n for n in vars(A) if "_A" in n])
try: a.__x
except AttributeError as e: print(e)
class S:
    __slots__ = ("__s", "t")
    def __init__(self): self.__s = 14
print(S()._S__s, S.__slots__); import sys, types; sys.modules["_I__mod"] = types.ModuleType("_I__mod")
class I:
    try:
        import __mod
        ok = True
    except ImportError as e: ok = str(e)
print(I.ok, [n for n in vars(I) if "mod" in n])
class K:
    def f(self, *, __kw=1): return __kw
print(K().f(), K().f(_K__kw=2), K.f.__code__.co_varnames)
try: K().f(__kw=3)
except TypeError as e: print(e)
def outside(): return [n for n in outside.__code__.co_names], __name__
print(outside(), (lambda __a: __a)(1)); exec("class E:\n  __e = 1\n  def g(s): return s.__e"); print(E().g())
class T[__P]: 
    x: __P
print(T.__type_params__, T.__annotations__)
