"""async def, await, async for, async with, asynchronous comprehensions and generators."""


async def simple(x):
    await x
    y = await x.f(await x)
    return await y


async def loops(x):
    async for i in x:
        if i: continue
        if x: break
        print(i)
    else:
        print("done")
    async for (
        a, b
    ) in x:
        return a
    async for i in [1, 2]: pass
    async for i in {1, 2}: pass
    return [i async for i in [1, 2] if i in [x]]


async def contexts(x):
    async with x: pass
    async with x as y, y as z:
        return z
    for i in x:
        async with i:
            if i: continue
            break


async def generator(x):
    yield 1
    async for i in x:
        yield i
    await x
    y = yield
    return


async def comprehensions(x):
    a = [i async for i in x]
    b = {i: j async for i in x if i for j in i}
    c = {await i for i in x}
    d = (i async for i in x if await i)
    e = [[j async for j in i] for i in x]
    f = [i for i in await x]
    g = (await i for i in x)
    return a, b, c, d, e, f, g


async def errors(x):
    try:
        await x
    except E:
        await x
    finally:
        await x
        async with x: await x
        async for i in x: await i
    return lambda: x
