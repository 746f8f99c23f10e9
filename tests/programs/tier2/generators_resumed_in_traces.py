"""Generators that go on in the trace of the loop that consumes them."""


def count(n):
    i = 0
    while i < n:
        yield i
        i += 1


def squares(items):
    for item in items:
        yield item * item


def only_odd(items):
    for item in items:
        if item & 1:
            yield item


def pairs(items):
    previous = None
    for item in items:
        if previous is not None:
            yield previous + item
        previous = item


def total(items):
    result = 0
    for x in items:
        result += x
    return result


print(total(count(500)))
print(total(squares(count(500))))
print(total(only_odd(squares(range(500)))))
print(total(pairs(only_odd(x * 3 for x in count(500)))))
print(total(x + y for x in count(30) for y in count(20)))


def alternating(n):
    for i in range(n):
        yield i
        yield -2 * i


print(total(alternating(300)))


def delegating(n):
    result = yield from count(n)
    yield "result", result
    result = yield from inner_with_result(n)
    yield "result", result


def inner_with_result(n):
    for i in range(n):
        yield i
    return n * 2


print([x for x in delegating(3)])
kept = []
for round_ in range(60):
    for x in delegating(4):
        kept.append(x)
print(len(kept), kept[:14], kept[-3:])


# Many generators, one after the other, each finished inside the trace.
def short(i):
    yield i
    yield i + 1


result = 0
for i in range(400):
    for x in short(i):
        result += x
print(result)


# What is suspended shows, from outside and from inside, running or not.
import sys


def looks(n, out):
    for i in range(n):
        if i % 100 == 99:
            frame = sys._getframe()
            out.append((i, frame.f_code.co_name, frame.f_back.f_code.co_name, frame.f_lineno - frame.f_code.co_firstlineno, sorted(frame.f_locals)))
        yield i


def consumer(n):
    out = []
    generator = looks(n, out)
    result = 0
    for x in generator:
        result += x
        if x % 150 == 149:
            frame = generator.gi_frame
            out.append((x, generator.gi_running, generator.gi_suspended, frame.f_locals["i"], frame.f_lineno - frame.f_code.co_firstlineno, frame.f_back))
    out.append((generator.gi_frame, generator.gi_running))
    return result, out


for line in consumer(400)[1]:
    print(line)


def says_whether_it_runs(holder, n):
    for i in range(n):
        yield holder[0].gi_running, holder[0].gi_frame is not None


holder = []
holder.append(says_whether_it_runs(holder, 300))
states = set()
for state in holder[0]:
    states.add((state, holder[0].gi_running))
print(states)


def looks_at_itself(holder, n):
    square = 0
    for i in range(n):
        square = i * i
        if i % 50 == 49:
            frame = holder[0].gi_frame
            yield frame.f_locals["square"], frame.f_locals["i"], frame.f_lineno - frame.f_code.co_firstlineno
            frame = None
        yield i


holder = []
seen = []
holder.append(looks_at_itself(holder, 300))
for x in holder[0]:
    if isinstance(x, tuple):
        seen.append(x)
print(seen)


def advances_by_hand(n):
    first, second = count(n), squares(count(n))
    result = 0
    for x in first:
        result += x + next(second)
        if x % 3 == 0:
            result -= next(first, 0) + next(second, 0)
    return result


print(advances_by_hand(300))


# A generator that asks for its own next item.
def asks_itself(holder, n):
    for i in range(n):
        if i == n - 2:
            try:
                next(holder[0])
            except ValueError as error:
                yield str(error)
            try:
                for x in holder[0]:
                    yield "never"
            except ValueError as error:
                yield str(error)
        yield i


holder = []
holder.append(asks_itself(holder, 200))
print([x for x in holder[0] if isinstance(x, str)])


# An exception through several of them.
def fails(n):
    for i in range(n):
        if i == n - 1:
            raise KeyError(i)
        yield i


def passes_on(items):
    try:
        for item in items:
            yield item + 1
    finally:
        kept.append("closed")


def catches(items):
    try:
        for item in items:
            yield item
    except KeyError as error:
        yield ("caught", error.args)


import traceback

kept = []
for n in (300, 301):
    seen = 0
    for x in catches(passes_on(passes_on(fails(n)))):
        if isinstance(x, tuple):
            print(x)
        else:
            seen += x
    print(seen, kept)
try:
    total(passes_on(squares(fails(250))))
except KeyError as error:
    for frame, line in traceback.walk_tb(error.__traceback__):
        print(frame.f_code.co_name, line - frame.f_code.co_firstlineno, "i" in frame.f_locals and frame.f_locals["i"])
