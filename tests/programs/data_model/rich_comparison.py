"""Comparison: reflection, subclasses first, NotImplemented, identity in containers, chains, total_ordering, hashing."""
import functools


def attempt(function):
    try:
        print(repr(function()))
    except Exception as error:
        print(type(error).__name__, error)


class Loud:
    def __init__(self, name, answer=NotImplemented):
        self.name, self.answer = name, answer

    def compare(self, op, other):
        print(f"{self.name} {op} {getattr(other, 'name', other)}", end="; ")
        return self.answer

    __eq__ = lambda self, other: self.compare("==", other)
    __ne__ = lambda self, other: self.compare("!=", other)
    __lt__ = lambda self, other: self.compare("<", other)
    __le__ = lambda self, other: self.compare("<=", other)
    __gt__ = lambda self, other: self.compare(">", other)
    __ge__ = lambda self, other: self.compare(">=", other)
    __hash__ = object.__hash__


class SubLoud(Loud):
    __lt__ = lambda self, other: self.compare("sub <", other)


a, b, s = Loud("a"), Loud("b"), SubLoud("s", "sub answer")
for function in (lambda: a == b, lambda: a != b, lambda: a < b, lambda: a <= 5, lambda: 5 > a, lambda: a > s, lambda: a == s, lambda: s < a, lambda: None == a, lambda: a in [a], lambda: a in [b], lambda: [a] == [a], lambda: [a] == [b], lambda: (a, 1) < (a, 2), lambda: {1: a} == {1: a}, lambda: [a].index(a), lambda: [b].count(a)):
    attempt(function)


class Truth:
    def __init__(self, value):
        self.value = value

    def __bool__(self):
        print("bool", self.value, end="; ")
        return self.value


class Chained:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        return Truth(self.n < getattr(other, "n", other))


print(type(Chained(1) < Chained(2) < Chained(3)).__name__, type(Chained(5) < Chained(2) < Chained(3)).__name__)
if not Chained(3) < Chained(2):
    print("not less")


@functools.total_ordering
class Version:
    def __init__(self, text):
        self.parts = tuple(map(int, text.split(".")))

    def __eq__(self, other):
        return self.parts == other.parts if isinstance(other, Version) else NotImplemented

    def __lt__(self, other):
        return self.parts < other.parts if isinstance(other, Version) else NotImplemented


v, w = Version("1.2"), Version("1.10")
print(v < w, v > w, v <= w, v >= w, v == Version("1.2"), v != w, max(v, w) is w)
attempt(lambda: v < 5)
attempt(lambda: v >= "1")
attempt(lambda: hash(v))
attempt(lambda: functools.total_ordering(type("T", (), {})))
print(v == 5, v != 5)


class EqOnly:
    def __eq__(self, other):
        return True


class HashOnly:
    def __hash__(self):
        return 7


attempt(lambda: {EqOnly()})
print(HashOnly() == HashOnly(), hash(HashOnly()), EqOnly.__hash__, EqOnly() == 1, EqOnly() != 1, 1 == EqOnly())


class Inherits(EqOnly):
    __hash__ = object.__hash__


print(len({Inherits()}))
attempt(lambda: 1 < "a")
attempt(lambda: [] < ())
attempt(lambda: None < None)
attempt(lambda: {} < {})
attempt(lambda: 1j < 2j)
attempt(lambda: object() < object())
attempt(lambda: [1, "a"] < [1, 2])
attempt(lambda: (1, None) < (1, 2))
attempt(lambda: max([1, "a"]))
nan = float("nan")
print(nan == nan, nan in [nan], [nan] == [nan], nan != nan, nan < 1, (nan,) == (nan,), {nan: 1}[nan], 1 < 2 < 3 > 2 == 2 != 1, 1 < 3 < 2, 1 == 1.0 == True)
print([1, 2] < [1, 2, 3], [2] > [1, 99], "a" < "b" < "ba", (1,) < (1, 0), {1} < {1, 2}, {1} <= {1}, {1} < {2}, b"a" < b"b", range(2) == range(0, 2), 1 == 1 + 0j, 2**53 == 2.0**53, 2**53 + 1 == 2.0**53, 10**400 > 1e308, -(10**400) < float("-inf") or "no")
