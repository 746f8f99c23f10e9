"""Abstract base classes, mixins, registration, abstract properties, collections.abc mixin methods."""
import abc, collections.abc as cabc
class Shape(abc.ABC):
    @abc.abstractmethod
    def area(self): "area"
    @property
    @abc.abstractmethod
    def name(self): ...
    @classmethod
    @abc.abstractmethod
    def unit(cls): ...
    def describe(self): return f"{self.name}: {self.area():.2f}"
class Half(Shape):
    def area(self): return 1
class Square(Half):
    name = "square"
    @classmethod
    def unit(cls): return cls.__name__
for c in (Shape, Half, Square):
    try: print(c().describe(), c.unit())
    except TypeError as e: print(e)
print(sorted(Shape.__abstractmethods__), Half.__abstractmethods__ - {"unit"}, Square.__abstractmethods__)
class Seq(cabc.Sequence):
    def __init__(self, *x): self.x = x
    def __getitem__(self, i): return self.x[i]
    def __len__(self): return len(self.x)
s = Seq(3, 1, 3); print(list(s), 3 in s, s.index(1), s.count(3), list(reversed(s)), isinstance(s, cabc.Reversible), s == Seq(3, 1, 3))
class MSet(cabc.MutableSet):
    def __init__(self, it=()): self.d = dict.fromkeys(it)
    def __contains__(self, x): return x in self.d
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)
    def add(self, x): self.d[x] = None
    def discard(self, x): self.d.pop(x, None)
    def __repr__(self): return f"MSet({list(self.d)})"
m = MSet("abc"); m |= {"d"}; m -= {"a"}; m.remove("b"); print(m, m & {"c"}, m | ["z"], m ^ {"c", "q"}, m <= {"c", "d", "e"}, m == {"c", "d"}, m.pop(), m.isdisjoint("x"), {"d"} - m, m.clear(), m)
class Map(cabc.MutableMapping):
    def __init__(self): self.d = {}
    def __getitem__(self, k): return self.d[k.lower()]
    def __setitem__(self, k, v): self.d[k.lower()] = v
    def __delitem__(self, k): del self.d[k.lower()]
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)
x = Map(); x.update(A=1, b=2); x["C"] = 3; print(x["a"], x.get("zz", 0), "B" in x, x.pop("c"), x.setdefault("D", 4), dict(x), list(x.items()), x.popitem(), x == {"b": 2, "d": 4}, x.keys() & {"b"}, len(x.values()))
class L(cabc.MutableSequence):
    def __init__(self): self.l = []
    def __getitem__(self, i): return self.l[i]
    def __setitem__(self, i, v): self.l[i] = v
    def __delitem__(self, i): del self.l[i]
    def __len__(self): return len(self.l)
    def insert(self, i, v): self.l.insert(i, v)
l = L(); l.append(1); l.extend([2, 3]); l += [4]; l.reverse(); l.remove(3); print(list(l), l.pop(), l.pop(0), list(l), l.clear(), len(l))
for bad in (lambda: m.remove("nope"), lambda: x["nope"], lambda: l.pop(), lambda: l.remove(1), lambda: cabc.Sequence(), lambda: MSet().pop(), lambda: x.popitem() and x.popitem() and x.popitem()):
    try: bad()
    except Exception as e: print(type(e).__name__, e)
@cabc.Iterable.register
class Weird: pass
print(isinstance(Weird(), cabc.Iterable), issubclass(type(s), cabc.Collection), isinstance(len, cabc.Callable), isinstance({}.keys(), cabc.KeysView), isinstance(iter(""), cabc.Iterator), isinstance(b"", cabc.ByteString) if False else "", isinstance(5, cabc.Hashable), isinstance([], cabc.Hashable))
class Loud:
    def greet(self): return "loud " + super().greet()
class Base:
    def greet(self): return "base"
class Person(Loud, Base): pass
print(Person().greet(), Person.__mro__[1].__name__)
