"""from-imports: star with and without __all__, names that are missing, submodules, as, inside functions and classes."""
import sys, types
def module(name, source, **extra): m = types.ModuleType(name); m.__dict__.update(extra); exec(source, m.__dict__); sys.modules[name] = m; return m
module("plain", "a = 1; _b = 2; __c = 3\ndef f(): return 'f'"); module("listed", "__all__ = ['a', '_b']\na = 10; _b = 20; c = 30"); module("wrong", "__all__ = ['a', 'missing']\na = 1"); module("typed", "__all__ = ['a', 5]\na = 1"); module("empty", "__all__ = ()\nz = 1"); module("gen", "x, y = 1, 2", __all__=iter(["x"])); module("dyn", "def __getattr__(n):\n  if n in ('p', '__path__'): raise AttributeError(n)\n  return n.upper()")
def star(name):
    ns = {}
    try: exec(f"from {name} import *", ns)
    except Exception as e: return type(e).__name__, str(e)
    return {k: v for k, v in ns.items() if k != "__builtins__" and not callable(v)}
for n in ("plain", "listed", "wrong", "typed", "empty", "gen"): print(n, star(n))
from plain import a, _b as b, f; from listed import (a as a2, c,); from dyn import hello, world as w; print(a, b, f(), a2, c, hello, w)
for s in ("from plain import nope", "from dyn import p", "from plain import a as 1", "from plain import", "from plain import (a", "from plain import *, a", "import plain.sub", "from plain.sub import x", "import plain as p, listed as l; r = p.a + l.a", "from . import plain", "from .plain import a", "from plain import a, a as q; r = (a, q)", "def f():\n from plain import *", "class C:\n from plain import a\nr = C.a", "def f():\n from listed import c as local\n return local\nr = f()", "import plain; plain.a = 5\nfrom plain import a\nr = a", "import nope as n", "from nope import *", "if 1:\n from listed import *\nr = (a, _b)"):
    ns = {"__name__": "t"}
    try: exec(s, ns); print(repr(s), ns.get("r"))
    except Exception as e: print(repr(s), type(e).__name__, e)
def lazy():
    import plain as inner
    return inner.f() + str("inner" in globals())
print(lazy(), sys.modules["plain"].a); import os, os.path; print(os.path is sys.modules["os.path"] or os.path.__name__, [n for n in ("posixpath", "ntpath") if n in sys.modules][:1])
