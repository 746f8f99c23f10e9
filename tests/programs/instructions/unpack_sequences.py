"""Unpacking instructions on tuples, lists, strings, generators and dicts, in hot loops, with failures."""
def two(x): a, b = x; return b, a
def three(x): a, b, c = x; return c
def star(x): a, *b, c = x; return a, b, c
cases = [(1, 2), [3, 4], "ab", {5: 0, 6: 0}, {7: 1, 8: 2}.items(), range(2), iter([9, 10]), (i for i in (11, 12)), b"xy", {"k", "l"} and ("k", "l")]
for c in cases:
    for _ in range(15): 
        try: r = two(c)
        except ValueError as e: r = str(e)
    print(type(c).__name__, r)
for f in (two, three, star):
    for x in ((), (1,), (1, 2), (1, 2, 3), [1, 2, 3, 4], "abc", 5, None, iter(())):
        for _ in range(9):
            try: r = f(x)
            except (ValueError, TypeError) as e: r = str(e)
        print(f.__name__, r, end="; ")
    print()
t = 0
for i, (a, b) in enumerate([(1, 2), [3, 4]] * 30): t += i * a - b
print(t); a, b = 0, 1
for _ in range(50): a, b = b, (a + b) % 1000
print(a, b); x = [1, 2, 3]; i = 0
for _ in range(6): i, x[i] = (i + 1) % 3, i
print(x, [k + v for k, v in {"a": "b"}.items()], [*map(lambda kv: kv[1], {1: 2}.items())]); (p, (q, *r)), *s = [(1, "xyz"), 2, 3]; print(p, q, r, s); [u] = (v,) = [w] = [5]; print(u, v, w)
def swap(l, i, j): l[i], l[j] = l[j], l[i]
l = list(range(10))
for i in range(40): swap(l, i % 10, (i * 3) % 10)
print(l)
