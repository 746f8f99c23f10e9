with (a): pass
with (a) as b: pass
with (a, b): pass
with (a, b) as c: pass
with (a as b): pass
with (a as b, c as d): pass
with (a as b, c,): pass
with (a, b as c): pass
with (a), (b): pass
with (a), (b) as c: pass
with (a).b as c, d: pass
with (a, b).c as d: pass
with (yield): pass
with (yield a) as b: pass
with a as (b, c): pass
with a as [b, c]: pass
with a as b.c, d as e[0]: pass
with (a for b in c): pass
with (a for b in c) as d: pass
with (a := b): pass
with (a := b, c): pass
with (a) + b: pass
with (a + b) as c: pass
with (a if b else c) as d: pass
with (a, *b) as c: pass
with (lambda: 0) as c: pass
with a() as b, c() as d: pass
with (a.b() as c, d): pass
async def f():
    async with a as b: pass
async def f():
    async with (a as b, c): pass
