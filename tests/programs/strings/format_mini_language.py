"""The format mini-language for int, float, str: every option, every refusal."""


def attempt(value, spec):
    try:
        print(repr(format(value, spec)), end=" ")
    except Exception as error:
        print(f"[{spec}: {type(error).__name__} {error}]", end=" ")


def table(values, specs):
    for value in values:
        print(repr(value), end=": ")
        for spec in specs:
            attempt(value, spec)
        print()


table([0, 5, -5, 123456789, 2**70], ["", "d", "+d", " d", "05d", "<8", ">8", "^8", "=8", "*^9", "08,", "_d", ",d", "x", "#x", "X", "#X", "o", "#o", "b", "#b", "_b", "#_x", "c", "e", ".2f", "g", "%", "n", "s", ".3d", "+c", "#c", ",x", "_c"])
table([0.0, -0.0, 1.5, -1234567.891, 1e22, 1e-7, 0.1 + 0.2, float("inf"), float("nan")], ["", "f", ".0f", "#.0f", "e", ".3e", "E", "g", ".3g", "#.3g", "G", "%", ".1%", "n", "+", " ", "010", ",.2f", "_.2f", "z.1f", "<12", "^12.3", "=+12.2f", "F", "012,.2f", "d", "x", "s", "c"])
table(["", "abc", "日本語"], ["", "s", "5", "<5", ">5", "^5", "*^7", ".2", "5.1", "05", "=5", "d", "+", " ", ",", "_", "#", "z", ".2s", "x>3"])
for spec in [">>5", "5.", ".", "99999999999999999999", ".99999999999999999999", "d5", "5d5", ",_", "_,", ",,", "é<5", "\U0001f600^5", "{", "}", "<", "<05", "<<", "0", "00005", "-", "- ", "+-"]:
    print(spec, end=" -> ")
    attempt(42, spec)
    attempt("ab", spec)
    attempt(2.5, spec)
    print()
table([True, False], ["", "d", "5", "s", "x", "b", ">6"])
table([None, [1], (1,), {}], ["", "5", "s"])
table([1 + 2j, -1.5j, complex("inf")], ["", ".2f", "e", ">20", "g", "+", ",", "05", "=5", "%", "d"])
print(f"{3.14159:{'>'}{10}.{2}f}", f"{'x':{'*^'}{7}}", "{:{}}".format(5, ">4"), "{:{w}.{p}}".format(2.71828, w=8, p=3))
print(format(12345.678, "10.1f"), format(0.000012345, ".3g"), format(123456, ".3g"), format(1e100, ",.0f"), format(1234, "010_d"), format(-1234, "010,d"))
