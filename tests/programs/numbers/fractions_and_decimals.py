"""Fraction and Decimal beside int and float: conversion, arithmetic, comparison, formatting, rounding, contexts, messages."""
import decimal
from decimal import Decimal, getcontext, localcontext
from fractions import Fraction


def attempt(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__, error)


F, D = Fraction, Decimal
print(F(6, 4), F("3/7"), F("-1.25"), F(0.5), F(D("0.1")), F("1e-2"), F("2/3"), repr(F(1, 3)), F(1, -2), F(True))
a, b = F(1, 3), F(3, 4)
print(a + b, a - b, a * b, a / b, a // b, a % b, divmod(b, a), a**2, a**-2, b**0.5, 2**F(1, 2), -a, abs(F(-1, 2)), a + 1, 1 - a, a * 0.5, a < b, a == F(2, 6), a == 1 / 3, F(1, 2) == 0.5, hash(F(1, 2)) == hash(0.5))
print(a.numerator, a.denominator, F("0.333").limit_denominator(10), round(F(7, 2)), round(F(22, 7), 3), int(F(-7, 2)), F(7, 2).__floor__(), F(7, 2).__ceil__(), float(a), F(3).is_integer(), a.as_integer_ratio(), f"{a:.3f} {b:>10} {b:.1%} {F(1234567, 2):,.2f} {F(1,3):e}")
for bad in (lambda: F(1, 0), lambda: F("a"), lambda: F("1/0"), lambda: F(1.5, 2), lambda: F(None), lambda: F(float("nan")), lambda: F(float("inf")), lambda: a // 0, lambda: a < 1j, lambda: a + "x", lambda: F(1, 2, 3), lambda: F([1])):
    attempt(bad)
getcontext().prec = 12
print(D("1.10") + D("2.2"), D(1) / 3, D("0.1") * 3 == D("0.3"), D(0.1), D("1e5"), D("-0"), D("NaN"), D("Infinity"), D((1, (1, 2, 3), -2)), D("  7 "), D("1_000.5"), repr(D("1.0")), D(10**30))
x = D("1234.5678")
print(x.quantize(D("0.01")), x.quantize(D("1e2")), round(x, 2), round(x), x.to_integral_value(), x.normalize(), D("100").normalize(), x.adjusted(), x.as_tuple(), x.as_integer_ratio(), x.sqrt(), x.ln(), x.exp() > 0, x.log10(), x.scaleb(2), x.shift(1), x.rotate(1), x.copy_negate(), x.is_signed(), x.number_class(), x.next_plus(), x.remainder_near(7), D(2) ** 10, D(2) ** D("0.5"), x // 7, x % 7, -x % 7, divmod(x, 7), int(x), float(x), hash(D("1.0")) == hash(1))
for mode in (decimal.ROUND_UP, decimal.ROUND_DOWN, decimal.ROUND_CEILING, decimal.ROUND_FLOOR, decimal.ROUND_HALF_UP, decimal.ROUND_HALF_DOWN, decimal.ROUND_HALF_EVEN, decimal.ROUND_05UP):
    print(mode, [str(D(v).quantize(D("1"), rounding=mode)) for v in ("2.5", "-2.5", "3.5", "2.51", "-2.49", "0.1")])
print(f"{x:.2f} {x:,.1f} {x:e} {x:10.1f}| {x:<12}| {x:+} {D('0.00001')} {D('1E+10')} {D('1E+10'):f} {D('123456789.123'):g} {x:%} {D('NaN'):.2f} {D(-5):06.1f}", D("1E-7"), D("0.0000001"), D("123E3"), D("1.20"))
for bad in (lambda: D("abc"), lambda: D(1) / 0, lambda: D(0) / 0, lambda: D(-1).sqrt(), lambda: D("sNaN") + 1, lambda: D(1) + 1.5, lambda: D("NaN") < 1, lambda: D(1) < "a", lambda: int(D("NaN")), lambda: int(D("Infinity")), lambda: D("1e1000000") * D("1e9000000"), lambda: D("1").quantize(D("1e-20")), lambda: D(None), lambda: D((1, 2)), lambda: round(D("Infinity")), lambda: D(0) ** 0, lambda: D(5) % 0, lambda: D("12345678901234567890").quantize(D("0.1"))):
    attempt(bad)
with localcontext() as ctx:
    ctx.prec = 5
    ctx.traps[decimal.Inexact] = True
    attempt(lambda: D(1) / 3)
    ctx.traps[decimal.Inexact] = False
    ctx.traps[decimal.DivisionByZero] = False
    print(D(1) / 3, D(1) / 0, ctx.flags[decimal.DivisionByZero], ctx.flags[decimal.Overflow])
print(getcontext().prec, D(1) == F(1), D("0.5") == F(1, 2), D(2) < F(5, 2), D("0.5") == 0.5, D("0.1") == 0.1, max(D(1), 2, 1.5), sum([D("0.1")] * 3), sorted([D(3), 1, F(5, 2), 2.2]), D(3).compare(D(5)), D(5).max(3), D("1.5").same_quantum(D("2.3")))
