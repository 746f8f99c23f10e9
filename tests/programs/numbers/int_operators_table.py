"""Integer arithmetic: all operators over interesting pairs, small and huge."""
VALUES = [0, 1, -1, 2, -3, 7, 255, 2**31, -(2**31), 2**53, -(2**53) - 1, 2**63, 10**25, -(10**25)]
for op in ("+", "-", "*", "//", "%", "&", "|", "^"):
    total = 0
    for a in VALUES:
        row = []
        for b in VALUES:
            try:
                row.append(eval(f"a {op} b"))
            except ZeroDivisionError:
                row.append(None)
        total = (total * 31 + sum(x for x in row if x is not None)) % (10**15 + 7)
    print(op, total, row[:6])
for a in VALUES:
    print(a, -a, ~a, abs(a), a.bit_length(), a.bit_count(), a << 3, a >> 2, a**3, divmod(a, 7), divmod(a, -7), hash(a), bool(a), float(a), str(a)[::-1], hex(a), oct(a), bin(a)[:20])
for a in VALUES:
    for n in (-1, 0, 2, 70):
        try:
            print((a << n, a >> n), end=" ")
        except ValueError as error:
            print(error, end=" ")
    print()
for base, exponent, modulus in [(2, 10, 7), (3, -1, 10), (10**30, 10**5, 10**9 + 7), (-5, 3, 7), (5, 3, -7), (0, 0, 5), (7, 0, 1)]:
    print(pow(base, exponent, modulus))
print((7).__divmod__(2), (7).__rsub__(10), (7).__add__(1.5), (7).__truediv__(2), int.__floordiv__(-7, 2), (3).__pow__(2, 5), (2).__rpow__(3), (5).__index__(), (5).__trunc__(), (5).__ceil__(), (-5).__floor__(), (5).__round__(-1), (15).__round__(-1), (25).__round__(-1), (5).conjugate(), (5).as_integer_ratio(), (5).is_integer(), (5).numerator, (5).denominator, (5).real, (5).imag)
print([x.to_bytes((x.bit_length() + 8) // 8, "little", signed=True) for x in VALUES[:8]], [int.from_bytes(x.to_bytes(16, "big", signed=True), signed=True) == x for x in VALUES])
print(10**20 // 3, -(10**20) // 3, 10**20 % -3, 2**200 - 2**199 == 2**199, (2**64 - 1) * (2**64 - 1), 10**40 // 10**20, 3**100 % 10**10, 12345678901234567890 * 98765432109876543210)
print(1_000_000, 0x_ff, 0b1_0, 0o1_7, 5 .real, 5..real, 1e3 == 1000, 0xFFFFFFFFFFFFFFFFF, 00, 0_0)
