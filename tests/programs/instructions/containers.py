"""Displays, slices and stores of containers, and their refusals."""


def show(f):
    """Prints what a function returns or raises."""
    try:
        print(f.__name__, f())
    except BaseException as error:
        print(f.__name__, type(error).__name__, error)


@show
def setops():
    s = {1, *[2, 3], *(4,)}
    return sorted(s), {*()}, 1 in s, 9 not in s


@show
def dictops():
    d = {'a': 1, **{'b': 2}, 'c': 3}
    return d, {**d, 'a': 9}, {k: v for k, v in d.items() if v > 1}


@show
def dict_merge_err(): return dict(**{'a': 1}, **{'a': 2})


@show
def dict_merge_err2():
    def g(**k): return k
    return g(**{'a': 1}, **[1])


@show
def dict_merge_err3():
    def g(**k): return k
    return g(**{1: 2})


@show
def notmapping(): return {**5}


@show
def slices():
    l = list(range(10)); l[2:4] = 'ab'; del l[0]; del l[1:3]
    return l, l[1:], l[::2], 'abc'[::-1], (1, 2, 3)[1:], l[-3:-1]


@show
def sub_err():
    nothing = None
    return nothing[0]


@show
def store_sub_err():
    (1, 2)[0] = 1
