"""Coroutines by send and throw: schedulers, averages, pipelines, trees."""
from collections import deque


def averager():
    total = n = 0
    avg = None
    while True:
        try:
            x = yield avg
        except ValueError as e:
            print("reset:", e)
            total = n = 0
            avg = None
            continue
        if x is None:
            return (n, total)
        total += x
        n += 1
        avg = total / n


def delegating(results):
    while True:
        r = yield from averager()
        results.append(r)
        if r[0] == 0:
            return "done"


results = []
g = delegating(results)
next(g)
for x in [1, 2, 3, None, 10, 20]:
    print(x, g.send(x))
print(g.throw(ValueError("again")))
print(g.send(7))
print(g.send(None))
try:
    g.send(None)
except StopIteration as e:
    print("stop", e.value, results)
try:
    next(g)
except StopIteration as e:
    print("again", e.value)


class Scheduler:
    def __init__(self):
        self.ready = deque()
        self.waiting = []
        self.now = 0
        self.log = []

    def spawn(self, name, co):
        self.ready.append((name, co, None))

    def run(self):
        while self.ready or self.waiting:
            while not self.ready:
                self.now += 1
                due = [w for w in self.waiting if w[0] <= self.now]
                self.waiting = [w for w in self.waiting if w[0] > self.now]
                self.ready.extend(w[1:] for w in sorted(due, key=lambda w: w[:2]))
            name, co, value = self.ready.popleft()
            try:
                request = co.send(value)
            except StopIteration as stop:
                self.log.append((self.now, name, "returned", stop.value))
            except Exception as e:
                self.log.append((self.now, name, "raised", repr(e)))
            else:
                match request:
                    case ("sleep", int(n)):
                        self.waiting.append((self.now + n, name, co, self.now))
                    case ("spawn", str(n), c):
                        self.spawn(n, c)
                        self.ready.append((name, co, n))
                    case "now":
                        self.ready.append((name, co, self.now))
                    case other:
                        co.throw(TypeError(f"bad request {other!r}"))


def worker(n):
    for i in range(n):
        slept = yield ("sleep", n - i)
        print(f"worker {n} woke, slept at {slept}")
    return n * n


def parent():
    a = yield ("spawn", "w2", worker(2))
    b = yield ("spawn", "w3", worker(3))
    t = yield "now"
    try:
        yield from worker(1)
    finally:
        print("parent finishing", a, b, t)
    raise LookupError("gone")


s = Scheduler()
s.spawn("main", parent())
s.run()
print(*s.log, sep="\n")


def walk(tree):
    if tree:
        left, value, right = tree
        yield from walk(left)
        yield value
        yield from walk(right)


print(list(walk(((None, 1, None), 2, ((None, 3, None), 4, None)))))


def closing():
    try:
        yield 1
        yield 2
    except GeneratorExit:
        print("closed")
        raise
    finally:
        print("finally")


c = closing()
print(next(c), c.close(), c.close())


def leak():
    yield 1
    raise StopIteration("x")


try:
    list(leak())
except RuntimeError as e:
    print(e, repr(e.__cause__))
try:
    closing().send(1)
except TypeError as e:
    print(e)


def selfish():
    yield from me


me = selfish()
try:
    next(me)
except ValueError as e:
    print(e)
print(closing.__name__, c.gi_frame, c.gi_running, c.gi_code.co_name)
