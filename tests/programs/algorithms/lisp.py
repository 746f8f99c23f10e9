"""A small Lisp with tail calls, macros and error reports."""
import operator as op
import sys
from functools import reduce


class Symbol(str):
    __slots__ = ()
    def __repr__(self): return str(self)


class LispError(Exception): pass


def read(src):
    tokens = src.replace("(", " ( ").replace(")", " ) ").replace("'", " ' ").split()
    pos = 0
    def one():
        nonlocal pos
        if pos >= len(tokens): raise LispError("unexpected end of input")
        tok = tokens[pos]; pos += 1
        if tok == "(":
            out = []
            while True:
                if pos >= len(tokens): raise LispError(f"missing ) after {show(out)}")
                if tokens[pos] == ")": pos += 1; return out
                out.append(one())
        if tok == ")": raise LispError("unexpected )")
        if tok == "'": return [Symbol("quote"), one()]
        if tok in ("#t", "#f"): return tok == "#t"
        for kind in (int, float):
            try: return kind(tok)
            except ValueError: continue
        return Symbol(tok)
    while pos < len(tokens): yield one()


def show(x):
    match x:
        case True: return "#t"
        case False: return "#f"
        case [Symbol("quote"), y]: return "'" + show(y)
        case list(): return f"({' '.join(map(show, x))})"
        case None: return "nil"
        case Lambda(name=n): return f"<lambda {n or '?'}>"
        case _ if callable(x): return f"<builtin {getattr(x, '__name__', '?')}>"
        case str(s): return s
        case _: return repr(x)


class Env(dict):
    def __init__(self, names=(), values=(), outer=None):
        super().__init__(zip(names, values))
        self.outer = outer
    def find(self, name):
        env = self
        while env is not None:
            if name in env: return env
            env = env.outer
        raise LispError(f"undefined: {name}")


class Lambda:
    __match_args__ = ("params", "body")
    def __init__(self, params, body, env, name=None):
        self.params, self.body, self.env, self.name = params, body, env, name
    def bind(self, args):
        if "." in self.params:
            k = self.params.index(".")
            names, rest = self.params[:k], self.params[k + 1]
            if len(args) < k: raise LispError(f"{self.name}: at least {k} arguments")
            return Env([*names, rest], [*args[:k], list(args[k:])], self.env)
        if len(args) != len(self.params):
            raise LispError(f"{self.name or 'lambda'}: expected {len(self.params)} arguments, got {len(args)}")
        return Env(self.params, args, self.env)


def evaluate(x, env):
    while True:
        match x:
            case Symbol(): return env.find(x)[x]
            case int() | float() | None: return x
            case []: raise LispError("empty call")
            case ["quote", value]: return value
            case ["if", test, then, *other]:
                x = then if evaluate(test, env) is not False else (other[0] if other else None)
            case ["define", [name, *params], *body]:
                env[name] = Lambda(params, [Symbol("begin"), *body], env, name); return None
            case ["define", Symbol() as name, value]:
                env[name] = evaluate(value, env); return None
            case ["set!", name, value]: env.find(name)[name] = evaluate(value, env); return None
            case ["lambda", params, *body]: return Lambda(params, [Symbol("begin"), *body], env)
            case ["begin", *exprs, last]:
                for e in exprs: evaluate(e, env)
                x = last
            case ["let", [*pairs], *body]:
                names, values = zip(*pairs) if pairs else ((), ())
                env = Env(names, [evaluate(v, env) for v in values], env)
                x = [Symbol("begin"), *body]
            case ["cond", *clauses]:
                for test, value in clauses:
                    if test == "else" or evaluate(test, env) is not False:
                        x = value
                        break
                else: return None
            case [fn, *args]:
                f = evaluate(fn, env)
                values = [evaluate(a, env) for a in args]
                if isinstance(f, Lambda): x, env = f.body, f.bind(values)
                elif callable(f):
                    try: return f(*values)
                    except (TypeError, ArithmeticError, IndexError) as e:
                        raise LispError(f"{show(fn)}: {e}") from e
                else: raise LispError(f"not a function: {show(f)}")
            case _: return x


BASE = Env()
BASE.update({"+": lambda *a: sum(a), "*": lambda *a: reduce(op.mul, a, 1), "-": lambda a, *b: a - sum(b) if b else -a, "/": op.truediv, "=": op.eq, "<": op.lt, ">": op.gt,
    "car": op.itemgetter(0), "cdr": lambda x: x[1:], "cons": lambda a, b: [a, *b], "list": lambda *a: list(a), "null?": lambda x: x == [], "mod": op.mod, "length": len, "print": lambda *a: print(*map(show, a))})
PROGRAM = """
(define (fact n) (if (< n 2) 1 (* n (fact (- n 1)))))
(fact 30) (fact 5.0)
(define (loop n acc) (if (= n 0) acc (loop (- n 1) (+ acc n))))
(loop 5000 0)
(define (map f xs) (if (null? xs) '() (cons (f (car xs)) (map f (cdr xs)))))
(map (lambda (x) (* x x)) '(1 2 3)) fact car
(define (adder n) (lambda (x) (set! n (+ n x)) n))
(define a (adder 10)) (a 5) (a 5)
(let ((x 1) (y 2)) (print x y 'sym '(a b)) (+ x y))
(define (all first . rest) (list first rest)) (all 1 2 3) (all)
(cond (#f 1) ((> 2 1) 'yes) (else 'no)) (/ 1 0) (car '()) (undefined-thing 1) (5 5) (fact) (+ 1 'a) (length 5) () (fact 1
"""
reader = read(PROGRAM)
while True:
    try:
        form = next(reader, reader)
        if form is reader: break
        value = evaluate(form, BASE)
        if value is not None: print(show(form)[:40], "=>", show(value))
    except LispError as e:
        print("error:", e, "<-", repr(e.__cause__))
