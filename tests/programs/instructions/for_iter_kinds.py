"""for over every kind of iterable in one hot loop body, with break, continue and else."""
class It:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n == 0: raise StopIteration
        self.n -= 1; return self.n
class Old:
    def __getitem__(self, i):
        if i > 3: raise IndexError
        return i
def gen(n):
    for i in range(n): yield i
def total(x):
    t = c = 0
    for v in x:
        if v == 2: continue
        t += v; c += 1
    else: c += 100
    return t, c
make = [lambda: range(5), lambda: [1, 2, 3], lambda: (4, 5), lambda: {6: 7, 8: 9}, lambda: {3}, lambda: gen(5), lambda: It(4), lambda: Old(), lambda: map(int, "123"), lambda: (x * x for x in range(4)), lambda: b"\x01\x02", lambda: reversed([1, 2]), lambda: filter(None, [0, 1]), lambda: {1: 2}.values(), lambda: range(10, 0, -3), lambda: bytearray(b"\x05"), lambda: memoryview(b"\x06"), lambda: iter([1]), lambda: zip(*[[1]]) and [1], lambda: range(10**20, 10**20 + 2), lambda: frozenset([5])]
for m in make:
    for _ in range(12): r = total(m())
    print(r, end=" ")
print([total(make[i % len(make)]()) for i in range(84)][-5:])
def find(n, w):
    for i in range(n):
        for j in range(n):
            if i * j == w: break
        else: continue
        break
    else: return "none"
    return i, j
print([find(12, w) for w in (0, 35, 121, 13, 77)], sum(i * j for i in range(20) for j in range(i) if (i + j) % 3)); l = [1, 2]
for v in l:
    if len(l) < 40: l.append(v + 1)
print(len(l), l[-1]); d = dict.fromkeys(range(50))
for k in d: d[k] = k * 2
print(sum(d.values())); s = 0
for i, c in enumerate("abc" * 20): s += i * ord(c)
for a, b in zip(range(100), range(100, 0, -1)): s -= a * b
print(s)
