"""yield from over generators, iterators, lists, coroutines-like objects; values, exceptions, nesting, StopIteration."""
def leaf(n):
    got = []
    for i in range(n):
        got.append((yield i))
    return got
def middle(n): r = yield from leaf(n); return ["m", r]
def top(n):
    r = yield from middle(n)
    yield r
    s = yield from "ab"
    yield s
    t = yield from iter([])
    return t
t = top(2); print(next(t), t.send("x"), t.send("y"), next(t), next(t), next(t), next(t, "end"))
class Custom:
    def __init__(self): self.log = []
    def __iter__(self): return self
    def __next__(self): self.log.append("next"); return len(self.log)
    def send(self, v): self.log.append(("send", v)); return "sent"
    def throw(self, e): self.log.append(("throw", type(e).__name__)); raise StopIteration("thrown value")
    def close(self): self.log.append("close")
def over(c): r = yield from c; yield ("result", r)
c = Custom(); o = over(c); print(next(o), o.send(5), o.send(None), o.throw(KeyError()), c.log); c2 = Custom(); o = over(c2); next(o); o.close(); print(c2.log)
def bad(x): yield from x
for x in (5, None, type("N", (), {"__iter__": lambda s: 5})()):
    try: list(bad(x))
    except TypeError as e: print(e)
def rec(n): 
    if n: yield n; yield from rec(n - 1); yield -n
print(list(rec(4)), sum(1 for _ in rec(60)))
def ret():
    return (yield from [1, 2]) or "none"
    yield
g = ret(); print(list(g))
def stop_inside():
    yield from (next(iter([])) for _ in "a")
try: list(stop_inside())
except RuntimeError as e: print(e, repr(e.__cause__))
def exc():
    try: yield from leaf(3)
    except ValueError as e: yield f"caught {e}"
e = exc(); next(e); print(e.throw(ValueError("v")), next(e, "over"))
def two(): a = yield from leaf(1); b = yield from leaf(1); return a + b
w = two(); next(w); w.send("p")
try: w.send("q")
except StopIteration as s: print(s.value, w.gi_yieldfrom, w.gi_running, w.gi_suspended)
