"""Comprehensions, inlined and not; their scopes."""
squares = [x * x for x in range(10)]
pairs = {(x, y): z for x, *y in items if x if y for z in x}
unique = {x for x in squares if (half := x // 2)}
lazy = (x for x in squares)
attributes = [x for x in dir() if module.match(x)]
import module


def locals_kept(x):
    before = x
    a = [x for x in x]
    b = [[y for y in x] for x in a]
    c = [lambda: x for x in a]
    d = {x: x for x in c if x in a}
    e = [before for _ in d]
    f = list(x + before for x in e)
    return a, b, c, d, e, f, x


def single_item(items):
    return [y for x in items for y in [f(x)] if y], [z for x in items for z in (x,)]


def walrus(items):
    if any((found := item) for item in items): return found
    return [last := i for i in items], last


def cells(items):
    result = [(lambda: a + b) for a in items for b in a]
    nested = [[(lambda: x) for x in y] for y in items]
    return result, nested, [items for items in items]


def unbound_after():
    use = [t for t in source]
    return use, t


def in_handlers(items):
    try:
        return [x for x in items]
    except E as x:
        return {x for x in [x]}
    finally:
        items = {y: y for y in items}


class Body:
    n = 3
    a = [n for n in range(n)]
    b = [__class__ for i in a]
    c = [[i for j in i] for i in a if print(i)]
    d = (n for i in a)


def multi_line(items):
    return [
        item.value
        for item in items
        if item
        and item.value
    ]


def generators(x):
    yield from (y for y in x)
    return sum(a * b for a, b in zip(x, x) if a), {*(c for c in x)}
