"""concurrent.futures over threads, and asyncio's threads."""
import asyncio
import concurrent.futures
import threading
import time
from concurrent.futures import ThreadPoolExecutor, as_completed, wait


def square(n):
    if n == 3:
        raise ValueError("three")
    time.sleep(0.001 * (5 - n % 5))
    return n * n


with ThreadPoolExecutor(max_workers=3) as pool:
    print(list(pool.map(lambda n: n + 1, range(5))))
    futures = [pool.submit(square, n) for n in range(6)]
    done, pending = wait(futures)
    print(len(done), len(pending))
    for n, future in enumerate(futures):
        print(n, future.done(), future.exception() or future.result())
    print(sorted(f.result() for f in as_completed(futures) if f.exception() is None))
    called = []
    future = pool.submit(lambda: "value")
    future.add_done_callback(lambda f: called.append(f.result()))
    print(future.result(timeout=5))
print(called)
try:
    pool.submit(square, 1)
except RuntimeError as error:
    print(error)
with ThreadPoolExecutor(1, initializer=lambda: called.append("init")) as pool:
    gate = threading.Event()
    slow = pool.submit(gate.wait)
    waiting = pool.submit(square, 2)
    print(waiting.cancel(), waiting.cancelled())
    try:
        slow.result(timeout=0.001)
    except concurrent.futures.TimeoutError:
        print("too slow")
    gate.set()
    print(slow.result())
print(called)


async def main():
    loop = asyncio.get_running_loop()
    print(await asyncio.to_thread(sum, [1, 2, 3]))
    print(await asyncio.gather(*(asyncio.to_thread(square, n) for n in (1, 2))))
    print(await loop.run_in_executor(None, square, 4))
    ticks = []

    async def tick():
        for i in range(3):
            ticks.append(i)
            await asyncio.sleep(0.002)

    ticker = asyncio.create_task(tick())
    await asyncio.to_thread(time.sleep, 0.02)
    await ticker
    print(ticks)
    try:
        await asyncio.to_thread(square, 3)
    except ValueError as error:
        print("caught", error)


asyncio.run(main())
