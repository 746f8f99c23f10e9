"""__context__, __cause__, __suppress_context__ in nested handlers, finally, generators, with, and cycles."""
def ctx(e):
    out = []
    while e is not None and len(out) < 8: out.append(f"{type(e).__name__}({e})" + ("!" if e.__suppress_context__ else "")); e = e.__cause__ or e.__context__
    return " <- ".join(out)
def try_(f):
    try: f()
    except BaseException as e: print(f.__name__, ctx(e))
def simple():
    try: 1 / 0
    except ZeroDivisionError: [][1]
def explicit():
    try: 1 / 0
    except ZeroDivisionError as e: raise KeyError("k") from e
def none():
    try: 1 / 0
    except ZeroDivisionError: raise KeyError("k") from None
def in_finally():
    try: 1 / 0
    finally: {}["f"]
def three():
    try:
        try:
            try: 1 / 0
            except ZeroDivisionError: raise KeyError(1)
        except KeyError: raise ValueError(2)
    except ValueError: raise TypeError(3)
def same():
    try: raise ValueError("v")
    except ValueError as e: raise e
def reraised():
    try: raise ValueError("v")
    except ValueError:
        try: raise KeyError("k")
        except KeyError: pass
        raise
def stored():
    try: raise ValueError("first")
    except ValueError as e: saved = e
    raise KeyError("unrelated")
def cycle():
    a, b = ValueError("a"), ValueError("b")
    try: raise a
    except ValueError:
        try: raise b
        except ValueError: raise a
def with_exit():
    class M:
        def __enter__(self): pass
        def __exit__(self, *e): raise OSError("exit")
    with M(): raise ValueError("body")
def gen_context():
    def g():
        try: yield
        finally: raise KeyError("gen")
    x = g(); next(x)
    try: 1 / 0
    except ZeroDivisionError: x.close()
def cause_class():
    raise ValueError("v") from KeyError
def custom_cause():
    e = ValueError("v"); e.__cause__ = KeyError("set"); print(e.__suppress_context__); e.__suppress_context__ = False; raise e
def deleted():
    try: raise ValueError("v")
    except ValueError as e: del e; raise KeyError("after del")
def loop():
    last = None
    for i in range(3):
        try: raise ValueError(i) from last
        except ValueError as e: last = e
    raise last
def lam(): (lambda: (_ for _ in ()).throw(KeyError("thrown")))()
def in_except_star():
    try: raise ValueError("x")
    except* ValueError: raise KeyError("y")
def nested_function():
    def inner():
        try: 1 / 0
        except ZeroDivisionError: return helper()
    def helper(): raise LookupError("in helper")
    inner()
for f in (simple, explicit, none, in_finally, three, same, reraised, stored, cycle, with_exit, gen_context, cause_class, custom_cause, deleted, loop, lam, in_except_star, nested_function): try_(f)
