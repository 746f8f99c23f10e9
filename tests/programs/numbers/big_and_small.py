"""Big integers and floats: e and pi digits, fibonacci doubling, gcd chains, hex floats, rounding, conversions, bit tricks, RSA toy."""
import math, sys
def pi_digits():
    q, r, t, k, n, l = 1, 0, 1, 1, 3, 3
    while True:
        if 4 * q + r - t < n * t:
            yield n
            q, r, n = 10 * q, 10 * (r - n * t), 10 * (3 * q + r) // t - 10 * n
        else: q, r, t, k, n, l = q * k, (2 * q + r) * l, t * l, k + 1, (q * (7 * k + 2) + r * l) // (t * l), l + 2
g = pi_digits(); print("".join(str(next(g)) for _ in range(100)))
def e_digits(n):
    s = t = 10 ** (n + 10); k = 1
    while t: t //= k; s += t; k += 1
    return str(s)[:n]
print(e_digits(60))
def fib(n):
    a, b = 0, 1
    for bit in bin(n)[2:]:
        a, b = a * (2 * b - a), a * a + b * b
        if bit == "1": a, b = b, a + b
    return a
print(fib(300), len(str(fib(20000))), fib(1000) % 10**9)
p, q, e = 2**127 - 1, 2**89 - 1, 65537; n = p * q; d = pow(e, -1, (p - 1) * (q - 1)); m = int.from_bytes(b"attack at dawn", "big"); c = pow(m, e, n)
print(c, pow(c, d, n).to_bytes(14, "big"))
for a, b in ((7, 3), (-7, 3), (7, -3), (-7, -3), (10**30, 7), (-10**30, 7), (10**30, -10**15 - 1), (5, 10**30), (-5, 10**30), (2**64, 2**32), (0, -5)):
    print(a, b, a // b, a % b, divmod(a, b), a / b, a & b, a | b, a ^ b, math.gcd(a, b))
print(2**63 - 1 + 1, -2**63 - 1, 2**53 + 1, (2**53 + 1) * (2**53 - 1), 9007199254740991 + 1, 9007199254740993 - 1, -9007199254740992 - 1, 94906267 * 94906267, 3037000500**2, ~2**64, -2**64 >> 3, -1 >> 1000, 1 << 100, -(1 << 70) >> 69, (1 << 70) - 1 & 0xFFFF)
print(int("123_456"), int("  -12  "), int("0b101", 0), int("-0xff", 16), int("zz", 36), int(1e20), int(-2.9), int("9" * 30), int(b"42"), int(True), float(10**22), float(2**53 + 1), 10**23 / 1, 1e23, (10**400) // (10**399))
for src in ("10**400 / 3", "float(10**400)", "10**400 / 10**399", "2**1024 * 1.0", "int('1_')", "int('٣')", "math.sqrt(10**400)", "math.log(10**400)", "math.log2(2**2000)", "math.isqrt(-1)", "10**400 > 1e308", "10**400 == float('inf')", "float('inf') > 10**400", "2**53 + 1 == float(2**53 + 1)", "2**53 == 2.0**53", "hash(2**61 - 1)", "hash(2**61)", "hash(1.5)", "hash(float('inf'))", "hash(-1)", "hash(10**20) == hash(1e20)", "round(2.5)", "round(-0.5)", "round(1e20)", "round(1.15, 1)", "round(float('nan'))", "round(float('inf'))", "round(1234.567, -2)", "round(5, -1)", "math.floor(-2.5)", "math.ceil(2.1)", "math.trunc(-2.9)", "math.floor(1e300) == int(1e300)", "math.fmod(-7, 3)", "-7.5 % 3", "7.5 // -2", "divmod(-7.5, 2)", "0.1 + 0.2", "1e16 + 1", "sum([0.1] * 10)", "math.fsum([0.1] * 10)", "math.prod([1.5, 2])", "1 / 3", "(0.1).as_integer_ratio()", "(0.5).hex()", "float.fromhex('0x1.8p3')", "(3.0).is_integer()", "1e308 * 10", "-1e308 * 10", "float('nan') == float('nan')", "float('-0') == 0", "str(-0.0)", "5e-324 / 2", "2.0 ** 0.5", "(-8) ** (1/3)", "(-1) ** 0.5", "0 ** 0", "0.0 ** 0", "math.pow(0, 0)", "math.pow(-8, 1/3)", "math.inf - math.inf", "math.nan", "math.copysign(1, -0.0)", "math.frexp(8)", "math.ldexp(0.5, 4)", "math.modf(-2.75)", "math.hypot(3, 4, 12)", "math.dist([1, 2], [4, 6])", "math.degrees(math.pi)", "math.atan2(-1, -1)", "math.isclose(0.1 + 0.2, 0.3)", "math.factorial(20.0)", "math.comb(5, 7)", "math.perm(5)", "math.nextafter(1, 2)", "math.ulp(1.0)", "math.log(8, 2)", "math.log1p(1e-10)", "math.expm1(1e-10)", "math.gamma(5)", "math.erf(0.5)", "math.exp(710)", "math.log(0)", "math.log(-1)", "math.acos(2)", "math.sumprod([1, 2], [3, 4])", "math.remainder(7, 4)", "math.lgamma(10)", "math.tau", "sys.float_info.max", "sys.maxsize", "(255).to_bytes(2, 'little')", "(12).as_integer_ratio()", "(7).conjugate()", "(-7).__abs__()", "(3).__rsub__(10)", "(5).__truediv__('a')", "3 .__pow__(2, 5)", "1 .numerator", "abs(-5j + 12)", "(1 + 2j) * (3 - 1j)", "(1 + 2j) / (1 - 1j)", "(1j) ** 2", "(2 + 0j) == 2", "complex('1+2j')", "(1+2j).conjugate()", "1j < 2", "int(1j)", "hash(1j)", "1e5", "1e-5", "123456789012345680.0", "1.0e15", "1e17", "0.00001234", "float('1e-400')", "float('  1.5  ')", "float('1_0.5')", "float('infinity')", "float('nanx')", "2 ** -1074", "2.0 ** -1075", "True + True", "True / 2", "-True", "True & 1", "True & False", "True ^ True", "bool('False')", "int.from_bytes(b'\\x80\\x00', 'big', signed=True)", "(-300).to_bytes(2, 'big', signed=True)", "f'{10**25:,}'", "f'{2**70:x}'", "str(10**50)", "f'{1e25:.0f}'", "'%d' % 1e25", "'%.3e' % 10**25", "f'{10**25:.3e}'"):
    try: print(src, "=>", repr(eval(src)))
    except Exception as e: print(src, "!!", type(e).__name__, e)
