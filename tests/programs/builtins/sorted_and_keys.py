"""sorted and list.sort: stability, keys, errors in the middle, lists changed while sorting."""
from functools import cmp_to_key


def attempt(function):
    try:
        print(repr(function()))
    except Exception as error:
        print(type(error).__name__, error)


words = "the quick brown Fox jumps over The lazy dog".split()
print(sorted(words), sorted(words, key=str.lower), sorted(words, key=len), sorted(words, key=len, reverse=True))
records = [(i % 3, i) for i in range(12)]
print(sorted(records, key=lambda r: r[0]))
print(sorted(records, key=lambda r: r[0], reverse=True))
print(sorted([3, 1.5, True, -2]), sorted("hello"), sorted({"b": 1, "a": 2}), sorted(()))
attempt(lambda: sorted([1, "a"]))
attempt(lambda: sorted([1j, 2j]))
attempt(lambda: sorted([None, None]))
attempt(lambda: sorted(5))
attempt(lambda: sorted([1], lambda x: x))
attempt(lambda: sorted([1], key=5))
attempt(lambda: sorted([1, 2], key=lambda x: 1 / 0))
attempt(lambda: sorted())
attempt(lambda: sorted([1], reverse="yes"))
attempt(lambda: sorted([1], reverse=None))
attempt(lambda: [2, 1].sort(1))
attempt(lambda: [2, 1].sort(cmp=1))
numbers = [5, 3, 4, "x", 1]
attempt(numbers.sort)
print(sorted(map(str, numbers)))
victim = [3, 2, 1]


def changing(x):
    victim.append(x)
    return x


attempt(lambda: victim.sort(key=changing))
print(victim)
seen = []


def looking(x):
    seen.append(len(shown))
    return x


shown = [2, 1, 3]
shown.sort(key=looking)
print(shown, seen)


class OnlyLess:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        return self.n < other.n

    def __repr__(self):
        return f"<{self.n}>"


print(sorted([OnlyLess(3), OnlyLess(1), OnlyLess(2)]), sorted([OnlyLess(3), OnlyLess(1)], reverse=True))


class Truthy(OnlyLess):
    def __lt__(self, other):
        return "" if self.n >= other.n else "less"


print(sorted([Truthy(2), Truthy(1), Truthy(3)]))
compare = cmp_to_key(lambda a, b: (len(a) > len(b)) - (len(a) < len(b)) or (a > b) - (a < b))
print(sorted(words, key=compare))
print(sorted([float("nan"), 1.0]).__len__(), sorted([-0.0, 0.0]), sorted([0.0, -0.0]))
print(sorted([(1, "b"), (1, "a"), (0, "z")]), sorted([[2], [1, 5], [1]]), sorted([{1}, {1, 2}], key=len))
random_like = [(i * 7919) % 1009 for i in range(300)]
ordered = sorted(random_like)
print(all(a <= b for a, b in zip(ordered, ordered[1:])), ordered[:5], sum(ordered) == sum(random_like))
