"""enum: auto, aliases, unique, functional API, methods, members with values, IntEnum, Flag boundaries, nonmember, verify."""
import enum
from enum import CONFORM, EJECT, KEEP, STRICT, Enum, Flag, IntEnum, IntFlag, StrEnum, auto, global_enum, member, nonmember, unique, verify


def attempt(function):
    try:
        print(repr(function()))
    except Exception as error:
        print(type(error).__name__, error)


class Color(Enum):
    RED = 1
    GREEN = 2
    CRIMSON = 1

    @property
    def hexed(self):
        return f"#{self.value:02x}"

    @classmethod
    def default(cls):
        return cls.RED

    def __str__(self):
        return self.name.title()


print(Color.RED, repr(Color.RED), Color(2), Color["RED"], Color.CRIMSON is Color.RED, list(Color), Color.__members__, Color.RED.hexed, Color.default(), Color.RED in Color, 1 in Color, 5 in Color, len(Color), Color.RED.name, Color.RED.value, f"{Color.RED}", f"{Color.RED!r:>20}", isinstance(Color.RED, Color), Color.RED == 1, Color.RED != Color.GREEN, hash(Color.RED) == hash("RED"), {Color.RED: 1}, list(reversed(Color)), bool(Color.RED), type(Color), Color.RED.GREEN)
for bad in (lambda: Color(9), lambda: Color["BLUE"], lambda: Color.BLUE, lambda: setattr(Color, "RED", 5), lambda: delattr(Color, "RED"), lambda: setattr(Color.RED, "value", 5), lambda: Color.RED < Color.GREEN, lambda: type("Sub", (Color,), {}), lambda: Color.RED(), lambda: Color(), lambda: exec("class D(Enum):\n  A = 1\n  A = 2", {"Enum": Enum}), lambda: unique(Color), lambda: Enum("X", "a a"), lambda: exec("class D(Enum):\n  mro = 1", {"Enum": Enum})):
    attempt(bad)


class Planet(Enum):
    EARTH = (5.97e24, 6.37e6)
    MARS = (6.42e23, 3.39e6)

    def __init__(self, mass, radius):
        self.mass, self.radius = mass, radius

    @property
    def gravity(self):
        return round(6.67e-11 * self.mass / self.radius**2, 2)


print(Planet.EARTH.gravity, Planet((6.42e23, 3.39e6)), Planet.MARS.mass)


class Auto(Enum):
    def _generate_next_value_(name, start, count, last):
        return f"{name.lower()}-{count}"

    A = auto()
    B = auto()


class Number(IntEnum):
    ONE = 1
    TWO = auto()
    BIG = 10
    NEXT = auto()


class Text(StrEnum):
    HELLO = auto()
    BYE = "bye!"


class Missing(Enum):
    A = 1

    @classmethod
    def _missing_(cls, value):
        return cls.A if value == "default" else None


print(list(Auto), list(Number), Number.TWO + 1, Number.ONE < 2, f"{Number.TWO}", str(Number.TWO), Number(2) is Number.TWO, [10, 20][Number.ONE], Text.HELLO, Text.BYE.upper(), repr(Text.HELLO), Text("hello"), "x" + Text.BYE, Missing("default"), max(Number), sorted(Number, reverse=True), Number.ONE in {1}, isinstance(Number.ONE, int), Number.NEXT.to_bytes(1), int("10") == Number.BIG)
attempt(lambda: Missing("other"))
attempt(lambda: StrEnum("S", {"A": 5}))


class Perm(Flag):
    R = auto()
    W = auto()
    X = auto()
    RW = R | W


class Strict(Flag, boundary=STRICT):
    A = 1
    B = 4


class Conform(Flag, boundary=CONFORM):
    A = 1
    B = 4


class Keep(IntFlag, boundary=KEEP):
    A = 1


class Eject(IntFlag, boundary=EJECT):
    A = 1


p = Perm.R | Perm.X
print(p, repr(p), list(p), Perm.R in p, Perm.RW in p, p & Perm.R, p ^ Perm.R, ~Perm.R, p.name, p.value, len(p), bool(Perm(0)), Perm(0), Perm.RW, Perm(7), list(Perm), Perm["RW"], p | Perm.W == Perm(7), Conform(7), Keep(9), Eject(9), type(Eject(9)).__name__, IntFlag("F", "A B")(3), Keep.A | 8, Perm.R | Perm.W is Perm.RW)
attempt(lambda: Strict(2))
attempt(lambda: Perm(8))
attempt(lambda: Perm.R | 1)
attempt(lambda: Perm.R < Perm.W)
attempt(lambda: ~Strict.A)


class Mixed(Enum):
    a = 1
    helper = nonmember(5)
    wrapped = member(lambda self=None: "value")

    class Inner(Enum):
        X = 1

    _ignore_ = ["temp"]
    temp = 3

    def method(self):
        return self.helper


print([m.name for m in Mixed], Mixed.helper, Mixed.a.method(), Mixed.a._value_, Mixed.a._name_, hasattr(Mixed, "temp"))
Animal = Enum("Animal", "CAT DOG", start=5, module="zoo", qualname="Zoo.Animal")
print(list(Animal), Animal.__module__, Animal.__qualname__, Enum("P", {"X": 1, "Y": 2}).Y, Enum("Q", [("A", 1), ("B", 2)])(2), enum.show_flag_values(5), enum._make_class_unpicklable.__name__ if False else "", enum.EnumType is type(Color), enum.CONTINUOUS)
attempt(lambda: verify(enum.CONTINUOUS)(IntEnum("C", {"A": 1, "B": 3})))
attempt(lambda: verify(enum.NAMED_FLAGS)(Flag("C", {"A": 1, "B": 6})))
match Color.RED:
    case Color.GREEN:
        print("green")
    case Color.RED:
        print("red matched")
import pickle
import copy

print(pickle.loads(pickle.dumps(Color.RED)) is Color.RED, copy.deepcopy(Color.GREEN) is Color.GREEN, pickle.loads(pickle.dumps(Perm.R | Perm.X)), Color.RED.__reduce_ex__(2)[1], dir(Color)[:3])
