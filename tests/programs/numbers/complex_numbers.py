z = 3 + 4j; print(z, abs(z), z.conjugate(), z.real, z * 1j, z / 2, z ** 2, -z, z == 3 + 4j, complex('1-2j'), complex(1, -0.0), repr(1j), 0j, complex('inf'), hash(z) == hash(complex(3, 4)), z + 1, 2 - z, bool(0j), f'{z:.1f}', complex('nan+infj'))
for f in (lambda: z < 1, lambda: complex('x'), lambda: z // 2, lambda: int(z), lambda: 1 / 0j, lambda: complex(1, 'a')):
    try: f()
    except Exception as e: print(type(e).__name__, e)