print(kept)


# Dropped unfinished, closed, thrown into.
def careful(log):
    i = 0
    try:
        while True:
            try:
                yield i
            except ValueError as error:
                log.append(("thrown", i, str(error)))
            i += 1
    finally:
        log.append(("finally", i))


log = []
generator = careful(log)
for x in generator:
    if x == 150:
        print(generator.throw(ValueError("here")))
    if x == 300:
        break
print(log, generator.gi_frame.f_locals["i"])
for x in generator:
    if x == 450:
        generator.close()
print(log)


# Advanced by somebody else meanwhile, replaced meanwhile.
generator = count(900)
seen = []
for x in generator:
    if x % 50 == 49:
        seen.append((x, next(generator, None)))
    elif x % 77 == 76:
        for y in generator:
            seen.append((x, "inner", y))
            if y % 3 == 0:
                break
print(seen)


def of_two(first, second, n):
    for i in range(n):
        for x in first if i % 2 else second:
            yield x
            break


first, second = count(1000), squares(count(1000))
print(total(of_two(first, second, 300)), next(first), next(second))


# The same loop over generators of one code at different places, and over others.
def polymorphic(things):
    result = 0
    for thing in things:
        for x in thing:
            result += x
    return result


def started(generator, by):
    for _ in range(by):
        next(generator)
    return generator


print(polymorphic([count(100), started(count(100), 3), squares([1, 2, 3]), [4, 5], (6,), started(alternating(50), 1), started(alternating(50), 2), range(10)] * 6))
print(polymorphic([count(300), iter([]), {1: 2}, {3}, count(0)] * 5))


# Local variables that are not bound, and are cells.
def unbound(n):
    for i in range(n):
        if i > n - 3:
            later = i
        try:
            yield later
        except UnboundLocalError:
            yield -1


print(total(unbound(200)))


def with_cells(n):
    step = 1

    def advance():
        nonlocal step
        step += 1
        return step

    for i in range(n):
        yield advance() + i


print(total(with_cells(300)))


# Sent values.
def averager():
    total_, n, average = 0, 0, None
    while True:
        value = yield average
        if value is None:
            return total_
        total_ += value
        n += 1
        average = total_ // n


def drives(n):
    generator = averager()
    next(generator)
    results = []
    for i in range(n):
        results.append(generator.send(i * i))
    try:
        generator.send(None)
    except StopIteration as stop:
        results.append(stop.value)
    return sum(results)


print(drives(400))


def delegates_to(generator):
    return (yield from generator)


def drives_through(n):
    generator = delegates_to(delegates_to(averager()))
    next(generator)
    results = []
    for i in range(n):
        results.append(generator.send(i))
    try:
        generator.send(None)
    except StopIteration as stop:
        results.append(stop.value)
    return sum(results)


print(drives_through(400))


class Later:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        got = yield self.value
        return got


async def work(n):
    result = 0
    for i in range(n):
        result += await Later(i)
    return result


async def outer(n):
    return await work(n) + await work(n)


def run(coroutine):
    value = None
    while True:
        try:
            value = coroutine.send(value)
        except StopIteration as stop:
            return stop.value


print(run(outer(300)))


# Recursion.
def walk(tree):
    if tree:
        left, value, right = tree
        yield from walk(left)
        yield value
        for x in walk(right):
            yield x


def build(low, high):
    if low >= high:
        return None
    middle = (low + high) // 2
    return build(low, middle), middle, build(middle + 1, high)


print(total(walk(build(0, 500))), [x for x in walk(build(0, 10))])


# Unusual consumers.
def sum_of(items):
    return sum(x for x in items)


print(sum(sum_of(count(i)) for i in count(60)), max(squares(count(100))), sorted(only_odd(count(20)), reverse=True), any(x > 50 for x in count(100)), all(x < 50 for x in count(100)))
print("".join(str(x) for x in only_odd(count(30))), {x % 7 for x in count(100)}, {x: x * x for x in only_odd(count(9))}, tuple(pairs(count(5))))


# A generator handling an exception when it is suspended.
def while_handling(n):
    for i in range(n):
        try:
            raise ValueError(i)
        except ValueError:
            yield sys.exception().args[0], i
            yield sys.exc_info()[0].__name__


seen = [0, set()]
for x in while_handling(150):
    if isinstance(x, str):
        seen[1].add((x, sys.exception()))
    else:
        seen[0] += x[0] + x[1]
print(seen)
