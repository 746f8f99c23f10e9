import heapq
h = []; [heapq.heappush(h, x) for x in (5, 1, 4, 2)]; print(h, heapq.heappop(h), heapq.heappushpop(h, 0), heapq.heapreplace(h, 9), h); x = [3, 1, 2]; heapq.heapify(x); print(x, heapq.nlargest(2, [1, 5, 3]), heapq.nsmallest(2, 'hello', key=ord), list(heapq.merge([1, 4], [2, 3], reverse=False)))
try: heapq.heappop([])
except IndexError as e: print(e)
import bisect
a = [1, 3, 3, 5]; print(bisect.bisect(a, 3), bisect.bisect_left(a, 3), bisect.bisect_right(a, 0), bisect.bisect(a, 2, key=lambda v: v)); bisect.insort(a, 4); bisect.insort_left(a, 3); print(a)
