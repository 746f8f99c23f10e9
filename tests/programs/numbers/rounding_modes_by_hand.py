"""Rounding half even, floor, ceil, trunc, truncation to decimals, money, and float surprises."""
import math
vals = [x / 4 for x in range(-10, 11)] + [2.675, 1.005, 1e15 + 0.5, -1e-300, 0.1 + 0.2, 123456789.987654321]
print([round(v) for v in vals], [round(v, 1) for v in vals], [math.floor(v) for v in vals], [math.ceil(v) for v in vals], [math.trunc(v) for v in vals], [int(v // 1) for v in vals], sep="\n")
def half_up(v, n=0): m = 10 ** n; return math.floor(v * m + 0.5) / m
print([half_up(v) for v in vals[:12]], [half_up(v, 2) for v in (2.675, 1.005, -1.005)], [round(v, -1) for v in (5, 15, 25, 35, -15, 14.9, 1234.5)], [round(12345, -n) for n in range(6)], round(10**20 + 5, -1), round(-0.5), round(0.5), round(1.5), str(round(-0.4)), round(5e-324, 320), round(2**70 + 0.0, -5))
cents = [1999, 5, 100, 123456]; print([f"{c // 100}.{c % 100:02d}" for c in cents], [divmod(c, 100) for c in cents], sum(c / 100 for c in cents), sum([0.1] * 3) == 0.3, math.fsum([0.1] * 10), 0.1 * 3, 1.1 * 1.1, 3 * 1.1, 1e16 + 1 - 1e16, (0.1 + 0.2) + 0.3 == 0.1 + (0.2 + 0.3), 0.5 - 0.4 - 0.1, 100 * 1.1, 4.35 * 100, 1.15 * 100, int(4.35 * 100), int(1.15 * 100 + 0.5))
print([math.isclose(a, b) for a, b in ((0.1 + 0.2, 0.3), (1e-10, 0), (1, 1.0001))], [f"{v:.{n}f}" for v in (0.125, 0.375, 2.5, 1e21) for n in (0, 2)], [f"{v:g}" for v in (1e5, 1e6, 123456.7, 1e-4, 1e-5, 0.1 + 0.2)], [float(f"{v:.3g}") for v in vals[-3:]], [v.hex() for v in (0.1, 0.2, 0.3)], math.nextafter(0.3, 1) == 0.1 + 0.2, math.ulp(1.0), (0.1).as_integer_ratio())
