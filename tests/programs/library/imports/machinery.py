import sys, importlib, importlib.util, importlib.machinery, types, os, tempfile
print(importlib.import_module('json').__name__, importlib.import_module('.decoder', 'json').__name__, importlib.util.find_spec('json').origin.endswith('json/__init__.py'), importlib.util.find_spec('nope_x'), sys.modules['json'].__spec__.name, sys.modules['json'].__package__, sys.modules['json'].__path__ != [])
d = tempfile.mkdtemp(); sys.path.insert(0, d)
def put(name, text):
    p = os.path.join(d, name); os.makedirs(os.path.dirname(p), exist_ok=True); open(p, 'w').write(text); return p
put('m1.py', 'x = 1\ndef f(): return x'); put('pk/__init__.py', 'from . import sub\nfrom .sub import val\n__all__ = ["sub", "other"]'); put('pk/sub.py', 'val = __name__\nfrom . import __path__ as p'); put('pk/other.py', 'from .. import nothing'); put('ns/inner.py', 'y = 2'); put('bad.py', 'def ('); put('circ_a.py', 'import circ_b\nq = 1'); put('circ_b.py', 'import circ_a\ntry: circ_a.q\nexcept AttributeError as e: print(str(e).split(" from ")[0])')
import m1, pk, ns.inner, circ_a; print(m1.f(), pk.val, ns.inner.y, ns.__spec__.origin, type(m1.__loader__).__name__, m1.__file__ == os.path.join(d, 'm1.py'), m1.__spec__.cached.endswith('.pyc'), pk.__path__ == [os.path.join(d, 'pk')])
put('m1.py', 'x = 22222'); importlib.invalidate_caches(); print(importlib.reload(m1).x)
for stmt in ('import pk.nope', 'from pk import nope', 'import m1.x', 'import bad', 'import pk.other', 'from m1 import zz', 'import nope_y', 'from . import q', 'from json import *; dumps; nope'):
    try: exec(stmt)
    except Exception as e: print(stmt, '|', type(e).__name__, str(e).replace(d, 'D').split(' (')[0], getattr(e, 'name', None))
spec = importlib.util.spec_from_file_location('made', put('other.py', 'z = 9')); m = importlib.util.module_from_spec(spec); spec.loader.exec_module(m); print(m.z, m.__name__, 'made' in sys.modules)
class Finder:
    def find_spec(self, name, path, target=None):
        if name == 'virtual': return importlib.machinery.ModuleSpec(name, self)
    def create_module(self, spec): return None
    def exec_module(self, module): module.v = 'made up'
sys.meta_path.append(Finder()); import virtual; print(virtual.v, virtual.__spec__.loader.__class__.__name__, isinstance(virtual, types.ModuleType)); sys.modules['blocked'] = None
try: import blocked
except ImportError as e: print(type(e).__name__, e)
print(importlib.util.resolve_name('.a', 'b.c'), importlib.machinery.SOURCE_SUFFIXES, __import__('os.path').__name__, __name__, __spec__, sorted(k for k in vars(m1) if k.startswith('__')))
import pkgutil; print(sorted(x.name for x in pkgutil.iter_modules(pk.__path__)), pkgutil.resolve_name('os.path:join') is os.path.join)
