"""Parameters of all kinds, defaults, annotations, decorators, lambdas, returns."""


def plain():
    pass


def documented(a):
    """Documented.

        Indented more.
    Indented as usual.
    """
    return a


def kinds(a, b, /, c, d=1, *args, e, f=2, **kwargs):
    return a, b, c, d, args, e, f, kwargs


def annotated(a: int, /, b: "str" = "x", *args: float, c: list[int] = [], **kw: dict) -> tuple[int, ...]:
    local: int = 3
    untouched: str
    return local


def only_keywords(*, a, b=(1, 2), c):
    return b


@decorator
@module.decorator(1, key=2)
def decorated(x): return x


double = lambda x, *rest, y=2, **kw: (x, rest, y, kw)
nothing = lambda: None
nested = lambda x: lambda y: lambda z: x + y + z


def returns(x):
    if x > 1:
        return
    if x > 2:
        return None
    if x > 3:
        return 42
    if x > 4:
        return (
            x
        )
    return x, x + 1


def inner_functions(n):
    def first(m=n):
        def second():
            return n, m
        return second
    return [first, lambda: n]


def recursive(n):
    return 1 if n <= 1 else n * recursive(n - 1)


def unpacked(*args: *Ts): ...


def star_calls(f, a, b):
    f(*a)
    f(*a, **b)
    f(1, *a, 2, key=3, **b, last=4)
    f(a, b, c=1, d=2)
    f.method(a, b, c=1)
    f.method(*a)
    f(**{"x": 1}, **b)
    return f(*a, *b)(1)(2)
