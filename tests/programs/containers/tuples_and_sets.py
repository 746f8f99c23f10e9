"""Tuples, sets, frozensets and ranges."""


def min_max(values):
    values = iter(values)
    low = high = next(values)
    for v in values:
        if v < low:
            low = v
        elif v > high:
            high = v
    return low, high


def sieve(limit):
    composite = set()
    primes = []
    for n in range(2, limit):
        if n not in composite:
            primes.append(n)
            composite.update(range(n * n, limit, n))
    return primes


t = (1, "two", 3.0)
print(t, t[0], t[-1], t[::-1], len(t), t + (4,), (0,) * 3, (), (1,), t.index("two"), t.count(1), "two" in t)
print((1, 2) < (1, 3), (1, 2) == (1, 2), (1, 2) < (1, 2, 0), hash((1, 2)) == hash((1, 2)), tuple("abc"), tuple([1, [2]]))
a, b = 1, 2
a, b = b, a
print(a, b, min_max([3, 1, 4, 1, 5, 9, 2, 6]))
(head, *tail), end = (1, 2, 3), 4
print(head, tail, end)
for i, (x, y) in enumerate([(1, 2), (3, 4)]):
    print(i, x, y)

s = {3, 1, 2, 3}
print(sorted(s), len(s), 2 in s, {1, 2} <= s, s >= {5}, {1} < s, s == {1, 2, 3}, set() == {*()}, bool(set()))
s.add(10)
s.discard(99)
s.remove(1)
print(sorted(s), sorted(s | {7}), sorted(s & {2, 10}), sorted(s - {2}), sorted(s ^ {2, 50}), s.isdisjoint({8}))
s |= {100, 101}
s -= {3}
s &= {2, 10, 100}
print(sorted(s), sorted(s.union([1], (2,))), sorted(s.intersection([2, 10, 11])), sorted(s.symmetric_difference({2})))
f = frozenset("hello")
print(sorted(f), f == set("olleh"), {f: 1}[frozenset("hello")], isinstance(f, frozenset), frozenset([1]), {x % 3 for x in range(10)})
print(sieve(60))
print(set("mississippi") == {"m", "i", "s", "p"}, sorted({1, 1.0, True, 2}), {1} | frozenset([2]) == {1, 2}, repr(set()), {(1, 2), (1, 2)})

r = range(3, 20, 4)
print(r, list(r), len(r), r[1], r[-1], r[1:3], 11 in r, 12 in r, r.index(15), list(reversed(r)), r == range(3, 22, 4), range(0) == range(5, 5))
print(list(range(5, 0, -2)), list(range(-3, 3)), len(range(10**15)), range(10**20)[10**19], sum(range(1, 101)), bool(range(0)), 10**15 in range(0, 10**16, 5))
for action in (lambda: (1,)[5], lambda: set([[]]), lambda: {1}.remove(2), lambda: range(1, 2, 0), lambda: (1, 2) + [3], lambda: set().pop(), lambda: range(5)[7], lambda: (1).x):
    try:
        action()
    except (IndexError, TypeError, KeyError, ValueError, AttributeError) as error:
        print(type(error).__name__, "-", error)
try:
    x, y = (1, 2, 3)
except ValueError as error:
    print(error)
try:
    x, y, z = [1, 2]
except ValueError as error:
    print(error)
try:
    x, *y, z = [1]
except ValueError as error:
    print(error)
try:
    x, y = 5
except TypeError as error:
    print(error)
