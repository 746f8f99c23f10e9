"""Exception groups: nested splits, derive, tracebacks shared, naked handling, BaseException members, formatting."""
import traceback
def boom(e):
    try: raise e
    except BaseException as x: return x
eg = ExceptionGroup("root", [boom(ValueError("a")), ExceptionGroup("n1", [boom(TypeError("b")), ExceptionGroup("n2", [boom(ValueError("c")), boom(KeyError("d"))])]), boom(OSError(5, "io"))])
def shape(e): return f"{e.message}({', '.join(map(shape, e.exceptions))})" if isinstance(e, BaseExceptionGroup) else repr(e)
print(shape(eg)); m, r = eg.split(ValueError); print(shape(m), shape(r), m.message, m.exceptions[0] is eg.exceptions[0]); print(shape(eg.subgroup(lambda e: isinstance(e, (KeyError, OSError)))), eg.subgroup(IndexError), eg.split(ExceptionGroup)[1])
def handle(e):
    log = []
    try:
        try: raise e
        except* ValueError as g: log.append(("V", shape(g)))
        except* (TypeError, KeyError) as g: log.append(("TK", shape(g))); raise RuntimeError("from handler")
        except* OSError as g: log.append(("O", shape(g))); raise
        else: log.append("else")
        finally: log.append("finally")
    except BaseException as x: log.append(("left", shape(x), type(x.__context__).__name__, type(x.__cause__).__name__))
    return log
for e in (eg, ValueError("v"), KeyError("k"), ExceptionGroup("only", [ValueError(1)]), BaseExceptionGroup("b", [KeyboardInterrupt(), ValueError(2)]), ExceptionGroup("u", [IndexError()])): print(handle(e))
eg.add_note("note on root"); m2 = eg.subgroup(TypeError); print(m2.__notes__, eg.subgroup(lambda e: True) is eg)
print("\n".join(l for l in "".join(traceback.format_exception(eg)).splitlines() if "File" not in l and "^^" not in l and "raise e" not in l))
class G(ExceptionGroup):
    def derive(self, x): return G(self.message + "'", x)
print(type(G("g", [ValueError(), TypeError()]).split(TypeError)[0]).__name__, shape(G("g", [ValueError(), TypeError()]).split(TypeError)[1])); n = 0
for i in range(50):
    try: raise ExceptionGroup("l", [ValueError(i)] if i % 2 else [KeyError(i), ValueError(i)])
    except* ValueError as g: n += g.exceptions[0].args[0]
    except* KeyError: n += 1000
print(n)
def nested():
    try:
        try: raise ExceptionGroup("o", [ValueError(1), TypeError(2)])
        except* ValueError:
            try: raise ExceptionGroup("i", [KeyError(3)])
            except* KeyError: print("inner handled")
    except* TypeError as t: result = shape(t)
    return result
print(nested(), isinstance(eg, Exception), issubclass(ExceptionGroup, BaseExceptionGroup), ExceptionGroup[ValueError] if hasattr(ExceptionGroup, "__class_getitem__") else "")
