"""asyncio: tasks, gather, wait, timeouts, cancellation, queues, events, task groups, exceptions, shielding, streams of results."""
import asyncio


async def job(name, delay, fail=None):
    try:
        await asyncio.sleep(delay)
        if fail:
            raise fail
        return name
    except asyncio.CancelledError:
        print("cancelled", name)
        raise
    finally:
        print("done", name)


async def main():
    print(await asyncio.gather(job("a", 0.4), job("b", 0.001), job("c", 0.2)))
    print(await asyncio.gather(job("d", 0.001), job("e", 0, ValueError("e!")), return_exceptions=True))
    try:
        await asyncio.wait_for(job("slow", 10), 0.002)
    except TimeoutError as error:
        print("timeout", repr(error))
    try:
        async with asyncio.timeout(0.002):
            await job("slow2", 10)
    except TimeoutError:
        print("timeout 2")
    task = asyncio.create_task(job("t", 10), name="named")
    await asyncio.sleep(0)
    print(task.get_name(), task.done(), task.cancel("why"), task.cancelling())
    try:
        await task
    except asyncio.CancelledError as error:
        print("await raised", error.args, task.cancelled())
    done, pending = await asyncio.wait([asyncio.create_task(job(n, d)) for n, d in (("w1", 0.001), ("w2", 0.5))], return_when=asyncio.FIRST_COMPLETED)
    print(len(done), len(pending), [t.result() for t in done])
    for t in pending:
        t.cancel()
    await asyncio.gather(*pending, return_exceptions=True)
    for future in asyncio.as_completed([job("x", 0.5), job("y", 0.001)]):
        print("completed", await future)
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(job("g1", 5))
            group.create_task(job("g2", 0.001, KeyError("g2!")))
    except* KeyError as eg:
        print("group", eg.exceptions)
    queue = asyncio.Queue(maxsize=2)
    log = []

    async def producer():
        for i in range(5):
            await queue.put(i)
            log.append(f"put {i}")
        await queue.put(None)

    async def consumer():
        while (item := await queue.get()) is not None:
            log.append(f"got {item}")
            queue.task_done()

    await asyncio.gather(producer(), consumer())
    print(log, queue.empty(), queue.qsize())
    for bad in (queue.get_nowait, lambda: [queue.put_nowait(i) for i in range(5)]):
        try:
            bad()
        except Exception as error:
            print(type(error).__name__)
    event, lock, semaphore, condition = asyncio.Event(), asyncio.Lock(), asyncio.Semaphore(1), asyncio.Condition()

    async def waits():
        await event.wait()
        async with lock, semaphore, condition:
            return lock.locked()

    t = asyncio.create_task(waits())
    await asyncio.sleep(0)
    event.set()
    print(await t, lock.locked(), semaphore.locked())
    future = asyncio.get_running_loop().create_future()
    asyncio.get_running_loop().call_soon(future.set_result, 42)
    asyncio.get_running_loop().call_later(0.05, print, "later")
    print(await future, future.done(), future.result())
    inner = asyncio.create_task(job("shielded", 0.5))
    try:
        await asyncio.wait_for(asyncio.shield(inner), 0.15)
    except TimeoutError:
        print("outer gave up")
    print(await inner)
    try:
        await job("direct", 0, RuntimeError("direct"))
    except RuntimeError as error:
        print(error)
    print(len(asyncio.all_tasks()), asyncio.current_task().get_coro().__name__)

    async def agen():
        for i in range(3):
            await asyncio.sleep(0)
            yield i

    print([i async for i in agen()], sum([i async for i in agen() if i % 2]))
    return "result"


print(asyncio.run(main()))
with asyncio.Runner() as runner:
    print(runner.run(job("runner", 0)), runner.run(asyncio.sleep(0, "slept")))
for bad in (lambda: asyncio.run(5), lambda: asyncio.get_running_loop(), lambda: asyncio.create_task(5), lambda: asyncio.run(asyncio.sleep(0)).x):
    try:
        bad()
    except Exception as error:
        print(type(error).__name__, error)
