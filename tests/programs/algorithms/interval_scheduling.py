"""Intervals: merging, scheduling, gaps, sweeps, calendar conflicts and weighted choice."""
import bisect
def merge(iv):
    out = []
    for a, b in sorted(iv):
        if out and a <= out[-1][1]: out[-1] = (out[-1][0], max(b, out[-1][1]))
        else: out.append((a, b))
    return out
def gaps(iv, lo, hi):
    at, out = lo, []
    for a, b in merge(iv):
        if a > at: out.append((at, a))
        at = max(at, b)
    return out + ([(at, hi)] if at < hi else [])
def most(iv): return max((sum(a <= p < b for a, b in iv), -p) for p, _ in iv)
def greedy(iv):
    out = []
    for a, b in sorted(iv, key=lambda x: x[1]):
        if not out or a >= out[-1][1]: out.append((a, b))
    return out
def weighted(jobs):
    jobs = sorted(jobs, key=lambda j: j[1]); ends = [j[1] for j in jobs]; best = [0]
    for i, (a, b, w) in enumerate(jobs): best.append(max(best[-1], w + best[bisect.bisect_right(ends, a, 0, i)]))
    return best[-1]
def rooms(iv):
    import heapq
    free, n, out = [], 0, []
    for a, b in sorted(iv):
        if free and free[0][0] <= a: r = heapq.heappop(free)[1]
        else: r = n; n += 1
        heapq.heappush(free, (b, r)); out.append(r)
    return n, out
iv = [(1, 4), (3, 6), (8, 9), (5, 7), (9, 12), (2, 3)]
print(merge(iv), gaps(iv, 0, 15), most(iv), greedy(iv), weighted([(1, 3, 5), (2, 5, 6), (4, 6, 5), (6, 7, 4), (5, 8, 11), (7, 9, 2)]), rooms(iv), merge([]), gaps([], 1, 2))
