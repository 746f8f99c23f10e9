"""Class against instance attributes, class and static methods, alternative constructors, counters, inheritance of state."""
class A:
    shared, count, limits = [], 0, {"max": 3}
    def __init__(self, n): type(self).count += 1; self.n = n; self.shared.append(n)
    @classmethod
    def make(cls, text, *rest): return cls(int(text), *rest)
    @staticmethod
    def check(x): return x > 0
    def __init_subclass__(cls): cls.children = []
class B(A):
    count = 10
    def __init__(self, n, extra="e"): super().__init__(n); self.extra = extra
class C(B): limits = {**B.limits, "min": 1}
a, b, c = A(1), B.make("2"), C.make("3", "x")
print(A.count, B.count, C.count, A.shared is C.shared, a.shared, b.extra, c.extra, C.limits, type(B.make("5")).__name__, A.check(1), a.check(-1), B.children is C.children)
a.count = 99; del a.count; print(a.count, vars(a), "count" in vars(A), hasattr(a, "missing"), getattr(C, "limits")["min"])
a.limits["max"] = 7; A.shared = "replaced"; print(C.limits, B.limits, B.shared, c.shared)
A.new = lambda self: ("new", self.n); A.static = staticmethod(len); A.prop = property(lambda self: self.n * 2); a.inst = lambda: "instance function"
print(a.new(), c.new(), a.static("abc"), b.prop, a.inst(), A.new(c))
class Count:
    n = 0
    def __new__(cls, *a): cls.n += 1; return super().__new__(cls)
    def __del__(self): pass
    @property
    def n2(self): return self.n
x = [Count() for _ in range(3)]; print(Count.n, x[0].n2); x[0].n += 5; print(Count.n, x[0].n, x[1].n, vars(x[0]))
class Borg:
    _s = {}
    def __init__(self): self.__dict__ = self._s
p, q = Borg(), Borg(); p.v = 1; print(q.v, p is q, vars(q))
class Fluent:
    def __init__(self): self.parts = []
    def __getattr__(self, n):
        if n.startswith("__"): raise AttributeError(n)
        return lambda *a: (self.parts.append((n, *a)), self)[1]
print(Fluent().select("a").where(1, 2).limit(5).parts)
class Hidden:
    __x, _y, z__, __w__ = 1, 2, 3, 4
    def get(self): return self.__x, [n for n in dir(self) if n.strip("_") in ("x", "y", "z", "w", "Hidden__x")]
print(Hidden().get(), hasattr(Hidden, "__x"), Hidden._Hidden__x)
for f in (lambda: A(), lambda: A.make(), lambda: A.make("x"), lambda: A.check(), lambda: a.nothing, lambda: A.new(), lambda: B(1, 2, 3)):
    try: f()
    except Exception as e: print(type(e).__name__, e)
