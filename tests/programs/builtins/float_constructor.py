"""float(): texts, numbers, objects with __float__ or __index__, and refusals."""


class Floated:
    def __init__(self, value):
        self.value = value

    def __float__(self):
        return self.value


class Indexed:
    def __index__(self):
        return 3


class SubFloat(float):
    pass


def attempt(*args):
    try:
        print(repr(float(*args)))
    except Exception as error:
        print(type(error).__name__, error)


for text in ["1.5", " -1.5e3 ", "1_0.2_5", "1e400", "-1e-400", "inf", "-Infinity", "nan", "+NaN", "iNf", "1e", ".5", "5.", ".", "", "0x1p3", "1__0", "1_.0", "٣.٥", "1 2", "infinit"]:
    attempt(text)
attempt()
attempt(b"2.5")
attempt(bytearray(b"3"))
attempt(10**400)
attempt(-(10**308))
attempt(2**53 + 1)
attempt(Floated(2.5))
attempt(Floated(2))
attempt(Floated("x"))
attempt(Indexed())
attempt(1j)
attempt(None)
attempt([])
attempt(1, 2)
attempt(True)
print(SubFloat("1.25") + 1, type(SubFloat(1) * 2).__name__, SubFloat(3.5).is_integer())
print((2.5).as_integer_ratio(), (-0.0).as_integer_ratio(), (0.1).as_integer_ratio())
for bad in (float("inf"), float("nan")):
    try:
        bad.as_integer_ratio()
    except Exception as error:
        print(type(error).__name__, error)
print((0.5).hex(), (-3.75).hex(), float("nan").hex(), float("-inf").hex(), (5e-324).hex(), (0.0).hex())
for text in ["0x1.8p1", "-0x.8p-2", "inf", "0x1p-1074", "0x1.fffffffffffff8p1023", "0x1p1024", "1.g", "", "0x"]:
    try:
        print(text, float.fromhex(text))
    except Exception as error:
        print(text, type(error).__name__, error)
print(float.__getformat__("double"))
print([round(x, 1) for x in (0.25, 0.35, -0.25, 2.675)], round(2.5), round(3.5), round(-2.5), round(1e20), round(12345.678, -2))
