"""Raising, handling, chaining; exception groups; recursion."""


def show(f):
    """Prints what a function returns or raises."""
    try:
        print(f.__name__, f())
    except BaseException as error:
        print(f.__name__, type(error).__name__, error)


@show
def exc_chain():
    try:
        try: 1 / 0
        except ZeroDivisionError as e: raise KeyError('k') from e
    except KeyError as k: r = (repr(k.__cause__), repr(k.__context__), k.__suppress_context__)
    try:
        try: 1 / 0
        finally: [][0]
    except IndexError as k: r += (repr(k.__context__),)
    try: raise
    except RuntimeError as e: r += (str(e),)
    import sys
    try:
        try: raise ValueError(1)
        except ValueError:
            try: raise TypeError(2)
            except TypeError: pass
            r += (repr(sys.exc_info()[1]),)
            raise
    except ValueError as e: r += (repr(e), repr(e.__context__))
    return r


@show
def reraise_name():
    for i in range(3):
        try:
            try: continue
            finally: pass
        except: pass
    def g():
        try: return 'try'
        finally: return 'finally'
    return g()


@show
def exc_match_err():
    try: 1 / 0
    except 5: pass


@show
def raise_err(): raise 5


@show
def raise_err2(): raise ValueError from 5


@show
def exgroup():
    out = []
    try: raise ExceptionGroup('g', [ValueError(1), TypeError(2), ExceptionGroup('h', [ValueError(3), KeyError(4)])])
    except* ValueError as e: out.append(repr(e))
    except* TypeError as e: out.append(repr(e))
    except* KeyError as e: out.append(repr(e))
    try:
        try: raise ExceptionGroup('g', [ValueError(1), OSError(2)])
        except* ValueError as e: raise RuntimeError('new')
    except ExceptionGroup as e: out.append(repr(e))
    try:
        try: raise ValueError(5)
        except* ValueError as e: out.append(repr(e)); raise
    except BaseException as e: out.append(repr(e))
    return out


@show
def asserts(): assert 1 == 2, 'msg'


@show
def recursion():
    def r(n): return r(n + 1)
    return r(0)


@show
def recursion2():
    class A:
        def __getattr__(self, n): return getattr(self, n + 'x')
    return A().q


@show
def deep(): 
    def d(n): return 0 if n == 0 else 1 + d(n - 1)
    return d(900)
