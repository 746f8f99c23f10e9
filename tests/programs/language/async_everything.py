"""async def, await, async for/with, async comprehensions and generators, driven by hand and by a small loop."""
import types


class Suspend:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        got = yield self.value
        return got


@types.coroutine
def old_style(value):
    got = yield value
    return got


def drive(coroutine, answers=()):
    answers = iter(answers)
    send, yielded = None, []
    while True:
        try:
            yielded.append(coroutine.send(send))
            send = next(answers, None)
        except StopIteration as stop:
            return yielded, stop.value
        except BaseException as error:
            return yielded, error


class Ticker:
    def __init__(self, n):
        self.i, self.n = 0, n

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.i == self.n:
            raise StopAsyncIteration
        self.i += 1
        return await Suspend(self.i)


class Context:
    def __init__(self, swallow=False):
        self.swallow = swallow

    async def __aenter__(self):
        await Suspend("enter")
        return "resource"

    async def __aexit__(self, kind, value, tb):
        await Suspend(f"exit {kind.__name__ if kind else None}")
        return self.swallow


async def loops():
    seen = []
    async for x in Ticker(3):
        if x is None:
            continue
        seen.append(x)
    else:
        seen.append("else")
    return seen


print(drive(loops(), ["a", None, "c"]))


async def contexts():
    async with Context() as a, Context(True) as b:
        print(a, b)
        raise ValueError("inside")
    return "after"


print(drive(contexts()))


async def comprehensions():
    squares = [x * 2 async for x in Ticker(2)]
    evens = {x async for x in Ticker(2) if await Suspend("filter")}
    pairs = {x: await old_style(x) async for x in Ticker(1)}
    gen = (x async for x in Ticker(2))
    nested = [[y async for y in Ticker(1)] for _ in range(2)]
    return squares, evens, pairs, [x async for x in gen], nested


print(drive(comprehensions(), range(1, 30)))


async def agen(n):
    try:
        for i in range(n):
            got = yield i
            print("got", got)
    except GeneratorExit:
        print("closed")
        raise
    finally:
        await Suspend("cleanup")


async def use_agen():
    g = agen(3)
    print(await g.asend(None), await g.asend("x"))
    try:
        await g.athrow(KeyError("thrown"))
    except KeyError as error:
        print("caught", error)
    h = agen(2)
    await anext(h)
    await h.aclose()
    try:
        await anext(h)
    except StopAsyncIteration:
        print("finished")
    k = agen(1)
    print([x async for x in k], type(k).__name__, k.ag_running, k.ag_await)


print(drive(use_agen()))


async def failing():
    await Suspend(1)
    raise LookupError("late")


async def catcher():
    try:
        await failing()
    except LookupError as error:
        return f"caught {error}"
    finally:
        await Suspend("finally")


print(drive(catcher()))
c = failing()
print(c.cr_running, c.cr_await, c.cr_frame is not None, c.cr_code.co_name, type(c).__name__)
c.send(None)
print(type(c.cr_await).__name__)
try:
    c.throw(RuntimeError("stop it"))
except RuntimeError as error:
    print(error, c.cr_frame)
try:
    c.send(None)
except RuntimeError as error:
    print(error)


def attempt(function):
    try:
        print(repr(function()))
    except BaseException as error:
        print(type(error).__name__, error)


async def awaits(x):
    return await x


class BadAwait:
    def __await__(self):
        return 5


class CoroAwait:
    def __await__(self):
        return failing()


attempt(lambda: drive(awaits(5)))
attempt(lambda: drive(awaits(BadAwait())))


async def bad_for(x):
    async for _ in x:
        pass


class BadAiter:
    def __aiter__(self):
        return 5


async def bad_with(x):
    async with x:
        pass


attempt(lambda: drive(bad_for([])))
attempt(lambda: drive(bad_for(BadAiter())))
attempt(lambda: drive(bad_with(5)))
attempt(lambda: drive(bad_with(open)))
c = failing()
c.close()
attempt(lambda: c.send(None))
d = failing()
attempt(lambda: d.send(5))
d.close()
attempt(lambda: iter(loops))
attempt(lambda: agen(1).asend(1).send(None))
