"""Builtins that take all items of a generator: the order of things, what is raised, and what frames show."""
import sys
import traceback


def count(n):
    i = 0
    while i < n:
        yield i
        i += 1


def items(values):
    for value in values:
        yield value


for n in (0, 1, 255, 256, 257, 2000, 4000):
    print(n, sum(count(n)), len(list(count(n))), len(tuple(count(n))), len(set(count(n))), any(x > n - 2 for x in count(n)), all(x < n for x in count(n)), len("".join(str(x) for x in count(n))))
for round_ in range(12):
    assert sum(count(700)) == 244650
    assert list(count(700)) == list(range(700))
    assert sorted(count(700), reverse=True)[0] == 699
    assert set(count(700)) == set(range(700))
    assert frozenset(count(700)) == frozenset(range(700))
    assert any(x == 500 for x in count(700)) and not any(x == 900 for x in count(700))
    assert all(x < 700 for x in count(700)) and not all(x < 600 for x in count(700))

# Sums that do not stay ints.
for round_ in range(3):
    print(sum(items([1] * 3000 + [0.1] * 10)), sum(items([True] * 3000)), sum(items([10**30] * 1500)), sum(items([1] * 2500 + [1j])), sum(items([0.1] * 3000)), sum(items([1, 2] * 900), 0.5))


class Money:
    def __init__(self, amount):
        self.amount = amount

    def __radd__(self, other):
        return Money(other + self.amount)

    def __add__(self, other):
        return Money(self.amount + (other if isinstance(other, int) else other.amount))


print(sum(items([1] * 2500 + [Money(5)] * 4 + [2] * 10)).amount)

# The builtin asks for an item, and uses it before it asks for the next.
log = []


class Truth:
    def __init__(self, value):
        self.value = value

    def __bool__(self):
        log.append(("truth", self.value))
        return self.value % 300 != 299

    def __hash__(self):
        log.append(("hash", self.value))
        return self.value


def logged(n):
    for i in range(n):
        log.append(("item", i))
        yield Truth(i)


for round_ in range(12):
    log.clear()
    all(logged(400))
    assert len(log) == 600 and log[:4] == [("item", 0), ("truth", 0), ("item", 1), ("truth", 1)] and log[-1] == ("truth", 299), log[-3:]
    log.clear()
    set(logged(400))
    assert len(log) == 800 and log[-4:] == [("item", 398), ("hash", 398), ("item", 399), ("hash", 399)], log[-4:]

# A list that is being extended shows.
for round_ in range(10):
    growing = []
    growing.extend(len(growing) for _ in count(600))
    assert growing == list(range(600))


def looks_at_frames(n, out):
    for i in range(n):
        if i == n - 1:
            frame = sys._getframe()
            out.append([frame.f_code.co_name, frame.f_back.f_code.co_name, frame.f_back.f_back.f_code.co_name, sys._getframe(1).f_code.co_name])
        yield i


def gives(consumer, generator):
    return consumer(generator)


for consumer in (sum, list, set, tuple, any, all, sorted):
    out = []
    for round_ in range(8):
        gives(consumer, looks_at_frames(400, out))
    print(consumer.__name__, *[each for index, each in enumerate(out) if each not in out[:index]])


def fails(n):
    for i in range(n):
        if i == n - 1:
            raise KeyError(i)
        yield i + 1


for consumer in (sum, list, set, tuple, all, sorted):
    for n in [400] * 8:
        try:
            gives(consumer, fails(n))
        except KeyError as error:
            last = [(frame.f_code.co_name, line - frame.f_code.co_firstlineno) for frame, line in traceback.walk_tb(error.__traceback__)]
    print(consumer.__name__, last)

for n in [400] * 8:
    try:
        sum(items([1] * n + ["x"]))
    except TypeError as error:
        last = str(error), [frame.f_code.co_name for frame, line in traceback.walk_tb(error.__traceback__)]
print(last)

# A generator that gives itself away.
holder = []


def gives_itself(n):
    for i in range(n):
        if i == n - 1:
            try:
                list(holder[0])
            except ValueError as error:
                yield str(error)
        yield i


for round_ in range(10):
    holder[:] = [gives_itself(300)]
    result = list(holder[0])
print(result[-2:], len(result))

# What is left of a generator is what the builtin has not asked for.
for round_ in range(10):
    generator = count(600)
    any(x == 499 for x in generator)
    rest = sum(generator)
print(rest)


# As deep as without.
def depth(n):
    return sum(depth(n - 1) for _ in range(1)) + 1 if n else 0


print(depth(60), [depth(40) for _ in range(60)][-1])


def without_end(n):
    return sum(without_end(n + 1) for _ in range(1))


for round_ in range(4):
    try:
        without_end(0)
    except RecursionError as error:
        print(type(error).__name__, str(error)[:32])
