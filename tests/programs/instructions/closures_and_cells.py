"""Cells: captured loop variables, shared between closures, rebound while hot, deleted, in classes and comprehensions."""
def make():
    total = 0
    def add(n):
        nonlocal total
        total += n
        return total
    def get(): return total
    def reset():
        nonlocal total
        del total
    return add, get, reset
add, get, reset = make()
for i in range(60): add(i)
print(get()); reset()
for f in (get, reset, lambda: add(1)):
    try: f()
    except NameError as e: print(e)
def outer(n):
    fs = []
    for i in range(n):
        x = i * 2
        fs.append(lambda y: x + y + i)
    return [f(100) for f in fs][-1], x
print(outer(40)); add2 = make()[0]; print([add2(v) for v in (1, "x") if isinstance(v, int)])
def switch(n):
    v = 0
    def read(): return v
    out = []
    for i in range(n):
        v = i if i % 3 else str(i)
        out.append(read())
    return out[-4:]
print(switch(50))
def counter_class():
    n = 0
    class C:
        nonlocal n
        n += 5
        def inc(self):
            nonlocal n
            n += 1
            return n
    return C, lambda: n
C, n = counter_class(); c = C()
for _ in range(40): c.inc()
print(n(), [(lambda: i)() for i in range(30)][-1], [f() for f in [lambda: j for j in range(3)]]); x = 0
def glob():
    global x
    for _ in range(50): x += 1
    return x
print(glob(), glob())
def gen(n):
    k = 10
    def inner():
        nonlocal k
        for i in range(n): k += 1; yield k * i
    return list(inner()), k
print(gen(6)); deep = (lambda a: lambda b: lambda c: lambda: (a, b, c))(1)(2)(3); print([deep() for _ in range(20)][-1])
