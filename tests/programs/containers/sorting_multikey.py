"""Sorting by several keys, stability, reverse, None placement, locale-free text order, sort of views, heapq and bisect."""
import bisect, heapq, operator
rows = [("bob", 25, 1.5), ("al", 30, None), ("Cy", 25, 2.5), ("al", 22, 0.5), ("dée", 30, -1.0)]
print(sorted(rows, key=lambda r: (r[0].lower(), -r[1])), sorted(rows, key=operator.itemgetter(1)), sorted(rows, key=operator.itemgetter(1), reverse=True), sorted(rows, key=lambda r: (r[2] is None, r[2])), sep="\n")
rows.sort(key=lambda r: r[0]); rows.sort(key=lambda r: r[1], reverse=True); print([r[:2] for r in rows])
print(sorted("bAc aB".split(), key=str.casefold), sorted("bAcaB"), sorted([3, True, 2.5, False]), sorted({"b": 1, "a": 2}.items(), key=lambda kv: kv[1]), sorted([(1, [2]), (1, [1])]), sorted(["10", "9", "1"]), sorted(["10", "9"], key=int), sorted([[], [0], []]), sorted([{1, 2}, {1}], key=len), max(rows, key=lambda r: r[1]), min("bca"))
h = [5, 1, 4]; heapq.heapify(h); heapq.heappush(h, 0); print(h, heapq.heappop(h), heapq.heappushpop(h, 2), heapq.heapreplace(h, 9), sorted(h), heapq.nlargest(2, [3, 1, 2]), heapq.nsmallest(2, "hello", key=ord), list(heapq.merge([1, 4], [2, 3], reverse=False)), list(heapq.merge("ca", "b", key=lambda c: -ord(c), reverse=False)))
a = [1, 2, 2, 3]; print(bisect.bisect(a, 2), bisect.bisect_left(a, 2), bisect.bisect_right(a, 9), bisect.bisect_left(a, 2, 2), bisect.insort(a, 2.5), a, bisect.bisect(["a", "bb"], 2, key=len))
for bad in (lambda: heapq.heappop([]), lambda: heapq.heapify((1,)), lambda: bisect.bisect([1], "a"), lambda: bisect.bisect([1], 1, -1), lambda: heapq.heappush([1], "a"), lambda: heapq.nlargest(1, 5)):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
