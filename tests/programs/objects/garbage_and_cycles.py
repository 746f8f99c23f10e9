"""Cycles, self references, gc of weak structures, finalizers run by collect, identity kept by containers."""
import gc, weakref
class N:
    def __init__(self, name): self.name, self.links = name, []
    def __repr__(self): return self.name
def ring(n):
    ns = [N(f"n{i}") for i in range(n)]
    for a, b in zip(ns, ns[1:] + ns[:1]): a.links.append(b)
    return weakref.ref(ns[0]), weakref.WeakSet(ns)
r, ws = ring(4); gc.collect(); print(r(), len(ws))
log = []
def finals():
    a = N("a"); weakref.finalize(a, log.append, "a gone"); b = N("b"); b.links.append(b); weakref.finalize(b, log.append, "b gone"); return N("kept")
k = finals(); f = weakref.finalize(k, log.append, "k gone"); gc.collect(); print(sorted(log), f.alive); del k; gc.collect(); print(log[-1], f.alive)
cache = weakref.WeakValueDictionary()
def get(name):
    if (found := cache.get(name)) is None: cache[name] = found = N(name)
    return found
x = get("x"); y = get("x"); get("temp"); print(x is y); gc.collect(); print(sorted(cache), cache.get("temp")); meta = weakref.WeakKeyDictionary(); meta[x] = {"tag": 1}
def short(): s = N("short"); meta[s] = 2; return len(meta)
print(short()); gc.collect(); print(meta[x]); l = []; l.append(l); d = {}; d["d"] = d; t = (l, d); print(t[0][0] is l, t[1]["d"] is d, len(repr(t)))
w = weakref.WeakMethod(x.__repr__) if hasattr(x.__repr__, "__func__") else None; print(w()() if w else None, gc.is_tracked([]), gc.get_count().__class__.__name__, gc.isenabled()); gc.disable(); print(gc.isenabled()); gc.enable()
def gen():
    try: yield x
    finally: log.append("generator closed")
g = gen(); next(g); g.close(); print(log[-1]); e = None
try: raise ValueError("kept")
except ValueError as exc: e = exc
print(e.__traceback__.tb_frame.f_globals is globals(), id(x) == id(y), {id(o) for o in (x, y)} == {id(x)})
