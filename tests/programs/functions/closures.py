"""Closures, decorators, nonlocal, functions as values."""


def counter(start=0):
    value = start

    def increment(by=1):
        nonlocal value
        value += by
        return value

    def get():
        return value

    return increment, get


def compose(*functions):
    def composed(x):
        for f in reversed(functions):
            x = f(x)
        return x

    return composed


def memoize(function):
    cache = {}

    def wrapper(*args):
        if args not in cache:
            cache[args] = function(*args)
        return cache[args]

    wrapper.cache = cache
    wrapper.__name__ = function.__name__
    return wrapper


def trace(prefix):
    def decorator(function):
        def wrapper(*args, **kwargs):
            result = function(*args, **kwargs)
            print(f"{prefix}{function.__name__}{args}{kwargs or ''} -> {result}")
            return result

        return wrapper

    return decorator


@memoize
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


@trace("> ")
@trace("  > ")
def add(a, b=1):
    return a + b


def make_account(balance):
    history = []

    def deposit(amount):
        nonlocal balance
        balance += amount
        history.append(("deposit", amount))
        return balance

    def withdraw(amount):
        nonlocal balance
        if amount > balance:
            raise ValueError("insufficient funds")
        balance -= amount
        history.append(("withdraw", amount))
        return balance

    return {"deposit": deposit, "withdraw": withdraw, "history": lambda: list(history)}


increment, get = counter(10)
increment()
increment(5)
other, _ = counter()
print(get(), other(), increment.__closure__ is not None, increment.__code__.co_freevars, counter.__code__.co_cellvars)
print(compose(lambda x: x + 1, lambda x: x * 2, abs)(-5))
print(fib(60), len(fib.cache), fib.__name__)
print(add(2), add(a=3, b=4))
account = make_account(100)
account["deposit"](50)
account["withdraw"](30)
try:
    account["withdraw"](1000)
except ValueError as error:
    print(error)
print(account["history"]())

late = [lambda: i for i in range(3)]
bound = [lambda i=i: i for i in range(3)]
print([f() for f in late], [f() for f in bound])


def curry(f, n):
    def step(args):
        return lambda x: f(*args, x) if len(args) + 1 == n else step(args + (x,))

    return step(())


print(curry(lambda a, b, c: (a, b, c), 3)(1)(2)(3))


def levels():
    x = "outer"

    def middle():
        def inner():
            nonlocal x
            x = x + "+inner"
            return x

        return inner

    return middle()(), x


print(levels())


class Button:
    def __init__(self):
        self.handlers = []

    def on(self, handler):
        self.handlers.append(handler)
        return handler

    def click(self, *args):
        return [h(*args) for h in self.handlers]


button = Button()
presses = []


@button.on
def record(x):
    presses.append(x)
    return len(presses)


button.on(presses.append)
button.on(lambda x: f"lambda {x}")
print(button.click("a"), button.click("b"), presses)


def outer_unbound():
    def inner():
        return free

    try:
        inner()
    except NameError as error:
        print(error)
    free = 1
    return inner()


print(outer_unbound())
ops = {"+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b}
print([ops[o](6, 3) for o in "+-*"], sorted([3, -1, 2], key=abs), list(map(str.upper, ["a", "b"])))
