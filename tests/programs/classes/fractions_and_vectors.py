"""Operator overloading: reflected, in-place, comparison fallbacks, vectors, polynomials, fractions, matrices."""
from functools import total_ordering, cached_property, lru_cache, cmp_to_key
from math import gcd, sqrt


@total_ordering
class Frac:
    __slots__ = ("n", "d")

    def __init__(self, n=0, d=1):
        if not d:
            raise ZeroDivisionError(f"Frac({n}, 0)")
        g = gcd(n, d) * (-1 if d < 0 else 1)
        self.n, self.d = n // g, d // g

    @classmethod
    def coerce(cls, x):
        return x if isinstance(x, cls) else cls(x) if isinstance(x, int) else None

    def _op(fn, name):
        def forward(self, other):
            o = self.coerce(other)
            return NotImplemented if o is None else fn(self, o)

        def back(self, other):
            o = self.coerce(other)
            return NotImplemented if o is None else fn(o, self)
        forward.__name__, back.__name__ = f"__{name}__", f"__r{name}__"
        return forward, back

    __add__, __radd__ = _op(lambda a, b: Frac(a.n * b.d + b.n * a.d, a.d * b.d), "add")
    __sub__, __rsub__ = _op(lambda a, b: Frac(a.n * b.d - b.n * a.d, a.d * b.d), "sub")
    __mul__, __rmul__ = _op(lambda a, b: Frac(a.n * b.n, a.d * b.d), "mul")
    __truediv__, __rtruediv__ = _op(lambda a, b: Frac(a.n * b.d, a.d * b.n), "truediv")
    __eq__, _ = _op(lambda a, b: (a.n, a.d) == (b.n, b.d), "eq")
    __lt__, _ = _op(lambda a, b: a.n * b.d < b.n * a.d, "lt")
    del _op, _

    def __neg__(self): return Frac(-self.n, self.d)
    def __pos__(self): return self
    def __abs__(self): return Frac(abs(self.n), self.d)
    def __pow__(self, k, mod=None): return Frac(self.n ** k, self.d ** k) if k >= 0 else Frac(self.d ** -k, self.n ** -k)
    def __bool__(self): return self.n != 0
    def __int__(self): return self.n // self.d if self.n >= 0 else -(-self.n // self.d)
    def __float__(self): return self.n / self.d
    def __floor__(self): return self.n // self.d
    def __round__(self, nd=None): return round(self.n / self.d, nd)
    def __hash__(self): return hash((self.n, self.d)) if self.d != 1 else hash(self.n)
    def __repr__(self): return f"Frac({self.n}, {self.d})"
    def __str__(self): return f"{self.n}/{self.d}" if self.d != 1 else str(self.n)
    def __format__(self, spec): return format(str(self), spec)


a, b = Frac(1, 3), Frac(-2, 4)
print(a, b, a + b, a - b, a * b, a / b, 1 + a, 1 - a, 2 * a, 1 / a, a ** 3, a ** -2, -a, +a, abs(b))
print(a < b, a > b, a <= 1, 1 >= a, a == Frac(2, 6), a != 3, Frac(6, 3) == 2, 2 == Frac(2), sorted([a, b, Frac(1), Frac(1, 4)], reverse=True))
print(int(Frac(-7, 2)), float(a), round(Frac(7, 2)), round(a, 2), bool(Frac()), hash(Frac(4)) == hash(4), {Frac(1): "x"}[1], f"{a:>8}|{b:<6}|")
print(sum([Frac(1, n) for n in range(1, 21)]), max(a, b, key=abs), sum([a, b], Frac(1)))
for expr in ("a + 'x'", "a + 1.5", "'x' * a", "a < 'x'", "a == 'x'", "Frac(1, 0)", "a / 0", "a // 2", "a @ b", "a.z", "a % 2", "~a", "a[0]", "len(a)", "a()", "iter(a)", "divmod(a, b)", "a & b", "a += 'x'", "a <<= 1", "pow(a, 2, 3)", "pow(2, a)", "int('1', a)", "range(a)", "[1][a]", "'%d' % a", "math_none"):
    try:
        print(expr, "=", eval(expr) if "=" not in expr.replace("==", "") else exec(expr))
    except Exception as e:
        print(expr, "!", type(e).__name__, e)


