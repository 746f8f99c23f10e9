"""throw() and close() at each place of a generator, with finally, return values and replaced exceptions."""
def g():
    try:
        yield 1
        try: yield 2
        except KeyError as e: yield f"inner {e!r}"
        else: yield "else"
        finally: print("inner finally")
        yield 3
    except ValueError as e:
        yield f"outer {e!r}"
        return "from handler"
    finally: print("outer finally")
    return "normal"
def run(steps):
    it, out = g(), []
    for s in steps:
        try: out.append(next(it) if s is None else it.throw(s) if not isinstance(s, str) else it.close() if s == "close" else it.send(s[1:]))
        except BaseException as e: out.append((type(e).__name__, e.args, getattr(e, "value", None)))
    print(steps, out)
    it.close()
run([None, None, None, None, None]); run([None, None, KeyError("k"), None, None]); run([None, None, ValueError("v"), None, None]); run([ValueError("early")]); run([None, ValueError("v"), "close"]); run([None, "close", None]); run(["close", None]); run(["snot none"]); run([None, "ssent", None]); run([None, TypeError("t"), None]); run([None, None, "close"]); run([None, GeneratorExit()]); run([None, StopIteration("s")]); run([None, None, KeyError, "close", "close"])
def stubborn():
    while True:
        try: yield
        except GeneratorExit: print("no")
        except KeyError: return "done"
s = stubborn(); next(s)
for f in (s.close, lambda: s.throw(KeyError), s.close, lambda: next(s, "end")):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
def converts():
    try: yield
    except KeyError as e: raise LookupError("new") from e
c = converts(); next(c)
try: c.throw(KeyError("orig"))
except LookupError as e: print(repr(e), repr(e.__cause__), c.gi_frame)
