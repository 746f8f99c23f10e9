# Statements and expressions over several lines, several statements on one line, and lines that no code is left of.
def spread(
    first,
    second=(
        1
    ),
):
    result = first.method(
        second,
        key=first[
            second
        ],
    )
    if (first and
            second): pass
    else: pass
    return {
        "a": first,
        "b":
            second,
        **result,
    }


def one_line(a): b = a; c = b; return c
def empty_branches(x):
    if x:
        pass
    elif not x:
        pass
    else:
        pass
    for _ in x:
        pass
    while x:
        pass
    try:
        pass
    except E:
        pass
    finally:
        pass
    with x:
        pass


def jumps(x):
    if x:
        if x > 1:
            y = 1
        else:
            y = 2
    else:
        if x < 1:
            y = 3
    while x:
        if x > 2:
            if x > 3:
                break
        else:
            continue
    return y


def multi_line_call(x): return (
    x(
        1
    )(
        2
    )
)
def compare(a, b, c):
    return (a
            < b
            < c
            and not
            c)
def é(ü): return ü.ö("ß")[ü] + "𝄞".x


class Spread(
    é,
    key=(
        1
    ),
):
    x = \
        1


@decorator(
    1
)
def decorated(
):
    return lambda x: (
        x
    )
