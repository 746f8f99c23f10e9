"""Instances that live for a part of a round only: they are there whenever somebody looks."""
import gc
import sys
import weakref

N = 300


class Vector:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y)

    def __mul__(self, k):
        return Vector(self.x * k, self.y * k)

    def dot(self, other):
        return self.x * other.x + self.y * other.y


class Point:
    def __init__(self, x, y=2):
        self.x = x
        self.y = y

    def moved(self, by):
        return Point(self.x + by, self.y)


class Node:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next


def vectors(n):
    total = 0.0
    for i in range(n):
        v = Vector(float(i), 2.0)
        w = v + v * 0.5
        total += w.dot(v)
    return total, w.x, w.y, v.x


def points(n):
    out = []
    p = Point(0)
    for i in range(n):
        p = p.moved(1)
        q = Point(i, p)
        if i % 60 == 59:
            out.append((q.y is p, p.x, q.x, list(q.__dict__), vars(p)))
    return out, p.x


def kept(n):
    chain = None
    for i in range(n):
        node = Node(i)
        twin = node
        node.next = twin if i % 11 == 5 else None
        if i % 9 == 0:
            node.next = chain
            chain = node
    values, cycle = [], node.next is node
    while chain is not None and len(values) < 100:
        values.append(chain.value)
        chain = chain.next
    return values, cycle


def mutated_on_ways(n):
    out = []
    for i in range(n):
        p = Point(i)
        if i % 2:
            p.y = p.x
        else:
            p.x += 1
        if i % 3 == 0:
            p.z = i
        if i % 50 == 6:
            out.append((p.x, p.y, getattr(p, "z", None), list(vars(p))))
    return out


def missing(n):
    out = []
    for i in range(n):
        p = Point(i)
        if i % 70 == 69:
            del p.y
        try:
            p.y
        except AttributeError as error:
            out.append((str(error), error.obj is p, vars(p)))
    return out


class Other:
    def moved(self, by):
        return "other", by


def other_class(n):
    out = []
    for i in range(n):
        p = Point(i)
        if i % 80 == 79:
            p.__class__ = Other
        q = p.moved(1)
        if i % 40 == 39:
            out.append((type(p).__name__, q if isinstance(q, tuple) else q.x, p.x))
    return out


class Loud:
    def __init__(self, k):
        self.k = k

    def __eq__(self, other):
        return isinstance(other, Loud) and self.k == other.k

    def __hash__(self):
        return hash(self.k)

    def __getattr__(self, name):
        return name, self.k

    def __bool__(self):
        return self.k % 2 == 1

    def __len__(self):
        return 3


def special(n):
    seen, truths, equal, got = set(), 0, 0, None
    for i in range(n):
        a, b = Loud(i % 10), Loud(i % 10)
        if a == b and a is not b:
            equal += 1
        if a:
            truths += 1
        if i % 30 == 0:
            seen.add(a)
            seen.add(b)
            got = a.absent
    return len(seen), truths, equal, got


class Counted(Vector):
    made = 0

    def __init__(self, x, y):
        super().__init__(x, y)
        Counted.made += 1


def subclassed(n):
    total = 0.0
    for i in range(n):
        v = Vector(1.0, 2.0) if i % 3 else Counted(2.0, 3.0)
        total += (v * 2.0).dot(v)
    return total, Counted.made


def weak(n):
    out = []
    for i in range(n):
        p = Point(i)
        if i % 100 == 99:
            r = weakref.ref(p)
            gc.collect()
            out.append((r() is p, p.x))
    return out


def identities(n):
    a = 0
    for i in range(n):
        p, q = Point(i), Point(i)
        r = p
        a += (p is r) + 2 * (p is q) + 4 * (p is not q) + 8 * (p is None) + 16 * (id(p) == id(r)) + 32 * (p == q)
    return a