class Vec:
    def __init__(self, *xs): self.xs = list(xs)
    def __iter__(self): return iter(self.xs)
    def __len__(self): return len(self.xs)
    def __getitem__(self, i): return Vec(*self.xs[i]) if isinstance(i, slice) else self.xs[i]
    def __setitem__(self, i, v): self.xs[i] = v
    def __delitem__(self, i): del self.xs[i]
    def __contains__(self, v): return any(x is v or x == v for x in self)
    def __reversed__(self): print("rev", end=" "); return reversed(self.xs)
    def __iadd__(self, o): self.xs = [x + y for x, y in zip(self, o, strict=True)]; return self
    def __matmul__(self, o): return sum(x * y for x, y in zip(self, o))
    def __imatmul__(self, o): return Vec(self @ o)
    def __rmatmul__(self, o): return "r@"
    def __eq__(self, o): return isinstance(o, Vec) and self.xs == o.xs
    def __invert__(self): return Vec(*reversed(self))
    def __lshift__(self, n): return self[n:]
    def __rshift__(self, n): return self[:-n or None]
    def __divmod__(self, n): return Vec(*[x // n for x in self]), Vec(*[x % n for x in self])
    def __rdivmod__(self, n): return "rdivmod"
    def __call__(self, f, *a, **k): return Vec(*[f(x, *a, **k) for x in self])
    def __index__(self): return len(self)
    def __length_hint__(self): return 99
    def __repr__(self): return f"<{' '.join(map(str, self.xs))}>"


v = Vec(1, 2, 3)
w = v
w += (10, 20, 30)
print(v is w, v, v @ v, [1] @ v, ~v, v << 1, v >> 1, v >> 0, divmod(v, 7), divmod(3, v), v(pow, 2), v[0], v[-1], v[::2], 22 in v, 5 in v)
v[1:] = [7, 8, 9]
del v[0]
print(v, len(v), list(reversed(v)), hex(v), [10, 20, 30, 40][v], "ab" * v, range(10)[v:], bin(v), v == Vec(7, 8, 9), v != [7, 8, 9])
v @= v
print(v, *v, max(v), sorted(Vec(3, 1, 2)), tuple(v), [*v, *Vec(1)], dict(zip(Vec(1, 2), "ab")))
for expr in ("{v}", "v < v", "v + 1", "v += [1, 2]", "v['a']", "v[10]", "v - v", "+v", "v(1)", "hash(v)", "v * 2", "2 ** v"):
    try:
        print(expr, "=", eval(expr) if "=" not in expr else exec(expr))
    except Exception as e:
        print(expr, "!", type(e).__name__, e)


class Sub(Frac):
    def __radd__(self, o): return "sub radd"
    def __eq__(self, o): return "sub eq"
    __hash__ = None
    def __gt__(self, o): return "sub gt"
print(Frac(1) + Sub(1), Frac(1) == Sub(1), Frac(1) < Sub(1), Sub(1) + Frac(1), Sub(1) != 3)
try: hash(Sub(1))
except TypeError as e: print(e)




class Temp:
    def __init__(self, c): self.c = c; self.calls = 0
    @cached_property
    def f(self): self.calls += 1; return self.c * 9 / 5 + 32
    def set(self, name, value): setattr(self, name, value); return self
    def cold(self): return self.set("c", -10)
t = Temp(100)
print(t.f, t.f, t.calls, t.cold().c, t.__dict__)
del t.f
print(t.f, t.calls)
print(sorted(["b10", "a2", "b9", "a10"], key=cmp_to_key(lambda x, y: (x[0] > y[0]) - (x[0] < y[0]) or int(x[1:]) - int(y[1:]))))
