"""Grids as lists of lists and dicts of points: rotation, neighbours, life, spiral, flood fill, transpose, diagonals, prefix sums."""
g = [[r * 4 + c for c in range(4)] for r in range(3)]; t = [list(c) for c in zip(*g)]; rot = [list(r) for r in zip(*g[::-1])]
print(g, t, rot, [r[::-1] for r in g], [g[i][i] for i in range(3)], [g[i][-1 - i] for i in range(3)], sum(map(sum, g)), [sum(c) for c in zip(*g)], max(max(r) for r in g), [[v for v in r if v % 2] for r in g], sep="\n")
def spiral(m):
    out = []
    while m: out += m[0]; m = [list(r) for r in zip(*m[1:])][::-1]
    return out
print(spiral(g), spiral([[1]]), spiral([[1, 2], [3, 4]]))
def life(cells): 
    from collections import Counter
    n = Counter((r + a, c + b) for r, c in cells for a in (-1, 0, 1) for b in (-1, 0, 1) if a or b)
    return {p for p, k in n.items() if k == 3 or k == 2 and p in cells}
glider = {(0, 1), (1, 2), (2, 0), (2, 1), (2, 2)}; s = glider
for _ in range(8): s = life(s)
print(sorted(s), s == {(r + 2, c + 2) for r, c in glider}); blink = {(1, 0), (1, 1), (1, 2)}; print(sorted(life(blink)), life(life(blink)) == blink)
def regions(rows):
    todo, n = {(r, c): ch for r, row in enumerate(rows) for c, ch in enumerate(row)}, []
    while todo:
        p, ch = next(iter(todo.items())); stack, size = [p], 0
        while stack:
            q = stack.pop()
            if todo.get(q) == ch: del todo[q]; size += 1; stack += [(q[0] + a, q[1] + b) for a, b in ((0, 1), (1, 0), (0, -1), (-1, 0))]
        n.append((ch, size))
    return sorted(n)
print(regions(["aab", "abb", "cca"])); p = [[0] * 5 for _ in range(4)]
for r in range(3):
    for c in range(4): p[r + 1][c + 1] = g[r][c] + p[r][c + 1] + p[r + 1][c] - p[r][c]
print(p[3][4], p[3][4] - p[1][4] - p[3][2] + p[1][2], "\n".join("".join("#." [(r ^ c) & 1] for c in range(6)) for r in range(3)))
flat = [v for r in g for v in r]; print([flat[i:i + 4] for i in range(0, 12, 4)] == g, [flat[i::4] for i in range(4)] == t, list(map(list, zip(*[iter(flat)] * 3))), [[1 if i == j else 0 for j in range(3)] for i in range(3)], [[sum(a * b for a, b in zip(r, c)) for c in zip(*t)] for r in g])
