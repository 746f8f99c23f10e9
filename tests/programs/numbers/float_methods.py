print((0.1).hex(), float.fromhex('0x1.8p1'), (2.5).as_integer_ratio(), (3.0).is_integer(), float('inf'), float('-nan'), 1e400, -0.0, 0.1 + 0.2, 1e16, 1e-5, 123456789.123456789, 5e-324, round(2.5), round(-0.5), round(2.675, 2), round(1e300, -299), 7.5 // 2, -7.5 % 2, divmod(7.5, -2), 2.0 ** 0.5, float('1_0.5'), float(' 3 '), 1.5.__trunc__(), abs(-2.5), 3 == 3.0, hash(1.5), 1e308 * 10, float('inf') - 1e308)
for f in (lambda: float('x'), lambda: 1.0 / 0, lambda: 1.0 % 0, lambda: 2.0 ** 5000, lambda: float([]), lambda: round(float('inf')), lambda: (-8) ** 0.5 if False else float('nan').as_integer_ratio(), lambda: 0.0 ** -1):
    try: f()
    except Exception as e: print(type(e).__name__, e)
nan = float('nan'); print(nan == nan, nan in [nan], [nan] == [nan], min(1, nan), max(nan, 1), sorted([3, 1.5, 2]), (-2.0) ** 2, (-8) ** (1 / 3))
