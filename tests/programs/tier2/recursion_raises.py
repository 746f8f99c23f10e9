# Exceptions inside functions that call themselves: caught high, caught on the way, with their tracebacks; and RecursionError.
import sys
import traceback


def deep(n, bottom):
    if n == 0:
        return 100 // bottom
    return deep(n - 1, bottom) + 1


def caught(n, bottom):
    try:
        if n == 0:
            return 100 // bottom
        return caught(n - 1, bottom) + 1
    except ZeroDivisionError:
        if n % 5 != 4:
            raise
        return -n
    finally:
        counts[n % 3] += 1


def lookup(tree, path):
    if not path:
        return tree
    return lookup(tree[path[0]], path[1:])


def walk(node):
    if node is None:
        return 0
    if node[0] == 13:
        raise ValueError(node[0])
    return walk(node[1]) + walk(node[2]) + 1


def forever(n):
    return forever(n + 1) + 1


def depth_of(n):
    global deepest
    deepest = n
    return depth_of(n + 1)


def two(n):
    global deepest
    deepest = n
    return other_two(n + 1) + 1


def other_two(n):
    return two(n + 1) + 1


def build(low, high):
    if low >= high:
        return None
    middle = (low + high) // 2
    return (middle, build(low, middle), build(middle + 1, high))


def shown(error):
    lines = traceback.extract_tb(error.__traceback__)
    return len(lines), [(each.name, each.lineno) for each in lines[:2] + lines[-2:]], repr(error)


counts = [0, 0, 0]
for round in range(60):
    print(deep(30, 7), end=' ')
    try:
        print(deep(20, round % 3), end=' ')
    except ZeroDivisionError as error:
        if round < 5 or round > 55:
            print(shown(error))
print()
print([caught(20, n % 2) for n in range(40)], counts)

tree = {'a': {'b': {'c': {'d': {'e': 'leaf'}}}}}
for round in range(50):
    for path in ('abcde', 'abcxe', 'abcdef', 'ab'):
        try:
            found = lookup(tree, path)
        except (KeyError, TypeError) as error:
            found = shown(error)
        if round in (0, 49):
            print(path, found)

for high in (10, 12, 13, 14, 40):
    for round in range(30):
        try:
            found = walk(build(0, high))
        except ValueError as error:
            found = shown(error)
    print(high, found)

for limit in (None, 150, 400, 1200, 3000):
    if limit is not None:
        sys.setrecursionlimit(limit)
    for round in range(4):
        for function in (forever, depth_of, two):
            deepest = 0
            try:
                function(0)
            except RecursionError as error:
                print(limit, function.__name__, deepest, str(error), len(traceback.extract_tb(error.__traceback__)))
sys.setrecursionlimit(1000)


def within(n):
    return 0 if n == 0 else 1 + within(n - 1)


for round in range(5):
    print([within(n) for n in (10, 100, 450, 510, 700, 900)])
try:
    within(1000)
except RecursionError as error:
    print(error)
