"""What a new bundle runs once, so that V8's code for it is there before the first program starts (make-bundle.ts).

It uses what most programs use, and prints nothing.
"""
import collections
import contextlib
import dataclasses
import enum
import functools
import io
import itertools
import json
import math
import operator
import os
import random
import re
import string
import sys
import time
import traceback
import typing


class Shape:
    sides = 0

    def __init__(self, name, *points, **options):
        self.name, self.points, self.options = name, points, options

    def __repr__(self):
        return f"{type(self).__name__}({self.name!r}, {len(self.points):>3})"

    def __eq__(self, other):
        return isinstance(other, Shape) and self.name == other.name

    def __hash__(self):
        return hash(self.name)

    @property
    def area(self):
        return math.prod(self.points)

    @classmethod
    def square(cls, side):
        return cls("square", side, side)


class Circle(Shape):
    def __init__(self, radius):
        super().__init__("circle", radius)


@dataclasses.dataclass(order=True)
class Point:
    x: int
    y: float = 0.0
    tags: list = dataclasses.field(default_factory=list)


class Colour(enum.Enum):
    RED = 1
    GREEN = enum.auto()


@functools.lru_cache(maxsize=None)
def fibonacci(n):
    return n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)


def numbers(limit):
    total = 0
    for n in range(limit):
        total += n * n % 7 // 2 - (n & 3) ^ (n << 1)
        yield total


@contextlib.contextmanager
def quiet():
    stdout, stderr = sys.stdout, sys.stderr
    sys.stdout = sys.stderr = out = io.StringIO()
    try:
        yield out
    finally:
        sys.stdout, sys.stderr = stdout, stderr


def collect():
    words = "the quick brown fox jumps over the lazy dog".split()
    counts = collections.Counter(words)
    lengths = {word: len(word) for word in sorted(set(words), key=len, reverse=True)}
    pairs = [(a, b) for a, b in zip(words, words[1:]) if a != b]
    groups = collections.defaultdict(list)
    for word in words:
        groups[word[0].upper()].append(word.title().center(9, "*"))
    first, *rest = pairs
    print(counts.most_common(2), lengths, first, rest[-1], dict(groups), *enumerate(words[:2]), sep="\n")
    print("%s %5.2f %d %r" % ("text", 3.14159, 42, None), f"{1e6:,.2f} {255:#x} {'mid':^7}|", ", ".join(map(str, numbers(5))))
    return {"words": words, "nested": [1, 2.5, None, True, {"key": "välue\n"}]}


def compute():
    rows = [[(i * j) ** 2 % 11 / 2 for i in range(4)] for j in range(4)]
    total = sum(map(sum, rows)) + math.sqrt(2) + abs(-3) + round(2.675, 2)
    big = 2**200 + int("123456789012345678901234567890")
    data = bytearray(b"bytes") + bytes(range(3))
    return total, big // 7, str(big), data.hex(), data.decode("latin1"), max(rows), any(rows), divmod(17, 5), complex(1, 2)


class Cell:
    def __init__(self, value):
        self.value = value

    def add(self, other, scale=1):
        self.value = (self.value + other * scale) % 1_000_003
        return self.value


def hot_loops():
    """Long enough to be traced and compiled."""
    cells = [Cell(n) for n in range(7)]
    table, text, position = {}, [], 0.0
    for n in range(3000):
        cell = cells[n % 7]
        if cell.add(n, scale=2) & 1:
            position += cell.value / 3 - n * 0.5
        elif n % 5 == 0:
            table[n] = (n, cell)
        else:
            text.append(chr(97 + n % 26))
        for step in range(4):
            position = position + step * 1.5 if position < 1e9 else 0.0
    total = 0
    while total < 20_000:
        total += len(text) > 3 and 1 or 2
    return [sum(x * y for x in range(30)) for y in range(300)][-1], len(table), position, [n * n for n in range(3000) if n % 3]


def fail(depth):
    try:
        if depth:
            return fail(depth - 1)
        return {}["missing"]
    except KeyError as error:
        raise ValueError("no such key") from error


def match(value):
    match value:
        case {"words": [first, *_]}:
            return first
        case Point(x=x) if x > 0:
            return x
        case [1, _] | (2 | 3):
            return "few"
        case _:
            return None


def run():
    with quiet() as out:
        found = json.loads(json.dumps(collect(), indent=2, sort_keys=True))
        print(found, compute(), [match(value) for value in (found, Point(1), [1, 2], 3, "x")])
        print(Shape.square(3), Circle(2) == Circle(2), Circle(1).area, {Circle(1): 1}, Point(1) < Point(2), Colour.RED, Colour(2).name, fibonacci(40))
        print(re.sub(r"(\w+)\s+(?P<second>\w+)", r"\2 \1", "hello world"), re.findall("[a-z]+|[0-9]+", "abc 123"), re.split(r"[,;]\s*", "a, b;c"))
        print(list(itertools.islice(itertools.chain([1], itertools.count(5)), 3)), functools.reduce(operator.add, [1, 2, 3]), string.ascii_letters)
        hot_loops()
        print(random.Random(1).randint(1, 6), os.path.join("a", "b"), time.time() > 0, typing.Optional[int], sys.argv[1:])
        try:
            fail(3)
        except ValueError as error:
            traceback.print_exc()
            error.add_note("seen")
            sys.excepthook(type(error), error, error.__traceback__)
        exec(compile("a = lambda *args, key=1, **rest: (args, key, rest)\nprint(a(1, 2, key=3, other=4))\ndel a", "text", "exec"), {})
        while out.tell() < 0:
            assert False, "unreachable"


if __name__ == "__main__":
    run()
