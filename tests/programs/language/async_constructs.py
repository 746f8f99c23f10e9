import asyncio
class A:
    async def __aenter__(self): print('aenter'); return 1
    async def __aexit__(self, *a): print('aexit', a[0] and a[0].__name__); return True
class It:
    def __init__(self): self.n = 0
    def __aiter__(self): return self
    async def __anext__(self):
        self.n += 1
        if self.n > 3: raise StopAsyncIteration
        return self.n
async def agen():
    try:
        for i in range(5): r = yield i; print('sent', r) if r else None
    finally: print('agen closed')
class Aw:
    def __await__(self): yield from asyncio.sleep(0).__await__(); return 'awaited'
async def main():
    async with A() as a, A(): print(a); raise ValueError
    print([x async for x in It()], {x async for x in It()}, {x: 1 async for x in It() if x > 1}, await Aw(), [await Aw() for _ in range(2)])
    async for x in It(): print(x, end=' ')
    else: print('else')
    g = agen(); print(await anext(g), await g.asend('hi'), await anext(It()), await anext(It(), 0)); await g.aclose(); print(await anext(g, 'default'))
    c = Aw(); print(type(main()).__name__ if False else 'coroutine')
    for bad in (1, 'x'):
        try: await bad
        except TypeError as e: print(e)
    try:
        async for x in []: pass
    except TypeError as e: print(e)
    try:
        async with 1: pass
    except TypeError as e: print(e)
asyncio.run(main())
