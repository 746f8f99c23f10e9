"""Adjacent instructions that the loop runs as one: everything must be as if they were run one by one."""

def report(function, *args):
    try:
        print(function.__name__, function(*args))
    except Exception as error:
        last = error.__traceback__
        while last.tb_next is not None:
            last = last.tb_next
        print(function.__name__, type(error).__name__, error, "line", last.tb_lineno - function.__code__.co_firstlineno)


class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y


class Slotted:
    __slots__ = ("a", "b")

    def __init__(self, a, b):
        self.a = a
        self.b = b


def add_attributes(p, q):
    total = 0
    for i in range(3):
        total = (
            p.x
            + q.x
            + i
        )
    return total


def subscripts(items, i):
    n = 0
    while n < 3:
        items[i] = items[i] + 1
        items[i] += 2
        n += 1
    return items[i]


def compare(a, b):
    n = 0
    while a < b:
        a = a + 1
        n += 1
    return a, n


def slots(s):
    return [s.a * s.b + i for i in range(3)]


def last_item(items):
    found = None
    for item in items:
        found = item
    else:
        found = (found, "end")
    return found


def jumps_between(n):
    """`or`, `and` and conditional expressions jump into the middle of what is one superinstruction elsewhere."""
    out = []
    for i in range(n):
        x = i if i % 2 else -i
        out.append((x and i) + (1 if i > 2 else 2))
        if i == 3 or i == 5:
            continue
        out.append(x + 1)
    return out


def unbound(flag):
    for i in range(2):
        if flag:
            value = i
    return value + 1


def nested(rows):
    total = 0
    for row in rows:
        for a, b in row:
            total += a * b
            if total > 100:
                break
        else:
            continue
        return "stopped", total
    return total


def changing(values):
    """The first values decide what the addition becomes; the others must come out right all the same."""
    total = 0
    for value in values:
        total = total + value
    return total


def handled(items):
    caught = 0
    for item in items:
        try:
            item.x = item.x + 1
        except AttributeError:
            caught += 1
    return caught


def countdown(n):
    while n:
        n = n - 1
        yield n


def wide(n):
    """More than 255 constants and names: EXTENDED_ARG in front of members."""
    total = 0
    for i in range(n):
        total = total + 1000 + 1001 + 1002 + 1003 + 1004
    return total


def many_locals():
    namespace = {}
    lines = ["def f(n):", "    total = 0", "    for i in range(n):"]
    lines += [f"        v{k} = total + {k + 1000}" for k in range(300)]
    lines += ["        total = v299 + i", "        if total > 5000: total = v298", "    return total"]
    exec("\n".join(lines), namespace)
    return namespace["f"](12)


class Missing:
    def __getattr__(self, name):
        return name


for round in range(4):
    print("round", round)
    report(add_attributes, Point(1, 2), Point(3, 4))
    report(add_attributes, Point(1, 2), Point("3", 4))
    report(add_attributes, Point(2**60, 2), Point(2**60, 4))
    report(add_attributes, Point(1, 2), Slotted(1, 2))
    report(add_attributes, Point(1, 2), Missing())
    report(subscripts, [1, 2, 3], 1)
    report(subscripts, [1, 2, 3], 3)
    report(subscripts, [1, 2**53 - 1], -1)
    report(subscripts, {"k": 1.5}, "k")
    report(subscripts, (1, 2), 0)
    report(compare, 1, 5)
    report(compare, 1.5, 5)
    report(compare, 2**53 - 3, 2**53 + 2)
    report(compare, 1, "5")
    report(slots, Slotted(2, 5))
    report(slots, Slotted("ab", 2))
    report(last_item, range(0))
    report(last_item, range(3))
    report(last_item, [])
    report(last_item, ["x"])
    report(last_item, (1, 2))
    report(last_item, countdown(3))
    report(last_item, 3)
    report(jumps_between, 7)
    report(unbound, True)
    report(unbound, False)
    report(nested, [[(1, 2), (3, 4)], [(5, 6)]])
    report(nested, [[(50, 2), (3, 4)], [(5, 6)]])
    report(nested, [[(1, 2, 3)]])
    report(nested, [[(1, None)]])
    report(changing, [1, 2, 3])
    report(changing, [1] * 40 + [0.5] * 80 + [2**70] + [1] * 80)
    report(changing, [1] * 60 + ["x"])
    report(handled, [Point(1, 2), Missing(), 3, Point(4, 5), Slotted(1, 2)])
    report(wide, 5)
    report(many_locals)
