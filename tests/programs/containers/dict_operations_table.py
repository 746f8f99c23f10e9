"""Dicts: methods, views as sets, ordering, merging, unusual keys, changing while iterating, messages."""


def attempt(function):
    try:
        print(repr(function()))
    except Exception as error:
        print(type(error).__name__, error)


d = {"a": 1, "b": 2}
d["c"] = 3
d["a"] = 10
del d["b"]
d["b"] = 20
print(d, list(d), d.keys(), d.values(), d.items(), len(d), "a" in d, 1 in d, list(reversed(d)), list(reversed(d.items())))
print(d.get("z"), d.get("z", 0), d.setdefault("a", 5), d.setdefault("n"), d.pop("n"), d.pop("n", "default"), d.popitem(), d)
attempt(lambda: d["zz"])
attempt(lambda: d.pop("zz"))
attempt(lambda: {}.popitem())
attempt(lambda: d[[]])
attempt(lambda: d.get({}))
attempt(lambda: d.setdefault([]))
attempt(lambda: dict([1]))
attempt(lambda: dict(["abc"]))
attempt(lambda: dict(["ab", "cd"]))
attempt(lambda: dict(5))
attempt(lambda: dict([(1, 2), (3,)]))
attempt(lambda: dict(None))
attempt(lambda: dict(a=1, **{"b": 2}))
attempt(lambda: dict({1: 2}, x=3))
attempt(lambda: dict.fromkeys("ab", []))
attempt(lambda: dict.fromkeys(5))
attempt(lambda: d.update([(1, 2)], z=3) or d)
attempt(lambda: d.update(5))
attempt(lambda: d.update({1: 9}, {2: 3}))
attempt(lambda: d | {1: 0, "new": 1})
attempt(lambda: {"new": 1} | d)
attempt(lambda: d | [(1, 2)])
attempt(lambda: d.__ior__([("k", "v")]))
attempt(lambda: d < d)
attempt(lambda: hash(d))
attempt(lambda: d.keys()[0])
k, v, i = d.keys(), d.values(), d.items()
print(k & {"a", "zz"}, sorted(map(str, k | {"zz"})), k - {"a"} == set(d) - {"a"}, k ^ set(d), k == set(d), k <= set(d), k < set(d), k.isdisjoint({"zz"}), ("a", 10) in i, ("a", 1) in i, i & {("a", 10)}, 10 in v, v == v, d.values() == d.values())
attempt(lambda: k & 5)
attempt(lambda: i | [[]])
attempt(lambda: k | "xy" == set(d) | {"x", "y"})
attempt(lambda: k.add(1))
d["later"] = 1
print(len(k), "later" in k, k.mapping["later"], type(k.mapping).__name__)
attempt(lambda: k.mapping.update())
print({1: "int", 1.0: "float", True: "bool"}, {0: "a", False: "b", 0.0: "c"}, {(1, 2): 1, frozenset([1]): 2, None: 3, ...: 4}, {float("nan"): 1, float("nan"): 2}.__len__())
c = d.copy()
c["x"] = 1
print("x" in d, c == d, dict(c) == c, {"a": 1, "b": 2} == {"b": 2, "a": 1}, {} == {}, {1: 2} != {1: 3}, not {})
for change in ("d.update(extra=1)", "d.pop('a')", "d.clear()", "d.update(a=5)"):
    d = {"a": 1, "b": 2}
    try:
        for key in d:
            exec(change)
        print(change, "fine", d)
    except RuntimeError as error:
        print(change, error)
e = {}
e["self"] = e
e["list"] = [e]
print(e, {**{"a": 1}, "b": 2, **{"a": 3}}, {k: v for k, v in zip("abc", range(3)) if v}, {x: y for x in range(2) for y in range(2)})


class Key:
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return self.n % 2

    def __eq__(self, other):
        print(f"{self.n}=={other.n}", end=" ")
        return self.n == other.n


table = {Key(1): "one", Key(2): "two", Key(3): "three"}
print(table[Key(3)], Key(4) in table, len(table))


class Bad:
    def __hash__(self):
        return 1

    def __eq__(self, other):
        raise ValueError("no comparing")


attempt(lambda: {Bad(): 1, Bad(): 2})
attempt(lambda: {Bad(): 1} == {Bad(): 1})


class Default(dict):
    def __missing__(self, key):
        return key * 2

    def __setitem__(self, key, value):
        super().__setitem__(key, [value])


f = Default(a=1)
f["b"] = 2
f.update(c=3)
print(f, f["zz"], f.get("zz"), f.setdefault("q", 5), Default.fromkeys("x", 0), type(f.copy()).__name__, type(f | {}).__name__, "{a} {zz}".format_map(f))
big = {i: i * i for i in range(1000)}
for i in range(0, 1000, 2):
    del big[i]
print(len(big), sum(big.values()), list(big)[:3], big.popitem(), next(iter(big)), list(big.items())[-1])
