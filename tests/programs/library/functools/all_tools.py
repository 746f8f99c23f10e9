"""functools: partial, partialmethod, reduce, wraps, lru_cache, cached_property, singledispatchmethod, cmp_to_key, total_ordering, Placeholder-less 3.13."""
import functools
from functools import cached_property, cmp_to_key, lru_cache, partial, partialmethod, reduce, singledispatch, singledispatchmethod, update_wrapper, wraps


def attempt(function):
    try:
        print(repr(function()))
    except Exception as error:
        print(type(error).__name__, error)


def f(a, b=2, *args, c=3, **kw):
    return a, b, args, c, kw


p = partial(f, 1, c=30)
q = partial(p, 5, d=4)
print(p(), q(6, c=9), p.func is f, q.args, q.keywords, p.__dict__, repr(partial(int, base=2)), partial(partial(f, 1), 2).args)
p.attr = 1
attempt(lambda: partial())
attempt(lambda: partial(5))
attempt(lambda: p(1, 2, 3, a=4))
attempt(lambda: setattr(p, "func", 1))


class Cell:
    def set_state(self, state, *, loud=False):
        return f"{state}{'!' if loud else ''}"

    alive = partialmethod(set_state, "alive")
    dead = partialmethod(set_state, "dead", loud=True)
    cls_made = partialmethod(classmethod(lambda cls, x: (cls.__name__, x)), 5)

    @cached_property
    def slow(self):
        "Doc."
        print("computed")
        return 42

    @singledispatchmethod
    def describe(self, x):
        return "other"

    @describe.register
    def _(self, x: int):
        return "int"

    @describe.register(str)
    def _(self, x):
        return "str"

    @singledispatchmethod
    @classmethod
    def build(cls, x):
        return cls.__name__

    @lru_cache(maxsize=2)
    def method(self, n):
        return n * 2


c = Cell()
print(c.alive(), c.dead(), c.cls_made(), c.slow, c.slow, Cell.slow.__doc__, c.describe(1), c.describe("a"), c.describe(1.5), Cell.build(1), c.method(1), c.method(1), Cell.method.cache_info())
c.slow = 7
del c.slow
print(c.slow)
attempt(lambda: reduce(lambda a, b: a + b, []))
attempt(lambda: reduce(lambda a, b: a + b, [], 5))
attempt(lambda: reduce(max, [3, 9, 2]))
attempt(lambda: reduce(5, [1, 2]))
attempt(lambda: reduce(max, 5))
calls = []


@lru_cache(maxsize=2, typed=True)
def cached(x, y=0):
    calls.append(x)
    return x


for x in (1, 1.0, 1, 2, 3, 1):
    cached(x)
cached(1, y=0)
print(calls, cached.cache_info(), cached.cache_parameters(), cached.__wrapped__.__name__)
attempt(lambda: cached([]))
attempt(lambda: lru_cache(maxsize="a"))
attempt(lambda: lru_cache(maxsize=-5)(len).cache_parameters())


@functools.cache
def fails(x):
    raise ValueError(x)


attempt(lambda: fails(1))
print(fails.cache_info())
print(sorted([3, 1, 2], key=cmp_to_key(lambda a, b: b - a)), cmp_to_key(lambda a, b: 0)(1) == cmp_to_key(lambda a, b: 0)(2))
attempt(lambda: cmp_to_key(5)(1) < cmp_to_key(5)(2))
attempt(lambda: cmp_to_key(lambda a, b: 0)(1) < 5)


def wrapper():
    "own doc"


wraps(f, assigned=("__name__",), updated=())(wrapper)
print(wrapper.__name__, wrapper.__doc__, wrapper.__wrapped__ is f, update_wrapper(lambda: 0, print).__name__)


@singledispatch
def show(x):
    return "base"


@show.register(list | tuple)
def _(x):
    return "seq"


@show.register
def _(x: int | float):
    return "num"


import collections.abc

show.register(collections.abc.Mapping, lambda x: "map")
print(show([]), show(()), show(1), show(2.5), show({}), show("s"), show.dispatch(bool)(True))
attempt(lambda: show())
attempt(lambda: show.register("x"))

print(functools.WRAPPER_ASSIGNMENTS, functools.WRAPPER_UPDATES)
