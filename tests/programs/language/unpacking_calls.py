"""Unpacking in assignments and calls: lengths, messages, evaluation order, targets of all kinds."""


def attempt(function):
    try:
        print(repr(function()))
    except BaseException as error:
        print(type(error).__name__, error)


def run(source, **names):
    try:
        exec(source, names)
        print({k: v for k, v in names.items() if k not in ("__builtins__", "f")})
    except Exception as error:
        print(type(error).__name__, error)


run("a, b = 1, 2")
run("a, b = [1]")
run("a, b = 1, 2, 3")
run("a, b = 5")
run("a, b = 'xyz'")
run("a, *b = []")
run("*a, b, c = [1]")
run("a, *b, c = 1, 2")
run("[a, [b, *c]] = 1, 'xyz'")
run("(a), = [1]")
run("a = b = [1]; a.append(2)")
run("a = 1; b = 2; a, b = b, a")
run("d = {}; d['x'], d['y'] = 1, 2")
run("i = 0; l = [0, 0]; i, l[i] = 1, 5")
run("for a, (b, *c) in [(1, 'xyz'), (2, [3])]: print(a, b, c)")
run("a, b = {1: 2, 3: 4}")
run("a, b = iter([1, 2, 3])")
run("a, b = {1, 2, 3}")
run("a, b, c = 'é€'")
run("a, b = None")
run("x = *'ab', *range(2), 5; y = [*{}, *'c']; z = {*'a', 1}; w = {**{'k': 1}, 'k': 2}")
run("x = [*5]")
run("x = (*None,)")
run("x = {**5}")
run("x = {**[1]}")
run("x = {*5}")


def f(*args, **kwargs):
    return args, kwargs


print(f(*"ab", 1, *[2], k=1, **{"z": 2}), f(**{"a b": 1, "": 2}), f(*(), **{}), f(*{1: 2}), f(*iter([1])))
attempt(lambda: f(**{1: 2}))
attempt(lambda: f(*5))
attempt(lambda: f(**5))
attempt(lambda: f(**{"a": 1}, **{"a": 2}))
attempt(lambda: f(a=1, **{"a": 2}))
attempt(lambda: len(*[]))
attempt(lambda: len(*[1, 2]))
attempt(lambda: int(**{"x": 1}))
attempt(lambda: (lambda a: a)(*[1, 2]))
attempt(lambda: (lambda a: a)(1, a=2))
attempt(lambda: (lambda a, b, /, c, *, d: 0)())
attempt(lambda: (lambda a, b, /, c, *, d: 0)(1, 2, 3))
attempt(lambda: (lambda a, b, /, c, *, d: 0)(1, b=2, c=3, d=4))
attempt(lambda: (lambda a, *, d, e: 0)(1))
attempt(lambda: (lambda a, b=1: 0)(1, 2, 3))
attempt(lambda: (lambda: 0)(1))
attempt(lambda: (lambda a, b=1, *, c: 0)(1, 2, 3))
attempt(lambda: (lambda *, kw: 0)(kv=1))
attempt(lambda: (lambda a: 0)(b=1))


class Keys:
    def keys(self):
        return ["a", "b"]

    def __getitem__(self, key):
        return key * 2


print(f(**Keys()), {**Keys()}, dict(Keys()))


class BadKeys:
    def keys(self):
        return 5


attempt(lambda: f(**BadKeys()))


def order(n):
    print("eval", n)
    return n


result = f(order(1), *[order(2)], order(3), k=order(4), **{"z": order(5)}, last=order(6))
print(result)
d = {order("k1"): order("v1"), order("k2"): order("v2")}


class Target:
    def __setattr__(self, name, value):
        print("set", name, value)

    def __setitem__(self, key, value):
        print("item", key, value)


t = Target()
t.a, t[order("idx")], *t.rest = order([1, 2, 3, 4])
t.x = t["y"] = order("chain")
for t.loop in range(2):
    pass
for t["i"] in "ab":
    pass
import os.path as q, sys as r

print(q.__name__ in ("posixpath", "ntpath"), r.__name__)
[a, b] = (c, d) = "xy"
print(a, b, c, d)
(a, b), c = [1, 2], 3
a, b = b, a
print(a, b, c)
first, second, *_ = sorted({"b", "a", "c"})
print(first, second, _)


def starred():
    return *"ab", *[1]


def yielding():
    yield *"ab", 1
    x = yield
    for y in *"c", "d":
        yield y


print(starred(), list(yielding()))


class Sub:
    def __getitem__(self, key):
        return key


s = Sub()
print(s[1, *[2, 3]], s[*"ab"], s[1:2, ::3], s[...], s[()], s[*()], s[:, 1], s[slice(None)])
