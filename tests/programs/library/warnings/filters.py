"""warnings: filters, categories, once and ignore, catch_warnings, stacklevel, registries, errors, formatting, deprecated."""
import io, sys, warnings
class Mine(UserWarning): pass
def shown(action, f, **k):
    with warnings.catch_warnings(record=True) as w:
        warnings.resetwarnings(); warnings.simplefilter(action, **k)
        for _ in range(3):
            try: f()
            except Warning as e: print("raised", type(e).__name__, e)
        return [(x.category.__name__, str(x.message), x.lineno > 0) for x in w]
def plain(): warnings.warn("plain")
def mine(): warnings.warn(Mine("obj"))
def dep(): warnings.warn("old", DeprecationWarning, stacklevel=2)
for a in ("always", "ignore", "default", "once", "module", "error"): print(a, shown(a, plain), shown(a, mine, category=Mine), shown(a, dep, category=UserWarning))
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("ignore"); warnings.filterwarnings("always", message="keep.*", category=UserWarning, module=".*"); warnings.warn("keep me"); warnings.warn("drop me"); warnings.warn("keep dep", DeprecationWarning); warnings.warn_explicit("explicit keep", UserWarning, "f.py", 7); warnings.warn_explicit("keep explicit", UserWarning, "f.py", 7, module="m"); print([(str(x.message), x.filename.split("/")[-1], x.lineno) for x in w])
print(warnings.formatwarning("msg", UserWarning, "file.py", 3, "line text"), warnings.filters == warnings.filters, len(warnings.filters) > 0)
old, sys.stderr = sys.stderr, io.StringIO()
with warnings.catch_warnings(action="always"): warnings.warn("to stderr"); warnings.showwarning(UserWarning("direct"), UserWarning, "g.py", 9)
out, sys.stderr = sys.stderr.getvalue(), old; print([l.split(": ", 1)[-1] for l in out.splitlines()])
@warnings.deprecated("use new()")
def oldf(x): return x
@warnings.deprecated("no class")
class OldC: pass
with warnings.catch_warnings(record=True) as w: warnings.simplefilter("always"); print(oldf(1), OldC().__class__.__name__, oldf.__deprecated__); print([(x.category.__name__, str(x.message)) for x in w])
for bad in (lambda: warnings.warn("x", int), lambda: warnings.warn("x", 5), lambda: warnings.simplefilter("nope"), lambda: warnings.filterwarnings("ignore", message=5), lambda: warnings.simplefilter("ignore", lineno=-1)):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
