"""A scheduler of coroutines written by hand: sleeping, channels, joining, cancellation, priorities, exceptions."""
import collections, heapq, itertools, types
@types.coroutine
def call(*what): return (yield what)
class Task:
    n = itertools.count()
    def __init__(self, coro, name): self.coro, self.name, self.waiters, self.result, self.error, self.done, self.id = coro, name, [], None, None, False, next(Task.n)
class Loop:
    def __init__(self): self.ready, self.sleeping, self.now, self.log = collections.deque(), [], 0, []
    def spawn(self, coro, name): t = Task(coro, name); self.ready.append((t, None, None)); return t
    def finish(self, t, result=None, error=None):
        t.done, t.result, t.error = True, result, error
        for w in t.waiters: self.ready.append((w, result, error))
    def run(self):
        while self.ready or self.sleeping:
            if not self.ready:
                self.now, _, t = heapq.heappop(self.sleeping); self.ready.append((t, self.now, None))
            t, value, error = self.ready.popleft()
            if t.done: continue
            try: op, *args = t.coro.throw(error) if error else t.coro.send(value)
            except StopIteration as s: self.finish(t, s.value)
            except Exception as e: self.finish(t, error=e); self.log.append(f"{t.name} failed {e!r}")
            else: getattr(self, "do_" + op)(t, *args)
    def do_sleep(self, t, d): heapq.heappush(self.sleeping, (self.now + d, t.id, t))
    def do_spawn(self, t, coro, name): self.ready.append((t, self.spawn(coro, name), None))
    def do_join(self, t, other):
        if other.done: self.ready.append((t, other.result, other.error))
        else: other.waiters.append(t)
    def do_cancel(self, t, other): self.ready.append((other, None, InterruptedError("cancelled"))); self.ready.append((t, None, None))
    def do_get(self, t, ch): (self.ready.append((t, ch.items.popleft(), None)) if ch.items else ch.getters.append(t))
    def do_put(self, t, ch, v): (self.ready.append((ch.getters.popleft(), v, None)) if ch.getters else ch.items.append(v)); self.ready.append((t, None, None))
class Channel:
    def __init__(self): self.items, self.getters = collections.deque(), collections.deque()
    async def put(self, v): await call("put", self, v)
    async def get(self): return await call("get", self)
    def __aiter__(self): return self
    async def __anext__(self):
        v = await self.get()
        if v is None: raise StopAsyncIteration
        return v
async def sleep(d): return await call("sleep", d)
async def producer(ch, n):
    for i in range(n): await sleep(1 + i % 2); await ch.put(i * i)
    await ch.put(None); return "produced"
async def consumer(ch): return [x async for x in ch]
async def failing(): await sleep(2); raise ValueError("boom")
async def forever():
    try:
        while True: await sleep(1)
    finally: print("forever stopped")
async def main():
    ch = Channel(); p = await call("spawn", producer(ch, 4), "p"); c = await call("spawn", consumer(ch), "c"); f = await call("spawn", failing(), "f"); inf = await call("spawn", forever(), "inf")
    print(await call("join", p), await call("join", c))
    try: await call("join", f)
    except ValueError as e: print("joined", e)
    await call("cancel", inf)
    try: await call("join", inf)
    except InterruptedError as e: print(e)
    return "main done"
loop = Loop(); m = loop.spawn(main(), "main"); loop.run(); print(m.result, loop.now, loop.log)
