"""Tuples and lists that a loop makes and takes apart: which of them exist, only identity, exits and tracebacks can tell."""
import sys

N = 300


def swapped(n):
    a, b, c = 1, 2.5, "x"
    for i in range(n):
        a, b, c = c, a, b
        pair = (a, b)
        (p, q), r = pair, c
        if i % 50 == 49:
            a, b, c = p, q, r
    return a, b, c, pair, p, q, r


def kept_now_and_then(n):
    kept = []
    last = None
    for i in range(n):
        t = (i, i + 1)
        u = (t, t)
        if i % 7 == 3:
            kept.append(t)
            kept.append(u)
            last = u
        x, y = u
    return len(kept), all(kept[k + 1][0] is kept[k] and kept[k + 1][1] is kept[k] for k in range(0, len(kept), 2)), last, x is y


def one_float(n):
    """The float in the tuple is the one in the local, whichever of them is boxed first."""
    same, out = 0, []
    x = 0.5
    for i in range(n):
        x = x + 1.0
        t = (x, i)
        if i % 5 == 0:
            out.append(x)
            same += out[-1] is t[0]
        elif i % 5 == 1:
            out.append(t)
            same += out[-1][0] is x
        elif i % 5 == 2:
            y, _ = t
            out.append(y)
            out.append(x)
            same += out[-1] is out[-2]
    return same, len(out), x


def carried(n):
    state = (0, 1)
    seen = []
    for i in range(n):
        a, b = state
        old = state
        state = (b, (a + b) % 1000)
        if i % 60 == 59:
            seen.append(old is not state and old[1] == state[0])
    return state, seen


def carried_unchanged(n):
    made = (n, n + 1)
    again = made
    count = 0
    for i in range(n):
        if i % 3:
            count += made[0]
        else:
            again = made
    return again is made, count


def over_a_meeting(n):
    out = []
    for i in range(n):
        t = (i, -i)
        if i % 2:
            u = t
        else:
            u = (t[1], t[0])
        if i % 3 == 0:
            v = t
        else:
            v = u
        if i % 20 == 0:
            out.append((u is t, v is t, v is u, u, v))
    return out


def subscripts(n):
    total = 0
    for i in range(n):
        total += (i, i * 2, i * 3)[1] + [i, 5, 7][-1] + [0, 1, 2, 3][3] + (4, 5)[i % 2]
    return total


def out_of_range(n):
    caught = []
    for i in range(n):
        t = (i, i + 1)
        try:
            t[2 if i % 100 == 99 else 0]
        except IndexError as error:
            caught.append((str(error), error.__traceback__.tb_frame.f_locals["t"] is t, t))
    return caught


def lists(n):
    kept = []
    for i in range(n):
        l = [i, i + 1, i + 2]
        m = l
        a, b, c = l
        if i % 30 == 29:
            l.append(9)
            kept.append((m, m is l, len(m)))
        if i % 31 == 30:
            m[0] = 7
            kept.append((l[0], a))
    return kept


def types_change(n):
    out = []
    for i in range(n):
        t = (i, i + 1) if i < 200 else (float(i), "s", None) if i < 250 else [i, 0]
        try:
            a, b = t
        except ValueError as error:
            out.append(str(error)) if i % 20 == 0 else None
        else:
            if i % 40 == 0:
                out.append((a, b, type(t).__name__))
    return out


def deep(n):
    def inner(pair, k):
        (a, b), c = pair, k
        return helper((a, b, c))

    def helper(t):
        a, b, c = t
        if c % 90 == 89:
            frame = sys._getframe(1)
            found.append((frame.f_locals["pair"], frame.f_locals["pair"] is frame.f_back.f_locals["p"]))
        return a + b + c

    found, total = [], 0
    for i in range(n):
        p = (i, i)
        total += inner(p, i)
    return total, found


def raising(n):
    found = []

    def check(t):
        a, b = t
        if a == 250:
            raise KeyError(t)
        return b

    try:
        for i in range(n):
            t = (i, i + 1)
            check(t)
    except KeyError as error:
        frame = error.__traceback__
        while frame is not None:
            found.append({k: v for k, v in frame.tb_frame.f_locals.items() if k in ("t", "a", "b", "i")})
            frame = frame.tb_next
        found.append(error.args[0] is t)
    return found


def equal_and_hashed(n):
    table = {}
    for i in range(n):
        key = (i % 3, "k")
        table[key] = table.get(key, 0) + 1
        other = (i % 3, "k")
        if key == other and key is not other:
            table[other] += 1
    return sorted(table.items())


def starred(n):
    total, out = 0, []
    for i in range(n):
        first, *rest = (i, i + 1, i + 2)
        *most, last = (i, rest, i + 2)
        a, b, *middle, y, z = (1, 2, rest, most, 3, 4)
        *all_of_it, = (i,)
        total += first + rest[1] + last + a + b + y + z + len(middle) + all_of_it[0]
        if i % 60 == 59:
            rest.append(first)
            out.append((most[1] is rest, middle[0] is rest, middle[1] is most, rest))
        try:
            c, d, *e = (i,) if i % 100 == 50 else (i, i, i)
        except ValueError as error:
            out.append(str(error))
        *e, f = [i, i] if i % 2 else (i, i, i)
        total += len(e)
    return total, out


for f in (starred, swapped, kept_now_and_then, one_float, carried, carried_unchanged, over_a_meeting, subscripts, out_of_range, lists, types_change, deep, raising, equal_and_hashed):
    print(f.__name__, f(N))
    print(f.__name__, f(N) == f(N))
