# Long loops at every depth of a deep recursion: what lies on the value stack below stays as it was.
import sys


def loop(n):
    total = 0.0
    for i in range(n):
        total += i * 0.5
    return total


def descend(depth, *held):
    if depth == 0:
        return loop(25_000)
    below = descend(depth - 1, depth, *held[:3])
    here = loop(300) if depth % 50 else loop(12_000)
    return below + here + sum(held[:1])


def generator(depth):
    if depth:
        yield from generator(depth - 1)
    yield depth, loop(2_000)


print(descend(250))
print(sum(value for _, value in generator(30)))
sys.setrecursionlimit(5_000)


def deep(n, a, b, c):
    return a + b + c + (deep(n - 1, b, c, a + 1) if n else loop(30_000))


print(deep(3_000, 1, 2, 3))
