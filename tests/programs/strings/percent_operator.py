"""The % operator on str: flags, widths, mappings, conversions, refusals."""


def attempt(text, args):
    try:
        print(repr(text % args))
    except Exception as error:
        print(repr(text), type(error).__name__, error)


for spec in ["d", "i", "u", "5d", "-5d|", "05d", "+d", " d", "x", "#x", "X", "#X", "o", "#o", "e", ".2e", "f", ".0f", "#.0f", "g", "G", "s", "r", "a", "c", "5.1f", "+.3g", "%"]:
    attempt("%" + spec, (42,) if spec != "%" else ())
for spec in ["d", "s", "r", "f", "x", "c", "5s", ".2s", "-5s|", "a"]:
    attempt("%" + spec, "é")
for spec in ["d", "x", "o", "s", "f", "e", "g", ".3f", "c", "05.1f"]:
    attempt("%" + spec, -3.99)
attempt("%d", 2**70)
attempt("%x", -255)
attempt("%#o", -8)
attempt("%.5d", 42)
attempt("%+.5d", 42)
attempt("%08.3d", 42)
attempt("%*d", (5, 42))
attempt("%-*d|", (5, 42))
attempt("%.*f", (2, 3.14159))
attempt("%*.*f", (8, 1, 3.14159))
attempt("%*d", ("a", 5))
attempt("%(a)s %(b)05d", {"a": 1, "b": 2})
attempt("%(a)s", {"b": 1})
attempt("%(a)s", 5)
attempt("%(a)s", ({"a": 1},))
attempt("%(a", {"a": 1})
attempt("%(a(b)c)s", {"a(b)c": "nested"})
attempt("%s", ())
attempt("%s %s", 1)
attempt("%s", (1, 2))
attempt("no", 5)
attempt("no", {})
attempt("no", [1])
attempt("%", 1)
attempt("%y", 1)
attempt("%é", 1)
attempt("%d", "5")
attempt("%d", None)
attempt("%i", 1j)
attempt("%f", "x")
attempt("%c", "ab")
attempt("%c", 0x110000)
attempt("%c", 1.5)
attempt("%x", 1.5)
attempt("%s", [1])
attempt("%s", ((1, 2),))
attempt("%ld %hd %Lf", (1, 2, 3))
attempt("%%%d%%", 5)
attempt("%5%|", ())
attempt("%f %e", (float("inf"), float("nan")))
attempt("%05f|%+f|% f", (float("inf"), float("inf"), float("nan")))
attempt("%99999999999999999999d", 1)
attempt("%.99999999999999999999f", 1)


class Indexed:
    def __index__(self):
        return 10


class Floated:
    def __float__(self):
        return 1.5


class Mapping:
    def __getitem__(self, key):
        return key * 2


attempt("%x", Indexed())
attempt("%d", Indexed())
attempt("%c", Indexed())
attempt("%f", Floated())
attempt("%d", Floated())
attempt("%(ab)s", Mapping())
attempt("%s", Mapping)
print(b"%s %d %x %b %a %r %c%c" % (b"x", 5, 255, b"y", "é", "z", 65, b"B"))
for text, args in [(b"%s", "x"), (b"%d", b"5"), (b"%c", 300), (b"%b", 5), (b"%y", 1), (b"%s", (1, 2)), (b"%c", b"ab")]:
    attempt(text, args)
print(bytearray(b"%d") % 5, type(bytearray(b"%d") % 5).__name__, "%s" % "sub", b"%.2s|%5s|%-5s|" % (b"abc", b"a", b"b"))
