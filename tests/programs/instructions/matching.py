"""Patterns of every kind."""


def show(f):
    """Prints what a function returns or raises."""
    try:
        print(f.__name__, f())
    except BaseException as error:
        print(f.__name__, type(error).__name__, error)


@show
def matching():
    class P:
        __match_args__ = ('x', 'y')
        def __init__(self, x, y): self.x, self.y = x, y
    def m(v):
        match v:
            case 0 | 1: return 'small'
            case int(n) if n > 100: return f'big {n}'
            case P(0, y=yy): return f'P0 {yy}'
            case P(x, y): return f'P {x} {y}'
            case [1, *rest]: return f'list {rest}'
            case (a, b): return f'pair {a} {b}'
            case {'k': v, **rest}: return f'map {v} {rest}'
            case str() as s: return f'str {s}'
            case None: return 'none'
            case _: return 'other'
    return [m(v) for v in (0, 1, 500, 50, P(0, 2), P(1, 2), [1, 2, 3], (5, 6), {'k': 1, 'z': 2}, 'abc', None, {}, 2.5)]
