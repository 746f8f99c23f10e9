"""Subscript loads, stores and deletes over lists, tuples, dicts, strings, bytes, slices and user classes."""
class G:
    def __init__(self): self.d = {}
    def __getitem__(self, k): return self.d.get(k, k)
    def __setitem__(self, k, v): self.d[k] = v
    def __delitem__(self, k): del self.d[k]
def load(c, k): return c[k]
cases = [([1, 2, 3], 1), ((4, 5), 0), ({"k": 6}, "k"), ("héy", 1), (b"xyz", 2), ([7, 8], -1), (G(), "q"), (range(10, 20), 3), ({1: 9}, True), ([1, 2, 3], slice(1, None)), ("abc", slice(None, None, -1)), (bytearray(b"a"), 0), (list, int), ({(1, 2): 3}, (1, 2))]
for c, k in cases:
    for _ in range(25): r = load(c, k)
    print(type(c).__name__, k, r)
print([load(*cases[i % len(cases)]) for i in range(56)][-14:])
for c, k in [([1], 5), ((), 0), ({}, "x"), ("a", 9), ([1], "a"), (None, 0), (5, 0), ([1], 1.0), ("a", None), ({}, [])]:
    for _ in range(12):
        try: load(c, k)
        except Exception as e: r = f"{type(e).__name__}: {e}"
    print(r)
def store(c, k, v):
    c[k] = v
    return c
l, d, g, b = [0] * 3, {}, G(), bytearray(3)
for i in range(40): store(l, i % 3, i); store(d, i % 5, i); store(g, i % 2, i); store(b, i % 3, i)
print(l, d, g.d, b)
for i in range(20): l[i % 3] += i; d[i % 5] -= 1; g[0] += 1
print(l, d, g.d); l[1:2] = "ab"; l[::2] = [9, 9]; print(l); del l[0], d[0], g[0], l[-1:]; print(l, d, g.d)
matrix = [[r * c for c in range(4)] for r in range(4)]; print(sum(matrix[r][c] for r in range(4) for c in range(4)), [row[::-1] for row in matrix[1:3]], [x[0] for x in zip(*matrix)])
def slices(s): return [s[i:j] for i in range(-4, 4) for j in range(-4, 4)]
print("".join(slices("abc")), sum(map(len, slices([1, 2, 3]))), sum(map(len, slices((1, 2)))), len(b"".join(slices(b"xyz"))))
