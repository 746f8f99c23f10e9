# Quotients and remainders where a trace knows that both are ints: Python's signs, large ones, zero divisors.
NUMBERS = [0, 1, -1, 2, -2, 3, -3, 7, -7, 255, -256, 2**30, -(2**30), 2**31 - 1, 2**53 - 1, -(2**53) + 1, 2**53, -(2**53), 2**63, -(2**63), 10**30]


def divide(a, b):
    try:
        return a // b, a % b
    except ZeroDivisionError as error:
        return str(error)


def loop(rounds):
    total = 0
    for i in range(-rounds, rounds):
        total += i // 7 - i % 7 * 3 + (i % -5) - i // -3
    return total


def bits(rounds):
    kept = []
    for i in range(rounds):
        value = kept[i // 2] if kept else 1
        kept.append((value ^ i) & 0xFFFF | i % 3)
    return sum(kept), kept[-3:]


def mixed(values):
    found = []
    for value in values:
        try:
            found.append(1000 % value)
        except (ZeroDivisionError, TypeError) as error:
            found.append(type(error).__name__)
    return found


def gcd(a, b):
    while b:
        a, b = b, a % b
    return a


def checksum(text):
    total = 0
    for at, char in enumerate(text):
        total = (total * 31 + ord(char) * at) % 1_000_000_007
    return total


for _ in range(60):
    results = [divide(a, b) for a in NUMBERS for b in NUMBERS]
print(results[:30], checksum(repr(results)))
print(loop(2000), loop(2001), bits(3000))
print(mixed([1, 7, -7, True, 2.5, 0, None, 999] * 50)[:8])
print([gcd(a * 12, b * 18) for a in range(1, 60) for b in range(1, 60)][-20:], gcd(2**64 * 3, 2**70 * 9))
print(checksum("what comes around " * 500))
