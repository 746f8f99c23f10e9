class Point:
    kind = "point"

    def __init__(self, x, y):
        self.x = x
        self.y = y

    def norm(self):
        return self.x * self.x + self.y * self.y


def numbers(n):
    total, ratio = 0, 0.5
    while total < n:
        total = total + 3 - 1
        total = total * 1
        ratio = ratio * 1.01 + 0.5 - 0.25
        if ratio > 10.0:
            ratio = 0.5
    return total, ratio


def strings(items):
    text = ""
    for item in items:
        text += item
        other = item + "!"
        if other == "b!":
            text = ""
    return text


def containers(items, pair, table):
    first = items[0]
    items[1] = pair[1]
    table["k"] = table["j"]
    x, y = pair
    a, b, c = items
    p, q, r = (x, y, first)
    letter = "abc"[1]
    if "k" in table and first in {1, 2}:
        a = b
    return len(items), isinstance(items, list), letter, a, b, c, p, q, r


def calls(point):
    point.x = point.y
    items = []
    items.append(point.norm())
    for value in items:
        str(value)
    for value in (1, 2):
        abs(value)
    tuple(items)
    type(point)
    return Point.kind, point.kind, sorted(items), "a,b".split(","), items.copy()


def truths(number, text, items, nothing, point):
    if not number or not text or not items or nothing or not point:
        return False
    if number is None:
        return None
    return True if number == 1 else bool(text)


def generate(n):
    i = 0
    while i < n:
        yield i
        i += 1


def consume(n):
    total = 0
    for value in generate(n):
        total += value
    return total


point = Point(1, 2)
numbers(100)
for _ in range(40):
    strings(["a", "b"])
    containers([1, 2, 3], (1, 2), {"j": 1})
    calls(point)
    truths(1, "a", [1], None, point)
    Point(3, 4)
    consume(3)
