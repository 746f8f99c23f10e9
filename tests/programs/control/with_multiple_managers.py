"""with: several managers, exceptions in enter, body and exit, return values, targets, swallowing, nested."""
class M:
    def __init__(self, name, enter=None, exit=None, swallow=False): self.__dict__.update(locals())
    def __enter__(self):
        print("enter", self.name)
        if self.enter: raise self.enter
        return self.name.upper()
    def __exit__(self, kind, value, tb):
        print("exit", self.name, kind and kind.__name__, value, tb is not None)
        if self.exit: raise self.exit
        return self.swallow
def run(*managers, body=None):
    try:
        with managers[0] as a, managers[1] as b:
            print("body", a, b)
            if body: raise body
        print("after")
    except Exception as e:
        print("caught", repr(e), "context", repr(e.__context__))
run(M("a"), M("b")); run(M("a"), M("b"), body=ValueError("v")); run(M("a", swallow=True), M("b"), body=ValueError("v")); run(M("a"), M("b", swallow=True), body=KeyError("k")); run(M("a"), M("b", enter=OSError("e"))); run(M("a", swallow=True), M("b", enter=OSError("e"))); run(M("a", enter=OSError("first")), M("b")); run(M("a"), M("b", exit=RuntimeError("x"))); run(M("a", exit=TypeError("t")), M("b", exit=RuntimeError("x")), body=ValueError("v"))
def returns():
    for i in range(3):
        with M(f"r{i}"):
            if i == 0: continue
            return i
print(returns())
def breaks():
    while True:
        with M("w"): break
    return "broke"
print(breaks())
with M("t") as (x, *y): print(x, y)
class T: pass
with M("attr") as T.value, M("plain") as z: print(T.value, z)
l = [0]
with M("q") as l[0]: print(l)
for bad in (5, object(), M): 
    try:
        with bad: pass
    except TypeError as e: print(e)
class OnInstance: pass
o = OnInstance(); o.__enter__ = lambda: 1; o.__exit__ = lambda *a: None
try:
    with o: pass
except TypeError as e: print(e)
with (M("p1") as p, M("p2"),): print(p)
def gen():
    with M("g"): yield 1
g = gen(); next(g); g.close(); g = gen(); next(g)
try: g.throw(KeyError("thrown"))
except KeyError as e: print(repr(e))
