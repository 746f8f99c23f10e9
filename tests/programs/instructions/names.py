"""Names of every kind, bound and unbound."""


def show(f):
    """Prints what a function returns or raises."""
    try:
        print(f.__name__, f())
    except BaseException as error:
        print(f.__name__, type(error).__name__, error)


@show
def unbound():
    if 0: x = 1
    return x


@show
def delfast():
    x = 1; del x; del x


@show
def delderef():
    x = 1
    def g(): return x
    del x
    return g()


@show
def delderef2():
    x = 1
    def g(): return x
    del x
    del x


@show
def glob():
    global GG
    GG = 1
    r = GG
    del GG
    try: GG
    except NameError as e: return r, str(e)


@show
def delname():
    exec('x = 1\ndel x\ntry:\n  x\nexcept NameError as e: r = str(e)\ntry:\n  del y\nexcept NameError as e: s = str(e)', d := {})
    return d['r'], d['s']


@show
def closures():
    fs = [lambda i=i: i for i in range(3)]
    def counter():
        c = 0
        def inc():
            nonlocal c; c += 1; return c
        return inc, lambda: c
    inc, get = counter(); inc(); inc()
    return [f() for f in fs], get(), [(lambda: z)() for z in range(2)]


@show
def imports():
    import sys
    from sys import maxsize as m, version_info
    try: from sys import nope
    except ImportError as e: return m, version_info[:2], str(e), e.name


@show
def import_err(): import no_such_module
