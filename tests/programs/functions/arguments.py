"""Functions: every kind of parameter and argument, defaults, unpacking, recursion, errors."""


def plain(a, b):
    return a, b


def defaults(a, b=2, *, c=3, d):
    return a, b, c, d


def variadic(first, *rest, key="k", **options):
    return first, rest, key, sorted(options.items())


def positional_only(a, b=1, /, c=2, *, d=4):
    return a, b, c, d


def accumulate(item, bucket=[]):
    bucket.append(item)
    return bucket


def late(x, y=None):
    if y is None:
        y = []
    y.append(x)
    return y


def ackermann(m, n):
    if m == 0:
        return n + 1
    if n == 0:
        return ackermann(m - 1, 1)
    return ackermann(m - 1, ackermann(m, n - 1))


def hanoi(n, source="A", target="C", spare="B"):
    if n == 0:
        return 0
    return hanoi(n - 1, source, spare, target) + 1 + hanoi(n - 1, spare, target, source)


def permutations(items):
    if not items:
        return [[]]
    return [[items[i]] + p for i in range(len(items)) for p in permutations(items[:i] + items[i + 1 :])]


def is_even(n):
    return True if n == 0 else is_odd(n - 1)


def is_odd(n):
    return False if n == 0 else is_even(n - 1)


print(plain(1, 2), plain(b=1, a=2), plain(*[3, 4]), plain(**{"a": 5, "b": 6}), plain(1, *(2,)), plain(*"xy"))
print(defaults(1, d=4), defaults(1, 5, d=0, c=9), defaults(d=1, a=2))
print(variadic(1), variadic(1, 2, 3), variadic(1, key=5, x=1, y=2), variadic(*range(4), **{"z": 26}))
print(positional_only(1), positional_only(1, 2, 3, d=5), positional_only(1, c=7))
print(accumulate(1), accumulate(2), accumulate(3, []), late(1), late(2))
print(ackermann(2, 3), hanoi(8), permutations([1, 2, 3]), is_even(50), is_odd(51))
print((lambda: 5)(), (lambda x, y=2, *a, **k: (x, y, a, k))(1, 3, 4, z=5), [f(3) for f in [lambda x, i=i: x * i for i in range(3)]])
args, kwargs = (1, 2), {"key": "v", "extra": 0}
print(variadic(*args, *args, **kwargs, more=1), max(*[3, 9, 4]), print("a", "b", sep="-", end="!\n"))
print(plain.__name__, plain.__defaults__, defaults.__defaults__, defaults.__kwdefaults__, plain.__code__.co_varnames, variadic.__code__.co_argcount)


def documented(x: int, y: "str" = "a") -> bool:
    """Say what it does."""
    return bool(x)


print(documented.__doc__, documented.__annotations__, documented(0))
documented.attribute = 5
print(documented.attribute, documented.__dict__, callable(documented), callable(5))

for call in (
    lambda: plain(1),
    lambda: plain(),
    lambda: plain(1, 2, 3),
    lambda: plain(1, a=2),
    lambda: plain(1, 2, c=3),
    lambda: defaults(1),
    lambda: defaults(),
    lambda: positional_only(a=1),
    lambda: positional_only(1, 2, 3, 4),
    lambda: variadic(),
    lambda: (lambda x: x)(),
    lambda: (None or 5)(),
    lambda: plain(*5),
    lambda: plain(**5),
    lambda: plain(**{1: 2}),
    lambda: len(),
    lambda: len(1),
    lambda: defaults(1, 2, 3, d=1),
):
    try:
        call()
    except TypeError as error:
        print(error)


def outer(n):
    def inner(m):
        return n + m + helper(1)

    def helper(k):
        return k * 100

    return inner(5)


print(outer(1))


def global_counter():
    global counter
    counter = counter + 1 if "counter" in globals() else 1
    return counter


print(global_counter(), global_counter(), counter)


def unbound():
    print(later)
    later = 1


try:
    unbound()
except UnboundLocalError as error:
    print(error)
try:
    undefined_name
except NameError as error:
    print(error)
