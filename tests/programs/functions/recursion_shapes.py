"""Recursion of many shapes: mutual, through containers, memoised, with accumulators, tree walks, permutations, Ackermann."""
import functools
def even(n): return True if n == 0 else odd(n - 1)
def odd(n): return False if n == 0 else even(n - 1)
def ack(m, n): return n + 1 if m == 0 else ack(m - 1, 1) if n == 0 else ack(m - 1, ack(m, n - 1))
def hanoi(n, a="A", b="B", c="C"): return [] if n == 0 else hanoi(n - 1, a, c, b) + [a + c] + hanoi(n - 1, b, a, c)
def gcd(a, b): return a if b == 0 else gcd(b, a % b)
def power(x, n): return 1 if n == 0 else power(x * x, n // 2) * (x if n % 2 else 1)
def subsets(s): return [[]] if not s else [t + u for t in subsets(s[1:]) for u in ([], [s[0]])]
def depth(t): return 1 + max(map(depth, t), default=0) if isinstance(t, list) else 0
def collatz(n, steps=0): return steps if n == 1 else collatz(n // 2 if n % 2 == 0 else 3 * n + 1, steps + 1)
def quick(l): return l if len(l) < 2 else quick([x for x in l[1:] if x < l[0]]) + [l[0]] + quick([x for x in l[1:] if x >= l[0]])
def merge_sort(l):
    if len(l) < 2: return l
    a, b = merge_sort(l[:len(l) // 2]), merge_sort(l[len(l) // 2:]); out = []
    while a and b: out.append((a if a[0] <= b[0] else b).pop(0))
    return out + a + b
def pascal(n): return [1] if n == 0 else (lambda p: [a + b for a, b in zip([0] + p, p + [0])])(pascal(n - 1))
def sierpinski(n): return ["*"] if n == 0 else (lambda s: [" " * 2 ** (n - 1) + x + " " * 2 ** (n - 1) for x in s] + [x + " " + x for x in s])(sierpinski(n - 1))
def binary(n): return str(n) if n < 2 else binary(n // 2) + str(n % 2)
def ways(coins, total): return 1 if total == 0 else 0 if total < 0 or not coins else ways(coins, total - coins[0]) + ways(coins[1:], total)
@functools.cache
def partitions(n, k): return 1 if n == 0 else 0 if n < 0 or k == 0 else partitions(n - k, k) + partitions(n, k - 1)
Y = lambda f: (lambda x: x(x))(lambda x: f(lambda *a: x(x)(*a)))
print(even(50), odd(7), ack(2, 3), hanoi(3), gcd(1071, 462), power(3, 13), subsets("abc"), depth([1, [2, [3, []]]]), collatz(27), quick([3, 1, 2, 3, 0]), merge_sort([5, 2, 9, 1]), [pascal(i) for i in range(5)], binary(37), ways((50, 25, 10, 5, 1), 100), partitions(100, 100), Y(lambda f: lambda n: 1 if n == 0 else n * f(n - 1))(10))
print("\n".join(sierpinski(3)))
class Tree:
    def __init__(self, v, *kids): self.v, self.kids = v, kids
    def __iter__(self):
        yield self.v
        for k in self.kids: yield from k
    def show(self, d=0): return " " * d + str(self.v) + "".join("\n" + k.show(d + 1) for k in self.kids)
    def fold(self, f): return f(self.v, [k.fold(f) for k in self.kids])
t = Tree(1, Tree(2, Tree(4)), Tree(3)); print(list(t), t.fold(lambda v, ks: v + sum(ks)), t.fold(lambda v, ks: 1 + max(ks, default=0))); print(t.show())
