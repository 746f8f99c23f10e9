"""Closures: late binding, cells shared between functions, loops, classes, comprehensions, deleting, recursion through cells."""
fs = [lambda: i for i in range(3)]
gs = [lambda i=i: i for i in range(3)]
print([f() for f in fs], [g() for g in gs])


def make_account(balance):
    history = []

    def deposit(n):
        nonlocal balance
        balance += n
        history.append(("d", n))
        return balance

    def withdraw(n):
        nonlocal balance
        if n > balance:
            raise ValueError(f"only {balance} left")
        balance -= n
        history.append(("w", n))
        return balance

    return deposit, withdraw, lambda: (balance, history)


deposit, withdraw, state = make_account(10)
deposit(5)
withdraw(12)
try:
    withdraw(100)
except ValueError as error:
    print(error)
print(state(), deposit.__closure__[0].cell_contents, deposit.__closure__[0] is withdraw.__closure__[0])


def loop_closures():
    result = []
    for n in range(3):
        def show(extra):
            return n * 10 + extra
        result.append(show)
    n = 7
    return [f(1) for f in result]


print(loop_closures())


def shared():
    x = 1
    def set_x(v):
        nonlocal x
        x = v
    class Reader:
        value = x
        def read(self):
            return x
    set_x(2)
    return Reader.value, Reader().read(), [x for _ in range(2)], (lambda: x)()


print(shared())


def recursive():
    def fact(n):
        return 1 if n < 2 else n * fact(n - 1)
    keep, old = fact, fact
    fact = lambda n: 100
    return keep(3), old.__closure__[0].cell_contents(0)


print(recursive())


def free_in_comprehension(data):
    factor = 3
    return {k: [factor * v for v in vs] for k, vs in data.items()}, {factor for _ in data}, list(factor + len(k) for k in data)


print(free_in_comprehension({"a": [1, 2], "bb": [3]}))


def unbound_cell(flag):
    if flag:
        value = 1
    def get():
        return value
    return get


print(unbound_cell(True)())
try:
    unbound_cell(False)()
except NameError as error:
    print(type(error).__name__, error)


def deep():
    a = 1
    def b():
        c = 2
        def d():
            nonlocal a, c
            a += 1; c += 1
            return lambda: (a, c)
        return d()
    return b()()


print(deep())


def params_are_cells(x, *args, y=2, **kw):
    def inner():
        nonlocal x
        x += 1
        return x, args, y, kw
    return inner


g = params_are_cells(1, 2, 3, y=4, z=5)
print(g(), g())


def exec_in_closure():
    secret = 42
    def peek():
        return secret, eval("secret"), sorted(locals())
    return peek()


print(exec_in_closure())
counter = (lambda n: {"up": lambda: n, "n": n})(5)
print(counter["up"](), (lambda f: f(f, 5))(lambda self, n: 1 if n == 0 else n * self(self, n - 1)))
with_default = [lambda x, y=y: x + y for y in range(3)]
print([f(10) for f in with_default], [f(1, 1) for f in with_default])
