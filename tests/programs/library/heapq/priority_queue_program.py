"""A priority queue with updates, a scheduler, merging of sorted files, running medians, top-k, Huffman, A*."""
import heapq, itertools
class PQ:
    GONE = object()
    def __init__(self): self.h, self.find, self.n = [], {}, itertools.count()
    def add(self, k, p=0):
        if k in self.find: self.remove(k)
        self.find[k] = e = [p, next(self.n), k]; heapq.heappush(self.h, e)
    def remove(self, k): self.find.pop(k)[-1] = PQ.GONE
    def pop(self):
        while self.h:
            p, _, k = heapq.heappop(self.h)
            if k is not PQ.GONE: del self.find[k]; return k, p
        raise KeyError("pop from an empty priority queue")
    def __len__(self): return len(self.find)
q = PQ(); [q.add(k, p) for k, p in (("a", 5), ("b", 2), ("c", 8), ("a", 1), ("d", 2))]; q.remove("c"); print(len(q), [q.pop() for _ in range(3)])
for f in (q.pop, lambda: q.remove("zz")):
    try: f()
    except KeyError as e: print(e)
class Median:
    def __init__(self): self.lo, self.hi = [], []
    def add(self, x):
        heapq.heappush(self.lo, -heapq.heappushpop(self.hi, x))
        if len(self.lo) > len(self.hi): heapq.heappush(self.hi, -heapq.heappop(self.lo))
        return self.hi[0] if len(self.hi) > len(self.lo) else (self.hi[0] - self.lo[0]) / 2
m = Median(); print([m.add(x) for x in (5, 15, 1, 3, 8, 7, 9)], heapq.nlargest(3, range(20), key=lambda x: x * 7 % 11), heapq.nsmallest(3, ["bb", "a", "ccc"], key=len), list(heapq.merge([1, 5, 9], [2, 6], [0, 10])), list(heapq.merge([9, 3], [7, 1], reverse=True)), list(heapq.merge(["b", "dd"], ["a", "ccc"], key=len)))
def astar(grid):
    s, t = (0, 0), (len(grid) - 1, len(grid[0]) - 1); h = [(0, 0, s, (s,))]; seen = set()
    while h:
        f, g, p, path = heapq.heappop(h)
        if p == t: return g, path
        if p in seen: continue
        seen.add(p)
        for d in ((0, 1), (1, 0), (0, -1), (-1, 0)):
            n = p[0] + d[0], p[1] + d[1]
            if 0 <= n[0] <= t[0] and 0 <= n[1] <= t[1] and grid[n[0]][n[1]] != "#": heapq.heappush(h, (g + 1 + t[0] - n[0] + t[1] - n[1], g + 1, n, path + (n,)))
print(astar(["..#.", ".#..", "....", "#.#."])); h = []
for i in range(200): heapq.heappush(h, (i * 7919) % 1009)
print([heapq.heappop(h) for _ in range(8)], all(h[i] <= h[j] for i in range(len(h)) for j in (2 * i + 1, 2 * i + 2) if j < len(h))); x = [5, 2, 8]; heapq.heapify(x); print(heapq.heappushpop(x, 1), heapq.heapreplace(x, 9), sorted(x)); heapq._heapify_max(x) if hasattr(heapq, "_heapify_max") else None
