# Frames of functions that call themselves, as others see them; and what changes while they run.
import functools
import inspect
import sys


def names(n):
    if n == 0:
        frame = sys._getframe()
        found = []
        while frame.f_back is not None:
            found.append((frame.f_code.co_name, frame.f_locals.get('n'), frame.f_lineno))
            frame = frame.f_back
        return found
    mark = n * 10
    return names(n - 1)


def seen(n, every):
    mark = n * n
    if n % every == 0:
        look(n)
    if n == 0:
        return 0
    return seen(n - 1, every) + mark


def look(n):
    frame = sys._getframe(1)
    marks.append((n, frame.f_locals['mark'], frame.f_back.f_lineno, frame.f_back.f_locals.get('n')))


def own(n):
    if n == 0:
        return [dict(locals())]
    twice = 2 * n
    below = own(n - 1)
    below.append(dict(locals(), below=len(below)))
    return below


def counted(n):
    global calls
    calls += 1
    return 0 if n == 0 else 1 + counted(n - 1)


class Key:
    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        return depth_below(self.value) < depth_below(other.value)

    def __add__(self, other):
        return Key(self.value + other.value)

    def __bool__(self):
        return self.value > 2


def depth_below(n):
    return 0 if n <= 0 else 1 + depth_below(n - 2)


def merged(keys):
    if len(keys) < 2:
        return keys
    half = len(keys) // 2
    left, right = merged(keys[:half]), merged(keys[half:])
    result = []
    while left and right:
        result.append(left.pop(0) if left[0] < right[0] else right.pop(0))
    return result + left + right


def added(n):
    if n == 0:
        return Key(0)
    return added(n - 1) + Key(n)


def cut(key, n):
    if key and n:
        return cut(Key(key.value - 1), n - 1) + 1
    return 0


@functools.lru_cache(maxsize=None)
def paths(a, b):
    if a == 0 or b == 0:
        return 1
    return paths(a - 1, b) + paths(a, b - 1)


def callers(n):
    if n == 0:
        return [each.function for each in inspect.stack(0)]
    return callers(n - 1)


for round in range(40):
    calls = 0
    marks = []
    result = names(6), seen(20, 7), own(5), counted(30)
    keys = [value.value for value in merged([Key(n * 37 % 50) for n in range(30)])]
    rest = added(20).value, cut(Key(50), 60), paths(12, 12)
    paths.cache_clear()
    if round in (0, 20, 39):
        print(result)
        print(marks, calls)
        print(keys, rest, callers(4))


# Another function takes its name, in the middle.
def changing(n):
    if n == 40:
        replace()
    return 0 if n == 0 else 1 + changing(n - 1)


def changed(n):
    return 1000


def replace():
    global changing
    changing = changed if wanted else original


original = changing
for round in range(30):
    changing = original
    wanted = round % 3 == 2
    print(original(60), end=' ')
print()


# Its defaults and its code change.
def step(n, by=1):
    return n if n <= 0 else step(n - by)


for by in (1, 2, 3, 1):
    step.__defaults__ = (by,)
    print([step(n) for n in range(20, 60)])


def counting(n, by=1):
    if n == 5 and by != 2:
        counting.__defaults__ = (2,)
    return 0 if n <= 0 else 1 + counting(n - counting.__defaults__[0])


for round in range(30):
    counting.__defaults__ = (1,)
    print(counting(20), end=' ')
print()


def first(n):
    return 1 if n == 0 else first(n - 1) + 1


def second(n):
    return 2 if n == 0 else first(n - 1) + 2


code = first.__code__
for round in range(40):
    first.__code__ = second.__code__ if round % 10 == 9 else code
    print(first(25), end=' ')
print()


# A local is written from outside while deeper calls run.
def written(n):
    value = n
    if n == 0:
        frame = sys._getframe(3)
        frame.f_locals['value'] = 1000
        return 0
    below = written(n - 1)
    return below + value


for round in range(20):
    print(written(10), end=' ')
print()
