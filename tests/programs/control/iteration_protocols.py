"""Iteration protocols: __getitem__ iteration, sentinels, reversed, unpacking hooks, length hints, mutation during iteration."""
class Seq:
    def __init__(self, n): self.n = n
    def __getitem__(self, i):
        if isinstance(i, slice): return list(range(*i.indices(self.n)))
        if i < 0: i += self.n
        if not 0 <= i < self.n: raise IndexError(i)
        return i * i
    def __len__(self): return self.n
s = Seq(5)
print(list(s), 9 in s, 10 in s, s[1:4], s[-1], list(reversed(s)), max(s), sum(s), [*s], dict(enumerate(s)), sorted(s, reverse=True), list(zip(s, "abc")), s[::-2])
a, *b = s; print(a, b, iter(s).__class__.__name__, next(iter(s)))
it = iter([1, 2, 3]); print(next(it), list(it), list(it), next(it, "end"))
vals = iter(range(10)); print(list(iter(lambda: next(vals), 4)), next(vals))
for bad in ("iter(5)", "iter(5, 1)", "next([1])", "list(5)", "for_none", "[*None]", "dict([1])", "a, b = 5", "sum(5)", "zip(5)", "map(len)", "list(map(len, 5))", "enumerate(5)", "reversed({1})", "reversed(iter([]))", "'x' in 5", "min(5)", "''.join(5)", "tuple(5)", "set(5)", "[].extend(5)", "sorted(5)", "all(5)", "dict(5)", "dict(a=1, *[5])", "{**5}", "print(*5)"):
    try: exec(bad if "=" in bad and "dict" not in bad else "r = " + bad)
    except Exception as e: print(bad, type(e).__name__, e)
class Bad:
    def __iter__(self): return 5
class Bad2:
    def __iter__(self): return self
class Bad3:
    __iter__ = None
class Bad4:
    def __iter__(self): yield 1; raise OSError("mid")
for B in (Bad, Bad2, Bad3, Bad4):
    for f in (list, lambda x: type(iter(x)), sum, lambda x: [*x], lambda x: 1 in x, lambda x: [i for i in x], lambda x: (lambda *a: a)(*x), lambda x: dict.fromkeys(x)):
        try: print(f(B()))
        except Exception as e: print(B.__name__, type(e).__name__, e)
d = {1: 2, 3: 4}
for act in (lambda: d.update({5: 6}), lambda: d.pop(1), lambda: d.clear()):
    try:
        for k in d: act()
    except RuntimeError as e: print(e, d)
st = {1, 2, 3}
try:
    for x in st: st.add(x + 10)
except RuntimeError as e: print(e)
L = [1, 2, 3]
for x in L:
    if len(L) < 6: L.append(x * 10)
print(L)
for i, x in enumerate(L):
    if x % 2: del L[i]
print(L)
d = dict(a=1, b=2, c=3); k, v, i = d.keys(), d.values(), d.items()
d["d"] = 4; print(k, v, i, len(k), "d" in k, 4 in v, ("d", 4) in i, k & {"a", "z"}, k | {"q"} >= {"q"}, k - {"a", "b", "c"}, i - {("a", 1), ("b", 2), ("c", 3)}, list(reversed(k)), k == {"a", "b", "c", "d"}, k.isdisjoint("xyz"), k.mapping)
g = (x for x in [1, 2]); print(next(g), g.gi_frame.f_locals["x"], sum(g), sum(g), g.gi_frame)
def countdown(n):
    while n: n -= (yield n) or 1
c = countdown(10); print(next(c), c.send(3), c.send(None), list(c))
print([*map(lambda *a: a, [1, 2], "ab", (True,))], list(filter(None, [0, 1, "", "a"])), list(map(None.__class__, [])), *zip(*[(1, 2), (3, 4)]), list(zip()), list(enumerate("ab", -1)))
r = range(10, 0, -3); print(r, list(r), r[1], r[-1], r[1:], r.index(4), r.count(7), 7 in r, len(r), r == range(10, -1, -3), hash(r) == hash(range(10, 1, -3)), range(0) == range(5, 2), range(10**20)[10**19], range(3, 8)[::-1], r.start, r.stop, r.step, bool(range(0)), list(reversed(r)), range(True, 5), 2.0 in range(3), "a" in range(3))
