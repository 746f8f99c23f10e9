"""Sets and frozensets: operators against methods, mixed types, in-place forms, hashing, ordering relations, messages."""


def attempt(function):
    try:
        result = function()
        print(sorted(result, key=str) if isinstance(result, (set, frozenset)) else repr(result), type(result).__name__)
    except Exception as error:
        print(type(error).__name__, error)


a, b, f = {1, 2, 3}, {3, 4}, frozenset([2, 3])
for op in ("|", "&", "-", "^", "<=", "<", ">=", ">", "==", "!="):
    for right in ("b", "f", "[3]", "{3: 1}.keys()"):
        print(op, right, end=" ")
        attempt(lambda: eval(f"a {op} {right}", {"a": a, "b": b, "f": f}))
for method in ("union", "intersection", "difference", "symmetric_difference", "issubset", "issuperset", "isdisjoint"):
    for args in ((b,), ([3, 5],), ("ab",), (b, [1]), (), (5,), ([[]],)):
        print(method, args, end=" ")
        attempt(lambda: getattr(a, method)(*args))
for method, *args in [("add", 9), ("add", []), ("add", {1}), ("remove", 1), ("remove", 99), ("remove", []), ("discard", 1), ("discard", 99), ("discard", {5}), ("clear",), ("update", [7], "x"), ("update",), ("update", 5), ("intersection_update", [1, 2], [2]), ("difference_update", [1], {2}), ("symmetric_difference_update", [1, 9]), ("symmetric_difference_update", 5), ("__ior__", {5}), ("__ior__", [5]), ("__isub__", frozenset([1])), ("__iand__", "x"), ("__ixor__", {1})]:
    s = set(a)
    try:
        result = getattr(s, method)(*args)
        print(method, args, sorted(s, key=str), result if result is NotImplemented or result is None else "self")
    except Exception as error:
        print(method, args, type(error).__name__, error)
attempt(lambda: set().pop())
attempt(lambda: {7}.pop())
attempt(lambda: set(5))
attempt(lambda: set([[]]))
attempt(lambda: {[]})
attempt(lambda: hash(set()))
attempt(lambda: f.add(1))
attempt(lambda: a[0])
attempt(lambda: a + b)
attempt(lambda: a | [1])
attempt(lambda: a < [1])
attempt(lambda: {1} < {1, 2} < {1, 2, 3})
attempt(lambda: {frozenset([1]), frozenset([1])})
attempt(lambda: {1} in {frozenset([1])})
attempt(lambda: frozenset([1]) in {frozenset([1])})
print(hash(frozenset([1, 2])) == hash(frozenset([2, 1])), frozenset() == set(), frozenset([1]) | {2}, {2} | frozenset([1]), type(frozenset([1]) | {2}).__name__, type({2} | frozenset([1])).__name__, frozenset(f) is f, f.copy() is f, set(a) is a)
print({1, 1.0, True}, {0, False}, len({float("nan"), float("nan")}), repr(set()), repr(frozenset()), repr(frozenset([1])), {"a"} == {"a"}, bool(set()), {*"aab"} == set("ab"), {x % 3 for x in range(10)})
s = {1, 2}
t = s
s |= {3}
print(t is s, t, s > {1}, not s.isdisjoint({3}))
f2 = f
f2 |= {9}
print(f2 is f, sorted(f2))


class S(set):
    def __contains__(self, x):
        return "always"

    def __repr__(self):
        return f"S({sorted(self)})"


x = S([2, 1])
print(x, 99 in x, x | {3}, type(x | {3}).__name__, type(x.copy()).__name__, type(x - {1}).__name__, type({3} | x).__name__, x == {1, 2})
for change in ("s.add(9)", "s.discard(1)", "s.clear()"):
    s = {1, 2}
    try:
        for _ in s:
            exec(change)
        print("fine")
    except RuntimeError as error:
        print(error)
