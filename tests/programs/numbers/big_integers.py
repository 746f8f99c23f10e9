"""Integers of any size: arithmetic, division rules, bit operations, bases."""


def factorial(n):
    result = 1
    for i in range(2, n + 1):
        result *= i
    return result


def fibonacci(n):
    a, b = 0, 1
    while n:
        a, b = b, a + b
        n -= 1
    return a


def power_mod(base, exponent, modulus):
    result = 1
    base %= modulus
    while exponent > 0:
        if exponent & 1:
            result = result * base % modulus
        base = base * base % modulus
        exponent >>= 1
    return result


def is_probable_prime(n):
    if n < 2:
        return False
    for p in (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37):
        if n % p == 0:
            return n == p
    d, s = n - 1, 0
    while d % 2 == 0:
        d //= 2
        s += 1
    for a in (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37):
        x = pow(a, d, n)
        if x == 1 or x == n - 1:
            continue
        for _ in range(s - 1):
            x = x * x % n
            if x == n - 1:
                break
        else:
            return False
    return True


print(factorial(30))
print(factorial(100) // factorial(97))
print(len(str(factorial(200))))
print(fibonacci(150), fibonacci(90))
print(power_mod(3, 10**20, 10**9 + 7), pow(3, 10**20, 10**9 + 7))
print([n for n in range(2**61 - 5, 2**61 + 3) if is_probable_prime(n)])

edge = 2**53
for value in (edge - 1, edge, edge + 1, -edge, -edge - 1, 2**30, -(2**31), 2**63, 2**64 - 1):
    print(value, value + 1, value - 1, -value, value * value, value // 7, value % 7, -value // 7, -value % 7)

for a in (17, -17):
    for b in (5, -5):
        print(a, b, a // b, a % b, divmod(a, b))

print(1 << 100, (1 << 100) >> 98, -1 >> 70, -5 >> 1, 5 & -2, 5 | -8, 5 ^ -1, ~10**20)
print((2**100).bit_length(), (-(2**100)).bit_length(), (0).bit_length())
print(hex(2**70 + 255), oct(-64), bin(10), int("ff", 16), int("-0b101", 0), int("z", 36))
print(2**-2, 10**-3, 0**0, (-2) ** 3, (-2) ** -1)
print(10**18 == 10.0**18, 2**53 == float(2**53), 2**53 + 1 == float(2**53), 3 < 3.5 < 4)
print(int(1e20), int(-2.9), round(2.5), round(3.5), round(-2.5), round(1234567, -3), round(15, -1), round(25, -1))
print(f"{10**15:,} {10**15:_} {255:#x} {255:08b} {-42:+d} {42:>8} {42:<8}| {42:^8}| {1234:e}")
print(sum(range(10**6)), 7 .__add__(8), (5).__rsub__(7))
print(True + True, True * 10, -True, ~True, int(True), True == 1, isinstance(True, int))
try:
    1 // 0
except ZeroDivisionError as error:
    print(type(error).__name__, error)
try:
    5 % 0
except ZeroDivisionError as error:
    print(type(error).__name__, error)
