"""traceback: format of chained, grouped, syntax, recursive, noted exceptions; stacks; StackSummary; TracebackException."""
import io, re, sys, traceback
clean = lambda t: re.sub(r'File "[^"]*[/\\]([\w.]+)"', r'File "\1"', t)
def a(): b()
def b(): raise KeyError("deep")
def chain():
    try: a()
    except KeyError as e: raise ValueError("outer") from e
def context():
    try: a()
    except KeyError: {}.x
def suppressed():
    try: a()
    except KeyError: raise RuntimeError("hidden") from None
def recursive(n): return recursive(n - 1) if n else 1 / 0
def group(): raise ExceptionGroup("eg", [ValueError(1), ExceptionGroup("in", [TypeError("t")])])
def noted():
    e = OSError(2, "no file", "name"); e.add_note("note 1"); e.add_note("multi\nline"); raise e
def syntax(): compile("x = = 1", "<src>", "exec")
def multi(): return (1 +
    2 / 0 +
    3)
def lambdas(): return (lambda x: x.missing)(5)
def comp(): return [1 / y for y in (1, 0)]
def long_call(): print(len("abc"), int("x" * 3), sum([1, 2]))
def subscript(): return {"a": {}}["a"]["b"]["c"]
def binop(): return "a" + str(1) + 5
for f in (chain, context, suppressed, lambda: recursive(8), group, noted, syntax, multi, lambdas, comp, long_call, subscript, binop):
    try: f()
    except BaseException as e: print(clean("".join(traceback.format_exception(e))))
try: chain()
except ValueError as e:
    te = traceback.TracebackException.from_exception(e, capture_locals=True); print(te.exc_type_str, te.stack[-1].name, te.__cause__.stack[-1].line, str(te), [f.lineno > 0 for f in te.stack], te == traceback.TracebackException.from_exception(e, capture_locals=True)); print(clean("".join(traceback.format_tb(e.__traceback__, limit=1))), clean("".join(traceback.format_exception(e, chain=False, limit=-1))), traceback.format_exception_only(e), traceback.format_exception_only(KeyError, KeyError("k")))
    traceback.print_exc(file=(o := io.StringIO()), limit=0); print(o.getvalue()); s = traceback.extract_tb(e.__traceback__); print(s[0].name, len(s), s[0] == s[0], traceback.StackSummary.from_list([("f", 1, "n", "line")]).format())
def stack(): return [f.name for f in traceback.extract_stack()][-2:]
print(stack(), traceback.format_list([("file.py", 3, "func", "code here")]), traceback.format_exc(), list(traceback.walk_tb(None)))
traceback.print_exception(ValueError("no tb"), file=sys.stdout); print(traceback.format_exception(None, None, None) if False else "")
