"""Operators that a class defines in Python, hot: entered by a trace; NotImplemented, subclasses, the other operand's turn, errors and where they are, changes while it runs."""
import sys
import traceback


class Vector:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y)

    def __sub__(self, other):
        if not isinstance(other, Vector):
            return NotImplemented
        return Vector(self.x - other.x, self.y - other.y)

    def __mul__(self, factor):
        return Vector(self.x * factor, self.y * factor)

    def __matmul__(self, other):
        return self.x * other.x + self.y * other.y

    def __mod__(self, other):
        return NotImplemented


def rotate(n):
    position, step = Vector(0.0, 1.0), Vector(0.5, -0.25)
    for i in range(n):
        position = position + step * 2.0 - step
        position += step * i
        if position @ position > 100:
            position = position * 0.01
    return round(position.x, 9), round(position.y, 9)


print(rotate(2000))


class Scaled:
    def __init__(self, value):
        self.value = value

    def __add__(self, other):
        if isinstance(other, int) and other % 3 == 0:
            return NotImplemented
        return "added " + (str(other) if isinstance(other, (int, str, float)) else type(other).__name__)

    def __radd__(self, other):
        return "added from the right"

    def __lshift__(self, other):
        return other << 1

    def __pow__(self, other):
        return (self.value, other)

    def __truediv__(self, other):
        return sys._getframe().f_back.f_code.co_name, [frame.name for frame in traceback.extract_stack()]


class Derived(Scaled):
    def __radd__(self, other):
        return "the derived one first"


def each(a, others, n):
    seen = []
    for i in range(n):
        for other in others:
            try:
                seen.append(a + other)
            except TypeError as error:
                seen.append(str(error) + str(error.__traceback__.tb_lineno - each.__code__.co_firstlineno) + str(error.__traceback__.tb_next))
    return seen[-len(others) :]


print(each(Scaled(1), [1, 3, 2.5, "x", None, Scaled(2), Derived(3), [1]], 400))
print(each(Scaled(1), [3] * 5, 400))
print(each(Derived(1), [Scaled(2), Derived(2)], 400))


def others(n):
    a, out = Scaled(7), None
    for i in range(n):
        b = a
        b **= i
        out = (a << i, a**2, b, (a / 1)[0], (a / 1)[1][-2:])
    return out


print(others(500))


def unsupported(n):
    a, seen = Vector(1, 2), set()
    for i in range(n):
        try:
            a % i
        except TypeError as error:
            seen.add(str(error))
        try:
            a %= a
        except TypeError as error:
            seen.add(str(error))
        try:
            a - 1
        except TypeError as error:
            seen.add(str(error))
        try:
            a - None
        except TypeError as error:
            seen.add(str(error))
    return sorted(seen)


print(unsupported(300))


class Fussy:
    def __add__(self, other):
        if other == 250:
            raise ValueError("not that one")
        return other


def raising(n):
    a = Fussy()
    for i in range(n):
        try:
            a + i
        except ValueError as error:
            return [(frame.name, frame.lineno - raising.__code__.co_firstlineno, frame.line) for frame in traceback.extract_tb(error.__traceback__)]


print(raising(300))


def changing(n):
    a, out = Vector(1, 1), []
    for i in range(n):
        if i == n // 2:
            Vector.__add__ = lambda self, other: "changed"
        if i == n * 3 // 4:
            Vector.__add__ = None
        try:
            out.append(a + a if isinstance(a + a, str) else (a + a).x)
        except TypeError as error:
            out.append(str(error))
    return out[:: n // 8]


print(changing(400))


class Chain:
    def __init__(self, depth):
        self.depth = depth

    def __add__(self, other):
        return self.depth + (Chain(self.depth - 1) + other if self.depth else other)


print([Chain(30) + i for i in range(200)][-1])


class Endless:
    def __add__(self, other):
        return self + other


try:
    for i in range(5):
        Endless() + i
except RecursionError as error:
    print(error)
