"""complex: construction from text and numbers, arithmetic, repr, formatting, comparisons, special values, messages."""


def attempt(function):
    try:
        print(repr(function()))
    except Exception as error:
        print(type(error).__name__, error)


for text in ("1+2j", "-1.5e3-2J", "j", "-j", "+1", " ( 1 - 2j ) ", "1 +2j", "nan+infj", "1e400j", "(1", "1+", "", "1j2", "1+2i", "1_0+2_0j"):
    attempt(lambda: complex(text))
attempt(lambda: complex())
attempt(lambda: complex(1.5, -2))
attempt(lambda: complex(1j, 1j))
attempt(lambda: complex(imag=3))
attempt(lambda: complex("1", 2))
attempt(lambda: complex(1, "2"))
attempt(lambda: complex(None))
attempt(lambda: complex([]))
z, w = 3 + 4j, 1 - 2j
print(z + w, z - w, z * w, z / w, z**2, z**0.5, z**w, -z, +z, abs(z), z.conjugate(), z.real, z.imag, z == 3 + 4j, z != w, hash(z) == hash(complex(3, 4)), bool(0j), bool(z))
print(z + 1, 1 + z, z * 2.5, 2 / z, z - True, 1 == 1 + 0j, hash(1 + 0j) == hash(1), complex(0, -0.0), complex(-0.0, 0), -0j, 0j * -1, 1j * 1j, (1 + 2j) * (1 - 2j))
print(1e300 * 1e300j, complex(float("inf"), 1), complex(1, float("nan")), complex(float("-inf"), float("inf")), 1e-5j, 1e16j, 123456789.123j, repr(0.1j), str(-1.5 - 0.5j), [1j], f"{1j}")
for spec in ("", ".2f", "10.1f", "<12", ">12.3e", "+", ".3g", ",.1f", "g", "n"):
    print(f"[{1234.5 - 6.789j:{spec}}]", end=" ")
print()
attempt(lambda: z < w)
attempt(lambda: z // w)
attempt(lambda: z % w)
attempt(lambda: divmod(z, w))
attempt(lambda: z / 0)
attempt(lambda: 0j ** -1)
attempt(lambda: int(z))
attempt(lambda: float(z))
attempt(lambda: round(z))
attempt(lambda: pow(z, 2, 3))
attempt(lambda: max(z, w))
attempt(lambda: z.real.__class__)
attempt(lambda: setattr(z, "real", 1))
attempt(lambda: z + "a")
attempt(lambda: f"{z:d}")
attempt(lambda: f"{z:05}")
attempt(lambda: "%d" % z)
attempt(lambda: z[0])
attempt(lambda: 0j**0)
attempt(lambda: (1e200 + 1e200j) ** 2)


class Complexed:
    def __complex__(self):
        return 7 - 1j


class Floated:
    def __float__(self):
        return 2.5


class Wrong:
    def __complex__(self):
        return 5


class MyComplex(complex):
    def __repr__(self):
        return f"My({self.real}, {self.imag})"


print(complex(Complexed()), complex(Floated()), complex(Floated(), Floated()), MyComplex(1, 2), MyComplex(1, 2) + 1, complex(MyComplex(1, 2)), type(+MyComplex(1)).__name__)
attempt(lambda: complex(Wrong()))
attempt(lambda: complex(1, Complexed()))
print(sum([1j, 2, 3.5]), sorted([3j, 1j], key=abs), {1j: "a"}[complex(0, 1)], (1 + 1j).__add__(2), (1j).__radd__(5), 1j.__mul__("a"), complex.from_number(3) if hasattr(complex, "from_number") else "3.13")
