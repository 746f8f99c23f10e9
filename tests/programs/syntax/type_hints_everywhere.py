"""Annotations on variables, parameters, returns, attributes, tuples of them, evaluation order and storage."""
log = []
def t(x): log.append(x); return x
a: t("a") = 1
b: t("b")
c: t("c") = t("value")
(d): t("d") = 2
x = type("X", (), {})()
x.attr: t("attr") = 5
y = {}
y[t("key")]: t("item") = 6
y["n"]: t("never stored")
print(log, __annotations__, x.attr, y); log.clear()
def f(p: t("p"), q: t("q") = t("default"), /, *r: t("r"), s: t("s"), **u: t("u")) -> t("ret"):
    v: t("local not evaluated") = 1
    w: t("nor this")
    return v
print(log, f.__annotations__, f(1, s=2)); log.clear()
class K:
    a: t("ka")
    b: t("kb") = t("kv")
    def m(self, z: t("z")) -> "K": ...
    self_ref: "K"
    __priv: int = 1
    if True: cond: str = "c"
print(log, K.__annotations__, K.m.__annotations__, hasattr(K, "a"))
class Sub(K): pass
class Own(K): extra: float
print(Sub.__annotations__ if "__annotations__" in vars(Sub) else "inherited", Own.__annotations__, vars(Own).get("__annotations__"))
try: print(b)
except NameError as e: print(e)
def g():
    n: int
    try: return n
    except UnboundLocalError as e: return str(e)
print(g(), (lambda: 0).__annotations__, f.__defaults__); f.__annotations__["p"] = "changed"; print(f.__annotations__["p"]); del f.__annotations__; print(f.__annotations__)
for s in ("x: int, y: int", "x, y: int", "x: int = y: int", "f(): int", "x: yield", "def f(x: int = 1: 2): pass", "x: int += 1", "lambda x: int: x", "for x: int in y: pass", "with a as x: int: pass", "def f() -> : pass", "x: *int", "def f(*a: *b): pass", "def f(**k: *b): pass", "(x, y): int", "x.y: int", "x[0]: int", "[x]: int", "1: int", "x: (yield)", "global q\nq: int", "def f():\n global q\n q: int", "def f():\n x: int\n nonlocal x", "import a: b", "x: lambda: int", "x: int if y else z", "None: int", "x: await y", "def f(x:): pass", "x:", "x: = 1"):
    try: compile(s, "s", "exec"); print("ok", repr(s))
    except SyntaxError as e: print(repr(s), "|", e.msg, e.lineno, e.offset)
