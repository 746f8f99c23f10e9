"""Points, polygons, convex hulls, areas, intersections and closest pairs with Fractions and floats."""
import math
from fractions import Fraction as F
def cross(o, a, b): return (a[0] - o[0]) * (b[1] - o[1]) - (a[1] - o[1]) * (b[0] - o[0])
def hull(p):
    p = sorted(set(p))
    def half(p):
        h = []
        for q in p:
            while len(h) > 1 and cross(h[-2], h[-1], q) <= 0: h.pop()
            h.append(q)
        return h[:-1]
    return half(p) + half(p[::-1])
def area(p): return abs(sum(a[0] * b[1] - a[1] * b[0] for a, b in zip(p, p[1:] + p[:1]))) / 2
def inside(p, q):
    odd = False
    for a, b in zip(q, q[1:] + q[:1]):
        if (a[1] > p[1]) != (b[1] > p[1]) and p[0] < (b[0] - a[0]) * F(p[1] - a[1], b[1] - a[1]) + a[0]: odd = not odd
    return odd
def meet(a, b, c, d):
    n = (a[0] - b[0]) * (c[1] - d[1]) - (a[1] - b[1]) * (c[0] - d[0])
    if n == 0: return None
    t = F((a[0] - c[0]) * (c[1] - d[1]) - (a[1] - c[1]) * (c[0] - d[0]), n)
    return a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])
def closest(p):
    p = sorted(p)
    def go(p):
        if len(p) < 4: return min((math.dist(a, b), a, b) for i, a in enumerate(p) for b in p[i + 1:])
        m = len(p) // 2; best = min(go(p[:m]), go(p[m:])); strip = sorted((q for q in p if abs(q[0] - p[m][0]) < best[0]), key=lambda q: q[1])
        return min([best] + [(math.dist(a, b), *sorted((a, b))) for i, a in enumerate(strip) for b in strip[i + 1:i + 7]])
    return go(p)
pts = [(i * 37 % 101, i * 53 % 97) for i in range(40)]; h = hull(pts)
print(h, area(h), area([(0, 0), (4, 0), (4, 3)]), [inside(p, [(0, 0), (10, 0), (10, 10), (0, 10)]) for p in ((5, 5), (11, 5), (-1, 3))], meet((0, 0), (4, 4), (0, 4), (4, 0)), meet((0, 0), (1, 2), (3, 0), (0, 5)), meet((0, 0), (1, 1), (0, 1), (1, 2)), closest(pts), round(math.degrees(math.atan2(1, 1)), 6), [round(x, 6) for x in (math.cos(math.pi / 3), math.sin(math.pi / 6), math.tan(math.pi / 4))], sum(math.dist(a, b) for a, b in zip(h, h[1:] + h[:1])).__round__(6))
