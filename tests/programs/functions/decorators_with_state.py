"""Decorators: classes as decorators, arguments, stacking, wraps, methods, memoisation, registration, retry."""
import functools


def logged(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        wrapper.calls += 1
        result = function(*args, **kwargs)
        print(f"{function.__name__}{args}{kwargs or ''} -> {result!r}")
        return result

    wrapper.calls = 0
    return wrapper


class CountCalls:
    def __init__(self, function):
        functools.update_wrapper(self, function)
        self.function, self.count = function, 0

    def __call__(self, *args):
        self.count += 1
        return self.function(*args)

    def __get__(self, instance, owner):
        return self if instance is None else functools.partial(self, instance)


def retry(times, *, on=Exception):
    def decorate(function):
        @functools.wraps(function)
        def wrapper(*args):
            for attempt in range(1, times + 1):
                try:
                    return function(*args)
                except on as error:
                    print("attempt", attempt, "failed:", error)
            raise RuntimeError("gave up")

        return wrapper

    return decorate


@logged
def add(a, b=1):
    """Adds."""
    return a + b


add(1)
add(2, b=3)
print(add.calls, add.__name__, add.__doc__, add.__wrapped__.__name__)


class Service:
    @CountCalls
    def ping(self, x):
        return x * 2

    @logged
    def method(self):
        return "m"

    def __repr__(self):
        return "Service()"

    @property
    @logged
    def prop(self):
        return 5

    @staticmethod
    @logged
    def static(x):
        return x

    @classmethod
    @logged
    def build(cls):
        return cls.__name__


s = Service()
print(s.ping(2), s.ping(3), Service.ping.count, Service.ping.__name__)
s.method(), s.prop, s.static(1), Service.build()
failures = iter([KeyError("one"), KeyError("two"), None, ValueError("three")])


@retry(3, on=KeyError)
def flaky():
    error = next(failures)
    if error:
        raise error
    return "ok"


print(flaky())
try:
    flaky()
except ValueError as error:
    print("not retried", error)


def order(label):
    print("make", label)
    return lambda f: (print("apply", label), f)[1]


@order("a")
@order("b")
def decorated(x=print("default evaluated")):
    pass


registry = {}


def register(*names, **options):
    return lambda f: [registry.__setitem__(n, (f, options)) for n in names] and f


@register("x", "y", weight=2)
def handler():
    return "handled"


print(sorted(registry), registry["x"][0]() + str(registry["y"][1]))


@functools.cache
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(80), fib.cache_info(), fib.__wrapped__(3))
fib.cache_clear()
print(fib.cache_info(), fib.cache_parameters())


@functools.singledispatch
def show(x):
    return f"object {x!r}"


@show.register
def _(x: int):
    return f"int {x}"


@show.register(list)
@show.register(tuple)
def _(x):
    return f"sequence of {len(x)}"


print(show(1), show("a"), show([1]), show((1, 2)), show(True), show.dispatch(bool).__name__, sorted(k.__name__ for k in show.registry))
@(lambda cls: setattr(cls, "extra", 1) or cls)
class Marked: pass
print(Marked.extra, (lambda f: f)(5))
compose = lambda *fs: functools.reduce(lambda f, g: lambda x: f(g(x)), fs)
print(compose(str, lambda x: x + 1, abs)(-4), functools.partial(int, base=2)("101"), functools.partial(print, "partial", sep="-").keywords)
