"""Classic puzzles: hanoi, knapsack, edit distance, LCS, sudoku, knight's tour, change, permutations, towers."""
from functools import cache
from itertools import permutations
def hanoi(n, a="A", b="B", c="C"):
    if n: yield from hanoi(n - 1, a, c, b); yield f"{a}->{c}"; yield from hanoi(n - 1, b, a, c)
print(*hanoi(3)); print(sum(1 for _ in hanoi(10)))
@cache
def ways(n, coins=(1, 5, 10, 25, 50)):
    if n == 0: return 1
    if n < 0 or not coins: return 0
    return ways(n, coins[:-1]) + ways(n - coins[-1], coins)
print(ways(100), ways.cache_info().misses > 50)
def lev(a, b):
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        prev, row[0] = row[0], i
        for j, y in enumerate(b, 1): prev, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, prev + (x != y))
    return row[-1]
print(lev("kitten", "sitting"), lev("", "abc"), lev("été", "ete"))
def lcs(a, b):
    t = [[""] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i in range(len(a)):
        for j in range(len(b)): t[i + 1][j + 1] = t[i][j] + a[i] if a[i] == b[j] else max(t[i][j + 1], t[i + 1][j], key=len)
    return t[-1][-1]
print(lcs("AGGTAB", "GXTXAYB"), lcs("nematode knowledge", "empty bottle"))
def knap(items, cap):
    best = [0] * (cap + 1)
    for w, v in items:
        for c in range(cap, w - 1, -1): best[c] = max(best[c], best[c - w] + v)
    return best[cap]
print(knap([(12, 4), (2, 2), (1, 1), (1, 2), (4, 10)], 15))
GRID = "530070000600195000098000060800060003400803001700020006060000280000419005000080079"
def solve(g):
    cells = [int(c) for c in g]
    def ok(i):
        r, c = divmod(i, 9)
        used = {cells[r * 9 + k] for k in range(9)} | {cells[k * 9 + c] for k in range(9)} | {cells[(r // 3 * 3 + k // 3) * 9 + c // 3 * 3 + k % 3] for k in range(9)}
        return set(range(1, 10)) - used
    def search():
        empty = [(len(o := ok(i)), i, o) for i in range(81) if not cells[i]]
        if not empty: return True
        _, i, options = min(empty, key=lambda e: e[:2])
        for d in sorted(options):
            cells[i] = d
            if search(): return True
        cells[i] = 0
        return False
    return cells if search() else None
s = solve(GRID)
for r in range(9): print(*s[r * 9:r * 9 + 9], sep="")
def tour(n):
    moves = [(1, 2), (2, 1), (-1, 2), (-2, 1), (1, -2), (2, -1), (-1, -2), (-2, -1)]
    board = [[-1] * n for _ in range(n)]
    free = lambda x, y: [(x + a, y + b) for a, b in moves if 0 <= x + a < n > y + b >= 0 and board[y + b][x + a] < 0]
    x = y = 0
    for k in range(n * n):
        board[y][x] = k
        if nexts := free(x, y): x, y = min(nexts, key=lambda p: (len(free(*p)), p))
        elif k < n * n - 1: return None
    return board
for row in tour(6): print(" ".join(f"{v:2}" for v in row))
def send_more():
    for s, e, n, d, m, o, r, y in permutations(range(6), 6) if 0 else (): pass
def spiral(m): return m and [*m[0]] + spiral([*zip(*m[1:])][::-1])
print(spiral([[1, 2, 3], [4, 5, 6], [7, 8, 9]]), [*zip(*[[1, 2], [3, 4]])])
def pascal(n):
    row = [1]
    for _ in range(n): yield row; row = [a + b for a, b in zip([0, *row], [*row, 0])]
for r in pascal(6): print(" ".join(map(str, r)).center(20).rstrip())
def roman(n):
    out = ""
    for v, s in zip((1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1), "M CM D CD C XC L XL X IX V IV I".split()):
        q, n = divmod(n, v); out += s * q
    return out
print([roman(n) for n in (1, 4, 9, 14, 40, 90, 400, 1994, 2024, 3999)])
print([("Fizz" * (not i % 3) + "Buzz" * (not i % 5)) or i for i in range(1, 16)])
def collatz(n): return [n] + (collatz(3 * n + 1 if n & 1 else n // 2) if n > 1 else [])
print(collatz(27)[:8], len(collatz(27)), max(range(1, 1000), key=lambda n: len(collatz(n))))
def subsets(s): return [[]] if not s else [x + y for x in subsets(s[1:]) for y in ([], [s[0]])]
print(sorted(map(sorted, subsets([1, 2, 3]))), [n for n in range(1, 1000) if sum(int(d) ** len(str(n)) for d in str(n)) == n])
def look(n, s="1"):
    for _ in range(n):
        yield s; out, i = "", 0
        while i < len(s):
            j = i
            while j < len(s) and s[j] == s[i]: j += 1
            out += f"{j - i}{s[i]}"; i = j
        s = out
print(*look(8)); print(bin(10)[2:].zfill(8), int("ff", 16), [x ^ x >> 1 for x in range(8)], f"{0b1011 & ~0b10:b}", "".join(map(str, [1, 2])), 7 ** 7 ** 2 % 1000)
