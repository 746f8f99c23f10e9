"""str.format: fields, attributes, items, nesting, automatic numbering, and its errors."""
import string


def attempt(text, *args, **kwargs):
    try:
        print(repr(text.format(*args, **kwargs)))
    except Exception as error:
        print(repr(text), type(error).__name__, error)


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __repr__(self):
        return f"Point({self.x}, {self.y})"


p = Point(1, 2)
attempt("{} {}", 1, 2)
attempt("{1} {0} {1}", "a", "b")
attempt("{a}{b}", a=1, b=2)
attempt("{0.x} {0.y:>3} {p.x!r}", p, p=p)
attempt("{0[0]} {0[1]} {d[key]} {d[0]}", [1, 2], d={"key": "v", 0: "zero"})
attempt("{{}} {{{}}}", 1)
attempt("{!r} {!s} {!a}", "é", "é", "é")
attempt("{:{}}", "a", 5)
attempt("{:{width}}", "a", width=5)
attempt("{:{}{}}", "a", ">", 5)
attempt("{0:{0}}", 5)
attempt("{} {0}", 1)
attempt("{0} {}", 1)
attempt("{")
attempt("}")
attempt("{}")
attempt("{a}")
attempt("{0.z}", p)
attempt("{0[9]}", [1])
attempt("{0[a]}", [1])
attempt("{0[a]}", {})
attempt("{!x}", 1)
attempt("{!}", 1)
attempt("{!rr}", 1)
attempt("{0!r:}", 1)
attempt("{:d}", "a")
attempt("{0[}", [1])
attempt("{0.}", 1)
attempt("{0[]}", [1])
attempt("{:{:{}}}", 1, 2, 3)
attempt("{a.b.c}", a=Point(1, 2))
attempt("{-1}", 1)
attempt("{ 0}", 1)
attempt("{0 }", 1)
attempt("{99999999999999999999}", 1)
attempt("{0.x.real.imag}", p)
attempt("{:}", p)
attempt("{:5}", p)
attempt("{a-b}", **{"a-b": 1})
attempt("{}}", 1)
attempt("{:{}", 1, 2)
print("{x} {y}".format_map({"x": 1, "y": 2}))


class Default(dict):
    def __missing__(self, key):
        return "?" + key


print("{a} {b}".format_map(Default(a=1)))
try:
    "{0}".format_map({})
except Exception as error:
    print(type(error).__name__, error)
print(list(string.Formatter().parse("a{b!r:>{c}}d{{e}}{}")))
print(string.Formatter().format("{0} {x}", 1, x=2), string.Formatter().vformat("{} {}", (1, 2), {}))
fmt = "{:<5}|{:^5}|{:>5}|".format
print(fmt("a", "b", "c"), fmt(1, 2, 3))
