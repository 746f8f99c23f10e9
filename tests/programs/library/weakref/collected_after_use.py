"""References die in gc.collect() right after the object's last use, at module level, in functions, in loops and by proxies."""
import gc, weakref
class N:
    def __init__(self, v): self.v = v
def make(): n = N(1); return weakref.ref(n)
r = make(); gc.collect(); print(r())
def inside():
    n = N(2); w = weakref.ref(n, lambda ref: print("callback")); print(w().v); del n; gc.collect(); return w()
print(inside()); rs = [make() for _ in range(5)]; gc.collect(); print([x() for x in rs])
for i in range(3): n = N(i); w = weakref.ref(n); n = None; gc.collect(); print(i, w())
def chain(): a = N(1); a.b = N(2); a.b.a = a; return weakref.ref(a), weakref.ref(a.b), weakref.proxy(a)
a, b, p = chain(); gc.collect(); print(a(), b())
try: p.v
except ReferenceError as error: print(error)
d = weakref.WeakValueDictionary(); k = N(3); d["k"] = k; d["t"] = (lambda: N(4))(); gc.collect(); print(sorted(d)); s = weakref.WeakSet([k]); s.add(N(5)); gc.collect(); print(len(s))
