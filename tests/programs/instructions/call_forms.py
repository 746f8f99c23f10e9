"""Calls of every form in hot loops: positional, keyword, star, methods, classes, builtins, bound, partial, recursion."""
import functools
def f(a, b=2, *c, d=4, **e): return a, b, c, d, e
class K:
    def __init__(self, x, y=1): self.s = x + y
    def m(self, x=1, **k): return self.s + x + sum(k.values())
    def __call__(self, *a): return len(a)
k = K(1); args, kw = (1, 2, 3), {"d": 5, "z": 6}
for _ in range(30):
    r = [f(1), f(1, 2, 3), f(1, d=9), f(*args), f(*args, **kw), f(b=1, a=2), f(1, *[2], **{}), k.m(), k.m(5), k.m(x=6, y=7), K(3).s, K(y=2, x=3).s, k(1, 2), len(args), isinstance(k, K), type(k).__name__, max(1, 2), max([3, 4]), print.__name__, str(5), tuple([1]), [].append(1), "a,b".split(","), "x".join(["1", "2"]), dict(a=1), list(map(abs, [-1])), functools.partial(f, 1)(2), (lambda *a: a)(*args), sorted([2, 1], reverse=True), int("7", base=8), K.m(k, 2), f(**{"a": 1}), range(3)[-1]]
print(r)
def rec(n, acc=0): return acc if n == 0 else rec(n - 1, acc + n)
def kwrec(*, n): return 0 if n == 0 else 1 + kwrec(n=n - 1)
print([rec(i) for i in range(0, 60, 10)], kwrec(n=50)); bound = k.m; app = []; add = app.append
for i in range(50): bound(i); add(i)
print(len(app), sum(app), [g(2) for g in [lambda x, i=i: x + i for i in range(30)]][-1]); c = 0
for i in range(60):
    try: f(*range(i % 3), **({"a": 1} if i % 2 else {}))
    except TypeError: c += 1
print(c)
