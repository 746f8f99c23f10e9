"""Arguments of every kind and their refusals; f-strings; loops."""


def show(f):
    """Prints what a function returns or raises."""
    try:
        print(f.__name__, f())
    except BaseException as error:
        print(f.__name__, type(error).__name__, error)


@show
def kwcalls():
    def f(a, b=2, /, c=3, *args, d, e=5, **kw): return a, b, c, args, d, e, kw
    return f(1, d=4), f(1, 2, 3, 4, d=5, z=6), f(*(1, 2), **{'d': 3, 'q': 1}), f(1, c=9, d=0)


@show
def kw_errs():
    def f(a, b, /, c, *, d): pass
    out = []
    for args, kw in [((), {}), ((1, 2, 3, 4), {'d': 1}), ((1, 2), {'c': 3}), ((1, 2, 3), {'d': 1, 'e': 2}), ((1,), {'b': 2, 'c': 3, 'd': 4}), ((1, 2, 3), {'c': 1, 'd': 2})]:
        try: f(*args, **kw)
        except TypeError as e: out.append(str(e))
    return out


@show
def call_err():
    five = 5
    return five()


@show
def iter_err():
    for x in 5: pass


@show
def fstr():
    x = 3.14159; s = 'hi'
    return f'{x:.2f} {s!r} {s!s:>5} {x!a} {s:*^8} {{}} {x=}'


@show
def while_else():
    n = 0
    while n < 3: n += 1
    else: n = 'else'
    for i in []: pass
    else: n += '2'
    for i in range(3):
        if i == 1: break
    else: n += 'no'
    return n, i


@show
def str_iter(): return [c for c in 'añ😀'], list(enumerate('ab', 1)), list(zip('ab', [1, 2], strict=True))
