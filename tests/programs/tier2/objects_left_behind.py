"""What a round leaves in its locals, and the next one sets anew: it is there when the loop is left, wherever that is."""
import sys

N = 400


class Pair:
    __slots__ = ("a", "b")

    def __init__(self, a, b):
        self.a = a
        self.b = b

    def __repr__(self):
        return f"Pair({self.a!r}, {self.b!r})"


class Open:
    def __init__(self, a):
        self.a = a
        self.me = self

    def __repr__(self):
        return f"Open({self.a!r})"


def at_the_end(n):
    for i in range(n):
        p = Pair(i, i * 0.5)
        t = (i, p.b, "x")
        o = Open(t)
        l = [i, i]
    return p, t, o, l, o.a is t, o.me is o


def in_the_middle(n, stop):
    for i in range(n):
        p = Pair(i, 1)
        if i == stop:
            break
        q = Pair(p.a, 2)
        r = (q.a, p.b)
    return p, q, r


def at_the_top(n, stops):
    out = []
    it = iter(range(n))
    for i in it:
        if i in stops:
            out.append((p, q is p, q, t))
        p = Pair(i, i + 0.25)
        q = p
        t = (p.a, p.b)
    return out


def one_float(n):
    out = []
    x = 0.0
    for i in range(n):
        x = x + 0.5
        y = x
        p = Pair(x, y)
        t = (x, p.a)
        if i % 90 == 89:
            out.append((x is y, p.a is x, p.b is x, t[0] is x, t[1] is t[0]))
    out.append((x is y, p.a is x, p.b is x, t[0] is x, t[1] is t[0]))
    return out


def two_makings(n):
    out = []
    for i in range(n):
        if i % 3 == 0:
            p = Pair(i, "third")
        elif i % 3 == 1:
            p = (i, "tuple")
        else:
            p = Pair(i, i)
            p.b = "set"
        if i % 95 == 94:
            out.append(p)
    return out, p


def changed_later(n):
    out = []
    for i in range(n):
        p = Pair(i, i)
        p.a += 1
        p.b = p.a * 2
        o = Open(p)
        o.extra = i
        if i % 130 == 129:
            out.append((p, list(vars(o)), o.extra))
    p.a = "last"
    return out, p, o.a is p, list(vars(o))


def one_of_two_ways(n):
    out = []
    p = None
    for i in range(n):
        if i % 4:
            p = Pair(i, 0)
        elif i % 100 == 0:
            out.append(p)
    return out, p


def nested(n):
    total, out = 0, []
    for i in range(n // 20):
        outer = Pair(i, None)
        for j in range(20):
            inner = Pair(j, outer)
            total += inner.a
        if i % 5 == 4:
            out.append((inner.a, inner.b is outer))
        outer.b = inner
    return total, out, outer.b.b is outer


def read_before_it_is_set(n):
    last, out = Pair(-1, -1), 0
    for i in range(n):
        if i % 50 == 49:
            out += last.a + last.b
        last = Pair(i, 2 * i)
    return out, last


def swapped(n):
    a, b = Pair(0, 0), Pair(1, 1)
    for i in range(n):
        a, b = b, Pair(i, a.a)
    return a, b


def until_it_raises(n):
    try:
        for i in range(n):
            p = Pair(i, 1 / (n - 7 - i))
            t = (p, i)
    except ZeroDivisionError as error:
        found = error.__traceback__.tb_frame.f_locals
        return found["p"], found["t"], found["t"][0] is found["p"]


def seen_from_outside(n):
    seen = []

    def look():
        found = sys._getframe(1).f_locals
        seen.append((found.get("p"), found.get("t")))

    for i in range(n):
        if i % 150 == 100:
            look()
        p = Pair(i, i)
        t = (i,)
        if i % 150 == 101:
            look()
    return seen


def generator(n):
    for i in range(n):
        p = Pair(i, -i)
        t = (i, p)
        if i % 120 == 119:
            yield p, t[1] is p
    yield p, t


def several_ints_of_any_size(n):
    for i in range(n):
        p = Pair(i << 70, i * 10**15)
        t = (1 << (i % 70), -i, i > 3)
        if i == n - 2:
            q = p
    return p, t, q


for f in (at_the_end, one_float, two_makings, changed_later, one_of_two_ways, nested, read_before_it_is_set, swapped, until_it_raises, seen_from_outside, several_ints_of_any_size):
    print(f.__name__, f(N))
    print(f.__name__, f(N))
for stop in (3, 397, 50, 200):
    print(in_the_middle(N, stop), at_the_top(N, {5, stop, 300}))
print(list(generator(N)))
