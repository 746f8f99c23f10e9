"""Aliasing, shallow and deep copies, default arguments, multiplication of nested lists, tuples holding mutables."""
import copy
a = [[1, 2], {"k": [3]}, (4, [5])]
shallow, deep, sliced, again = copy.copy(a), copy.deepcopy(a), a[:], list(a)
a[0].append(99); a[1]["k"].append(98); a[2][1].append(97); a.append("new")
print(a, shallow, deep, sliced, again, sep="\n")
grid = [[0] * 3] * 3; grid[0][0] = 1; fixed = [[0] * 3 for _ in range(3)]; fixed[0][0] = 1
print(grid, fixed, [x is y for x in grid for y in grid].count(True), [[]] * 2 == [[], []])
def f(x, acc=[]):
    acc.append(x); return acc
def g(x, acc=None):
    acc = [] if acc is None else acc
    acc.append(x); return acc
print(f(1), f(2), f(3, []), f(4), g(1), g(2), f.__defaults__)
t = ([1], 2)
try: t[0] += [3]
except TypeError as e: print(e, t)
t[0].extend([4]); print(t)
d = dict.fromkeys("ab", []); d["a"].append(1); e = {k: [] for k in "ab"}; e["a"].append(1); print(d, e)
x = y = []; x += [1]; y = y + [2]; print(x, y, x is y)
l = [1, 2, 3, 4]
for v in l:
    if v % 2: l.remove(v)
print(l, [v for v in l if v != 2]); l[:] = [v for v in range(4) if v % 2]; print(l)
memo = {}; deep1 = copy.deepcopy([l, l], memo); print(deep1[0] is deep1[1], len(memo) > 0)
class Node:
    def __init__(self): self.me, self.items = self, [self]
n = copy.deepcopy(Node()); print(n.me is n, n.items[0] is n)
s = {1, 2}; s2 = s; s |= {3}; s3 = s | {4}; print(s2, s3 is s, frozenset(s) == s); m = memoryview(bytearray(b"ab")); c = m.tobytes(); m[0] = 120; print(m.tobytes(), c)
