"""Descriptors: __get__ forms, __set_name__ errors, property features, slots, functions as descriptors, class and static methods."""


def attempt(function):
    try:
        print(repr(function()))
    except Exception as error:
        notes = getattr(error, "__notes__", [])
        print(type(error).__name__, error, *notes)


class Typed:
    def __init__(self, kind):
        self.kind = kind

    def __set_name__(self, owner, name):
        print("name", owner.__name__, name)
        self.name = name

    def __get__(self, obj, owner=None):
        if obj is None:
            return f"class access by {owner.__name__}"
        try:
            return obj.__dict__[self.name]
        except KeyError:
            raise AttributeError(f"{self.name} is not set") from None

    def __set__(self, obj, value):
        if not isinstance(value, self.kind):
            raise TypeError(f"{self.name}: {value!r} is no {self.kind.__name__}")
        obj.__dict__[self.name] = value

    def __delete__(self, obj):
        print("deleted", obj.__dict__.pop(self.name))


class Person:
    name = Typed(str)
    age = Typed(int)


class Child(Person):
    pass


p = Child()
attempt(lambda: p.name)
p.name = "Ann"
print(p.name, Person.age, Child.age, vars(p))
attempt(lambda: setattr(p, "age", "ten"))
del p.name
attempt(lambda: hasattr(p, "name"))


class Temperature:
    """Celsius inside."""

    def __init__(self, c=0):
        self._c = c

    @property
    def f(self):
        "In Fahrenheit."
        return self._c * 9 / 5 + 32

    @f.setter
    def f(self, value):
        self._c = (value - 32) * 5 / 9

    @f.deleter
    def f(self):
        print("reset")
        self._c = 0

    read_only = property(lambda self: self._c)
    write_only = property(None, lambda self, v: print("write", v))
    nothing = property()


t = Temperature(100)
t.f = 50
print(t.f, t._c, t.read_only)
del t.f
t.write_only = 3
attempt(lambda: setattr(t, "read_only", 1))
attempt(lambda: delattr(t, "read_only"))
attempt(lambda: t.write_only)
attempt(lambda: t.nothing)
print(Temperature.f.__doc__, Temperature.f.fget.__name__, Temperature.f.fset is not None, Temperature.read_only.fset, type(Temperature.f).__name__, Temperature.f.__name__)


class SubTemp(Temperature):
    @Temperature.f.getter
    def f(self):
        return "overridden getter"

    @property
    def read_only(self):
        return super().read_only + 1


s = SubTemp(5)
s.f = 212
print(s.f, s._c, s.read_only)


class Failing:
    def __set_name__(self, owner, name):
        raise ValueError("cannot be named")


attempt(lambda: type("Broken", (), {"attr": Failing()}))


class OnlyGet:
    def __get__(self, obj, owner):
        return ("got", obj is None, owner.__name__)


class Holder:
    d = OnlyGet()


h = Holder()
print(h.d, Holder.d)
h.d = "shadow"
print(h.d)


def function(self, x=1):
    return (type(self).__name__, x)


print(function.__get__(5)(2), function.__get__(None, int) is function, function.__get__("s").__self__)
attempt(lambda: function.__get__(None))


class Methods:
    @classmethod
    def c(cls):
        return cls.__name__

    @staticmethod
    def s():
        return "static"

    @classmethod
    @property
    def chained(cls):
        return "no longer chained"


class SubMethods(Methods):
    pass


print(Methods.c(), SubMethods().c(), Methods.s(), Methods.__dict__["c"].__func__.__name__, Methods.__dict__["s"].__wrapped__.__name__, type(Methods.__dict__["c"].__get__(None, int)).__name__, callable(Methods.__dict__["s"]), callable(Methods.__dict__["c"]))
print(type(SubMethods.chained).__name__)


class Slotted:
    __slots__ = ("x", "_y", "__private")

    def __init__(self):
        self.__private = 1


o = Slotted()
attempt(lambda: o.x)
o.x = 1
del o.x
attempt(lambda: delattr(o, "x"))
attempt(lambda: setattr(o, "z", 1))
print(Slotted.x.__get__(o, Slotted) if hasattr(o, "x") else "unset", Slotted.__slots__, [n for n in dir(Slotted) if "private" in n], type(Slotted.x).__name__, Slotted.x.__name__, Slotted.x.__objclass__.__name__)
attempt(lambda: type("S", (), {"__slots__": ("a",), "a": 1}))
attempt(lambda: type("S", (), {"__slots__": (1,)}))
attempt(lambda: type("S", (), {"__slots__": ("1a",)}))
attempt(lambda: type("S", (int,), {"__slots__": ("a",)}))
attempt(lambda: type("S", (), {"__slots__": ("__dict__", "__dict__")}))
attempt(lambda: Slotted.x.__set__(5, 1))
attempt(lambda: Slotted.x.__get__(5))
