"""Operators and comparisons."""


def show(f):
    """Prints what a function returns or raises."""
    try:
        print(f.__name__, f())
    except BaseException as error:
        print(f.__name__, type(error).__name__, error)


@show
def aug():
    class C:
        def __iadd__(self, o): return ('iadd', o)
        def __imul__(self, o): return ('imul', o)
    c = C(); c += 1; d = C(); d *= 2
    l = [1]; l += [2]; l *= 2
    x = 5; x <<= 2; x |= 1; x ^= 3; x &= 0xff; x //= 2; x **= 2; x %= 7; x -= 1
    return c, d, l, x


@show
def compare():
    return 1 < 2 < 3, 1 == 1.0, 'a' < 'b', [1] < [1, 2], None is None, [] is not None, not 1, (1 < 2) is True, float('nan') == float('nan')


@show
def cmp_err(): return 1 < 'a'


@show
def neg(): return -5, ~5, +5, -2.5, not [], -True


@show
def neg_err(): return -'a'


@show
def inv_err(): return ~1.5


@show
def big(): return 2 ** 100, -7 // 2, -7 % 3, 7 // -2, divmod(-7, 2), 10 ** 20 // 3, (1 << 70) >> 68, 5 & -2, 2 ** -1, 0.1 + 0.2, 1e300 * 1e10, -0.0, 7.5 // 2, -7.5 % 2


@show
def zerodiv(): return 1 % 0


@show
def lazy_chain(): return [] or 0 or 'x', [1] and 'y', 1 if [] else 2


@show
def walrus(): return [y := 1, y ** 2], (lambda: (z := 3))(), [w for v in range(3) if (w := v * 2)]
