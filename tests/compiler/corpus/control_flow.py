"""if, while, for, break, continue, pass, assert, del, conditional jumps of all shapes."""


def ifs(a, b, c):
    if a: pass
    if a:
        b()
    elif b:
        c()
    elif not c:
        a()
    else:
        a = 1
    if a and b or not c: x = 1
    if (a or b) and (b or c): x = 2
    if not (a and b): x = 3
    if a < b < c: x = 4
    if not a < b <= c != x: x = 5
    if a is None: x = 6
    if a is not None and b is None: x = 7
    if a in b and c not in b: x = 8
    if (a if b else c): x = 9
    return x


def constants():
    if 0: a()
    if 1: b()
    else: c()
    if "": d()
    while 0: e()
    while 1:
        f()
        if g: break
    if __debug__: h()
    return 1 if True else 2


def loops(n):
    for i in range(n):
        if i % 2: continue
        if i > 10: break
        print(i)
    else:
        print("no break")
    while n:
        n -= 1
        if n == 5: break
    else:
        print("done")
    for a, (b, *c) in n:
        for d in c:
            if d: break
            else: continue
        else:
            continue
        break
    for x.attribute in n: pass
    for x[0] in [1, 2, 3]: pass
    for x in {1, 2}: pass
    for y in (a, b, *c): pass
    while True: pass


def early(x):
    for i in x:
        while i:
            if i: return i
            i = i()
        else:
            return None
    return


def asserts(x):
    assert x
    assert x > 1, f"bad {x}"
    assert not (x and y), "both"


def deletions(a, b, c):
    del a
    del b.attribute, c[0], c[1:2]
    del (x, [y, z])
    x = 1
    del x
    return x


def boolean_values(a, b, c):
    x = a and b
    y = a or b or c
    z = not a
    w = a < b < c
    v = a and (b or c) and not a
    return x if y and z else w if v else (not (a == b))


def ternaries(a, b, c):
    return [a if b else c, (a and b) if (a or c) else (not c)]


def long_condition(a, b, c):
    if (
        a
        and b
        or (
            c
        )
    ):
        return (
            a
            + b
        )


for module_level in []:
    break
while module_level:
    pass
else:
    x = 1
