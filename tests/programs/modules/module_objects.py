"""Modules as objects: attributes, __dict__, __getattr__, __dir__, subclasses, sys.modules tricks, reload, __spec__."""
import sys, types, importlib
m = types.ModuleType("m", "doc of m"); print(m, m.__name__, m.__doc__, m.__spec__, m.__loader__, m.__package__, sorted(m.__dict__)); m.x = 1; exec("def f(): return x + 1\nclass K: pass", m.__dict__); print(m.f(), m.f.__module__, m.K.__module__, m.K, m.f.__globals__ is m.__dict__, vars(m)["x"])
for f in (lambda: m.nope, lambda: delattr(m, "nope"), lambda: types.ModuleType(), lambda: types.ModuleType(5), lambda: m(), lambda: types.ModuleType("a", "b", "c")):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
m.__getattr__ = lambda n: f"made {n}" if n != "bad" else (_ for _ in ()).throw(AttributeError("no bad")); print(m.anything, hasattr(m, "bad"), getattr(m, "other")); m.__dir__ = lambda: ["z", "a"]; print(dir(m))
class Lazy(types.ModuleType):
    @property
    def now(self): return "computed"
    def __call__(self, x): return x * 2
    def __setattr__(self, k, v): super().__setattr__(k, ("set", v))
l = Lazy("lazy"); l.y = 3; print(l.now, l(4), l.y, isinstance(l, types.ModuleType), type(l).__name__, repr(l)); sys.modules["lazy"] = l; import lazy; from lazy import y as yy; print(lazy is l, yy); m.__class__ = Lazy; print(m.now, m(5), m.x)
sys.modules["alias"] = sys; import alias; print(alias is sys, importlib.import_module("alias") is sys, __import__("os.path").__name__, __import__("os.path", fromlist=["join"]).__name__ in ("posixpath", "ntpath")); del sys.modules["alias"]
try: import alias
except ModuleNotFoundError as e: print(e, e.name)
sys.modules["none"] = None
try: import none
except ImportError as e: print(type(e).__name__, e)
import math, json.decoder as jd; print(math.__name__, math.__spec__.name, jd.__package__, jd.__spec__.parent, __name__, __spec__, type(__builtins__).__name__, "print" in dir(__builtins__), sys.modules["__main__"].m is m, [k for k in sys.modules if k == "json.decoder"], importlib.util.find_spec("json").name if hasattr(importlib, "util") else "")
