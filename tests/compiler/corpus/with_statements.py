"""with, nested, left in every way."""


def simple(a):
    with a: pass
    with a as b: print(b)
    with a as b, c() as (d, e), f: print(d)
    with (
        open(a) as first,
        open(b) as second,
    ):
        return first.read()


def leaving(a):
    for i in a:
        with i as x:
            if x: continue
            if i: break
            return x
    while a:
        with a:
            with b: return 1
    with a:
        raise x
    with a:
        with b:
            pass
    return 2


def in_handlers(a):
    try:
        with a: b
    except E:
        with c as d.e: f
    finally:
        with g as h[0]: return 3
