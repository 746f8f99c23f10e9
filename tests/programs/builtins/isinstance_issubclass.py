"""isinstance and issubclass: tuples, unions, virtual subclasses, hooks, refusals."""
import abc
import collections.abc
import numbers


def attempt(function):
    try:
        print(repr(function()))
    except Exception as error:
        print(type(error).__name__, error)


print(isinstance(1, int), isinstance(True, int), isinstance(1, (str, (int, float))), isinstance(1, int | str), isinstance(None, int | None))
print(issubclass(bool, int), issubclass(int, (str, object)), issubclass(int, int | str), isinstance("a", str | bytes))
attempt(lambda: isinstance(1, 5))
attempt(lambda: isinstance(1, (5, int)))
attempt(lambda: isinstance(1, (int, 5)))
attempt(lambda: issubclass(5, int))
attempt(lambda: issubclass(int, 5))
attempt(lambda: isinstance(1))
attempt(lambda: isinstance([], list[int]))
attempt(lambda: issubclass(list, list[int]))
attempt(lambda: isinstance(1, int | list[int]))
attempt(lambda: isinstance([], int | list[int]))
attempt(lambda: isinstance(1, ()))


class Meta(type):
    def __instancecheck__(cls, obj):
        print("checking", obj)
        return obj == 5

    def __subclasscheck__(cls, sub):
        return sub is str


class Five(metaclass=Meta):
    pass


print(isinstance(5, Five), isinstance(6, Five), issubclass(str, Five), issubclass(int, Five), isinstance(6, (Five, int)))
exact = Five()
print(isinstance(exact, Five))


class Sized(abc.ABC):
    @abc.abstractmethod
    def size(self): ...

    @classmethod
    def __subclasshook__(cls, other):
        if cls is Sized:
            return any("size" in base.__dict__ for base in other.__mro__) or NotImplemented
        return NotImplemented


class Box:
    def size(self):
        return 1


class Other:
    pass


print(issubclass(Box, Sized), isinstance(Other(), Sized))
Sized.register(Other)
print(isinstance(Other(), Sized), Sized in Other.__mro__)
attempt(lambda: Sized())
attempt(lambda: Sized.register(5))
attempt(lambda: Other.__subclasscheck__(5))


class Liar:
    @property
    def __class__(self):
        return int


print(isinstance(Liar(), int), type(Liar()).__name__, isinstance(Liar(), Liar))
for value in ([], (), {}, set(), "", b"", range(1), 1, 1.0, 1j, iter([]), (x for x in ()), len):
    names = [n for n in ("Hashable", "Iterable", "Iterator", "Sized", "Container", "Sequence", "MutableSequence", "Mapping", "Set", "Generator", "Callable", "Reversible") if isinstance(value, getattr(collections.abc, n))]
    print(type(value).__name__, names)
print([n.__name__ for n in (numbers.Number, numbers.Complex, numbers.Real, numbers.Rational, numbers.Integral) if isinstance(1, n)])
print([n.__name__ for n in (numbers.Number, numbers.Complex, numbers.Real, numbers.Rational, numbers.Integral) if isinstance(1.0, n)])
