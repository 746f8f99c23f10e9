"""match: class patterns with positional, keyword, nested and built-in classes, and their errors."""
from dataclasses import dataclass


@dataclass
class Point:
    x: int
    y: int


@dataclass
class Circle:
    center: Point
    radius: float = 1.0


class Custom:
    __match_args__ = ("a", "b")

    def __init__(self, a, b, c):
        self.a, self.b, self.c = a, b, c


class NoArgs:
    pass


class BadArgs:
    __match_args__ = ["a"]


class BadNames:
    __match_args__ = (5,)


class Meta(type):
    def __instancecheck__(cls, obj):
        return obj == "magic"


class Magic(metaclass=Meta):
    pass


def kind(value):
    match value:
        case Magic():
            return "magic"
        case bool(b):
            return f"bool {b}"
        case int(n) if n < 0:
            return f"negative {n}"
        case int() | float() as number:
            return f"number {number}"
        case str(s):
            return f"str {s}"
        case Point(0, 0):
            return "origin"
        case Point(x=0, y=y):
            return f"on y at {y}"
        case Point(x, y) if x == y:
            return f"diagonal {x}"
        case Circle(Point(x, y), radius=r) if r > 5:
            return f"big circle at {x},{y}"
        case Circle(center=Point() as center):
            return f"circle around {center}"
        case Custom(a, b, c=[first, *_]):
            return f"custom {a} {b} {first}"
        case Custom(1):
            return "custom with 1"
        case list([x, y]):
            return f"pair {x} {y}"
        case dict(items) if items:
            return f"dict {items}"
        case bytes(b) | bytearray(b):
            return f"bytes-like {bytes(b)}"
        case tuple(t) | frozenset(t) | set(t):
            return f"collection {sorted(t)}"
        case object(real=r, imag=i):
            return f"complex {r} {i}"
        case _:
            return f"other {type(value).__name__}"


for value in [True, -5, 3, 2.5, "hi", "magic", Point(0, 0), Point(0, 5), Point(3, 3), Point(1, 2), Circle(Point(1, 1), 10), Circle(Point(1, 1)), Custom(1, 2, [3, 4]), Custom(1, 2, []), Custom(2, 2, 0), [1, 2], [1], {"a": 1}, {}, b"x", bytearray(b"y"), (2, 1), frozenset({1}), {3}, 1j, None]:
    print(kind(value))


def attempt(cls, arguments):
    source = f"match subject:\n    case cls({arguments}): print('matched')\n    case _: print('no match')"
    for subject in (cls.__new__(cls), 5):
        try:
            exec(source, {"cls": cls, "subject": subject})
        except Exception as error:
            print(type(error).__name__, error)


attempt(NoArgs, "1")
attempt(NoArgs, "x=1")
attempt(BadArgs, "1")
attempt(BadNames, "1")
attempt(Custom, "1, 2, 3")
attempt(Custom, "1, a=2")
attempt(int, "1, 2")
attempt(list, "")
attempt(dict, "x")
try:
    five = 5
    match 5:
        case five():
            pass
except TypeError as error:
    print(error)


class Dynamic:
    __match_args__ = ("x", "gone")
    x = 1

    def __getattr__(self, name):
        print("asked for", name)
        raise AttributeError(name)


match Dynamic():
    case Dynamic(1, 2):
        print("no")
    case Dynamic(1):
        print("yes")
