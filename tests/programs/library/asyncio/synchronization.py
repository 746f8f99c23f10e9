import asyncio
async def main():
    q = asyncio.Queue(2)
    async def prod():
        for i in range(4): await q.put(i); print('put', i)
        await q.put(None)
    async def cons():
        while (x := await q.get()) is not None: print('got', x); q.task_done()
    await asyncio.gather(prod(), cons())
    lock = asyncio.Lock(); log = []
    async def crit(n):
        async with lock: log.append(('in', n)); await asyncio.sleep(0); log.append(('out', n))
    await asyncio.gather(crit(1), crit(2)); print(log, lock.locked())
    ev = asyncio.Event()
    async def waiter(): await ev.wait(); return 'woke'
    t = asyncio.create_task(waiter()); await asyncio.sleep(0); ev.set(); print(await t)
    sem = asyncio.Semaphore(1); print(sem.locked(), await sem.acquire(), sem.locked()); sem.release(); cond = asyncio.Condition()
    async def c1():
        async with cond: await cond.wait(); return 'notified'
    t = asyncio.create_task(c1()); await asyncio.sleep(0)
    async with cond: cond.notify_all()
    print(await t); b = asyncio.Barrier(2); print(sorted(await asyncio.gather(b.wait(), b.wait()))); print(await asyncio.shield(asyncio.sleep(0, 'shielded')))
    async def agen():
        for i in range(3): yield i; await asyncio.sleep(0)
    print([x async for x in agen()], [x async for x in agen() if x % 2])
asyncio.run(main())
with asyncio.Runner() as r: print(r.run(asyncio.sleep(0, 'runner')))
