"""Graphs: Dijkstra, topological order, union-find, flood fill, memoised and bit-mask dynamic programming."""
import heapq
import math
from collections import defaultdict, deque
from functools import cache, lru_cache
from graphlib import CycleError, TopologicalSorter
from itertools import combinations, permutations, product

edges = [("a", "b", 7), ("a", "c", 9), ("a", "f", 14), ("b", "c", 10), ("b", "d", 15), ("c", "d", 11), ("c", "f", 2), ("d", "e", 6), ("e", "f", 9)]
graph = defaultdict(dict)
for u, v, w in edges:
    graph[u][v] = graph[v][u] = w


def dijkstra(start):
    distance, previous, heap = {start: 0}, {}, [(0, start)]
    while heap:
        d, node = heapq.heappop(heap)
        if d > distance[node]:
            continue
        for other, w in graph[node].items():
            if d + w < distance.get(other, math.inf):
                distance[other], previous[other] = d + w, node
                heapq.heappush(heap, (d + w, other))
    return distance, previous


def path(previous, end):
    steps = [end]
    while (end := previous.get(end)) is not None:
        steps.append(end)
    return "->".join(reversed(steps))


distance, previous = dijkstra("a")
print(dict(sorted(distance.items())), path(previous, "e"))


class UnionFind:
    def __init__(self, items):
        self.parent = {i: i for i in items}
        self.size = dict.fromkeys(self.parent, 1)

    def find(self, x):
        while self.parent[x] != x:
            self.parent[x] = x = self.parent[self.parent[x]]
        return x

    def union(self, a, b):
        a, b = self.find(a), self.find(b)
        if a == b:
            return False
        if self.size[a] < self.size[b]:
            a, b = b, a
        self.parent[b] = a
        self.size[a] += self.size[b]
        return True


forest = UnionFind(graph)
print([(u, v, w) for u, v, w in sorted(edges, key=lambda e: e[2]) if forest.union(u, v)])
tasks = {"deploy": {"test", "build"}, "test": {"build"}, "build": {"fetch"}, "docs": {"fetch"}}
sorter = TopologicalSorter(tasks)
sorter.prepare()
waves = []
while sorter.is_active():
    ready = sorter.get_ready()
    waves.append(sorted(ready))
    sorter.done(*ready)
print(waves)
try:
    list(TopologicalSorter({1: [2], 2: [3], 3: [1]}).static_order())
except CycleError as error:
    print(error.args[0], sorted(error.args[1][:-1]))
GRID = """\
S.#.....
..#.##.#
....#..E
.##...#.
""".splitlines()


def solve(grid):
    spots = {(r, c): ch for r, row in enumerate(grid) for c, ch in enumerate(row)}
    start, end = (next(p for p, ch in spots.items() if ch == want) for want in "SE")
    seen, todo = {start: None}, deque([start])
    while todo:
        here = todo.popleft()
        if here == end:
            break
        for dr, dc in ((0, 1), (1, 0), (0, -1), (-1, 0)):
            there = here[0] + dr, here[1] + dc
            if spots.get(there, "#") != "#" and there not in seen:
                seen[there] = here
                todo.append(there)
    route = []
    while end is not None:
        route.append(end)
        end = seen[end]
    return len(route) - 1, {p: "*" for p in route[1:-1]}


steps, marks = solve(GRID)
print(steps)
print("\n".join("".join(marks.get((r, c), ch) for c, ch in enumerate(row)) for r, row in enumerate(GRID)))


@cache
def edit_distance(a, b):
    if not a or not b:
        return len(a) + len(b)
    if a[0] == b[0]:
        return edit_distance(a[1:], b[1:])
    return 1 + min(edit_distance(a[1:], b), edit_distance(a, b[1:]), edit_distance(a[1:], b[1:]))


print(edit_distance("kitten", "sitting"), edit_distance("", "abc"), edit_distance.cache_info().hits > 0)
cities = [(0, 0), (3, 4), (6, 0), (3, -4), (1, 1)]
dist = [[math.dist(a, b) for b in cities] for a in cities]


@lru_cache(maxsize=None)
def tour(mask, last):
    if mask == (1 << len(cities)) - 1:
        return dist[last][0]
    return min(dist[last][n] + tour(mask | 1 << n, n) for n in range(len(cities)) if not mask >> n & 1)


best = min(sum(dist[a][b] for a, b in zip((0, *p), (*p, 0))) for p in permutations(range(1, len(cities))))
print(round(tour(1, 0), 6), math.isclose(best, tour(1, 0)))


def knapsack(items, limit):
    best = [0] * (limit + 1)
    for weight, value in items:
        for room in range(limit, weight - 1, -1):
            best[room] = max(best[room], best[room - weight] + value)
    return best[limit]


print(knapsack([(12, 4), (2, 2), (1, 1), (4, 10), (1, 2)], 15), sum(1 for _ in combinations(range(6), 3)), [a + b for a, b in product("ab", "xy")])


def queens(n, row=0, columns=0, left=0, right=0):
    if row == n:
        return 1
    free = ~(columns | left | right) & (1 << n) - 1
    count = 0
    while free:
        bit = free & -free
        free ^= bit
        count += queens(n, row + 1, columns | bit, (left | bit) << 1, (right | bit) >> 1)
    return count


print([queens(n) for n in range(1, 8)])
