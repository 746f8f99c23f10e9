"""Comprehensions and generator expressions: nesting, conditions, scope, laziness, exceptions, async ones, unpacking."""
print([i * j for i in range(3) for j in range(i)], [[j for j in range(i)] for i in range(3)], {i: {j: i + j for j in range(2)} for i in range(2)}, {i % 3 for i in range(9)}, [x for x in range(10) if x % 2 if x > 4], [(a, b) for a, *b in ["xyz", "p"]])
print([x if x % 2 else -x for x in range(4)], [y for x in [[1, 2], [3]] for y in x], [f"{x}{y}" for x in "ab" for y in "cd" if x + y != "ad"], sum(x * x for x in range(4)), dict((k, v) for k, v in zip("ab", [1, 2])), list(x for x in ()), {**{k: 1 for k in "a"}})
log = []


def noisy(n):
    log.append(n)
    return n


lazy = (noisy(x) for x in [noisy(1), noisy(2)])
print(log, next(lazy), log, list(lazy), log)
try:
    bad = (x for x in 5)
except TypeError as error:
    print("immediately:", error)
late = (1 / x for x in [1, 0])
print(next(late))
try:
    next(late)
except ZeroDivisionError as error:
    print(error, list(late))
x = "outer"
print([x for x in "ab"], x, [x for _ in "a"], [[x for x in range(2)] for x in "pq"], x)


class Body:
    n = 3
    items = [i for i in range(n)]
    try:
        broken = [n for _ in range(2)]
    except NameError as error:
        broken = str(error)
    lam = [lambda: i for i in range(2)]


print(Body.items, Body.broken, [f() for f in Body.lam])


def closures():
    k = 10
    return [lambda: (i, k) for i in range(2)], (lambda: k for _ in range(1)), {i: (lambda j=i: j + k) for i in range(2)}


fs, g, d = closures()
print([f() for f in fs], next(g)(), d[1]())
print([locals().get("i", "none") for i in range(2)], sorted([v for v in (lambda: locals())()]), [n for n in dir() if n == "i"])
gen = (i for i in range(3))
print(gen.__name__, type(gen).__name__, gen.gi_code.co_name, 1 in gen, list(gen), [c.co_name for c in closures.__code__.co_consts if hasattr(c, "co_name")])
print([(lambda q: q * m)(2) for m in range(3)], [[*a] for a in ([1], (2, 3))], [i for i in (j for j in range(3)) if i], max((len(w), w) for w in "the quick fox".split()), all(c.isalpha() for c in "ab"), any(False for _ in ()), list(map(lambda p: [p for p in range(p)], [1, 2])))
print({k: v for d in [{"a": 1}, {"b": 2}] for k, v in d.items()}, [i for i, in [(1,), (2,)]], [a + b for (a, b) in [(1, 2)]], [x.y for x.y in []] if False else "attribute target", [d2["k"] for d2 in [{}] for d2["k"] in (1, 2)])


async def acomp():
    async def agen():
        for i in range(3):
            yield i

    async def val(v):
        return v

    return [i async for i in agen()], {i: await val(i) async for i in agen() if i}, [await val(i) for i in range(2)], [j async for i in agen() for j in range(i)], [i async for i in (k async for k in agen())]


try:
    acomp().send(None)
except StopIteration as stop:
    print(stop.value)


def yields_outside():
    data = yield
    return [d * 2 for d in data]


y = yields_outside()
next(y)
try:
    y.send([1, 2])
except StopIteration as stop:
    print(stop.value)
def deep(n): return [deep(n - 1) for _ in range(2)] if n else "leaf"
print(deep(2), [[[1 for _ in range(1)] for _ in range(1)] for _ in range(2)], [i for i in range(5) for _ in range(i) if i % 2 == 0], [(i, j) for i in range(3) for j in range(3) if i < j if j > 1])
