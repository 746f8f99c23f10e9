"""with statements."""


def show(f):
    """Prints what a function returns or raises."""
    try:
        print(f.__name__, f())
    except BaseException as error:
        print(f.__name__, type(error).__name__, error)


@show
def with_():
    log = []
    class M:
        def __init__(self, s=False): self.s = s
        def __enter__(self): log.append('enter'); return self
        def __exit__(self, t, v, tb): log.append((t and t.__name__, str(v), tb is not None)); return self.s
    with M() as m: log.append('body')
    with M(True): raise ValueError('x')
    try:
        with M(), M(): 1 / 0
    except ZeroDivisionError as e: log.append(str(e))
    return log


@show
def with_err():
    with 5: pass


@show
def with_err2():
    class M:
        def __enter__(self): pass
    with M(): pass
