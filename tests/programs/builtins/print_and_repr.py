"""print, repr, str, ascii, format, input-less stdin: what they call and refuse."""
import io
import sys


def attempt(function):
    try:
        print(repr(function()))
    except BaseException as error:
        print(type(error).__name__, error)


print()
print(1, "a", None, 2.0, sep="-", end="|\n")
print("a", "b", sep="")
print("a", "b", sep=None, end=None)
print(*[1, 2, 3], sep=", ")
attempt(lambda: print("x", sep=5))
attempt(lambda: print("x", end=b""))
attempt(lambda: print("x", what=1))
attempt(lambda: print("x", file=5))
out = io.StringIO()
print("to", "memory", file=out, flush=True)
print(repr(out.getvalue()))


class Stream:
    def __init__(self):
        self.parts = []

    def write(self, text):
        self.parts.append(text)


stream = Stream()
print("a", 1, file=stream)
print(stream.parts)
attempt(lambda: print("a", file=stream, flush=True))


class Shown:
    def __str__(self):
        return "str"

    def __repr__(self):
        return "repr\u00e9"

    def __format__(self, spec):
        return f"format<{spec}>"


s = Shown()
print(s, [s], repr(s), ascii(s), f"{s}", f"{s!r}", f"{s!a}", f"{s:>5}", format(s), format(s, "x"), str([s]))


class Bad:
    def __str__(self):
        return 5

    def __repr__(self):
        return b"x"

    def __format__(self, spec):
        return None


b = Bad()
attempt(lambda: str(b))
attempt(lambda: repr(b))
attempt(lambda: format(b))
attempt(lambda: ascii(b))
attempt(lambda: str(5, "utf-8"))
attempt(lambda: str(b"abc", "utf-8"))
attempt(lambda: str(b"\xff", "utf-8"))
attempt(lambda: str(b"\xff", errors="replace"))
attempt(lambda: str(b"abc"))
attempt(lambda: str(object=5))
attempt(lambda: format(5, 5))
attempt(lambda: format(object(), "x"))
attempt(lambda: format([], "5"))
attempt(lambda: ascii("é\u20ac\U0001f600\n'"))
attempt(lambda: repr("a'b\"c\\\t\x7f\xa0\u200b\ud800"))
attempt(lambda: repr(b"a'\"\x00\xff\n"))
attempt(lambda: bin(5) + oct(-8) + hex(255) + chr(97) + str(ord("a")))
attempt(lambda: bin(1.5))
attempt(lambda: hex("a"))
attempt(lambda: chr(-1))
attempt(lambda: chr(0x110000))
attempt(lambda: chr("a"))
attempt(lambda: ord("ab"))
attempt(lambda: ord(""))
attempt(lambda: ord(b"a"))
attempt(lambda: ord(5))
old = sys.stdout
sys.stdout = io.StringIO()
print("captured")
captured, sys.stdout = sys.stdout.getvalue(), old
print(repr(captured))
recursive = [1]
recursive.append(recursive)
d = {"self": None}
d["self"] = d
print(recursive, d, (recursive,))
