"""Expression trees: parsing, evaluating, differentiating, simplifying and printing, with classes and matching."""
from __future__ import annotations
from dataclasses import dataclass
import math
class E:
    def __add__(a, b): return Op("+", a, wrap(b))
    def __radd__(a, b): return Op("+", wrap(b), a)
    def __sub__(a, b): return Op("-", a, wrap(b))
    def __mul__(a, b): return Op("*", a, wrap(b))
    def __rmul__(a, b): return Op("*", wrap(b), a)
    def __truediv__(a, b): return Op("/", a, wrap(b))
    def __pow__(a, b): return Op("^", a, wrap(b))
    def __neg__(a): return Op("*", Num(-1), a)
    def __str__(self): return show(self)
@dataclass(frozen=True)
class Num(E): v: float
@dataclass(frozen=True)
class Var(E): name: str
@dataclass(frozen=True)
class Op(E):
    op: str
    l: E
    r: E
@dataclass(frozen=True)
class Fn(E):
    f: str
    x: E
def wrap(x): return x if isinstance(x, E) else Num(x)
LEVEL = {"+": 1, "-": 1, "*": 2, "/": 2, "^": 3}
def show(e, level=0):
    match e:
        case Num(v): return f"{v:g}"
        case Var(n): return n
        case Fn(f, x): return f"{f}({show(x)})"
        case Op(o, l, r):
            s = f"{show(l, LEVEL[o])} {o} {show(r, LEVEL[o] + (o in '-/'))}"
            return f"({s})" if LEVEL[o] < level else s
def simple(e):
    match e:
        case Op(o, l, r):
            match o, simple(l), simple(r):
                case _, Num(a), Num(b) if not (o == "/" and b == 0): return Num({"+": a + b, "-": a - b, "*": a * b, "/": a / b if b else 0, "^": a ** b if o == "^" else 0}[o])
                case "+", Num(0), x: return x
                case ("+" | "-"), x, Num(0): return x
                case "*", (Num(0) as z), _: return z
                case "*", _, (Num(0) as z): return z
                case "*", Num(1), x: return x
                case ("*" | "/" | "^"), x, Num(1): return x
                case "^", _, Num(0): return Num(1)
                case "*", x, Num(n): return Op("*", Num(n), x)
                case "*", Num(a), Op("*", Num(b), x): return Op("*", Num(a * b), x)
                case _, a, b: return Op(o, a, b)
        case Fn(f, x): return Fn(f, simple(x))
    return e
def diff(e, x):
    match e:
        case Num(): return Num(0)
        case Var(n): return Num(int(n == x))
        case Op("+" | "-" as o, l, r): return Op(o, diff(l, x), diff(r, x))
        case Op("*", l, r): return diff(l, x) * r + l * diff(r, x)
        case Op("/", l, r): return (diff(l, x) * r - l * diff(r, x)) / r ** 2
        case Op("^", b, Num(n)): return n * b ** (n - 1) * diff(b, x)
        case Fn("sin", a): return Fn("cos", a) * diff(a, x)
        case Fn("exp", a): return e * diff(a, x)
    raise NotImplementedError(str(e))
def value(e, **env):
    match e:
        case Num(v): return v
        case Var(n): return env[n]
        case Fn(f, x): return getattr(math, f)(value(x, **env))
        case Op("+", l, r): return value(l, **env) + value(r, **env)
        case Op("-", l, r): return value(l, **env) - value(r, **env)
        case Op("*", l, r): return value(l, **env) * value(r, **env)
        case Op("/", l, r): return value(l, **env) / value(r, **env)
        case Op("^", l, r): return value(l, **env) ** value(r, **env)
x, y = Var("x"), Var("y")
for e in (x * x + 3 * x - 1, (x + 1) ** 3 / (y - 2), Fn("sin", x ** 2) * Fn("exp", -x), 2 * (x + y) - (x - (y - 1)), x / (y / x)):
    d = simple(diff(e, "x")); print(e, "=>", d, "|", round(value(e, x=1.5, y=3), 6), round(value(d, x=1.5, y=3), 6), round((value(e, x=1.5 + 1e-6, y=3) - value(e, x=1.5, y=3)) / 1e-6, 3))
try: diff(x ** y, "x")
except NotImplementedError as err: print("cannot", err)
print(x + 1 == x + 1, hash(x * 2) == hash(x * 2), {x + 1: "k"}[x + 1], repr(x + 1))
