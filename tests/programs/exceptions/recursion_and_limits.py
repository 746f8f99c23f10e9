"""RecursionError in functions, reprs, comparisons and generators; limits of ints and strings; recovery afterwards."""
import sys


def attempt(function):
    try:
        result = function()
        print("fine", result if not isinstance(result, (str, int)) or len(str(result)) < 50 else "long")
    except Exception as error:
        print(type(error).__name__, str(error)[:75])


def forever(n):
    return forever(n + 1)


def counting(n):
    try:
        return counting(n + 1)
    except RecursionError:
        return n


def mutual_a(n):
    return mutual_b(n + 1)


def mutual_b(n):
    return mutual_a(n + 1)


class Deep:
    def __getattr__(self, name):
        return getattr(self, name + "x")

    def __eq__(self, other):
        return self == other

    def __repr__(self):
        return repr(self)

    def __len__(self):
        return len(self)

    def __iter__(self):
        return iter(self)

    def __call__(self):
        return self()

    def __add__(self, other):
        return self + other

    def __hash__(self):
        return hash(self)

    def __bool__(self):
        return not self


d = Deep()
attempt(lambda: forever(0))
attempt(lambda: mutual_a(0))
attempt(lambda: d.anything)
attempt(lambda: d == 1)
attempt(lambda: repr(d))
attempt(lambda: len(d))
attempt(lambda: d())
attempt(lambda: d + 1)
attempt(lambda: hash(d))
attempt(lambda: bool(d))
depth = counting(0)
print(800 < depth < 1000, counting(0) == depth)
old = sys.getrecursionlimit()
sys.setrecursionlimit(150)
print(counting(0) < 150)
sys.setrecursionlimit(5000)
print(counting(0) > 3000)
sys.setrecursionlimit(old)
attempt(lambda: sys.setrecursionlimit(0))
attempt(lambda: sys.setrecursionlimit("a"))
attempt(lambda: sys.setrecursionlimit(1))


def gen(n):
    yield from gen(n + 1)


attempt(lambda: list(gen(0)))
nested = []
for _ in range(100_000):
    nested = [nested]
attempt(lambda: repr(nested))
attempt(lambda: nested == nested[0])
print(len(nested))
attempt(lambda: int("1" * 5000))
attempt(lambda: str(10**5000))
attempt(lambda: int("1" * 4300) > 0)
attempt(lambda: f"{10**4400}")
attempt(lambda: "%d" % 10**4400)
attempt(lambda: len(hex(10**5000)))
print(sys.get_int_max_str_digits(), sys.int_info.default_max_str_digits, sys.int_info.str_digits_check_threshold)
sys.set_int_max_str_digits(0)
attempt(lambda: len(str(10**5000)))
attempt(lambda: sys.set_int_max_str_digits(100))
sys.set_int_max_str_digits(4300)
attempt(lambda: "a" * (2**62))
attempt(lambda: [0] * (2**62))
attempt(lambda: b"a" * (2**62))
attempt(lambda: 1 << 10**12)
attempt(lambda: "x".ljust(2**62))
attempt(lambda: range(2**63)[2**62])
attempt(lambda: bytes(2**62))
attempt(lambda: [1] * (2**64))
attempt(lambda: eval("(" * 300 + ")" * 300))
attempt(lambda: compile("-" * 3000 + "1", "s", "eval") and "compiled")
attempt(lambda: compile("x" + ".a" * 5000, "s", "eval") and "compiled")
attempt(lambda: compile("[" * 150 + "]" * 150, "s", "eval") and "compiled")
