"""Coroutines, asynchronous iterators, generators and contexts, driven by hand."""


def run(coro):
    try:
        while True: coro.send(None)
    except StopIteration as e: return e.value
class Aw:
    def __init__(self, v): self.v = v
    def __await__(self):
        yield self.v
        return self.v * 2
async def a(x): return await Aw(x) + 1
async def b():
    return await a(1), await a(2)
print(run(b()))
class It:
    def __init__(self, n): self.n = n
    def __aiter__(self): return self
    async def __anext__(self):
        if self.n == 0: raise StopAsyncIteration
        self.n -= 1
        return self.n
async def c():
    out = []
    async for i in It(3): out.append(i)
    else: out.append('else')
    return out, [x async for x in It(2)]
print(run(c()))
class CM:
    async def __aenter__(self): print('aenter'); return 5
    async def __aexit__(self, *a): print('aexit', a[0]); return True
async def d():
    async with CM() as v: print(v); raise ValueError
    return 'after'
print(run(d()))
async def ag():
    for i in range(3): yield i
async def e(): return [x async for x in ag()]
print(run(e()))
for src in ('await 5', '[x async for x in 5]', 'async with 5: pass'):
    ns = {}
    exec(f'async def f():\n  {src}', ns)
    try: run(ns['f']())
    except TypeError as ex: print(ex)
