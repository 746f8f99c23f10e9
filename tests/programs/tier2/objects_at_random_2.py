"""Tuples and instances, made, stored into, compared and left behind in an order that was drawn at random."""
import sys
class Pair:
    __slots__ = ("a", "b")
    def __init__(self, a, b):
        self.a, self.b = a, b
class Open:
    def __init__(self, a, b):
        self.a = a
        self.b = b
class Deep(Open):
    def __init__(self, a, b):
        super().__init__(a, b)
        self.own = Pair(a, self)
def give(o): return o
def put(o, n):
    o.a = n
    return o
def made(a, b):
    m = Pair(a, b)
    return Open(m.a, m)
def turned(t):
    a, b = t
    return a * 0.5, (b, a)[0]
found = []
def seen(o):
    f = sys._getframe(1).f_locals
    r = (f["p"] is o) + 2 * (f["t"] is o)
    if len(found) < 30: found.append((f["p"], f["t"], f["x"]))
    return r
def look(f):
    f()
def run(m):
    global state
    p, q, t, u, x, y, n, kept, w = Pair(0.0, None), Pair(1.0, None), (2.0, None), (3.0, None), 4.0, 5.0, 0, [], None
    o = Open(6.0, p)
    j = 0
    for i in range(m):
        p, q = q, p
        q.b = o
        if p is q:
            if type(o) is Open:
                p.b = t[1]
            else:
                x, w = u
            if t[0] is ((y - x) * 0.5 + t[0]) * 0.5:
                q.a = x
                y = p.a
                n += q.b is None
            else:
                p.b = o
                x, y = y, x
            q.a = y
        else:
            if t is u:
                n += p.b is q
            else:
                if p.b is q:
                    t = t
                    n += i % 5 == 0
                q.a = t[0]
        p.b = u[1]
        y = q.a
        u = ((i + 0.5), q)
        t = give(t)
        if len(kept) < 60: kept.append(u[1])
        u = t
        if x > 1e6 or x < -1e6: x = 1.0
        if y > 1e6 or y < -1e6: y = 1.0
    return [n, round(x, 6), round(y, 6)] + shape([p, q, o, t, u, x, y, w] + kept)
def shape(roots):
    ids, order, out = {}, [], []
    def number(v):
        if v is None: return "None"
        k = id(v)
        if k not in ids:
            ids[k] = len(ids)
            order.append(v)
        return ids[k]
    out.append([number(v) for v in roots])
    at = 0
    while at < len(order) and at < 150:
        v = order[at]; at += 1
        if isinstance(v, float): out.append(repr(v))
        elif isinstance(v, tuple): out.append(["t"] + [number(e) for e in v])
        elif isinstance(v, Pair): out.append(["P", number(v.a), number(v.b)])
        else: out.append([type(v).__name__, list(vars(v))] + [number(e) for e in vars(v).values()])
    return out
for m in (3, 150, 150, 260):
    print(run(m))
print(shape([e for f in found for e in f]))
