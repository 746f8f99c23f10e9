"""A small language: a tokenizer by regular expressions, a Pratt parser, an evaluator, and error reports."""
import re
from dataclasses import dataclass
from enum import Enum, auto
from typing import Iterator, NamedTuple


class Kind(Enum):
    NUMBER = auto()
    STRING = auto()
    NAME = auto()
    OP = auto()
    END = auto()

    def __repr__(self):
        return self.name.lower()


class Token(NamedTuple):
    kind: Kind
    text: str
    line: int
    column: int


SPEC = re.compile(r"""
    (?P<NUMBER>\d+(?:\.\d*)?(?:[eE][+-]?\d+)?)
  | (?P<STRING>"(?:[^"\\]|\\.)*")
  | (?P<NAME>[^\W\d]\w*)
  | (?P<OP>\*\*|[-+*/%^()<>=!,;{}]=?|&&|\|\|)
  | (?P<NEWLINE>\n)
  | (?P<SKIP>[ \t]+|\#[^\n]*)
  | (?P<BAD>.)
""", re.VERBOSE)


class LanguageError(Exception):
    def __init__(self, message, token):
        super().__init__(message)
        self.token = token

    def __str__(self):
        return f"{self.token.line}:{self.token.column}: {self.args[0]}"


def tokenize(source: str) -> Iterator[Token]:
    line, start = 1, 0
    for match in SPEC.finditer(source):
        kind, text, column = match.lastgroup, match.group(), match.start() - start + 1
        if kind == "NEWLINE":
            line, start = line + 1, match.end()
        elif kind == "BAD":
            raise LanguageError(f"unexpected {text!r}", Token(Kind.OP, text, line, column))
        elif kind != "SKIP":
            yield Token(Kind[kind], text, line, column)
    yield Token(Kind.END, "", line, len(source) - start + 1)


@dataclass
class Node:
    token: Token

    def evaluate(self, scope):
        raise NotImplementedError(type(self).__name__)


@dataclass
class Literal(Node):
    value: object

    def evaluate(self, scope):
        return self.value


@dataclass
class Name(Node):
    def evaluate(self, scope):
        try:
            return scope[self.token.text]
        except KeyError:
            raise LanguageError(f"undefined name {self.token.text}", self.token) from None


@dataclass
class Binary(Node):
    left: Node
    right: Node
    TABLE = {"+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b, "/": lambda a, b: a / b, "%": lambda a, b: a % b, "**": pow, "<": lambda a, b: a < b, "==": lambda a, b: a == b, ">=": lambda a, b: a >= b}

    def evaluate(self, scope):
        try:
            return self.TABLE[self.token.text](self.left.evaluate(scope), self.right.evaluate(scope))
        except (TypeError, ZeroDivisionError) as error:
            raise LanguageError(str(error), self.token) from error


@dataclass
class Assign(Node):
    name: str
    value: Node

    def evaluate(self, scope):
        scope[self.name] = result = self.value.evaluate(scope)
        return result


@dataclass
class Call(Node):
    function: Node
    arguments: list

    def evaluate(self, scope):
        return self.function.evaluate(scope)(*(a.evaluate(scope) for a in self.arguments))


POWERS = {"=": 1, "==": 2, "<": 3, ">=": 3, "+": 4, "-": 4, "*": 5, "/": 5, "%": 5, "**": 7, "(": 9}


class Parser:
    def __init__(self, source):
        self.tokens = list(tokenize(source))
        self.at = 0

    @property
    def token(self):
        return self.tokens[self.at]

    def take(self, text=None):
        token = self.token
        if text is not None and token.text != text:
            raise LanguageError(f"expected {text!r}, got {token.text or 'end'!r}", token)
        self.at += 1
        return token

    def expression(self, power=0):
        left = self.prefix(self.take())
        while (strength := POWERS.get(self.token.text, 0)) > power:
            left = self.infix(left, self.take(), strength)
        return left

    def prefix(self, token):
        match token:
            case Token(Kind.NUMBER, text):
                return Literal(token, float(text) if set(text) & set(".eE") else int(text))
            case Token(Kind.STRING, text):
                return Literal(token, text[1:-1].replace('\\"', '"'))
            case Token(Kind.NAME):
                return Name(token)
            case Token(text="-"):
                return Binary(token._replace(text="-"), Literal(token, 0), self.expression(6))
            case Token(text="("):
                inner = self.expression()
                self.take(")")
                return inner
        raise LanguageError(f"cannot start with {token.text or 'end'!r}", token)

    def infix(self, left, token, strength):
        match token.text, left:
            case "=", Name(Token(text=name)):
                return Assign(token, name, self.expression(strength - 1))
            case "=", _:
                raise LanguageError("cannot assign", token)
            case "(", _:
                arguments = []
                while self.token.text != ")":
                    arguments.append(self.expression())
                    if self.token.text != ")":
                        self.take(",")
                self.take(")")
                return Call(token, left, arguments)
            case "**", _:
                return Binary(token, left, self.expression(strength - 1))
            case _:
                return Binary(token, left, self.expression(strength))


scope = {"max": max, "print": lambda *a: print("  prints", *a), "pi": 3.14159}
for source in ["1 + 2 * 3", "2 ** 3 ** 2", "-2 ** 2", "(1 + 2) * 3 % 5", "x = y = 4 + 1", "x * y - 1 < 25 == 1", 'print("a\\"b", x)', "max(1, x, max(2, 3)) / 2", "1e3 + .5", "1 / (x - 5)", "nope + 1", "1 +", "(1", "1 = 2", '"a" + 1', "größe = 7\n  größe * 2", "# only\n\n  (4 @ 5)", "max(1 2)", "pi * 2 ** 10"]:
    try:
        parser = Parser(source)
        results = []
        while parser.token.kind is not Kind.END:
            results.append(parser.expression().evaluate(scope))
        print(repr(source), "->", results)
    except LanguageError as error:
        print(repr(source), "-> error", error, type(error.__cause__).__name__)
print(list(tokenize('a="b c" # d'))[:3])
print(Parser("f(1)").expression())
