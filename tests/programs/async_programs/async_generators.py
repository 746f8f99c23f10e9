"""Async generators by hand: asend, athrow, aclose, finalisation, nesting, comprehension, errors."""
import types
@types.coroutine
def pause(v): return (yield v)
def run(c):
    try:
        while True: c.send(None)
    except StopIteration as s: return s.value
async def ag(n):
    try:
        for i in range(n):
            got = yield i
            if got: yield f"got {got}"
    except KeyError as e: yield f"caught {e!r}"
    finally: await pause("cleanup"); print("cleaned")
async def main():
    out = []; a = ag(3); out += [await a.asend(None), await a.asend("x"), await anext(a)]; print(out); await a.aclose()
    b = ag(3); print(await anext(b), await b.athrow(KeyError("k")))
    try: await anext(b)
    except StopAsyncIteration: print("end")
    print([x async for x in ag(2)], [x async for x in ag(3) if x], {x async for x in ag(1)}, [y async for x in ag(2) for y in [x] * x])
    e = ag(5)
    async for x in e:
        if x == 1: break
    await e.aclose()
    c = ag(1); await anext(c, None); print(await anext(c, "default"), c.ag_running, c.ag_frame, type(c).__name__)
    for bad in (lambda: anext(5), lambda: ag(1).asend(1), lambda: ag(1).athrow(ValueError("v"))):
        try: await bad()
        except BaseException as e: print(type(e).__name__, e)
    d = ag(2); s = d.asend(None); await s
    try: await s
    except RuntimeError as e: print(e)
    await d.aclose()
    async def wraps():
        async for x in ag(2): yield x * 10
        yield "last"
    print([x async for x in wraps()])
    async def raises():
        yield 1
        raise StopAsyncIteration("inside")
    try: print([x async for x in raises()])
    except RuntimeError as e: print(e, repr(e.__cause__))
    gen = (x async for x in ag(2)); print(type(gen).__name__, [y async for y in gen])
    async def ctx():
        class M:
            async def __aenter__(self): await pause("in"); return self
            async def __aexit__(self, *e): await pause("out"); return e[0] is ValueError
        async with M() as m, M(): raise ValueError
        return "swallowed"
    print(await ctx())
run(main())
for src in ("async def f(): return 1; yield", "async def f():\n yield 1\n return 2", "def f(): async with x: pass", "async def f(): yield from x", "async def f(): [await x for x in y]", "def f(): [x async for x in y]", "async def f(): return [x async for x in y]", "async for x in y: pass", "await x", "async def f(): lambda: await x", "async def f():\n def g(): await x", "[x async for x in y]", "async def f(): (x async for x in y)", "async with a: pass", "class C:\n async def f(self): await self\n  ", "async lambda: 1", "async x = 1", "async def f(await): pass", "async = 1", "await = 1", "def async(): pass"):
    try: compile(src, "s", "exec"); print("ok", repr(src))
    except SyntaxError as e: print(repr(src), "|", e.msg, e.offset)
