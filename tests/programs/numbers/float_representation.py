"""repr, str and formatting of floats: shortest digits, exponents, rounding, special values, round trips."""
VALUES = [0.0, -0.0, 0.1, 0.2 + 0.1, 1 / 3, 1e15, 1e16, 123456789012345680.0, 1e17, 1e21, 1e22, 1.5e300, 5e-324, 2.2250738585072014e-308, 1.7976931348623157e308, 1e-4, 1e-5, 0.00012345, 9007199254740993.0, 4.35, 2.675, 1.005, 100.0, 1e100, float("inf"), float("-inf"), float("nan"), 3.0e-10, 123.456, 2**-1074, 1 - 2**-53]
for x in VALUES:
    print(repr(x), str(x), f"{x}", f"{x:.0f}" if abs(x) < 1e30 else "-", f"{x:.3f}" if abs(x) < 1e30 else "-", f"{x:.17g}", f"{x:e}", f"{x:g}", f"{x:.3g}", f"{x!r:>25}", float(repr(x)) == x)
for digits in range(0, 8):
    print(round(2.675, digits), round(-1234.5678, digits), round(1e-5, digits), round(5e15 + 0.5, digits), round(1234.5678, -digits))
print([round(x * 0.5) for x in range(-7, 8)], [int(x) for x in (2.9, -2.9, 1e20)], [x.__floor__() for x in (2.5, -2.5)], [x.__ceil__() for x in (2.5, -2.5)], [x.__trunc__() for x in (2.5, -2.5)])
print((1.5).hex(), (0.1).hex(), float.fromhex("0x1.999999999999ap-4"), (1e308 * 10), -1e308 * 10, 1e-320 / 1e10, 1e308 + 1e308 - 1e308, 0.1 + 0.7, 0.1 * 3, 1.1 + 2.2, 1e16 + 1, 1e16 + 2)
print(1.0 == 1, 0.0 == -0.0, str(-0.0), 1.5 // 0.5, -1.5 // 0.4, 1.5 % 0.4, -1.5 % 0.4, 1.5 % -0.4, 5.0 % 3, -5.0 % 3, 5.0 // -3, 1e300 * 1e-300, 2.0**0.5, 2**-2, (-2.0) ** 3, 0.0**0, float("inf") - 1, float("inf") * -1)
print(divmod(5.5, 2), divmod(-5.5, 2), divmod(5.5, -2), divmod(1e20, 3), divmod(float("inf"), 1) if False else "inf", 7.0 .is_integer(), (7.5).is_integer(), float("inf").is_integer(), (1e300).as_integer_ratio()[1], hash(1e300) == hash(int(1e300)), hash(0.1), hash(-0.0), hash(2.5))
for text in ("1e5", "1E-2", "  3.5  ", "+.5", "-5.", "1_0.0_1", "infinity", "NAN", "1e1000", "-1e-1000"):
    print(text, float(text), end="; ")
print()
print(sum([0.1] * 10), sum([1e100, 1.0, -1e100]), max(0.1, 0.2), min(float("nan"), 1.0), sorted([3.5, -1.0, 2.25, float("-inf")]), [x for x in (0.5).as_integer_ratio()])
print("%.2f %.10g %e %G %5.1f|%-8.2f|%+.1f %08.3f %.0e" % (1.005, 1 / 3, 12345.678, 1e-10, 2.25, 3.14159, 2.0, -3.14159, 15000))
print(f"{1234567.891:,.2f} {1234567.891:_.1f} {0.000001234:.2e} {255.0:#.0f} {1e10:.0f} {0.5:.0f} {1.5:.0f} {2.5:.0f} {1e23:.0f} {123456789.0:.3} {0.1:.20f} {1/7:.30f}")
