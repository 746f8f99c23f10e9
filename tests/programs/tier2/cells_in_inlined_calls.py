# Closures called in hot loops: their cells are read where the call was, and frames show them as ever.
import sys
import traceback

def counter(step):
    count = 0
    def bump(by=1):
        nonlocal count
        count += by * step
        return count
    def read(): return count
    return bump, read

# One call site, many closures of one code, rebound while the loop runs.
def many():
    seen = []
    for step in range(6):
        bump, read = counter(step)
        for i in range(150):
            if i == 100: bump, read = counter(10)
            bump()
        seen.append((bump(0), read()))
    print(seen)
many()

# A cell that is emptied, and filled again.
def emptied():
    value = 1
    def get(): return value
    caught = 0
    for i in range(400):
        if i % 100 == 50: del value
        try: get()
        except NameError as error:
            caught += 1
            message = str(error)
            value = i
    print(caught, value, message)
emptied()

# A cell written between two reads, by a callee; and by nobody knows whom.
def aliased():
    x = 0
    def write(v):
        nonlocal x
        x = v
    total = 0
    class Writer:
        def __add__(self, other):
            write(other)
            return other
    writer = Writer()
    for i in range(400):
        x = i
        before = x
        write(i + 1)
        after = x
        writer + (i + 2)
        total += before + after * 2 + x * 3
    print(total)
aliased()

# What locals() and frames say inside.
def shown():
    a, b = 1, 2
    def inner(n):
        nonlocal a
        a += 1
        if n == 350: return sorted(locals().items()), sys._getframe().f_code.co_freevars, sorted(sys._getframe(1).f_locals)
        return b
    for i in range(400):
        got = inner(i)
        if i == 350: print(got)
shown()

# An exception inside, with the frames that tier 1 shows.
def failing():
    limit = 300
    def check(n):
        if n == limit: raise ValueError(n)
        return n
    def outer(n): return check(n) + limit
    try:
        for i in range(400): outer(i)
    except ValueError as error:
        for frame in traceback.extract_tb(error.__traceback__): print(frame.name, frame.line)
        inner = error.__traceback__
        while inner.tb_next: inner = inner.tb_next
        print(inner.tb_frame.f_locals)
failing()

# A cell made in every round, and kept.
def kept():
    made = []
    def adder(n):
        def add(m): return n + m
        return add
    for i in range(300):
        add = adder(i)
        if i % 100 == 7: made.append(add)
        add(1)
    print([f(1000) for f in made], [f.__closure__[0].cell_contents for f in made])
kept()

# A parameter that is a cell, of a function called with too few arguments at last.
def parameter():
    def call(n, m=5):
        return (lambda: n + m)()
    total = 0
    for i in range(400): total += call(i) if i % 3 else call(i, 1)
    print(total)
parameter()

# A cell whose contents change type.
def types():
    x = 0
    def add(y):
        nonlocal x
        x = x + y
    for i in range(400):
        add(1)
        if i == 200: x = 0.5
        if i == 300: x = 2 ** 60
        if i == 350: x = True
    print(x)
types()
