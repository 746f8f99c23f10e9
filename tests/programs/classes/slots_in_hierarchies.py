"""__slots__ with inheritance, dict and weakref slots, defaults, properties, pickling-free copies, conflicts."""
import copy
class A: __slots__ = ("a", "_b")
class B(A): __slots__ = "c"
class C(B): pass
class D(A): __slots__ = ("__dict__",)
class E: __slots__ = {"doc1": "help for doc1", "x": None}
class F(A):
    __slots__ = ()
    @property
    def b(self): return self._b * 2
    @b.setter
    def b(self, v): self._b = v
for cls in (A, B, C, D, E, F):
    o = cls(); row = []
    for n in ("a", "c", "new", "x"):
        try: setattr(o, n, 1); row.append(n)
        except AttributeError as e: row.append(str(e))
    print(cls.__name__, row, hasattr(o, "__dict__"), hasattr(o, "__weakref__"), getattr(o, "__dict__", None))
f = F(); f.b = 5; print(f.b, f._b, E.doc1.__doc__, A.__slots__, B.__slots__, [n for n in dir(B) if not n.startswith("__")])
o = B(); o.a, o.c = [1], 2; p = copy.copy(o); q = copy.deepcopy(o); print(p.a is o.a, q.a is o.a, q.c, hasattr(p, "_b")); del o.a
for g in (lambda: o.a, lambda: delattr(o, "a"), lambda: A.a.__get__(5, int), lambda: A().zz, lambda: vars(A()), lambda: A.a.__set__(C(), 5), lambda: A.a.__delete__(A())):
    try: print(g())
    except Exception as e: print(type(e).__name__, e)
class M1: __slots__ = ("m",)
class M2: __slots__ = ("n",)
class Empty: __slots__ = ()
for bases in ((M1, M2), (M1, Empty), (Empty, M2), (A, B), (B, A), (C, M1), (list, A), (int, Empty), (tuple, Empty)):
    try: print(type("X", bases, {"__slots__": ()}).__mro__[1].__name__)
    except TypeError as e: print(e)
for ns in ({"__slots__": ["a"], "a": 5}, {"__slots__": [""]}, {"__slots__": ["a b"]}, {"__slots__": [b"x"]}, {"__slots__": ["a", "a"]}, {"__slots__": 5}, {"__slots__": "__weakref__"}, {"__slots__": ["__class__"]}, {"__slots__": iter(["i"])}):
    try: print(sorted(k for k in vars(type("Y", (), ns)) if not k.startswith("__")))
    except Exception as e: print(type(e).__name__, e)
t = 0; s = B()
for i in range(500): s.a = i; s.c = s.a + 1; t += s.c
print(t); class_with = type("Z", (), {"__slots__": tuple(f"f{i}" for i in range(50))}); z = class_with()
for i in range(50): setattr(z, f"f{i}", i)
print(sum(getattr(z, n) for n in z.__slots__)); x = A(); x.a = "swap"; x.__class__ = F; print(x.a, type(x).__name__)
try: x.__class__ = B
except TypeError as e: print(e)
