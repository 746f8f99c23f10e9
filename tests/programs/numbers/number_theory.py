"""Number theory: sieve, Miller-Rabin, Pollard rho, CRT, continued fractions, perfect numbers."""
from math import gcd, isqrt, prod, comb, perm, lcm
from itertools import count, islice, takewhile, accumulate
from functools import reduce


def sieve(n):
    flags = bytearray([1]) * (n + 1)
    flags[:2] = b"\0\0"
    for p in range(2, isqrt(n) + 1):
        if flags[p]:
            flags[p * p::p] = bytes(len(range(p * p, n + 1, p)))
    return [i for i, f in enumerate(flags) if f]


def lazy_primes():
    composites = {}
    for n in count(2):
        if n not in composites:
            yield n
            composites[n * n] = [n]
        else:
            for p in composites.pop(n):
                composites.setdefault(n + p, []).append(p)


def is_prime(n):
    if n < 2:
        return False
    small = (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37)
    if any(n % p == 0 for p in small):
        return n in small
    d, s = n - 1, 0
    while not d & 1:
        d >>= 1
        s += 1
    for a in small:
        x = pow(a, d, n)
        if x in (1, n - 1):
            continue
        for _ in range(s - 1):
            x = x * x % n
            if x == n - 1:
                break
        else:
            return False
    return True


def rho(n):
    if n % 2 == 0:
        return 2
    for c in count(1):
        x = y = 2
        d = 1
        while d == 1:
            x = (x * x + c) % n
            y = (y * y + c) % n
            y = (y * y + c) % n
            d = gcd(abs(x - y), n)
        if d != n:
            return d


def factors(n):
    if n == 1:
        return []
    if is_prime(n):
        return [n]
    d = rho(n)
    return sorted(factors(d) + factors(n // d))


def crt(residues, moduli):
    M = prod(moduli)
    return sum(r * (M // m) * pow(M // m, -1, m) for r, m in zip(residues, moduli, strict=True)) % M


def continued(n, d):
    while d:
        q, (n, d) = n // d, (d, n % d)
        yield q


ps = sieve(1000)
print(len(ps), ps[-5:], sum(ps), ps == list(takewhile(lambda p: p <= 1000, lazy_primes())))
print(list(islice(lazy_primes(), 100, 110)))
for n in (2**61 - 1, 2**89 - 1, 2**67 - 1, 10**18 + 9, 561, 3215031751, 341550071728321):
    print(n, is_prime(n))
for n in (1001, 600851475143, 2**32 + 1, 1234567890123, 10**15 + 37, 2**64 - 1):
    f = factors(n)
    print(n, f, prod(f) == n)
print(crt([2, 3, 2], [3, 5, 7]), crt((0, 3, 4), (3, 4, 5)))
try:
    crt([1, 2], [4])
except ValueError as e:
    print(e)
try:
    crt([1, 2], [4, 6])
except ValueError as e:
    print(e)
print(list(continued(415, 93)), list(continued(3141592653589793, 10**15)))
print([n for n in range(2, 500) if sum(d for d in range(1, n) if n % d == 0) == n])
print(reduce(lcm, range(1, 41)), comb(100, 50), perm(20, 10), lcm(), gcd(), gcd(0, -6), lcm(-4, 6))
print(pow(3, -1, 7), pow(-3, 5, -7), pow(2, 10**18, 10**9 + 7), (-7) // 2, -7 % 3, 7 % -3, divmod(-7, 2), divmod(7, -2))
print((2**200).bit_length(), (255).bit_count(), (-5).bit_length(), (12345).to_bytes(4, "big"), int.from_bytes(b"\xff\xfe", "little", signed=True))
print(list(accumulate(range(1, 12), lambda a, b: a * b)))
print(isqrt(10**40), isqrt(2 * 10**30), 10**25 // 3**20, -(10**25) // 3**20, 10**25 % -(3**20), hex(10**25), oct(8**20), bin(-10))
print(round(12345, -2), round(15, -1), round(25, -1), round(-15, -1), round(10**30 + 5, -1), round(2.5), round(3.5), round(2.675, 2), round(1e22, -21))
