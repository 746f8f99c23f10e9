print((10).bit_length(), (255).bit_count(), (1000).to_bytes(2, 'big'), int.from_bytes(b'\x03\xe8', 'little', signed=True), (5).as_integer_ratio(), (5).conjugate(), int('0x1f', 16), int('-0b101', 0), int(' 42_000 '), int(3.9), int('z', 36), (7).__index__(), True + 1, (-7) // 2, -7 % 3, divmod(-7, 3), pow(3, -1, 7), pow(2, 10, 1000), 5 .real, (3).is_integer(), round(1234, -2), 1 << 70, -1 >> 3, ~5, 6 & 3 | 8 ^ 1)
for f in (lambda: int('x'), lambda: int('1', 99), lambda: 1 // 0, lambda: 1 % 0, lambda: (300).to_bytes(1), lambda: pow(2, -1, 4), lambda: 1 << -1, lambda: int(float('nan')), lambda: int([]), lambda: (-1).to_bytes(2)):
    try: f()
    except Exception as e: print(type(e).__name__, e)
