"""yield from, send/throw/close through delegation, return values, GeneratorExit, re-entrancy."""
import inspect


def attempt(function):
    try:
        print(repr(function()))
    except BaseException as error:
        print(type(error).__name__, error, "| cause", repr(error.__cause__))


def inner():
    received = []
    try:
        while True:
            received.append((yield len(received)))
            if received[-1] == "stop":
                return received
    except ValueError as error:
        yield f"handled {error}"
        return "after error"
    finally:
        print("inner cleanup")


def outer():
    result = yield from inner()
    print("inner returned", result)
    result = yield from inner()
    return ("outer", result)


g = outer()
print(next(g), g.send("a"), g.send("stop"), g.throw(ValueError("v")), inspect.getgeneratorstate(g))
attempt(lambda: next(g))
print(inspect.getgeneratorstate(g), g.gi_frame, g.gi_yieldfrom, g.gi_running)


def delegating(it):
    return (yield from it)


class Iter:
    def __init__(self):
        self.n = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.n += 1
        if self.n > 2:
            raise StopIteration("value")
        return self.n

    def send(self, value):
        print("send", value)
        return self.n * 100

    def throw(self, *args):
        print("throw", type(args[0]).__name__ if not isinstance(args[0], type) else args[0])
        return "thrown"

    def close(self):
        print("close")


g = delegating(Iter())
print(next(g), g.send(5), g.throw(KeyError()), next(g))
attempt(lambda: next(g))
g = delegating(Iter())
next(g)
g.close()
g = delegating([1, 2])
next(g)
attempt(lambda: g.send(5))
g = delegating([1, 2])
next(g)
attempt(lambda: g.throw(KeyError("k")))
attempt(lambda: next(delegating(5)))
print(list(delegating("abc")), list(delegating(delegating(range(2)))))


def ignoring():
    try:
        yield 1
    except GeneratorExit:
        yield 2


g = ignoring()
next(g)
attempt(g.close)


def returning():
    try:
        yield 1
    except GeneratorExit:
        return "closed value"


g = returning()
next(g)
attempt(g.close)
attempt(g.close)


def reentrant():
    yield next(me)


me = reentrant()
attempt(lambda: next(me))


def stopping():
    yield 1
    raise StopIteration("leaks")


attempt(lambda: list(stopping()))
attempt(lambda: list(x for x in [1] if next(iter([]))))
g = inner()
attempt(lambda: g.send("early"))
attempt(lambda: g.throw(ValueError))
attempt(lambda: g.throw(5))
attempt(lambda: g.throw())
h = (i * i for i in range(3))
print(next(h), h.gi_code.co_name, h.__name__, h.__qualname__, type(h).__name__, list(h))
h.__name__ = "renamed"
print(h.__name__)
attempt(lambda: setattr(h, "__name__", 5))


def counting():
    total = 0
    while True:
        x = yield total
        if x is None:
            return total
        total += x


def summary(results):
    while True:
        results.append((yield from counting()))


results = []
s = summary(results)
next(s)
for x in [1, 2, 3, None, 10, None]:
    s.send(x)
print(results)


def tree(n):
    if n:
        yield from tree(n - 1)
        yield n
        yield from tree(n - 1)


print(list(tree(4)))


def finally_order():
    try:
        yield "body"
    finally:
        print("first")
        try:
            yield "in finally"
        finally:
            print("second")


print(list(finally_order()))
g = finally_order()
next(g)
attempt(lambda: g.throw(KeyError("x")))
attempt(lambda: next(g))
x = (yield_value for yield_value in [1])
print(next(x, None), next(x, None))
lam = lambda: (yield 5)
print(list(lam()))
