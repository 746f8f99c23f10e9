"""abs, divmod, pow, round, hash, bool: operands, protocols, messages."""


def attempt(function):
    try:
        print(repr(function()))
    except Exception as error:
        print(type(error).__name__, error)


print(abs(-5), abs(-0.0), abs(3 + 4j), abs(True), abs(-(2**70)))
attempt(lambda: abs("a"))
attempt(lambda: abs())
print(divmod(7, 2), divmod(-7, 2), divmod(7, -2), divmod(7.5, 2), divmod(-1e-20, 1), divmod(2**70, 3))
attempt(lambda: divmod(1, 0))
attempt(lambda: divmod(1.0, 0))
attempt(lambda: divmod(1, "a"))
attempt(lambda: divmod(1j, 1))
print(pow(2, 10), pow(2, -1), pow(2, 10, 1000), pow(3, -1, 7), pow(0, 0), pow(2.0, 0.5), pow(-8, 1 / 3).real > 0, pow(2, 3, -5))
attempt(lambda: pow(2, -1, 4))
attempt(lambda: pow(2, 1, 0))
attempt(lambda: pow(2.0, 1, 5))
attempt(lambda: pow(0, -1))
attempt(lambda: pow(0.0, -1))
attempt(lambda: pow("a", 2))
attempt(lambda: pow(1j, 2, 3))
attempt(lambda: pow(10.0, 400))
attempt(lambda: pow(base=2, exp=3, mod=5))
attempt(lambda: 1 % 0)
attempt(lambda: 1 // 0)
attempt(lambda: 1 / 0)
attempt(lambda: 1.0 % 0)
attempt(lambda: 1.0 // 0)
attempt(lambda: 1j / 0)
attempt(lambda: 1 << -1)
attempt(lambda: 1 >> -1)
attempt(lambda: 10**400 / 1.0)
attempt(lambda: 10**400 / 10**399)
print(round(1.5), round(2.5), round(-1.5), round(1234, -2), round(1250, -2), round(1350, -2), round(5, 3), round(1.23456, 3), round(1e300, 2), round(-0.4))
attempt(lambda: round("a"))
attempt(lambda: round(1.5, "a"))
attempt(lambda: round(float("nan")))
attempt(lambda: round(float("inf")))
attempt(lambda: round(1.5, ndigits=None))
attempt(lambda: round(1j))


class Measure:
    def __round__(self, digits="none"):
        return ("round", digits)

    def __abs__(self):
        return "abs"

    def __divmod__(self, other):
        return "divmod", other

    def __rdivmod__(self, other):
        return "rdivmod", other

    def __pow__(self, other, modulus=None):
        return "pow", other, modulus

    def __rpow__(self, other):
        return "rpow", other

    def __pos__(self):
        return "pos"

    def __neg__(self):
        return "neg"

    def __invert__(self):
        return "invert"


m = Measure()
print(round(m), round(m, 2), abs(m), divmod(m, 1), divmod(1, m), m**2, pow(m, 2, 3), 2**m, +m, -m, ~m)
print(hash(1) == hash(1.0) == hash(True) == hash(1 + 0j), hash(-1), hash(-2), hash(2**61 - 1), hash(2**61), hash(0.5), hash(float("inf")), hash(float("-inf")), hash(1.5j), hash(()), hash((1, 2)))
attempt(lambda: hash([]))
attempt(lambda: hash({}))
attempt(lambda: hash(([],)))
attempt(lambda: {[]: 1})
attempt(lambda: {{}})
attempt(lambda: bool())


class Odd:
    def __bool__(self):
        return 1


class Long:
    def __len__(self):
        return -1


class Hashless:
    def __eq__(self, other):
        return True


class BadHash:
    def __hash__(self):
        return "x"


class BigHash:
    def __hash__(self):
        return 2**100


attempt(lambda: bool(Odd()))
attempt(lambda: bool(Long()))
attempt(lambda: len(Long()))
attempt(lambda: hash(Hashless()))
attempt(lambda: hash(BadHash()))
attempt(lambda: hash(BigHash()))
attempt(lambda: len(5))
attempt(lambda: ~1.5)
attempt(lambda: -"a")
attempt(lambda: +[])
