"""Generators: yield, send, throw, close, yield from, expressions, pipelines."""


def countdown(n):
    while n > 0:
        yield n
        n -= 1
    return "liftoff"


def fibonacci():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b


def take(n, iterable):
    iterator = iter(iterable)
    for _ in range(n):
        try:
            yield next(iterator)
        except StopIteration:
            return


def averager():
    total, count, average = 0.0, 0, None
    while True:
        value = yield average
        if value is None:
            continue
        total += value
        count += 1
        average = total / count


def delegator():
    result = yield from countdown(3)
    print("sub result:", result)
    received = yield "between"
    print("received:", received)
    yield from [10, 20]


def guarded():
    try:
        while True:
            try:
                x = yield
                print("got", x)
            except ValueError as error:
                print("handled", error)
    finally:
        print("cleanup")


def walk(tree):
    if tree is None:
        return
    left, value, right = tree
    yield from walk(left)
    yield value
    yield from walk(right)


def primes():
    found = []
    n = 2
    while True:
        if all(n % p for p in take_while(lambda p: p * p <= n, found)):
            found.append(n)
            yield n
        n += 1


def take_while(predicate, iterable):
    for item in iterable:
        if not predicate(item):
            return
        yield item


print(list(countdown(5)), list(take(12, fibonacci())), sum(take(50, fibonacci())))
g = averager()
next(g)
print(g.send(10), g.send(20), next(g), g.send(60))
g.close()
d = delegator()
print([next(d) for _ in range(4)], d.send("hello"), list(d))
g = guarded()
next(g)
g.send(1)
g.throw(ValueError("oops"))
g.send(2)
g.close()
print(list(walk(((None, 1, None), 2, ((None, 3, None), 4, None)))), list(take(10, primes())))

squares = (x * x for x in range(10))
evens = (x for x in squares if x % 2 == 0)
print(next(evens), list(evens), list(evens), sum(x for x in range(5)), max((len(w) for w in ["a", "bbb"]), default=0))
print([x + y for x in "ab" for y in "cd"], {c: i for i, c in enumerate("abc")}, list(zip(*[iter(range(6))] * 2)))

it = iter([1, 2])
print(next(it), next(it), next(it, "done"))
try:
    next(it)
except StopIteration as stop:
    print("stopped", stop.value)
g = countdown(1)
next(g)
try:
    next(g)
except StopIteration as stop:
    print(stop.value)
print(next(g, "exhausted"), g.gi_frame, type(g).__name__, countdown(1).__name__)


def bad():
    yield 1
    raise StopIteration("inside")


try:
    list(bad())
except RuntimeError as error:
    print(error, repr(error.__cause__))
g = fibonacci()
try:
    g.send(1)
except TypeError as error:
    print(error)


class Countdown:
    def __init__(self, start):
        self.current = start

    def __iter__(self):
        return self

    def __next__(self):
        if self.current <= 0:
            raise StopIteration
        self.current -= 1
        return self.current + 1


print(list(Countdown(3)), [*Countdown(2)], dict(enumerate(Countdown(2))), 2 in Countdown(3), sum(Countdown(4)))
for pair in zip(Countdown(3), fibonacci()):
    print(pair, end=" ")
print()
print(list(iter(lambda c=[3]: c.__setitem__(0, c[0] - 1) or c[0], 0)))
