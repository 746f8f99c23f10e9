"""Dynamic programming: longest increasing subsequence, matrix chain, partition, edit scripts, coins, rod cutting, palindromes, stocks."""
import bisect, functools
def lis(a):
    tails = []
    for x in a:
        i = bisect.bisect_left(tails, x); tails[i:i + 1] = [x]
    return len(tails)
def chain(d):
    @functools.cache
    def f(i, j): return 0 if i == j else min(f(i, k) + f(k + 1, j) + d[i] * d[k + 1] * d[j + 1] for k in range(i, j))
    return f(0, len(d) - 2)
def partition(a):
    t, r = sum(a), 1
    if t % 2: return False
    for x in a: r |= r << x
    return bool(r >> t // 2 & 1)
def script(a, b):
    @functools.cache
    def f(i, j):
        if i == len(a): return "".join("+" + c for c in b[j:])
        if j == len(b): return "".join("-" + c for c in a[i:])
        if a[i] == b[j]: return "=" + f(i + 1, j + 1)
        return min("-" + a[i] + f(i + 1, j), "+" + b[j] + f(i, j + 1), key=lambda s: sum(map(s.count, "+-")))
    return f(0, 0)
def coins(c, n):
    best = [0] + [n + 1] * n
    for i in range(1, n + 1): best[i] = min((best[i - x] + 1 for x in c if x <= i), default=n + 1)
    return best[n] if best[n] <= n else None
def rod(p):
    r = [0]
    for i in range(1, len(p) + 1): r.append(max(p[j] + r[i - j - 1] for j in range(i)))
    return r
def lps(s):
    best = ""
    for c in range(len(s)):
        for l, r in ((c, c), (c, c + 1)):
            while l >= 0 and r < len(s) and s[l] == s[r]: l -= 1; r += 1
            best = max(best, s[l + 1:r], key=len)
    return best
def stocks(p):
    lo, gain, hold, cash = p[0], 0, -p[0], 0
    for x in p[1:]: lo, gain = min(lo, x), max(gain, x - lo); hold, cash = max(hold, cash - x), max(cash, hold + x)
    return gain, cash
def kadane(a):
    best = cur = a[0]
    for x in a[1:]: cur = max(x, cur + x); best = max(best, cur)
    return best
print(lis([10, 9, 2, 5, 3, 7, 101, 18]), lis([]), chain((40, 20, 30, 10, 30)), partition([1, 5, 11, 5]), partition([1, 2, 5]), script("kitten", "sitting"), coins((1, 5, 10, 25), 63), coins((5, 10), 3), coins((186, 419, 83, 408), 6249), rod([1, 5, 8, 9, 10, 17, 17, 20]), lps("forgeeksskeegfor"), lps("a"), stocks([7, 1, 5, 3, 6, 4]), kadane([-2, 1, -3, 4, -1, 2, 1, -5, 4]))
@functools.cache
def grid(r, c): return 1 if r == 0 or c == 0 else grid(r - 1, c) + grid(r, c - 1)
@functools.cache
def split(s, words=("leet", "code", "le", "et")): return [[]] if not s else [[w] + rest for w in words if s.startswith(w) for rest in split(s[len(w):], words)]
print(grid(16, 16), split("leetcode"), [sum(1 for _ in split("le" * n)) for n in range(3)])
