"""Loops that are entered with other values in their variables than when they were recorded, and code that runs in several namespaces."""
from types import FunctionType


def largest(items, best):
    for item in items:
        if best is None or item > best:
            best = item
    return best


for start in (3, None, 2.5, -1, True, 10**30, None):
    found = largest(list(range(300)) + [7] * 300, start)
    print(start, found, type(found).__name__)
for items in ([1.5, 2.5] * 200, [True, False] * 200, ["a", "b"] * 200, [2**62, 2**70] * 200):
    print(largest(items, None))


def sometimes(n, every, value):
    kept = value
    total = 0
    for i in range(n):
        total += 1
        if i % every == 0:
            kept = i
    return kept, total


for value in (0, "text", None, 1.5, 2**80, False):
    print(sometimes(500, 7, value), sometimes(500, 501, value), sometimes(0, 1, value))


def as_float(n, value):
    kept = value
    for i in range(n):
        if i % 5 == 4:
            kept = i * 0.5
    return kept


one = 1.25
print(as_float(500, one), as_float(3, one) is one, as_float(500, 1), as_float(3, 2), as_float(3, None))


def flags(items, seen):
    for item in items:
        if item > 90:
            seen = item % 2 == 0
    return seen


for seen in (False, True, None, 0, 1, "x"):
    print(flags(range(100), seen), flags(range(80), seen))


def unbound(n, first):
    for i in range(n):
        if i > first:
            total += 1
        if i == 10:
            total = 0
    return total


print(unbound(500, 10))
for first in (10, 5, 10, 400):
    try:
        print(unbound(500, first))
    except UnboundLocalError as error:
        print(type(error).__name__, error)


def deleted(n):
    value = 1
    for i in range(n):
        value += i
        if i == n - 2:
            del value
    return value


for n in (400, 401):
    try:
        print(deleted(n))
    except UnboundLocalError as error:
        print(type(error).__name__, error)


def nested(rows, kinds):
    total = 0
    for row in range(rows):
        for item in kinds[row % len(kinds)]:
            total += item
    return total


print(nested(300, [range(3)]), nested(300, [range(3), [1, 2], (4, 5, 6)]), nested(300, [[1], range(2)]), nested(30, [(2.5,), range(2)]))


SCALE = 2


def scaled(n):
    total = 0
    for i in range(n):
        for j in range(3):
            total += SCALE * j
    return total


others = [FunctionType(scaled.__code__, {"SCALE": scale, "__builtins__": __builtins__}) for scale in (3, 0.5, 10**20)]
print(scaled(500), [other(500) for other in others], scaled(500))
for _ in range(3):
    print([other(100) for other in others], scaled(100))
hidden = FunctionType(scaled.__code__, {"SCALE": 1, "__builtins__": {"range": lambda n: [n] * n}})
print(hidden(200), scaled(200))
