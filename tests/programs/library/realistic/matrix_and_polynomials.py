"""Numeric classes with operators: matrices, polynomials, rationals; in-place forms and reflected operands."""
import functools
import itertools
import math
import numbers
import operator
from fractions import Fraction


class Matrix:
    __slots__ = ("rows",)

    def __init__(self, rows):
        self.rows = [list(r) for r in rows]
        if len({len(r) for r in self.rows}) > 1:
            raise ValueError("ragged matrix")

    @classmethod
    def identity(cls, n):
        return cls([[int(i == j) for j in range(n)] for i in range(n)])

    @property
    def shape(self):
        return len(self.rows), len(self.rows[0]) if self.rows else 0

    def __getitem__(self, key):
        match key:
            case int(i), int(j):
                return self.rows[i][j]
            case slice() as rows, slice() as columns:
                return Matrix(r[columns] for r in self.rows[rows])
            case int(i):
                return self.rows[i]
        raise TypeError(f"bad index {key!r}")

    def __matmul__(self, other):
        if not isinstance(other, Matrix):
            return NotImplemented
        if self.shape[1] != other.shape[0]:
            raise ValueError(f"shapes {self.shape} and {other.shape} do not fit")
        columns = list(zip(*other.rows))
        return Matrix([sum(map(operator.mul, row, column)) for column in columns] for row in self.rows)

    def __imatmul__(self, other):
        self.rows = (self @ other).rows
        return self

    def __mul__(self, factor):
        if not isinstance(factor, numbers.Number):
            return NotImplemented
        return Matrix([x * factor for x in row] for row in self.rows)

    __rmul__ = __mul__

    def __pow__(self, n, modulus=None):
        result, base = Matrix.identity(self.shape[0]), self
        while n:
            if n & 1:
                result = result @ base
            base, n = base @ base, n >> 1
            if modulus:
                result = Matrix([x % modulus for x in r] for r in result.rows)
                base = Matrix([x % modulus for x in r] for r in base.rows)
        return result

    def __eq__(self, other):
        return isinstance(other, Matrix) and self.rows == other.rows

    def __invert__(self):
        return Matrix(zip(*self.rows))

    def determinant(self):
        rows, sign, result = [[Fraction(x) for x in r] for r in self.rows], 1, Fraction(1)
        for i in range(len(rows)):
            pivot = next((r for r in range(i, len(rows)) if rows[r][i]), None)
            if pivot is None:
                return Fraction(0)
            if pivot != i:
                rows[i], rows[pivot], sign = rows[pivot], rows[i], -sign
            result *= rows[i][i]
            for r in range(i + 1, len(rows)):
                factor = rows[r][i] / rows[i][i]
                rows[r] = [a - factor * b for a, b in zip(rows[r], rows[i])]
        return sign * result

    def __repr__(self):
        widths = [max(len(str(x)) for x in column) for column in zip(*self.rows)]
        return "\n".join("[" + " ".join(f"{x!s:>{w}}" for x, w in zip(r, widths)) + "]" for r in self.rows)


fib = Matrix([[1, 1], [1, 0]])
print(fib**10, (fib**100)[0, 1], pow(fib, 1000, 997)[0, 1], sep="\n")
m = Matrix([[2, -1, 0], [1, 3, 5], [0, 4, 1]])
print(m.determinant(), (~m).determinant(), m.shape, m[1, 2], m[0], m[:2, 1:], sep="\n")
print(2 * m == m * 2, m != ~m, Matrix.identity(3) @ m == m)
m @= Matrix.identity(3) * Fraction(1, 2)
print(m)
for bad in (lambda: m @ fib, lambda: m @ 5, lambda: "x" * m, lambda: m["a"], lambda: Matrix([[1], [1, 2]]), lambda: hash(m), lambda: setattr(m, "x", 1), lambda: m + m):
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__, error)


@functools.total_ordering
class Poly:
    def __init__(self, *coefficients):
        trimmed = list(coefficients)
        while trimmed and trimmed[-1] == 0:
            trimmed.pop()
        self.c = tuple(trimmed)

    def __call__(self, x):
        return functools.reduce(lambda acc, c: acc * x + c, reversed(self.c), 0)

    def __add__(self, other):
        other = other if isinstance(other, Poly) else Poly(other)
        return Poly(*(a + b for a, b in itertools.zip_longest(self.c, other.c, fillvalue=0)))

    __radd__ = __add__

    def __neg__(self):
        return Poly(*(-c for c in self.c))

    def __sub__(self, other):
        return self + -other

    def __rsub__(self, other):
        return -self + other

    def __mul__(self, other):
        other = other if isinstance(other, Poly) else Poly(other)
        out = [0] * (len(self.c) + len(other.c))
        for (i, a), (j, b) in itertools.product(enumerate(self.c), enumerate(other.c)):
            out[i + j] += a * b
        return Poly(*out)

    __rmul__ = __mul__

    def __divmod__(self, other):
        quotient, rest = Poly(), self
        while len(rest.c) >= len(other.c) and rest.c:
            term = Poly(*[0] * (len(rest.c) - len(other.c)), Fraction(rest.c[-1], other.c[-1]))
            quotient, rest = quotient + term, rest - term * other
        return quotient, rest

    def __floordiv__(self, other):
        return divmod(self, other)[0]

    def __mod__(self, other):
        return divmod(self, other)[1]

    def __eq__(self, other):
        return self.c == other.c

    def __lt__(self, other):
        return (len(self.c), self.c[::-1]) < (len(other.c), other.c[::-1])

    def __hash__(self):
        return hash(self.c)

    def __bool__(self):
        return bool(self.c)

    def __len__(self):
        return len(self.c)

    def __iter__(self):
        return iter(self.c)

    def __str__(self):
        terms = [f"{'+-'[c < 0]} {abs(c) if abs(c) != 1 or not i else ''}{'x' * (i > 0)}{f'^{i}' * (i > 1)}" for i, c in enumerate(self.c) if c]
        return " ".join(reversed(terms)).removeprefix("+ ") or "0"


p, q = Poly(-1, 0, 1), Poly(1, 1)
print(p, "|", q, "|", p + q, "|", p - q, "|", 5 - p, "|", 2 * p * q, "|", p // q, "|", p % q, "|", Poly(), "|", Poly(1, -2, 0, 3))
print(p(3), p(Fraction(1, 2)), p(1j), divmod(Poly(1, 2, 3), q)[1], p > q, sorted([p, q, Poly(5)])[0], p >= p, {p: "p"}[Poly(-1, 0, 1)], bool(Poly(0)), len(p), [*p], sum([p, q]))
print(math.prod(Poly(-r, 1) for r in (1, 2, 3)), functools.reduce(operator.add, [p] * 3))
