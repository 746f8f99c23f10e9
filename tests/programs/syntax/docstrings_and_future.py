"""Docstrings of modules, classes, functions; what counts as one; indentation cleaning; __future__ annotations; optimisation flags."""
from __future__ import annotations
import ast
def a(): "simple"
def b(): """
    Indented first line
        deeper
    back
    """
def c(): f"not a doc"
def d(): b"not a doc"
def e(): ("paren" " joined")
def f(): "a" + "b"
def g():
    # comment first
    'after comment'
    return 1
def h(): r"raw \d"; return 2
def i(x: undefined_name, y: list[nope] = 1) -> "str": u"unicode"
class K:
    "class doc"
    v: also_undefined = 1
    def m(self): "method doc"
    @property
    def p(self): "prop doc"
class L: 1; "not doc"
lam = lambda: "never"
print(__doc__[:20], [fn.__doc__ for fn in (a, b, c, d, e, f, g, h, i, lam)], K.__doc__, K.m.__doc__, K.p.__doc__, L.__doc__, i.__annotations__, K.__annotations__, i.__code__.co_consts[:1])
src = '"""mod doc"""\ndef f():\n    """  f doc\n\n    more\n      x\n    """\n    assert 0\n    return __debug__\nclass C:\n    "c"\n'
for o in (0, 1, 2):
    ns = {}; exec(compile(src, "s", "exec", optimize=o), ns)
    try: r = ns["f"]()
    except AssertionError: r = "assertion"
    print(o, ns.get("__doc__"), repr(ns["f"].__doc__), ns["C"].__doc__, r)
print(ast.get_docstring(ast.parse(src).body[1]), ast.get_docstring(ast.parse("x = 1")), compile("'d'\nx = 1", "s", "exec").co_consts, compile("'d'", "s", "single").co_consts)
for s in ("from __future__ import annotations, division\nx: y", "'doc'\nfrom __future__ import annotations", "x = 1\nfrom __future__ import annotations", "from __future__ import nope", "from __future__ import *", "'doc'\n'two'\nfrom __future__ import annotations", "import __future__", "from __future__ import (annotations as a)", "if 1:\n from __future__ import annotations"):
    try: exec(compile(s, "s", "exec", dont_inherit=True), {}); print("ok", repr(s))
    except SyntaxError as e: print(repr(s), e.msg, e.lineno, e.offset)
    except NameError as e: print(repr(s), e)
