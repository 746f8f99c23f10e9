"""Dicts: order, views, methods, comprehension, key equality, errors."""


def invert(mapping):
    inverse = {}
    for key, value in mapping.items():
        inverse.setdefault(value, []).append(key)
    return inverse


def group_by(items, key):
    groups = {}
    for item in items:
        k = key(item)
        if k not in groups:
            groups[k] = []
        groups[k].append(item)
    return groups


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __eq__(self, other):
        return isinstance(other, Point) and (self.x, self.y) == (other.x, other.y)

    def __hash__(self):
        return hash((self.x, self.y))

    def __repr__(self):
        return f"Point({self.x}, {self.y})"


memo = {}


def collatz_length(n):
    if n == 1:
        return 1
    if n not in memo:
        memo[n] = 1 + collatz_length(n // 2 if n % 2 == 0 else 3 * n + 1)
    return memo[n]


stock = {"apple": 3, "pear": 7, "fig": 3}
print(stock, len(stock), stock["pear"], stock.get("kiwi"), stock.get("kiwi", 0), "fig" in stock, 3 in stock)
stock["kiwi"] = 1
stock["apple"] += 10
del stock["fig"]
stock["fig"] = 4
print(stock, list(stock), list(stock.values()), list(stock.items()), list(reversed(stock)))
print(invert({"a": 1, "b": 2, "c": 1}), group_by(range(10), lambda n: n % 3))
print(max(range(1, 300), key=collatz_length), collatz_length(27), len(memo) > 100)
print(stock.pop("kiwi"), stock.pop("none", "default"), stock.popitem(), stock.setdefault("new", []), stock)
stock.update({"a": 1}, b=2)
stock.update([("c", 3)])
print(stock, stock | {"a": 9}, {**stock, "z": 0}, dict(x=1, y=2), dict([("k", "v")]), dict(zip("ab", (1, 2))))
print({k: v for k, v in zip("abc", range(3))}, {n: n * n for n in range(6) if n % 2}, dict.fromkeys("xy", 0))

numbers = {1: "int", 1.0: "float", True: "bool", 0: "zero", "1": "str", (1, 2): "tuple", None: "none"}
print(numbers, numbers[1], numbers[True], numbers[1.0], numbers[(1, 2)], numbers[None])
points = {Point(1, 2): "a", Point(3, 4): "b"}
points[Point(1, 2)] = "c"
print(points, points[Point(3, 4)], Point(9, 9) in points)

left, right = {"a": 1, "b": 2}, {"b": 2, "c": 3}
print(left.keys() & right.keys(), sorted(left.keys() | right.keys()), left.items() & right.items(), left.keys() - right.keys())
print(left == {"b": 2, "a": 1}, left != right, left.keys() == {"a", "b"}, len(left.items()), ("a", 1) in left.items())
view = left.keys()
left["d"] = 4
print(view, left.copy() is left, bool({}), bool({0: 0}))
nested = {"user": {"name": "Bo", "tags": ["x", "y"]}}
nested["user"]["tags"].append("z")
print(nested, nested["user"]["name"], [k for k in nested["user"]])
for key, value in sorted(left.items(), key=lambda kv: -kv[1]):
    print(key, value, end="; ")
print()
for action in (lambda: {}["missing"], lambda: {}.popitem(), lambda: {[]: 1}, lambda: {}.pop("k"), lambda: dict([1]), lambda: {1: 2} < {3: 4}):
    try:
        action()
    except (KeyError, TypeError, ValueError) as error:
        print(type(error).__name__, "-", error)
try:
    for key in left:
        left["new" + key] = 0
except RuntimeError as error:
    print(error)
left.clear()
print(left)
