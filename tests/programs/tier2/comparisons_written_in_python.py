"""Comparisons that a class defines in Python, hot: what the method returns, its truth in a condition, NotImplemented and the other side's turn."""
import functools


@functools.total_ordering
class Version:
    def __init__(self, *parts):
        self.parts = parts

    def __eq__(self, other):
        if not isinstance(other, Version):
            return NotImplemented
        return self.parts == other.parts

    def __lt__(self, other):
        if not isinstance(other, Version):
            return NotImplemented
        return self.parts < other.parts


def count(versions, n):
    below, same = 0, 0
    pivot = Version(1, 5)
    for i in range(n):
        for version in versions:
            if version < pivot:
                below += 1
            if version == pivot:
                same += 1
            elif version >= pivot:
                below += 100
    return below, same


print(count([Version(1, 2), Version(1, 5), Version(2,), Version(0, 9)], 200))


def smallest(items, n):
    least = None
    for _ in range(n):
        least = items[0]
        for item in items:
            if item < least:
                least = item
    return least.parts


print(smallest([Version(i % 7, i) for i in range(1, 40)], 20))


def unlike(n):
    a, seen = Version(1), set()
    for i in range(n):
        seen.add(a == i)
        seen.add(a != None)
        try:
            a < i
        except TypeError as error:
            seen.add(str(error))
        try:
            if a >= "x":
                pass
        except TypeError as error:
            seen.add(str(error))
    return sorted(map(str, seen))


print(unlike(300))


class Odd:
    def __init__(self, answer):
        self.answer = answer

    def __lt__(self, other):
        return self.answer

    def __gt__(self, other):
        return "turned " + str(self.answer)

    def __eq__(self, other):
        return [] if other == 0 else self.answer

    def __le__(self, other):
        return NotImplemented


class Truthless:
    def __bool__(self):
        raise ValueError("no truth")


def answers(n):
    values, truths = [], 0
    for i in range(n):
        for answer in (1, 0, "", "x", None, [0]):
            a = Odd(answer)
            values.append(a < i)
            if a < i:
                truths += 1
            if a == i:
                truths += 10
            if not a == i:
                truths += 1000
    return values[-6:], truths


print(answers(100))


def orders(n):
    a, b, out = Odd(1), Odd(2), []
    for i in range(n):
        try:
            out.append(a <= b)
        except TypeError as error:
            out.append(str(error))
        out.append(a > b)
    return out[-2:]


print(orders(200))


def raises(n):
    a = Odd(Truthless())
    lines = set()
    for i in range(n):
        try:
            if a < i:
                pass
        except ValueError as error:
            lines.add((str(error), error.__traceback__.tb_next.tb_frame.f_code.co_name, error.__traceback__.tb_lineno - raises.__code__.co_firstlineno))
    return lines


print(raises(200))


class Base:
    def __lt__(self, other):
        return "base"

    __gt__ = __lt__


class Derived(Base):
    def __gt__(self, other):
        return "derived, turned"


def subclass(n):
    base, derived, out = Base(), Derived(), None
    for i in range(n):
        out = (base < derived, derived < base, base < base, derived > base)
    return out


print(subclass(300))


def sorting(n):
    items = [Version(i * 7 % 13, i) for i in range(13)]
    for _ in range(n):
        for i in range(1, len(items)):
            j = i
            while j > 0 and items[j] < items[j - 1]:
                items[j], items[j - 1] = items[j - 1], items[j]
                j -= 1
        ordered = [item.parts for item in items]
        items.reverse()
    return ordered


print(sorting(20))
