"""yield and yield from."""


def simple():
    yield
    x = yield 1
    y = yield x, 2
    return y


def delegating(x):
    result = yield from x
    yield from range(result)
    return result


def in_try(x):
    try:
        yield 1
    except GeneratorExit:
        yield 2
    finally:
        yield 3
    with x as y:
        yield y
    for i in x:
        yield (yield i)
    while (yield): pass


def never():
    return
    yield


lazy = lambda: (yield)


def expression(x):
    print((yield), (yield x), [(yield)])
    x += yield
    return (yield from x) + 1
