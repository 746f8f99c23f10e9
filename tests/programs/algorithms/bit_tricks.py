"""Bit manipulation: masks, counting, reversal, Gray codes, subsets, xor tricks, bitboards, bloom filter."""
def rev(n, w=8): return sum(1 << w - 1 - i for i in range(w) if n >> i & 1)
def subsets(m):
    s = m
    while True:
        yield s
        if not s: return
        s = (s - 1) & m
def parity(n):
    p = 0
    while n: p ^= 1; n &= n - 1
    return p
print([rev(i) for i in (1, 2, 3, 128, 170)], list(subsets(0b1010)), [parity(i) for i in range(10)], [i & -i for i in range(1, 9)], [i.bit_count() for i in range(10)], [(i & (i - 1)) == 0 for i in range(1, 9)])
print([i ^ i >> 1 for i in range(8)], [a ^ b for a, b in ((5, 3), (-1, 7), (2**70, 1))], ~0, ~5 & 0xFF, -8 >> 1, -8 >> 100, -5 & 0xF, (1 << 64) - 1 & ~0xFF == 0xFFFFFFFFFFFFFF00, 0b1011 | 0b0100, (0xDEADBEEF << 8 | 0x42) & 0xFFFFFFFF, [n >> 3 & 1 for n in (7, 8, 15, 16)])
one = [4, 1, 2, 1, 2]; x = 0
for v in one: x ^= v
a, b = 12, 25; a ^= b; b ^= a; a ^= b; print(x, a, b, [f"{i:04b}" for i in range(4)], int("1" * 70, 2).bit_length(), sum(1 << i for i in range(0, 64, 2)), hex(rev(0x1234, 16)))
class Bits:
    def __init__(self): self.n = 0
    def add(self, i): self.n |= 1 << i
    def discard(self, i): self.n &= ~(1 << i)
    def __contains__(self, i): return bool(self.n >> i & 1)
    def __iter__(self):
        n = self.n
        while n: low = n & -n; yield low.bit_length() - 1; n ^= low
    def __len__(self): return self.n.bit_count()
s = Bits(); [s.add(i) for i in (1, 5, 90, 5)]; s.discard(1); print(list(s), 5 in s, 6 in s, len(s)); bloom = 0
for w in ("cat", "dog"):
    for k in (7, 31, 131): bloom |= 1 << sum(ord(c) * k ** i for i, c in enumerate(w)) % 97
print(all(bloom >> sum(ord(c) * k ** i for i, c in enumerate("cat")) % 97 & 1 for k in (7, 31, 131)), bloom.bit_count()); crc = 0xFFFF
for byte in b"123456789":
    crc ^= byte << 8
    for _ in range(8): crc = (crc << 1 ^ 0x1021 if crc & 0x8000 else crc << 1) & 0xFFFF
print(hex(crc), [(lambda n: n - ((n >> 1) & 0x55))(i) for i in (3, 255)], 5 .__and__(4), True & 3, 6 ^ True)
