def t(f):
    try: print(type(f()).__name__)
    except BaseException as e: print(type(e).__name__, e)
for f in (lambda: [0] * 10**12, lambda: "x" * 10**12, lambda: b"x" * 10**13, lambda: bytearray(10**13), lambda: (0,) * 10**12, lambda: 1 << 10**12, lambda: "x".ljust(10**13), lambda: "%1000000000000d" % 1, lambda: format(1, "10000000000000"), lambda: [0] * 2**62, lambda: "ab" * 2**62, lambda: range(10**30)[5], lambda: len(range(10**30)), lambda: bytes(2**62), lambda: "a".zfill(10**13), lambda: "a".replace("a", "b" * 10**6) * 10**7, lambda: (1 << 62).to_bytes(10**13, "big"), lambda: "\t".expandtabs(10**13), lambda: ["x"] * 10**11): t(f)
