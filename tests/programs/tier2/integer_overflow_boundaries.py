"""Hot loops that cross from small to big ints and floats, in both directions."""
def grow(n):
    x = 1
    for i in range(n): x = x * 3 + 1
    return x
print(grow(30), grow(60), grow(200) % 10**9)
def around(limit):
    x, out = limit - 50, []
    for i in range(100): x += 1; out.append(x)
    return out[48:52], out[-1], sum(out)
for p in (30, 31, 32, 52, 53, 62, 63, 64): print(p, around(2**p), around(-(2**p)))
def mixed(n):
    acc = 0
    for i in range(n): acc = acc + (i if i % 3 else i * 0.5) if i % 7 else acc + 2**53
    return acc
print(mixed(100), mixed(1000), type(mixed(50)).__name__)
def fact(n):
    r = 1
    for i in range(2, n + 1): r *= i
    return r
print([fact(i) for i in (5, 18, 19, 20, 21, 22, 25)], fact(60) // fact(58), fact(100) % 1000000007)
def shifts(n):
    x, t = 1, 0
    for i in range(n): x <<= 1; t ^= x; t &= 2**70 - 1; x = x if x < 2**80 else 1
    return t
print(shifts(50), shifts(300))
def negate(n):
    x = 2**53 - 5; s = 0
    for i in range(n): x = -x - 1 if i % 2 else x + 1; s += x
    return s, x
print(negate(100), negate(501))
def div(n):
    x, q = 10**30, []
    while x > 1: x //= 7; q.append(x % 10)
    return q[-8:], len(q)
print(div(0), sum(i * i for i in range(3000)), sum(i ** 3 for i in range(-500, 501)))
def cmp(n):
    c = 0
    for i in range(n):
        a = 2**53 + i - n // 2
        c += (a < 2**53) + (a == 2**53) * 10 + (a > 2.0**53) * 100 + (a >= 2**53 + 1) * 1000
    return c
print(cmp(200), [hash(2**61 - 2 + i) for i in range(4)], [(2**53 + i) % 10 for i in range(4)])
def lcg(n, x=42):
    for _ in range(n): x = (x * 6364136223846793005 + 1442695040888963407) % 2**64
    return x
print(lcg(10), lcg(500)); a, b = 0, 1
for _ in range(300): a, b = b, a + b
print(a); x = 0.0
for i in range(1, 500): x += 1 / i; x = x if i % 100 else int(x)
print(x, type(x).__name__); i = 2**31 - 3; n = 0
while i < 2**31 + 3: i += 1; n += i & 0xFF; n ^= i >> 20
print(n, i)
