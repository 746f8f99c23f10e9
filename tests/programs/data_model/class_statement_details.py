"""Class bodies: order, annotations, docstrings, __qualname__, __module__, keywords, __prepare__, __build_class__, decorators, generics."""
import builtins
import collections


def attempt(function):
    try:
        print(repr(function()))
    except Exception as error:
        print(type(error).__name__, error)


class Documented:
    """The doc."""

    z: int = 1
    a: "forward" = 2
    only_annotated: list
    __private: int = 3
    print("in the body", __name__, __qualname__, sorted(n for n in locals() if n.startswith("__")))
    for i in range(2):
        exec(f"made_{i} = {i}")
    if z:
        conditional = "yes"
    del i

    class Inner:
        def method(self): ...

    def method(self, x: "int" = 1) -> "str": ...


print(Documented.__doc__, Documented.__annotations__, Documented.Inner.method.__qualname__, Documented.method.__annotations__, Documented.made_1, hasattr(Documented, "i"))
print([n for n in vars(Documented) if not n.startswith("__")], Documented.__module__, Documented.__name__, Documented.__qualname__, repr(Documented), Documented.__firstlineno__ > 0, Documented.__static_attributes__)


class Ordered(type):
    @classmethod
    def __prepare__(mcls, name, bases):
        class Noisy(dict):
            def __setitem__(self, key, value):
                if not key.startswith("__"):
                    print("define", key)
                super().__setitem__(key, value)

        return Noisy()


class Uses(metaclass=Ordered):
    x = 1
    y = x + 1

    def f(self): ...


attempt(lambda: type("T", (), {"__qualname__": 5}))
attempt(lambda: setattr(Uses, "__name__", 5))
attempt(lambda: setattr(Uses, "__name__", "a\0"))
attempt(lambda: setattr(Uses, "__qualname__", 5))
attempt(lambda: delattr(Uses, "__name__"))
Uses.__name__ = "Renamed"
Uses.__qualname__ = "New.Path"
Uses.__doc__ = "set later"
print(Uses, Uses.__name__, Uses.__doc__, Uses.f.__qualname__)


class BadPrepare(type):
    def __prepare__(*args):
        return 5


class NotDict(type):
    def __new__(mcls, name, bases, ns):
        return "not a class"


attempt(lambda: exec("class X(metaclass=B): pass", {"B": BadPrepare}))
attempt(lambda: exec("class X(metaclass=B): pass\nprint(X)", {"B": NotDict}))
attempt(lambda: exec("class X(metaclass=B, k=1): pass\nprint(X)", {"B": lambda *a, **k: (a[0], k)}))
attempt(lambda: exec("class X(k=1): pass"))
attempt(lambda: exec("class X(metaclass=M1, metaclass=M2): pass"))
attempt(lambda: exec("class X(5): pass"))
attempt(lambda: exec("class X(*b, **k): pass\nprint(X.__bases__)", {"b": (int,), "k": {}}))


class M1(type):
    pass


class M2(type):
    pass


class K1(metaclass=M1):
    pass


class K2(metaclass=M2):
    pass


attempt(lambda: type("Conflict", (K1, K2), {}))


class M12(M1, M2):
    pass


class K12(K1, K2, metaclass=M12):
    pass


print(type(K12).__name__, type(type("Derived", (K12,), {})).__name__)


def decorate(label):
    print("evaluate", label)

    def apply(cls):
        print("apply", label, cls.__name__)
        return cls

    return apply


@decorate("outer")
@decorate("inner")
class Decorated:
    print("body")


@(lambda cls: collections.namedtuple(cls.__name__, "a b"))
class Replaced:
    pass


print(Replaced(1, 2))


class Base:
    subclasses = []

    def __init_subclass__(cls, *, tag=None, **kwargs):
        super().__init_subclass__(**kwargs)
        Base.subclasses.append((cls.__name__, tag))


class One(Base, tag="one"):
    pass


class Two(One):
    pass


print(Base.subclasses)
attempt(lambda: type("Three", (Base,), {}, other=1))
old = builtins.__build_class__
try:
    builtins.__build_class__ = lambda func, name, *bases, **kw: (name, bases, kw)

    class Hooked(int, key="v"):
        never = 1 / 0

    print(Hooked)
finally:
    builtins.__build_class__ = old


def function_local():
    class Local:
        def method(self):
            return __class__.__qualname__

    return Local


print(function_local(), function_local()().method(), function_local() is function_local())


class Static:
    def __init__(self):
        self.b = 1
        self.a, self.c = 2, 3

    def other(self):
        self.d = [self.e for self.e in ()]


print(sorted(Static.__static_attributes__), Static().__dict__)
