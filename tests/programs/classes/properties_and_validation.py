"""Properties in hierarchies: validation, computed, cached, class-level, deletion, overriding only the setter."""
class Temperature:
    def __init__(self, celsius): self.celsius = celsius
    @property
    def celsius(self): return self._c
    @celsius.setter
    def celsius(self, v):
        if v < -273.15: raise ValueError(f"{v} is below absolute zero")
        self._c = round(v, 2)
    @celsius.deleter
    def celsius(self): self._c = 0.0
    @property
    def fahrenheit(self): return self._c * 1.8 + 32
    @fahrenheit.setter
    def fahrenheit(self, v): self.celsius = (v - 32) / 1.8
t = Temperature(25); t.fahrenheit = 212; print(t.celsius, t.fahrenheit, vars(t)); del t.celsius; print(t.celsius)
class Limited(Temperature):
    @Temperature.celsius.setter
    def celsius(self, v): Temperature.celsius.fset(self, min(v, 100))
l = Limited(500); print(l.celsius); l.fahrenheit = 1000; print(l.celsius)
for f in (lambda: Temperature(-300), lambda: setattr(t, "fahrenheit", -1000), lambda: delattr(t, "fahrenheit"), lambda: setattr(t, "celsius", "x"), lambda: Temperature.celsius.fget(5), lambda: property(5).__get__(1), lambda: property().__set__(1, 2)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class Meta(type):
    @property
    def count(cls): return len(cls.registry)
class Reg(metaclass=Meta):
    registry = []
    def __init__(self): Reg.registry.append(self)
Reg(); Reg(); print(Reg.count, hasattr(Reg(), "count"))
class Lazy:
    def __init__(self, f): self.f, self.__doc__ = f, f.__doc__
    def __set_name__(self, o, n): self.n = n
    def __get__(self, i, o=None):
        if i is None: return self
        print("compute", self.n); i.__dict__[self.n] = v = self.f(i); return v
class Circle:
    def __init__(self, r): self.r = r
    @Lazy
    def area(self):
        "The area."
        return round(3.14159 * self.r ** 2, 3)
c = Circle(2); print(c.area, c.area, Circle.area.__doc__, "area" in vars(c)); del c.area; print(c.area)
class P:
    x = property(lambda s: s._x, lambda s, v: setattr(s, "_x", v * 2), None, "doc x")
    def __getattr__(self, n): return f"<{n}>"
p = P(); p.x = 4; print(p.x, P.x.__doc__, p.y, P().x)
print([type(v).__name__ for k, v in vars(Temperature).items() if isinstance(v, property)], isinstance(Temperature.celsius, property), hasattr(property, "__set_name__"))
