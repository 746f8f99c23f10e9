"""send and next in traces, coroutines, and a scheduler of tasks."""
import traceback


def echo():
    received = None
    while True:
        received = yield received


def accumulates(limit):
    total = 0
    while total < limit:
        value = yield total
        if value is None:
            value = 1
        total += value
    return total


def drives(limit, step):
    generator = accumulates(limit)
    seen = [next(generator)]
    try:
        while True:
            seen.append(generator.send(step))
    except StopIteration as stop:
        return len(seen), seen[-1], stop.value, stop.args


print(drives(500, 3), drives(500, None), drives(2, 5))

generator = echo()
next(generator)
print(all(generator.send(i) == i for i in range(500)))
print([generator.send(x) for x in ("a", None, 1.5, [])] + [next(generator)])


def just_started(n):
    errors = set()
    for i in range(n):
        generator = echo()
        if i == n - 1:
            try:
                generator.send(i)
            except TypeError as error:
                errors.add(str(error))
        generator.send(None)
        assert generator.send(i) == i
    return errors


print(just_started(300))


def finished(n):
    results = set()
    generator = accumulates(n)
    next(generator)
    for i in range(2 * n):
        try:
            generator.send(1)
        except StopIteration as stop:
            results.add((stop.value, stop.args))
    return results


print(finished(200))


def first_of_each(n):
    total = 0
    for i in range(n):
        total += next(x for x in range(i, i + 3) if x % 2)
        total += next((x for x in range(0)), 5)
    return total


print(first_of_each(400))


def exhausted(n):
    generator = iter(range(0))
    ends = 0
    for i in range(n):
        generator = (x for x in range(1))
        ends += next(generator)
        try:
            next(generator)
        except StopIteration as stop:
            ends += 1 if stop.value is None else 100
    return ends


print(exhausted(300))


def fails_at(n):
    for i in range(n):
        if i == n - 1:
            raise LookupError(i)
        yield i


def asks(n):
    generator = fails_at(n)
    total = 0
    while True:
        total += next(generator)


for n in (5, 300, 300):
    try:
        asks(n)
    except LookupError as error:
        print([(frame.f_code.co_name, line - frame.f_code.co_firstlineno) for frame, line in traceback.walk_tb(error.__traceback__)])


def stops(n):
    for i in range(n):
        if i == n - 1:
            raise StopIteration(i)
        yield i


for n in (5, 300):
    try:
        generator = stops(n)
        while True:
            next(generator)
    except RuntimeError as error:
        print(error, repr(error.__cause__))


def task(name, steps, log):
    for step in range(steps):
        got = yield name, step
        if step % 50 == 49:
            log.append((name, step, got))
    return name


def round_robin(tasks):
    results = []
    ready = [(task_, None) for task_ in tasks]
    while ready:
        following = []
        for task_, value in ready:
            try:
                name, step = task_.send(value)
            except StopIteration as stop:
                results.append(stop.value)
                continue
            following.append((task_, step * 2))
        ready = following
    return results


log = []
print(round_robin([task("a", 120, log), task("b", 200, log), task("c", 10, log)]), log)


class Future:
    def __init__(self):
        self.result = None

    def __await__(self):
        yield self
        return self.result


async def leaf(i):
    future = Future()
    got = await future
    return got + i


async def branch(n):
    total = 0
    for i in range(n):
        total += await leaf(i)
    return total


async def tree(n):
    return await branch(n), await branch(2 * n)


def loop(coroutine):
    waits = 0
    try:
        while True:
            future = coroutine.send(None)
            future.result = waits
            waits += 1
    except StopIteration as stop:
        return waits, stop.value


print(loop(tree(150)))


async def numbers(n):
    for i in range(n):
        future = Future()
        await future
        yield i


async def consumes(n):
    total = 0
    async for x in numbers(n):
        total += x
    return total + sum([x async for x in numbers(20)])


print(loop(consumes(200)))


# A task that is advanced by the one that runs.
def inner(log):
    while True:
        got = yield
        log.append(got)


def outer(target, n):
    for i in range(n):
        target.send(i)
        got = yield i
        assert got == -i


log = []
target = inner(log)
next(target)
other = outer(target, 300)
value = next(other)
for i in range(299):
    value = other.send(-value)
print(value, len(log), log[-1], sum(log))
