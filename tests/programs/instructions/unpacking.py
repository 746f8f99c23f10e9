"""Unpacking, starred or not, and what does not fit."""


def show(f):
    """Prints what a function returns or raises."""
    try:
        print(f.__name__, f())
    except BaseException as error:
        print(f.__name__, type(error).__name__, error)


@show
def unpack():
    a, b, *c, d = range(6); (e, f), g = (1, 2), 3
    return a, b, c, d, e, f, g


@show
def starred_err():
    a, b, *c = [1]


@show
def two_tuple_err():
    a, b = (1, 2, 3)


@show
def star_err():
    def g(*a): return a
    return g(*5)


@show
def star_err2(): return [*5]
