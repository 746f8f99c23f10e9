"""Pratt parser for expressions with variables, functions and errors with carets."""
import math
import operator


class CalcError(Exception):
    def __init__(self, message, pos):
        super().__init__(message, pos)
        self.message, self.pos = message, pos

    def __str__(self):
        return f"{self.message} at {self.pos}"


def tokens(text):
    i, n = 0, len(text)
    while i < n:
        c = text[i]
        if c.isspace():
            i += 1
        elif c.isdigit() or c == "." and i + 1 < n and text[i + 1].isdigit():
            start = i
            while i < n and (text[i].isalnum() or text[i] == "." or text[i] in "+-" and text[i - 1] in "eE"):
                i += 1
            word = text[start:i]
            try:
                yield "num", int(word), start
            except ValueError:
                try:
                    yield "num", float(word), start
                except ValueError as e:
                    raise CalcError(str(e), start) from e
        elif c.isidentifier():
            start = i
            while i < n and text[i].isidentifier() or i < n and text[i].isdigit():
                i += 1
            yield "name", text[start:i], start
        else:
            for op in ("**", "//", "<=", ">=", "==", "!=", *"+-*/%()<>=,"):
                if text.startswith(op, i):
                    yield "op", op, i
                    i += len(op)
                    break
            else:
                raise CalcError(f"unexpected {c!r}", i)
    yield "end", None, n


BINARY = {
    "==": (10, operator.eq), "!=": (10, operator.ne), "<": (10, operator.lt), ">": (10, operator.gt),
    "<=": (10, operator.le), ">=": (10, operator.ge),
    "+": (20, operator.add), "-": (20, operator.sub),
    "*": (30, operator.mul), "/": (30, operator.truediv), "//": (30, operator.floordiv), "%": (30, operator.mod),
    "**": (50, operator.pow),
}


class Calculator:
    def __init__(self):
        self.vars = {"pi": math.pi, "e": math.e}
        self.funcs = {n: getattr(math, n) for n in ("sin", "sqrt", "log", "gcd", "factorial", "hypot")}
        self.funcs |= {"max": max, "min": min, "abs": abs}

    def run(self, text):
        self.toks = list(tokens(text))
        self.i = 0
        if len(self.toks) > 2 and self.toks[0][0] == "name" and self.toks[1][1] == "=":
            name = self.toks[0][1]
            self.i = 2
            result = self.vars[name] = self.expr(0)
        else:
            result = self.expr(0)
        self.expect("end")
        return result

    @property
    def tok(self):
        return self.toks[self.i]

    def next(self):
        t = self.tok
        self.i += 1
        return t

    def expect(self, kind, value=None):
        k, v, pos = self.next()
        if k != kind or v != value:
            raise CalcError(f"expected {value or kind}, found {v or k!r}", pos)

    def expr(self, limit):
        left = self.atom()
        while self.tok[0] == "op" and self.tok[1] in BINARY:
            power, fn = BINARY[self.tok[1]]
            if power <= limit:
                break
            _, op, pos = self.next()
            right = self.expr(power - (op == "**"))
            try:
                left = fn(left, right)
            except ArithmeticError as e:
                raise CalcError(f"{type(e).__name__}: {e}", pos) from e
        return left

    def atom(self):
        match self.next():
            case ("num", value, _):
                return value
            case ("op", "-", _):
                return -self.expr(40)
            case ("op", "(", _):
                value = self.expr(0)
                self.expect("op", ")")
                return value
            case ("name", name, pos) if self.tok[1] == "(":
                self.next()
                args = []
                while self.tok[1] != ")":
                    args.append(self.expr(0))
                    if self.tok[1] == ",":
                        self.next()
                self.expect("op", ")")
                try:
                    return self.funcs[name](*args)
                except KeyError:
                    raise CalcError(f"no function {name}", pos) from None
                except (TypeError, ValueError) as e:
                    raise CalcError(f"{name}: {e}", pos) from e
            case ("name", name, pos):
                try:
                    return self.vars[name]
                except KeyError as e:
                    raise CalcError(f"unknown name {e}", pos)
            case (kind, value, pos):
                raise CalcError(f"unexpected {value or kind!r}", pos)


calc = Calculator()
for line in ["1 + 2 * 3", "2 ** 3 ** 2", "-2 ** 2", "(1 + 2) * 3", "x = 10 / 4", "x * x", "7 // 2 - 7 % 3", "1e3 + .5",
             "sqrt(2)", "sin(pi / 6)", "log(8, 2)", "gcd(12, 18)", "factorial(25)", "hypot(3, 4)", "1 / 0", "2 ** 0.5 ** -1",
             "5 % 0", "2.0 ** 5000", "3 $ 4", "1 +", "(1", "nope", "nope(1)", "sqrt(-1)", "sqrt()", "sqrt(1, 2)", "1.2.3", "12abc",
             "max(1, 2.5, -3)", "1 < 2 == 1", "factorial(-1)", "factorial(2.5)", "max()", "10 ** -2", "0 ** -1", "2 ** 200"]:
    try:
        print(f"{line:<20} = {calc.run(line)!r}")
    except CalcError as e:
        print(f"{line:<20} ! {e}")
        print(" " * e.pos + "^", type(e.__cause__).__name__, type(e.__context__).__name__)
