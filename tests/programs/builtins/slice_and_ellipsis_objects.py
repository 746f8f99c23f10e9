"""slice(), Ellipsis and NotImplemented as objects, and how containers use them."""
s = slice(1, 5, 2); print(s.indices(4), list(range(10))[s], "abcdef"[s], s == slice(1, 5, 2), (s,) == (slice(1, 5, 2),), sorted([slice(2), slice(1)]), {s: 1}[slice(1, 5, 2)], repr(slice(None)), slice("a", None).start)
print(... is Ellipsis, repr(...), bool(...), type(...)() is ..., [..., 1].index(...), {...: 1}[Ellipsis], str(Ellipsis), type(NotImplemented)() is NotImplemented, repr(NotImplemented), type(None)() is None)
class M:
    def __getitem__(self, k): return k
    def __setitem__(self, k, v): print("set", k, v)
    def __delitem__(self, k): print("del", k)
m = M(); m[1:2, ..., None] = 3; del m[::2], m[...]; m[:, 1:] += (4,); print(m[::], m[1:2:3], m[-1:], m[...,], m[slice(1), 2])
one, a = [1], "a"
for f in (lambda: type(...)(1), lambda: setattr(s, "start", 1), lambda: s.foo, lambda: one[...], lambda: a[None], lambda: type("X", (slice,), {}), lambda: type("Y", (type(...),), {}), lambda: slice(1) + 1, lambda: iter(s), lambda: len(s), lambda: NotImplemented()):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
