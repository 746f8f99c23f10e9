import sys, os.path as osp, collections.abc
from math import *
from os import path, sep as separator
print(pi > 3, osp is path, separator, collections.abc.Sized.__name__, __name__, __doc__, __file__.endswith('.py'), sys.argv[0].endswith('.py'), __spec__, 'sqrt' in dir())
try: from os import nope
except ImportError as e: print(e.name, str(e).split('(')[0])
try: import os.nope
except ModuleNotFoundError as e: print(e)
def f():
    import json as j; return j.dumps(1)
print(f(), 'json' in sys.modules, __builtins__.__name__, __annotations__, __loader__.__class__.__name__, __package__)
x: int = 1; y: 'str'; print(__annotations__)
