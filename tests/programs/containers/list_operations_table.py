"""Lists: every method with ordinary and odd arguments, slice assignment, comparison, messages."""


def attempt(function):
    try:
        print(repr(function()))
    except Exception as error:
        print(type(error).__name__, error)


def changed(method, *args, start=(3, 1, 2, 1)):
    items = list(start)
    try:
        result = getattr(items, method)(*args)
        print(f"{method}{args}", items, result)
    except Exception as error:
        print(f"{method}{args}", items, type(error).__name__, error)


for method, *args in [("append", 5), ("extend", "ab"), ("extend", {7: 8}), ("extend", 5), ("insert", 0, "x"), ("insert", 100, "x"), ("insert", -1, "x"), ("insert", -100, "x"), ("insert", "a", 1), ("insert", 1), ("remove", 1), ("remove", 9), ("pop",), ("pop", 0), ("pop", -4), ("pop", 4), ("pop", "a"), ("pop", True), ("index", 1), ("index", 1, 2), ("index", 1, -2, 10), ("index", 9), ("index", 3, 1), ("index", 1, "a"), ("count", 1), ("count", "x"), ("sort",), ("reverse",), ("clear",), ("copy",), ("__delitem__", slice(None, None, 2)), ("__setitem__", slice(1, 3), "wxyz"), ("__setitem__", slice(0, 4, 2), "ab"), ("__setitem__", slice(0, 4, 2), "abc"), ("__setitem__", slice(None), []), ("__setitem__", slice(4, None), [9]), ("__setitem__", slice(3, 1), [9]), ("__setitem__", slice(0, 2), 5), ("__setitem__", 9, 1), ("__setitem__", "a", 1), ("__delitem__", 9), ("__getitem__", slice(-3, None)), ("__getitem__", slice(None, None, -2)), ("__getitem__", 1.0), ("__imul__", 2), ("__imul__", -1), ("__iadd__", (5,)), ("__mul__", 1.5), ("__contains__", 1), ("__len__",), ("__reversed__",), ("__add__", (1,)), ("__sizeof__", 1), ("__init__", "new"), ("__init__",), ("__init__", 1, 2)]:
    if method not in ("__reversed__", "__sizeof__"):
        changed(method, *args)
a = [1, 2, 3]
a[1:1] = a
print(a, a[::-1], a[-2:], a[10:], a[:-10], a[5:2:-1], a == list(a), a is a[:])
a[::2] = a[::-2]
print(a)
del a[::3]
print(a, [0] * 3, [[]] * 2, [1] + [2], 2 * [1, 2], [1, 2] * 0, [1, 2] * -1)
n = [[0] * 2] * 2
n[0][0] = 1
print(n, list("abc"), list(range(3)), list({1: 2}), list((x for x in "ab")), [*"ab", *[1]], list(zip("ab", [1, 2])))
print([1, 2] < [1, 2, 0], [1, [2]] == [1, [2]], [] < [0], [3] > [2, 9], [1, 2] != [2, 1], [float("nan")] == [float("nan")], bool([]), bool([0]))
attempt(lambda: [1] < [None])
attempt(lambda: [].__hash__())
attempt(lambda: list(5))
attempt(lambda: [1, 2, 3].__getitem__(slice(0, 2, 0)))
attempt(lambda: [1][2**64])
attempt(lambda: [1][-(2**64)])
attempt(lambda: [1, 2][slice(2**70)])
attempt(lambda: list.append([], 1))
attempt(lambda: list.append(5, 1))
attempt(lambda: list.__new__(list, 5))
x = [3, 1, 2]
for i in x:
    if i == 3:
        x.remove(1)
print(x)
r = [1]
r.append(r)
print(r, r == r, repr(r * 2), len(r))


class Sub(list):
    def __getitem__(self, i):
        return "sub"

    def append(self, x):
        super().append(x * 2)


s = Sub([1])
s.append(5)
print(s, s[0], list(s), s + [1], type(s + [1]).__name__, type(s[:]).__name__, type(s.copy()).__name__, s == [1, 10])