def looked_at(n):
    found = []

    def look(k):
        if k % 90 == 89:
            here = sys._getframe(1).f_locals
            here["p"].x = -k
            found.append(here["p"])
        return k

    total = 0
    for i in range(n):
        p = Point(i)
        look(i)
        total += p.x
        if found and i % 90 == 89:
            found.append(found[-1] is p)
    return total, [each if isinstance(each, bool) else each.x for each in found]


def raised(n):
    class Broken(Exception):
        pass

    def inner(p, q):
        r = Point(p.x, q)
        if p.x == 270:
            raise Broken
        return r.y

    try:
        for i in range(n):
            p = Point(i)
            q = Point(i, p)
            s = inner(p, q)
    except Broken as error:
        frames = []
        tb = error.__traceback__
        while tb is not None:
            frames.append(tb.tb_frame.f_locals)
            tb = tb.tb_next
        outer, innermost = frames
        return outer["p"] is innermost["p"], outer["q"] is innermost["q"], innermost["r"].y is q, innermost["r"].x, q.y is p, s.x, i


def failing_init(n):
    class Half:
        def __init__(self, k, where):
            self.k = k
            where.append(self) if k % 75 == 74 else None
            self.rest = 10 // (k % 75 - 74)

    where, out = [], []
    for i in range(n):
        try:
            h = Half(i, where)
        except ZeroDivisionError:
            out.append((where[-1].k, vars(where[-1]), h.k))
    return out


def recursive(depth):
    p = Point(depth, depth * 2)
    if depth == 0:
        return p.y
    below = recursive(depth - 1)
    q = Point(below)
    return q.x + p.x + p.y


def recursions(n):
    return sum(recursive(i % 12) for i in range(n))


def recursion_raising(depth, top):
    p = Point(depth)
    if depth == 0:
        if top % 50 == 49:
            raise ValueError(top)
        return 1
    return recursion_raising(depth - 1, top) + p.x


def recursions_raising(n):
    out = []
    for i in range(n):
        try:
            recursion_raising(5, i)
        except ValueError as error:
            tb, xs = error.__traceback__.tb_next, []
            while tb is not None:
                xs.append(tb.tb_frame.f_locals["p"].x)
                tb = tb.tb_next
            out.append((error.args, xs))
    return out


def cells(n):
    total, fs = 0, []
    for i in range(n):
        p = Point(i)

        def f():
            return p.x

        total += f()
        if i % 100 == 99:
            fs.append(f)
    return total, [f() for f in fs]


def class_changes(n):
    out = []
    for i in range(n):
        p = Point(i)
        if i == 200:
            Point.moved = lambda self, by: ("patched", self.x, by)
        q = p.moved(2)
        if i % 50 == 10:
            out.append(q if isinstance(q, tuple) else q.x)
    return out


def passed_on(n):
    """An object in two frames is one object."""
    def give(v):
        return v

    def same(v, w):
        return v is w

    count, out = 0, []
    for i in range(n):
        p = Point(i)
        q = give(p)
        count += same(p, q)
        if i % 77 == 0:
            out.append(q)
            count += out[-1] is p
    return count


def nested_loops(n):
    total = 0
    for i in range(n // 10):
        p = Point(i)
        for j in range(10):
            q = Point(j, p)
            p.y += q.x
            total += q.y.y
    return total, p.y


for f in (vectors, points, kept, mutated_on_ways, missing, other_class, special, subclassed, weak, identities, looked_at, raised, failing_init, recursions, recursions_raising, cells, passed_on, nested_loops, class_changes):
    print(f.__name__, f(N))
    print(f.__name__, f(N))


def names_of_locals(n):
    """`locals()` and `eval` have the objects themselves."""
    same = 0
    for i in range(n):
        p = Point(i)
        x = i + 0.5
        found = locals()
        same += (found["p"] is p) + (found["x"] is x) + (eval("p") is p)
    return same


any_super = super


class Through(Point):
    def __init__(self, x):
        __class__
        self.own = x
        any_super().__init__(x, self)


def through_any_super(n):
    total = 0
    for i in range(n):
        q = Through(i)
        total += q.x + q.own + (q.y is q)
    return total


print(names_of_locals(N), through_any_super(N))
