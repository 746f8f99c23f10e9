"""int(): every kind of argument, every base, and what is refused."""


class Indexed:
    def __index__(self):
        return 17


class Truncated:
    def __trunc__(self):
        return 5


class Inted:
    def __int__(self):
        return -3


class BadInt:
    def __int__(self):
        return "three"


def attempt(*args, **kwargs):
    try:
        print(repr(int(*args, **kwargs)))
    except Exception as error:
        print(type(error).__name__, error)


for text in ["12", " -12\n", "+0", "1_000", "1__0", "_1", "1_", "", " ", "0x10", "1e3", "٣٤", "12\0", "½", "--1"]:
    attempt(text)
for base in [0, 2, 8, 10, 16, 36, 1, 37, -1]:
    attempt("10", base)
for text in ["0b101", "0o17", "0xFf", "0XfF", "017", "0_7", "0x_f", "0b12", "00"]:
    attempt(text, 0)
attempt("zz", 36)
attempt("ff", base=16)
attempt(b"42")
attempt(bytearray(b" 7 "))
attempt(b"4\x002")
attempt(b"\xff")
attempt(3.99)
attempt(-3.99)
attempt(1e20)
attempt(float("nan"))
attempt(float("inf"))
attempt(Indexed())
import warnings

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    attempt(Truncated())
print(caught[0].category.__name__, caught[0].message)
attempt(Inted())
attempt(BadInt())
attempt(True)
attempt(None)
attempt([1])
attempt(1j)
attempt(10, 2)
attempt(base=2)
attempt("1", 2, 3)
attempt("1", None)
attempt("11", Indexed())
attempt(x=1)


class Number(int):
    def __repr__(self):
        return f"Number({int(self)})"


attempt(Number(8))
print(Number("21"), repr(Number(5) + 1), type(Number(5) + 1).__name__)
print(int.from_bytes(b"\x01\x02", "big"), int.from_bytes(b"\xff\xfe", "little", signed=True))
print((1024).to_bytes(2), (255).to_bytes(1, "little"), (-1).to_bytes(3, "big", signed=True))
for call in [lambda: (256).to_bytes(1), lambda: (-1).to_bytes(1), lambda: (1).to_bytes(-1), lambda: (1).to_bytes(1, "middle"), lambda: int.from_bytes("ab", "big")]:
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
