"""global and nonlocal at every depth, cells, locals that may be unbound, more locals than CPython tracks."""
counter = 0


def increments():
    global counter, made
    counter += 1
    made = counter
    del made


def outer(a, b):
    c = a
    d = b

    def middle(e):
        nonlocal c
        c = d + e

        def inner():
            nonlocal e, d
            e, d = d, e
            return a, c
        return inner

    def other(): return c, middle
    return middle, other, lambda: (a, [a for a in d])


def maybe_unbound(x):
    if x: y = 1
    print(y)
    print(y)
    while x:
        z = y
        if z: del z
        else: x = z
    try:
        w = x()
    except E as e:
        pass
    return w, e


def deleted_parameter(a, b):
    del a
    for i in b: pass
    return i, a


def many_locals(p):
    (a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, b0, b1, b2, b3, b4, b5, b6, b7, b8, b9) = p
    (c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, d0, d1, d2, d3, d4, d5, d6, d7, d8, d9) = p
    (e0, e1, e2, e3, e4, e5, e6, e7, e8, e9, f0, f1, f2, f3, f4, f5, f6, f7, f8, f9) = p
    g0 = g1 = g2 = g3 = g4 = g5 = p
    if g5: g6 = g5
    else: del g4
    x = a0 + a1
    y = g6 + g4
    return x, y, g6, g3, f9


def argument_cells(a, b=1, *c, d, **e):
    return lambda: (a, c, e)


def shadowing():
    global print
    def print(): pass
    import shadowed as print
    class print: pass
    return print


def class_cell(self):
    class C:
        def f(self): return [__class__ for _ in super().f()]
    return C


def store_pairs(a):
    x, y = a
    z = x; w = z
    a = a
    x = x = y
    return x, y, z, w
