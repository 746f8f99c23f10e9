"""Sorting algorithms against sorted, stability, keys, errors in comparisons, bisect, heaps."""
import random
from functools import cmp_to_key
from operator import itemgetter


def bubble(a):
    a = a[:]
    for i in range(len(a) - 1, 0, -1):
        for j in range(i):
            if a[j] > a[j + 1]: a[j], a[j + 1] = a[j + 1], a[j]
    return a


def insertion(a):
    out = []
    for x in a:
        i = len(out)
        while i and out[i - 1] > x: i -= 1
        out[i:i] = [x]
    return out


def merge(a):
    if len(a) < 2: return a
    l, r = merge(a[:len(a) // 2]), merge(a[len(a) // 2:])
    out, i, j = [], 0, 0
    while i < len(l) and j < len(r):
        if r[j] < l[i]: out.append(r[j]); j += 1
        else: out.append(l[i]); i += 1
    return out + l[i:] + r[j:]


def quick(a):
    if not a: return a
    p, *rest = a
    return [*quick([x for x in rest if x < p]), p, *quick([x for x in rest if not x < p])]


def heap(a):
    h = list(a)
    def down(i, n):
        while (c := 2 * i + 1) < n:
            c += c + 1 < n and h[c] < h[c + 1]
            if not h[i] < h[c]: return
            h[i], h[c] = h[c], h[i]
            i = c
    for i in reversed(range(len(h) // 2)): down(i, len(h))
    for n in range(len(h) - 1, 0, -1):
        h[0], h[n] = h[n], h[0]
        down(0, n)
    return h


def radix(a):
    for shift in range(0, max(a, default=0).bit_length(), 4):
        buckets = [[] for _ in range(16)]
        for x in a: buckets[x >> shift & 15].append(x)
        a = sum(buckets, [])
    return a


def shell(a):
    a = a[:]
    gap = len(a) // 2
    while gap:
        for i in range(gap, len(a)):
            x, j = a[i], i
            while j >= gap and a[j - gap] > x:
                a[j] = a[j - gap]
                j -= gap
            a[j] = x
        gap //= 2
    return a


random.seed(42)
data = [random.randrange(1000) for _ in range(200)]
for f in (bubble, insertion, merge, quick, heap, radix, shell):
    print(f.__name__, f(data) == sorted(data), f([]), f([1]), f([2, 1]))
print(data[:8], random.random(), random.choice("abc"), random.sample(range(100), 4), random.shuffle(data), data[:5], random.uniform(1, 2), random.gauss(0, 1), random.choices("ab", [1, 9], k=5), random.randint(-5, 5), random.getrandbits(70))
people = [("Ann", 30), ("bob", 25), ("Cid", 30), ("dee", 25), ("Eve", 35)]
print(sorted(people, key=itemgetter(1)), sorted(people, key=lambda p: (-p[1], p[0].lower())), sorted(people, key=itemgetter(1), reverse=True))
people.sort(key=lambda p: p[0].swapcase()); print(people)
print(sorted("banana"), sorted({3: 1, 1: 2}), sorted([True, 0, 2.5, -1]), sorted([[2], [1, 5], [1]]), sorted(["B", "a", "C"], key=str.lower), sorted(["ä", "z", "a", "Z"]), sorted([(1, "b"), (1, "a")]), sorted([1.5, 1, 10**30, -10**30, float("inf")]))
print(sorted([float("nan"), 1.0, 0.5])[1:] if False else sorted([b"b", b"a", b"ab"]), sorted(range(5), key=lambda x: -x), sorted([None, 1, None], key=lambda x: x is not None))
for bad in ([1, "a"], [None, 1], [1j, 2j], [{}, {}], [[1], ["a"]], [(1, None), (1, 2)], [1, 2, "x", 3]):
    try: print(sorted(bad))
    except TypeError as e: print(bad, e)
class Weird:
    def __init__(self, n): self.n = n
    def __lt__(self, o):
        if self.n == 13 or o.n == 13: raise ValueError("unlucky")
        return self.n < o.n
    def __repr__(self): return f"W{self.n}"
print(sorted(map(Weird, [3, 1, 2])))
w = list(map(Weird, [3, 13, 1]))
try: w.sort()
except ValueError as e: print(e, sorted(x.n for x in w))
L = [3, 1, 2]
def key(x): L.append(x); return x
try: L.sort(key=key)
except ValueError as e: print(e, L)
L = [3, 1, 2]
print(sorted(L, key=lambda x: len(L)), L)
L = [3, 1, 2]; L.sort(key=lambda x: len(L)); print(L)
def boom(x): raise KeyError(x)
try: sorted([1], key=boom)
except KeyError as e: print(repr(e))
print(max([3, 1], [2, 9]), max("abc", key=ord), min([], default=None), max((1, 2), (1,), key=len), min(5, 3.0, True))
big = [(random.random(), i) for i in range(5000)]
big.sort(); print(all(a <= b for a, b in zip(big, big[1:])), len({i for _, i in big}))
runs = [*range(500), *range(300, 0, -1), *[7] * 50, *range(100)]
print(sorted(runs) == merge(runs), sorted(runs, reverse=True) == sorted(runs)[::-1])
