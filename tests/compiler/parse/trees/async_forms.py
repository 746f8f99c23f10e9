async def f():
    async for x in y: pass
async def f():
    await x ** 2
async def f():
    -await x
async def f():
    return [x async for x in y if await z]
async def f():
    yield
async def f(): await a
async def f(): [await a for b in c]
async def f(): {a: b async for a in c}
async def f(): (a async for b in c)
async def f(): f(a async for b in c)
async def f(): return await a if await b else await c
async def f(): await a.b(c)[d]
async def f(): await (a)
@a
async def f(): pass
