"""Primes, perfect numbers, Armstrong numbers, magic squares, sudoku, change making, knight's tour counts, game of 24."""
import itertools, math
def sieve(n):
    s = bytearray([1]) * (n + 1); s[:2] = b"\0\0"
    for i in range(2, math.isqrt(n) + 1):
        if s[i]: s[i * i::i] = bytes(len(s[i * i::i]))
    return [i for i, p in enumerate(s) if p]
def factors(n):
    out, p = {}, 2
    while p * p <= n:
        while n % p == 0: out[p] = out.get(p, 0) + 1; n //= p
        p += 1
    if n > 1: out[n] = out.get(n, 0) + 1
    return out
print(sieve(60), len(sieve(5000)), factors(360), factors(97), factors(2**20 - 1), [n for n in range(2, 500) if sum(d for d in range(1, n) if n % d == 0) == n], [n for n in range(100, 1000) if sum(int(c) ** 3 for c in str(n)) == n])
def magic(n):
    sq, r, c = [[0] * n for _ in range(n)], 0, n // 2
    for i in range(1, n * n + 1):
        sq[r][c] = i
        a, b = (r - 1) % n, (c + 1) % n
        if sq[a][b]: a, b = (r + 1) % n, c
        r, c = a, b
    return sq
print(magic(3), {sum(r) for r in magic(5)} | {sum(c) for c in zip(*magic(5))})
def sudoku(b):
    try: i = b.index("0")
    except ValueError: return b
    r, c = divmod(i, 4); box = [(r // 2 * 2 + x) * 4 + c // 2 * 2 + y for x in range(2) for y in range(2)]
    used = set(b[r * 4:r * 4 + 4]) | set(b[c::4]) | {b[j] for j in box}
    for d in "1234":
        if d not in used and (s := sudoku(b[:i] + d + b[i + 1:])): return s
print(sudoku("1000020000300004"))
def change(total, coins):
    ways = [1] + [0] * total
    for c in coins:
        for t in range(c, total + 1): ways[t] += ways[t - c]
    return ways[total]
print(change(100, (1, 5, 10, 25, 50)), change(200, (1, 2, 5, 10, 20, 50, 100, 200)))
def solve24(nums):
    if len(nums) == 1: return abs(nums[0][0] - 24) < 1e-9 and nums[0][1]
    for (i, (a, s)), (j, (b, t)) in itertools.permutations(enumerate(nums), 2):
        rest = [x for k, x in enumerate(nums) if k not in (i, j)]
        for op in "+-*/":
            if op == "/" and b == 0: continue
            v = a + b if op == "+" else a - b if op == "-" else a * b if op == "*" else a / b
            if r := solve24(rest + [(v, f"({s}{op}{t})")]): return r
    return False
print(solve24([(n, str(n)) for n in (3, 3, 8, 8)]), solve24([(n, str(n)) for n in (1, 1, 1, 1)]))
def josephus(n, k): return 0 if n == 1 else (josephus(n - 1, k) + k) % n
def catalan(n): return math.comb(2 * n, n) // (n + 1)
def gray(n): return [f"{i ^ i >> 1:0{n}b}" for i in range(2 ** n)]
def digits(n, b): return [] if n == 0 else digits(n // b, b) + [n % b]
def look(n, s="1"):
    for _ in range(n): s = "".join(str(len(list(g))) + k for k, g in itertools.groupby(s))
    return s
print(josephus(41, 3), [catalan(i) for i in range(8)], gray(3), digits(255, 16), digits(1000, 7), look(7), [n for n in range(1, 200) if (s := str(n * n)).endswith(str(n))], max((sum(1 for _ in iter(lambda: n > 1 and 0, 0)) if False else len(str(n)), n) for n in range(5)))
