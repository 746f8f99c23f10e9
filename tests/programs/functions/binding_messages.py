"""Every kind of parameter, bound every way, with the messages."""
import functools


def show(f):
    @functools.wraps(f)
    def inner(*a, **k):
        try:
            return f(*a, **k)
        except TypeError as e:
            return f"TypeError: {e}"
    return inner


@show
def pos(a, b, /, c, *, d): return (a, b, c, d)
@show
def defaults(a, b=2, *rest, c=3, **extra): return (a, b, rest, c, extra)
@show
def only(*, key, other=None): return (key, other)
@show
def none(): return ()
@show
def kwonly_default(a, /, b=1, *, c): return a, b, c


print(pos(1, 2, 3, d=4), pos(1, 2, c=3, d=4))
for call in ["pos()", "pos(1)", "pos(1, 2)", "pos(1, 2, 3)", "pos(1, 2, 3, 4)", "pos(1, b=2, c=3, d=4)", "pos(a=1, b=2, c=3, d=4)",
             "pos(1, 2, 3, d=4, e=5)", "pos(1, 2, 3, c=3, d=4)", "pos(*range(9), d=1)", "pos(*'ab', **{'c': 1, 'd': 2})",
             "defaults()", "defaults(1)", "defaults(1, 2, 3, 4, c=5, d=6)", "defaults(b=1)", "defaults(b=1, a=2)", "defaults(1, a=2)",
             "defaults(*[1], *[2, 3], **{'x': 1}, **{'y': 2})", "defaults(1, **{'x': 1}, **{'x': 2})", "defaults(1, c=1, **{'c': 2})",
             "defaults(*1)", "defaults(**1)", "defaults(**{1: 2})", "only()", "only(1)", "only(1, 2, key=3)", "only(key=1)", "only(keys=1)",
             "only(other=1)", "none(1)", "none(x=1)", "none(*(), **{})", "kwonly_default(1)", "kwonly_default(1, c=2)", "kwonly_default(c=1)",
             "kwonly_default(1, 2, 3, 4, c=5)", "kwonly_default(1, 2, 3, 4)", "(lambda x, y=[]: y.append(x) or y)(1)",
             "max(*[3, 1, 2])", "print(*'abc', sep='-', end='!\\n')", "print(1, sep=1)", "print(1, foo=2)", "sorted([1], lambda x: x)",
             "sorted([3, 1, 2], reverse=True)", "int('ff', base=16)", "int(base=3)", "dict([(1, 2)], a=3)", "str(b'x', encoding='ascii')",
             "round(number=2.567, ndigits=1)", "pow(base=2, exp=3, mod=5)", "sum([1, 2], start=10)", "enumerate('ab', start=5).__next__()",
             "'{a}{0}'.format(1, a=2)", "zip([1], [1, 2], strict=True).__next__()", "list(zip([1], [1, 2], strict=True))", "list(zip([1, 2], [1], [1], strict=True))",
             "''.join(sep='a')", "[].sort(key=1, foo=2)", "open()", "range(stop=5)", "len(obj=[])", "isinstance(1, int, 2)"]:
    try:
        print(call, "->", eval(call))
    except Exception as e:
        print(call, "!!", type(e).__name__, e)


def annotated(a: int, b: "str" = "x", *args: float, c: bool = True, **kw: dict) -> list:
    """doc"""


print(annotated.__annotations__, annotated.__defaults__, annotated.__kwdefaults__, annotated.__doc__)
annotated.__defaults__ = (9,)
annotated.attr = 1
print(annotated.__defaults__, annotated.__dict__, annotated.__code__.co_varnames, annotated.__code__.co_flags, annotated.__code__.co_argcount)


def evil(a=print("default evaluated once")): return a
evil(); evil()


def mutable(x, acc=[]):
    acc.append(x)
    return acc
print(mutable(1), mutable(2), mutable(3, []), mutable.__defaults__)
compose = lambda *fs: functools.reduce(lambda f, g: lambda *a, **k: f(g(*a, **k)), fs)
print(compose(str, abs, int)("-42"), compose(len, list, range)(7))


def curry(f, n=None):
    n = n or f.__code__.co_argcount
    return lambda *a: f(*a) if len(a) >= n else curry(lambda *b: f(*a, *b), n - len(a))


print(curry(lambda a, b, c: a + b * c)(1)(2)(3), curry(lambda a, b, c: a + b * c)(1, 2)(3))
def outer(x):
    def inc(by=1):
        nonlocal x
        x += by
        return x
    def get(): return x
    return inc, get
i, g = outer(5)
print(i(), i(10), g(), [c.cell_contents for c in i.__closure__], i.__code__.co_freevars, outer.__code__.co_cellvars)
fs = [lambda: n for n in range(3)]
gs = [lambda n=n: n for n in range(3)]
print([f() for f in fs], [f() for f in gs])
