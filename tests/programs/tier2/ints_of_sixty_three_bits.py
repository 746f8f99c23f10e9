"""Ints beyond what JavaScript's numbers hold exactly, up to 63 bits and past them: sums, products, quotients and bits in hot loops."""


def generator(seed, n):
    for _ in range(n):
        seed = (seed * 1103515245 + 12345) % 2147483648
    return seed


def mixed(seed, n):
    seen = 0
    for i in range(n):
        seed = (seed * 6364136223846793005 + i) & 0x3FFFFFFFFFFFFFFF
        seen ^= seed >> 7
    return seed, seen


def powers(base, n):
    values = []
    value = 1
    for _ in range(n):
        value = value * base
        values.append(value)
    return values


def sums(step, n):
    value, turned = 0, 0
    for i in range(n):
        value += step
        if value > 2**62 - step // 2:
            value = -value
            turned += 1
    return value, turned


def edges(values, n):
    out = []
    for _ in range(n):
        out = []
        for a in values:
            for b in values:
                out.append((a + b, a - b, a * b, a & b, a | b, a ^ b, a < b, a == b))
                if b != 0:
                    out.append((a // b, a % b))
            out.append(-a)
    return out


for seed in (1, 99991, 2**31 - 1):
    print(generator(seed, 3000), mixed(seed, 300))
for base in (2, 3, -3, 10, 2**31 - 1, -(2**31)):
    print(base, powers(base, 70)[-1], [each.bit_length() for each in powers(base, 70)][::7])
for step in (1, 2**53 - 1, 2**55 + 1, 2**61, -(2**60), 2**62 - 1, 2**62):
    print(step, sums(step, 200))
EDGES = [0, 1, -1, 2**30, -(2**30) - 1, 2**53 - 1, 2**53, -(2**53) - 1, 2**61, 2**62 - 1, 2**62, -(2**62), -(2**62) - 1, 2**63 - 1, -(2**63), 2**64]
checked = edges(EDGES, 12)
print(len(checked), sum(hash(each) % 1000003 for each in checked))
for each in checked[::7]:
    print(each)


def held(values, n):
    """Ints of all sizes in locals over a loop, put back where it is left."""
    big = 2**61 + 12345678901
    least = -(2**62)
    for i in range(n):
        big += i
        least += i
        if i == n - 3:
            values.append((big, least, locals()["big"]))
        if big % 1000 == 7:
            values.append(big)
    return big, least, values[-3:]


print(held([], 400))
