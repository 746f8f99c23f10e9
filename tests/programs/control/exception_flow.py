"""Exceptions: nesting, finally semantics, chaining, tracebacks, groups, custom hierarchies, re-raise, cleanup order."""
import sys
log = []
def t(label, f):
    log.clear()
    try: r = f()
    except BaseException as e: r = f"{type(e).__name__}({', '.join(map(repr, e.args))}) cause={e.__cause__!r} ctx={e.__context__!r} sup={e.__suppress_context__}"
    print(label, "->", r, log)
def f1():
    try: return 1
    finally: log.append("f")
def f2():
    try: 1 / 0
    finally: return 2
def f3():
    for i in range(3):
        try:
            if i == 1: continue
            log.append(i)
        finally: log.append("fin")
    else: log.append("else")
def f4():
    while True:
        try: break
        finally: log.append("b")
def f5():
    try: raise KeyError(1)
    except KeyError:
        try: raise ValueError(2)
        except ValueError: raise TypeError(3)
def f6():
    try: int("x")
    except ValueError as e: raise RuntimeError("wrapped") from e
def f7():
    try: int("x")
    except ValueError: raise RuntimeError("alone") from None
def f8():
    try:
        try: raise KeyError("a")
        finally: raise IndexError("b")
    except IndexError as e:
        return type(e.__context__).__name__
def f9():
    try: raise
    except RuntimeError as e: return str(e)
def f10():
    e = ValueError("self"); raise e from e
def f11():
    try: raise ValueError
    except (TypeError, ValueError) as e: return repr(e)
def f12():
    try: raise 5
    except TypeError as e: return str(e)
def f13():
    try: raise ValueError from 5
    except TypeError as e: return str(e)
def f14():
    try: raise ValueError
    except 5: pass
def f15():
    try: pass
    except 5: pass
    else: return "else not reached by bad class"
def f16():
    try: raise ValueError("orig")
    except ValueError as e:
        saved = e
    try: e
    except NameError as n: return repr(n), saved.args
def f17():
    def gen():
        try: yield 1
        except GeneratorExit: log.append("exit"); raise
        finally: log.append("fin")
    g = gen(); next(g); g.close(); return list(g)
def f18():
    class CM:
        def __init__(s, n, swallow=False): s.n, s.sw = n, swallow
        def __enter__(s): log.append("in" + s.n); return s
        def __exit__(s, t, v, tb): log.append(("out" + s.n, t and t.__name__)); return s.sw
    with CM("a"), CM("b", True) as b, CM("c"): log.append(b.n); raise OSError(2, "gone", "file.txt")
    with (CM("x") as x, CM("y")): return x.n
def f19():
    class CM:
        def __enter__(s): raise ValueError("enter")
        def __exit__(s, *a): log.append("never")
    with CM(): pass
def f20():
    class CM:
        def __enter__(s): return s
        def __exit__(s, *a): raise KeyError("exit")
    with CM(): raise ValueError("body")
def f21():
    try: raise OSError(2, "No such file", "f.txt")
    except FileNotFoundError as e: return e.errno, e.strerror, e.filename, str(e)
def f22():
    try: raise ExceptionGroup("g", [ValueError(1), TypeError(2), ExceptionGroup("h", [ValueError(3)])])
    except* ValueError as eg: log.append(repr(eg))
    except* TypeError as eg: log.append(repr(eg))
def f23():
    try: raise ExceptionGroup("g", [ValueError(1), OSError(2)])
    except* ValueError: raise KeyError("new")
def f24():
    try: raise ValueError("bare")
    except* ValueError as eg: log.append((type(eg).__name__, eg.exceptions))
def f25():
    n = 0
    def rec():
        nonlocal n; n += 1; rec()
    try: rec()
    except RecursionError as e: return n > 900, str(e)
def f26():
    e = ValueError("x"); e.add_note("n1"); e.add_note("n2")
    try: raise e
    except ValueError as q: return q.__notes__, q is e, q.__traceback__.tb_lineno > 0, q.__traceback__.tb_frame.f_code.co_name
def f27():
    try: {}["k"]
    except KeyError as e: return str(e), e.args, repr(e)
def f28(): raise SystemExit
def f29(): raise StopIteration(5)
def f30():
    try: [].nope
    except AttributeError as e: return e.name, e.obj
def f31():
    try: assert [], ("msg", 1)
    except AssertionError as e: return e.args
def f32():
    class A(Exception): pass
    class B(A):
        def __init__(self, x, *, y=2): self.x, self.y = x, y
        def __str__(self): return f"B<{self.x},{self.y}>"
    try: raise B(1, y=5)
    except A as e: return str(e), repr(e), e.args, isinstance(e, B)
def f33():
    try: raise ValueError("a") from KeyError("b")
    except ValueError as e:
        tb = e.__traceback__; n = 0
        while tb: n += 1; tb = tb.tb_next
        return n, e.with_traceback(None).__traceback__
def f34():
    def g():
        try: yield
        except ValueError as e: yield f"got {e}"
    x = g(); next(x); return x.throw(ValueError("thrown")), x.throw
def f35():
    try: exec("1 +")
    except SyntaxError as e: return e.msg, e.lineno, e.offset, e.text, e.filename, str(e)
def f36():
    import sys
    try: 1 / 0
    except ZeroDivisionError: a = sys.exc_info()[0].__name__, sys.exception().args
    return a, sys.exc_info()
def f37():
    def a():
        try: raise KeyError("in a")
        finally: b()
    def b():
        try: raise ValueError("in b")
        except ValueError: log.append(repr(sys.exception().__context__))
    a()
def f38():
    try: "é".encode("ascii")
    except UnicodeEncodeError as e: return e.encoding, e.object, e.start, e.end, e.reason, str(e)
def f39():
    try: b"\xff\xfe".decode()
    except UnicodeDecodeError as e: return str(e)
def f40():
    d = {}; d["x"] = ValueError("kept")
    for _ in range(2):
        try: raise d["x"]
        except ValueError as e: log.append(e.__context__)
    return None
for n in range(1, 41):
    if n == 34: t("f34", lambda: f34()[0])
    else: t(f"f{n}", globals()[f"f{n}"])
print([c.__name__ for c in UnicodeDecodeError.__mro__], issubclass(FileNotFoundError, OSError), OSError is IOError, BaseException.__subclasses__()[:1] != [])
