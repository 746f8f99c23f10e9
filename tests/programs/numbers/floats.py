"""Floats: arithmetic, formatting, special values, comparison with ints."""


def newton_sqrt(x, steps=20):
    guess = x / 2 or 1.0
    for _ in range(steps):
        guess = (guess + x / guess) / 2
    return guess


def integrate(f, low, high, steps):
    width = (high - low) / steps
    total = 0.5 * (f(low) + f(high))
    for i in range(1, steps):
        total += f(low + i * width)
    return total * width


def horner(coefficients, x):
    total = 0.0
    for c in coefficients:
        total = total * x + c
    return total


def mean_and_variance(values):
    n = len(values)
    mean = sum(values) / n
    return mean, sum((v - mean) ** 2 for v in values) / (n - 1)


print(newton_sqrt(2.0), newton_sqrt(1e10), newton_sqrt(0.25))
print(integrate(lambda x: x * x, 0.0, 3.0, 1000))
print(horner([1.0, -6.0, 11.0, -6.0], 2.5))
print(mean_and_variance([2.5, 3.5, 1.25, 8.0, 4.75]))

for value in (0.1, 0.1 + 0.2, 1.0, -0.0, 1e16, 1e15, 123456789012345680.0, 1e-4, 1e-5, 1.5e300, 5e-324, 2.0**52):
    print(value, repr(value), str(-value))

inf, nan = float("inf"), float("nan")
print(inf, -inf, nan, inf - inf, inf > 10**400, nan == nan, nan != nan, nan < 1, max(1.0, inf))
print(1.0 == 1, 0.5 < 1, 2 > 1.5, 1e308 * 10, -1e308 * 10)
print(7.5 // 2, -7.5 // 2, 7.5 % 2, -7.5 % 2, 7.5 % -2, divmod(-7.5, 2), 2.0**0.5, 2**0.5, (-8) ** 2.0)
print(int(3.99), int(-3.99), round(2.675, 2), round(0.5), round(1.5), round(1e300), round(1234.5678, -2))
print((0.75).as_integer_ratio(), (3.0).is_integer(), (2.5).is_integer(), (255.5).hex(), float.fromhex("0x1.8p+1"))
print(f"{3.14159:.2f} {3.14159:10.3f}| {3.14159:<10.1f}| {1e10:g} {1e-7:g} {123456.789:,.2f} {0.25:%} {0.256:.1%}")
print(f"{1234.5:e} {1234.5:E} {1234.5:.0f} {0.0001234:g} {float('inf'):f} {-0.0:.1f} {1.0:+.2f} {2.5:010.2f}")
print("%.3f %5.1f %e %g %g" % (2.71828, 2.71828, 2.71828, 1e20, 0.0001))
print(float("  3.5e2 "), float("-inf"), float("1_000.5"), float(10**20), float(True))
for text in ("abc", "1.2.3", ""):
    try:
        float(text)
    except ValueError as error:
        print(error)
try:
    1.0 / 0
except ZeroDivisionError as error:
    print(error)
try:
    2.0 ** 10000
except OverflowError as error:
    print(error)
try:
    int(inf)
except OverflowError as error:
    print(error)
print(abs(-2.5), abs(-0.0), -(-3.5), +2.5, not 0.0, bool(0.1), hash(1.0) == hash(1), hash(0.5))
print(sorted([3, 1.5, -2, 0.0, 2.25, 10**3]), min(2, 1.5), max(2, 2.5), sum([0.1] * 10), sum([1, 2.5, 3]))
