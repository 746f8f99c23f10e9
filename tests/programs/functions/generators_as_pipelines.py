"""Generators as pipelines and coroutines: send loops, decorators that prime, delegation, broadcasting, closing order."""
def primed(f):
    def start(*a, **k):
        g = f(*a, **k); next(g); return g
    return start
@primed
def averager():
    total = count = 0; average = None
    while True:
        x = yield average
        total += x; count += 1; average = total / count
a = averager(); print([a.send(x) for x in (10, 20, 60)])
@primed
def sink(log):
    try:
        while True: log.append((yield))
    except GeneratorExit: log.append("closed")
@primed
def where(test, target):
    try:
        while True:
            x = yield
            if test(x): target.send(x)
    finally: target.close()
@primed
def tee(*targets):
    while True:
        x = yield
        for t in targets: t.send(x)
evens, alls = [], []
p = tee(where(lambda x: x % 2 == 0, sink(evens)), sink(alls))
for i in range(5): p.send(i)
print(evens, alls); p.close()
def read(lines):
    for n, line in enumerate(lines, 1):
        line = line.strip()
        if line: yield n, line
def parse(rows):
    for n, line in rows:
        try: k, v = line.split("=")
        except ValueError: yield n, "error", line
        else: yield n, k.strip(), int(v) if v.strip().isdigit() else v.strip()
print(list(parse(read(["a = 1", "", "bad", "b=x y"]))))
def flatten(x):
    for i in x:
        if isinstance(i, (list, tuple)): yield from flatten(i)
        else: yield i
print(list(flatten([1, [2, (3, [4, []]), 5]])))
def chunks(it, n):
    it = iter(it)
    while batch := [x for _, x in zip(range(n), it)]: yield batch
print(list(chunks("abcdefg", 3)))
def merge(a, b):
    a, b = iter(a), iter(b); x, y = next(a, None), next(b, None)
    while x is not None or y is not None:
        if y is None or (x is not None and x <= y): yield x; x = next(a, None)
        else: yield y; y = next(b, None)
print(list(merge([1, 4, 6], [2, 3, 9, 10])))
def perms(s):
    if len(s) < 2: yield s
    else:
        for i, c in enumerate(s):
            for rest in perms(s[:i] + s[i + 1:]): yield c + rest
print(list(perms("abc")))
def numbers():
    n = 0
    while n < 3:
        try: n += (yield n) or 1
        except ValueError as e: yield f"handled {e}"
g = numbers(); print(next(g), g.throw(ValueError("v")), next(g), g.send(5) if False else next(g, "end"), next(g, "end"))
def fib():
    a, b = 0, 1
    while True: yield a; a, b = b, a + b
import itertools; print(list(itertools.islice(fib(), 12)), sum(itertools.takewhile(lambda x: x < 100, fib())))
def countdown(n):
    while n: got = yield n; n = got if got is not None else n - 1
c = countdown(3); print(next(c), c.send(10), next(c), list(c)[:2])
