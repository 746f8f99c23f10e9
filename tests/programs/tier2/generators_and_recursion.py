"""Generators that call functions which call themselves, and look at frames or raise in the middle of that."""
import sys


def depth_of(n, out):
    if n == 0:
        if out is not None:
            out.append(sys._getframe(3).f_code.co_name)
        return 0
    return depth_of(n - 1, out) + 1


def raises_below(n):
    if n == 0:
        raise ValueError("bottom")
    return raises_below(n - 1) + 1


def depths(items, out):
    for item in items:
        looks = out if item % 7 == 3 else None
        deep = depth_of(item % 5 + 2, looks)
        try:
            if item % 11 == 5:
                raises_below(item % 3)
        except ValueError as error:
            deep += len(str(error))
        yield deep


def doubled(items):
    for item in items:
        yield item
        yield depth_of(2, None) + item


def total(n, out):
    result = 0
    for x in doubled(depths(range(n), out)):
        result += x + depth_of(1, None)
    return result


out = []
for n in [30] * 20 + [300, 301, 302] * 4:
    del out[:]
    result = total(n, out)
print(result, len(out), sorted(set(out)))


def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


def fibs(n):
    for i in range(n):
        yield fib(i % 9)


print([sum(fibs(n)) for n in (10, 100, 1000, 2000, 3000)], [x for x in fibs(12)])


def walk(tree):
    if tree is not None:
        yield from walk(tree[0])
        yield tree[1]
        yield from walk(tree[2])


def build(low, high):
    if low == high:
        return None
    middle = (low + high) // 2
    return build(low, middle), middle, build(middle + 1, high)


for size in [20] * 10 + [200] * 5:
    tree = build(0, size)
    assert [x for x in walk(tree)] == list(range(size))
    assert sum(walk(tree)) == size * (size - 1) // 2


def permutations(items):
    if not items:
        yield ()
        return
    for i, item in enumerate(items):
        for rest in permutations(items[:i] + items[i + 1 :]):
            yield (item, *rest)


print(sum(1 for _ in permutations((1, 2, 3, 4, 5))), [p for p in permutations((1, 2, 3))])
