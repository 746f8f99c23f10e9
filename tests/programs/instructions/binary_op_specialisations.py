"""Each arithmetic operator on each pair of types, warmed up, then on others: same results in all of them."""
def add(a, b): return a + b
def sub(a, b): return a - b
def mul(a, b): return a * b
def div(a, b): return a / b
def mod(a, b): return a % b
def lsh(a, b): return a << b
def con(a, b): a += b; return a
PAIRS = [(3, 4), (2.5, 0.5), (3, 0.5), (0.5, 3), (2**70, 3), ("ab", "c"), ([1], [2]), (True, 2), (1j, 2), ((1,), (2,)), (b"a", b"b"), ("ab", 3), ([0], 2), ({1}, {2}), (3, "x"), (None, 1)]
for f in (add, sub, mul, div, mod, lsh, con):
    out = []
    for a, b in PAIRS:
        for _ in range(20):
            try: r = f(a, b)
            except TypeError as e: r = str(e)
        out.append(r)
    print(f.__name__, out)
def s(x): x = x + "y"; return x
print([s("a" * i)[-3:] for i in range(30)][-1]); t = ""
for i in range(50): t += str(i)
print(t, len(t)); u = t; t += "!"; print(u == t, u[-2:], t[-2:])
