"""Comparison and membership instructions over warmed-up and changing types."""
def cmps(a, b): return a < b, a <= b, a == b, a != b, a > b, a >= b
for pair in [(1, 2), (2.0, 1.5), ("a", "b"), (1, 1.5), (2**70, 5), ("é", "e"), ([1], [1, 2]), (True, 1), (b"a", b"b"), ((1, 2), (1, 3)), ({1}, {1, 2})]:
    for _ in range(30): r = cmps(*pair)
    print(pair, r)
def has(x, c): return x in c, x not in c
for c in ([1, 2], (1, 2), {1, 2}, {1: 2}, range(5), "12", frozenset([1]), b"\x01", {1: 1}.keys(), {0: 1}.values(), (i for i in [1]), iter([2]), bytearray(b"\x01")):
    for _ in range(20):
        try: r = has("1" if isinstance(c, str) else 1, c)
        except TypeError as e: r = str(e)
    print(type(c).__name__, r)
def branch(n):
    out = []
    for i in range(n):
        if i == 5: out.append("five")
        elif i > 90 and i != 95: out.append(i)
        elif not i < 3 or i is None: continue
        else: out.append(-i)
    return out
print(branch(100)); print([x is None for x in (None, 0)], [x is not None for x in (None, 0)], [i for i in range(40) if 3 <= i < 6 or 30 < i <= 32 != i], all(a <= b for a, b in zip(range(50), range(1, 51))))
class C:
    def __lt__(self, o): return "lt"
    def __contains__(self, o): return []
print(C() < 1, 1 in C(), not C() < 1, [] if C() < 2 else "no")
