"""bit_length, bit_count, to_bytes, from_bytes, base conversion by hand, digits, gcd chains, big powers."""
for n in (0, 1, -1, 255, 256, -256, 2**64, -(2**63), 10**20):
    print(n, n.bit_length(), n.bit_count(), n.to_bytes(10, "big", signed=True).hex(), n.to_bytes(10, "little", signed=True).hex(), int.from_bytes(n.to_bytes(10, "little", signed=True), "little", signed=True) == n, bin(n), oct(n), hex(n), f"{n:b}"[-8:], f"{n:_}", f"{n:+,}", n.as_integer_ratio(), n.is_integer())
def to_base(n, b):
    if n == 0: return "0"
    s, d = ("-" if n < 0 else ""), []
    n = abs(n)
    while n: n, r = divmod(n, b); d.append("0123456789abcdefghijklmnopqrstuvwxyz"[r])
    return s + "".join(reversed(d))
print([to_base(n, b) for n in (255, -1000, 2**70) for b in (2, 7, 16, 36)], all(int(to_base(n, b), b) == n for n in range(-300, 300, 7) for b in range(2, 37)), all(to_base(n, 2) == format(n, "b") for n in range(-40, 40)))
print(int.from_bytes([1, 2, 3], "big"), int.from_bytes(bytearray(b"\xff"), signed=True), (5).to_bytes(), [int(c) for c in str(2**100)][:5], sum(map(int, str(2**1000))), len(str(3**500)), 2**1000 % 10**9, pow(7, 10**18, 1000), (10**50 // 7) % 97, -(10**30) // 10**10, (-7) % 5, -7 // 5, divmod(-(10**20), 10**10 + 1), 1 << 100 >> 98, ~(1 << 70), -1 >> 100, (1 << 65) & -(1 << 64), (2**70 | 1) ^ 2**70, 12345 ^ 54321, True << 4)
for f in (lambda: (256).to_bytes(1, "big"), lambda: (-1).to_bytes(2, "big"), lambda: (1).to_bytes(-1, "big"), lambda: int.from_bytes(5), lambda: int.from_bytes(["a"]), lambda: int.from_bytes([256]), lambda: (1).to_bytes("a"), lambda: int("12", 3.0), lambda: int("9", 8), lambda: int("", 10), lambda: int("0x", 16), lambda: (5).bit_count(1)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
