"""Iterators that stop early, resume, raise, are shared, or change; for-loops over odd objects."""
class Restarting:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n % 3 == 0: raise StopIteration
        return self.n
r = Restarting(); print(list(r), list(r), next(r), list(zip(r, "ab")), list(r))
it = iter([1, 2, 3, 4, 5])
for x in it:
    print(x, next(it, "none"), end="; ")
print()
it = iter(range(6)); print(list(zip(it, it)), list(it), sum(iter([])), max(iter([3, 1])), 3 in iter([1, 2, 3]), sorted(iter("ba")))
class GetItem:
    def __getitem__(self, i):
        if i < 3: return i * i
        raise IndexError
print(list(GetItem()), 4 in GetItem(), [*GetItem()], dict(enumerate(GetItem())), max(GetItem()), tuple(GetItem()))
def infinite():
    n = 0
    while True:
        yield n
        n += 1
for i in infinite():
    if i > 3: break
print(i, next(x for x in infinite() if x * x > 50), [x for x, _ in zip(infinite(), "abc")])
d = {"a": 1}
for k in list(d): d[k + "x"] = d.pop(k)
print(d)
l = [1, 2, 3]
for i in l:
    if len(l) < 6: l.append(i * 10)
print(l); it = iter(l); l.clear(); print(list(it), next(it, "done")); l.append(7); print(list(it))
for i in reversed(range(3)): print(i, end=" ")
for i in range(3, 0, -2): print(i, end=" ")
else: print("else", i)
for a, (b, c) in {1: (2, 3)}.items(): print(a, b, c)
for _ in "": pass
else: print("empty loop runs else")
g = (x for x in [1]); print(next(g), next(g, "x"), next(g, "y")); e = enumerate("ab", 1); print(next(e), list(e), list(e)); z = zip([1, 2], iter([3])); print(list(z), list(z)); m = map(print, ["lazy"]); print("before"); list(m)
