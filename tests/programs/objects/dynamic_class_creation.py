"""type() with three arguments, changing classes at run time, adding methods and slots, copying classes, __class__ swaps."""
def init(self, x): self.x = x
A = type("A", (), {"__init__": init, "twice": lambda self: self.x * 2, "__doc__": "made", "y": 5})
a = A(3); print(a.twice(), A.__doc__, A.__module__, A.__name__, A.__bases__, A.y, type(A), vars(A).keys() >= {"twice", "y"})
B = type("B", (A,), dict(twice=lambda self: super(B, self).twice() + 1)); print(B(4).twice(), B.__mro__)
A.thrice = lambda self: self.x * 3; A.__repr__ = lambda self: f"<{type(self).__name__} {self.x}>"; A.__len__ = lambda self: self.x; A.__getitem__ = lambda self, i: i * self.x; A.__call__ = lambda self, *a: a; A.__eq__ = lambda s, o: True; A.__bool__ = lambda s: False
print(a.thrice(), a, B(1), len(a), a[5], a(1, 2), a == 7, bool(a), [*zip(range(2), a)]); del A.__len__
try: len(a)
except TypeError as e: print(e)
a.__class__ = B; print(a.twice(), type(a).__name__, isinstance(a, B)); a.__dict__ = {"x": 10}; print(a.twice(), a)
class Empty: pass
e = Empty(); e.__dict__["odd name"] = 1; setattr(e, "with-dash", 2); print(vars(e), getattr(e, "odd name"))
Dynamic = type(e)(); Dynamic.attr = 1; print(vars(Dynamic))
def class_factory(name, **attrs):
    def make(self, **kw): self.__dict__.update({**attrs, **kw})
    return type(name, (), {"__init__": make, "__eq__": lambda s, o: vars(s) == vars(o), "__repr__": lambda s: f"{name}({vars(s)})"})
P = class_factory("P", x=1, y=2); print(P(), P(x=5), P() == P(), P(y=3) == P())
Copied = type(A.__name__, A.__bases__, {k: v for k, v in vars(A).items() if k not in ("__dict__", "__weakref__")}); print(Copied(2).thrice(), Copied is A, issubclass(Copied, A))
class Meta(type):
    def __new__(m, n, b, ns, **k): ns = {key.upper() if not key.startswith("_") else key: v for key, v in ns.items()}; return super().__new__(m, n, b, ns)
    def __repr__(cls): return f"<meta {cls.__name__}>"
    def __len__(cls): return 42
    def __getattr__(cls, n): return "missing " + n
    def __add__(cls, o): return type(cls)(cls.__name__ + o.__name__, (cls, o), {})
class X(metaclass=Meta): val = 1
class Y(metaclass=Meta): other = 2
print(X.VAL, X, len(X), X.nope, (X + Y).OTHER, X + Y, X() is not X())
import types
K = types.new_class("K", (X,), {}, lambda ns: ns.update(z=1)); print(K, K.Z, types.resolve_bases((X,)), types.prepare_class("Q", (X,))[0])
for f in (lambda: type("A", (object, A), {}), lambda: type("A", "b", {}), lambda: type("A", (), []), lambda: type(1, (), {}), lambda: type("A", (), {}, k=1), lambda: type("A"), lambda: type("A", ()), lambda: type("A", (True,), {}), lambda: setattr(a, "__class__", int), lambda: delattr(A, "nothing"), lambda: type("N", (type(None),), {}), lambda: setattr(a, "__dict__", 1)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
