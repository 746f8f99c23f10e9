"""Constants and what is folded of them, within the limits of folding."""
numbers = 0, 1, -1, 255, 256, 2**63, -(2**64), 0x1F, 0o17, 0b11, 1_000, 1.5, -0.0, 1e300, 1e-300, 1j, 1.5 - 2j, 1e400
arithmetic = 1 + 2 * 3 - 4, 7 // 2, -7 // 2, 7 % -3, -7 % 3, 2 ** 10, 7 / 2, 1 << 10, 1023 >> 3, 5 & 3, 5 | 3, 5 ^ 3
floats = 7.5 // 2, -7.5 // 2, 7.5 % -2, -7.5 % 2, 1.5 + 1, 2 * 1.5, 0.1 + 0.2, 1 / 3, 2.0 ** 0.5, 2 ** -1
complexes = 1j * 1j, (1 + 2j) / (3 - 4j), 1j ** 2, -1j, 1 - 1j, 2.5 * 1j
big = 2 ** 127, 2 ** 128, 1 << 128, 1 << 129, (2 ** 64) * (2 ** 63), (2 ** 64) * (2 ** 64), 10 ** 40, 0 ** 1000
errors = 1 / 0, 1 % 0, 1.0 // 0, 0 ** -1, 1 << -1, "a" + 1, 1 @ 2, -"a", (1,)[3], "abc"[9]
unary = -1, +1, ~1, not 1, not 0, -True, ~True, +False, not None, not "", -1.5, ~-5
strings = "a" "b", "a" + "b", "ab" * 3, 3 * "x", "x" * 0, "x" * 4096, "x" * 4097, b"a" b"b", b"ab" * 2, r"\n", "\n\x41é🎉"
tuples = (), (1,), (1, (2, 3)), (1, 2) + (3,), (1, 2) * 3, (0,) * 256, (0,) * 257, ((1,) * 100,) * 9, ((1,) * 100,) * 11
subscripts = "abc"[0], "abc"[-1], "aé🎉"[2], b"abc"[1], (1, 2, 3)[1], (1, 2)[True], "abc"[0:1]
identities = True, 1, 1.0, False, 0, 0.0, -0.0, "1", b"1", 0j, -0j, (1, 1.0), (1.0, 1), (0.0,), (-0.0,)
singletons = None, ..., Ellipsis, NotImplemented, __debug__
bools = True & False, True | 1, True ^ True, True + True
members = x in [1, 2], x in {1, 2}, x not in (1, a), x in [a, b], x in {a}, x in [*a], x in [], x in {1, 1.0, True}
negated = not a in b, not a is b, not a == b, not a not in b, not (a in b in c), not not a
displays = [], [1], [1, 2], [1, 2, 3], [1, 2, 3, a], {1}, {1, 2, 3}, {1, 1.0, 2}, {}, {1: 2}, {1: 2, 3: 4}, {1: a, b: 2}
percent = "%s" % (a,), "%s%r%a" % (a, b, c), "%5s|%-5s|%.3s|%5.3s|%%" % (a, b, c, d), "%d" % (a,), "%s" % a, "%s %" % (a,)
percent += "%s" % (*a,), "%s" % (), "%(k)s" % (a,), "%100s" % (a,), "%.s" % (a,), "%+0s" % (a,), "" % (), "%%" % ()
"an expression statement"
42
...


def first_constant():
    1.5
    return 1.5


def keeps_docstring_slot(a):
    return a, "text"


def folded_is_no_docstring():
    "a" "b" + "c"


def branches(x):
    a = 1 if x else 2
    b = (1 or x), (0 or x), (x and 0), (() and x)
    return a if None is x else b
