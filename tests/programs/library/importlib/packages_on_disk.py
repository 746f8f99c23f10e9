"""Packages written to a directory: relative imports, __init__, __all__, __main__, reload, circular imports, namespace packages, finders, errors."""
import importlib, importlib.util, os, pkgutil, runpy, sys, tempfile, types
d = tempfile.mkdtemp(); sys.path.insert(0, d); sys.dont_write_bytecode = True
def write(name, text):
    path = os.path.join(d, name); os.makedirs(os.path.dirname(path), exist_ok=True); open(path, "w").write(text)
write("pkg/__init__.py", "print('init pkg', __name__, __package__)\n__all__ = ['a', 'VALUE']\nVALUE = 1\nfrom . import a\n"); write("pkg/a.py", "from .sub import deep\nfrom .sub.deep import fn as f\nfrom . import VALUE as v\nX = f() + v\n"); write("pkg/sub/__init__.py", "def __getattr__(n):\n    if n == 'dyn': return 'dynamic'\n    raise AttributeError(f'no {n}')\n"); write("pkg/sub/deep.py", "from ..  import VALUE\ndef fn(): return 10 * VALUE\n"); write("pkg/__main__.py", "import sys\nprint('main', __name__, __package__, sys.argv[1:])\nRESULT = 5\n")
write("circ_a.py", "import circ_b\nval = 'a'\ndef get(): return circ_b.val\n"); write("circ_b.py", "import circ_a\nval = 'b'\nseen = hasattr(circ_a, 'val')\n"); write("circ_from.py", "from circ_from2 import x\ny = 1\n"); write("circ_from2.py", "from circ_from import y\nx = 2\n"); write("broken.py", "x = \n"); write("raises.py", "1 / 0\n"); write("ns/one.py", "V = 1\n"); write("counter.py", "try: N += 1\nexcept NameError: N = 1\n"); write("outside.py", "from . import x\n"); write("beyond/__init__.py", "from ... import x\n")
import pkg, pkg.sub, circ_a, ns.one, counter
print(pkg.a.X, pkg.sub.dyn, pkg.__path__ == [os.path.join(d, "pkg")], pkg.a.__name__, pkg.a.__package__, pkg.a.__spec__.parent, circ_a.get(), circ_a.circ_b.seen, len(list(ns.__path__)), ns.__file__ if hasattr(ns, "__file__") else None, ns.one.V)
exec("from pkg import *"); print(VALUE, a is pkg.a, sorted(n for n in sys.modules if n.startswith("pkg")), importlib.reload(counter).N, counter.N, importlib.import_module(".deep", "pkg.sub").fn(), importlib.import_module("pkg.sub") is pkg.sub)
for s in ("import broken", "import raises", "import circ_from", "import nope_nope", "import pkg.nope", "from pkg import nope", "from pkg.sub import nope", "import outside", "import beyond", "from .x import y", "import pkg.a.b", "from counter import N, M", "__import__('')", "import raises", "from nope.x import y"):
    try: exec(s, {"__name__": "m"})
    except Exception as e: print(s, "|", type(e).__name__, str(e).replace(d, "D"), getattr(e, "name", None))
print("raises" in sys.modules, runpy.run_module("pkg", run_name="run")["RESULT"], runpy.run_path(os.path.join(d, "counter.py"))["N"], sorted(m.name for m in pkgutil.iter_modules([d])), [m.name for m in pkgutil.walk_packages(pkg.__path__, "pkg.")])
spec = importlib.util.spec_from_file_location("loaded", os.path.join(d, "ns", "one.py")); m = importlib.util.module_from_spec(spec); spec.loader.exec_module(m); print(m.V, m.__name__, spec.origin.endswith("one.py"), importlib.util.find_spec("pkg.sub").submodule_search_locations is not None, importlib.util.find_spec("nope_x"), importlib.util.resolve_name("..x", "a.b.c"))
class Finder:
    @staticmethod
    def find_spec(name, path, target=None): return importlib.util.spec_from_loader(name, Loader()) if name.startswith("virtual") else None
class Loader:
    def create_module(self, spec): return None
    def exec_module(self, module): module.made = f"by loader {module.__name__}"
sys.meta_path.append(Finder); import virtual_mod; print(virtual_mod.made, virtual_mod.__loader__.__class__.__name__); sys.modules["blocked"] = None
try: import blocked
except ImportError as e: print(type(e).__name__, e)
sys.modules["fake"] = types.SimpleNamespace(x=5); from fake import x; print(x); import importlib.resources as r; print((r.files("pkg") / "sub" / "deep.py").read_text()[:10], r.is_resource("pkg", "a.py")); import shutil; shutil.rmtree(d)
