"""One class as context manager, iterator, callable, container and descriptor; delegation by __getattr__; proxies."""
class Swiss:
    def __init__(self, *items): self.items, self.log = list(items), []
    def __enter__(self): self.log.append("enter"); return self
    def __exit__(self, t, v, tb): self.log.append(f"exit {t.__name__ if t else None}"); return t is IndexError
    def __iter__(self): self.at = -1; return self
    def __next__(self):
        self.at += 1
        if self.at >= len(self.items): raise StopIteration
        return self.items[self.at]
    def __call__(self, f): self.items = [*map(f, self.items)]; return self
    def __len__(self): return len(self.items)
    def __getitem__(self, i): return type(self)(*self.items[i]) if isinstance(i, slice) else self.items[i]
    def __contains__(self, x): return any(x is i or x == i for i in self.items)
    def __getattr__(self, n):
        if n.startswith("_"): raise AttributeError(n)
        return getattr(self.items, n)
    def __get__(self, o, t=None): return (self, o, t and t.__name__)
    def __repr__(self): return f"Swiss{tuple(self.items)}"
s = Swiss(3, 1, 2)
with s as t: t.append(9); t.sort()
print(s, list(s), len(s), s[0], s[1:], 9 in s, s(lambda x: x * 2), s.index(4), s.log, sum(s), max(s), [*s, *s], dict(enumerate(s)), bool(Swiss()), sorted(s, reverse=True))
with s: s[99]
print(s.log[-1])
try:
    with s: s["a"]
except TypeError as e: print(e, s.log[-1])
class Holder: tool = Swiss("d")
print(Holder.tool, Holder().tool[2]); 
class Proxy:
    def __init__(self, o): object.__setattr__(self, "_o", o); object.__setattr__(self, "_n", [])
    def __getattribute__(self, n):
        if n.startswith("_"): return object.__getattribute__(self, n)
        self._n.append(n); return getattr(self._o, n)
    def __setattr__(self, n, v): self._n.append(n + "="); setattr(self._o, n, v)
    def __delattr__(self, n): self._n.append("-" + n); delattr(self._o, n)
    def __eq__(self, o): return self._o == o
    __hash__ = None
    def __call__(self, *a): return self._o(*a)
    def __str__(self): return f"proxy of {self._o}"
    def __getitem__(self, k): return self._o[k]
    def __len__(self): return len(self._o)
    def __bool__(self): return bool(self._o)
p = Proxy([3, 1]); p.append(2); p.sort(); print(p._o, p._n, p == [1, 2, 3], str(p), p[0], len(p), bool(Proxy("")), Proxy(max)(4, 5), isinstance(p, list), type(p).__name__)
class O: pass
q = Proxy(O()); q.x = 5; print(q.x, vars(q._o), q._n); del q.x
for f in (lambda: q.x, lambda: hash(p), lambda: p + [1], lambda: list(Proxy(5)), lambda: p()):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
