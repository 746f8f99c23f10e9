import asyncio
async def work(n, d=0.001):
    await asyncio.sleep(d); return n
async def fail(): await asyncio.sleep(0); raise ValueError('bad')
async def main():
    print(await asyncio.gather(work(1), work(2), fail(), return_exceptions=True)); t = asyncio.create_task(work(3), name='T'); print(t.get_name(), t.done(), await t, t.done(), t.result())
    try: await asyncio.wait_for(work(1, 10), 0.01)
    except TimeoutError as e: print('timeout', repr(e))
    t = asyncio.create_task(work(1, 10)); await asyncio.sleep(0); t.cancel()
    try: await t
    except asyncio.CancelledError: print('cancelled', t.cancelled())
    done, pending = await asyncio.wait([asyncio.create_task(work(1)), asyncio.create_task(work(2, 9))], return_when=asyncio.FIRST_COMPLETED); print(len(done), len(pending)); [p.cancel() for p in pending]

    try:
        async with asyncio.TaskGroup() as tg: tg.create_task(work(1)); tg.create_task(fail())
    except* ValueError as eg: print(eg.exceptions)
    async with asyncio.timeout(1): print('in time')
    loop = asyncio.get_running_loop(); fut = loop.create_future(); loop.call_soon(fut.set_result, 9); print(await fut, asyncio.current_task().get_name() != '', len(asyncio.all_tasks()) >= 1); loop.call_later(0.001, print, 'later'); await asyncio.sleep(.01)
print(asyncio.run(main()))
try: asyncio.run(fail())
except ValueError as e: print(e)
