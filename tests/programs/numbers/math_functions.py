"""The math module: exact and rounded results, special values, domains, and messages."""
import math


def attempt(function, *args):
    try:
        result = function(*args)
        return f"{result:.12g}" if isinstance(result, float) else repr(result)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


VALUES = [0.0, -0.0, 0.5, 1, -1, 2.5, -3.7, 100, 1e10, 710, float("inf"), float("-inf"), float("nan")]
for name in "acos acosh asin asinh atan atanh cbrt ceil cos cosh degrees erf erfc exp exp2 expm1 fabs floor frexp gamma isfinite isinf isnan lgamma log log10 log1p log2 modf radians sin sinh sqrt tan tanh trunc ulp".split():
    print(name, [attempt(getattr(math, name), v) for v in VALUES])
for name, arguments in {"atan2": [(0.0, -0.0), (1, -1), (-0.0, -1)], "copysign": [(1, -0.0), (-5, 2)], "dist": [((0, 0), (3, 4)), ((1,), (1, 2)), ((), ())], "fmod": [(5, 3), (-5, 3), (5, 0), (float("inf"), 1)], "hypot": [(3, 4), (), (1, 2, 3), (float("inf"), float("nan"))], "ldexp": [(0.5, 10), (1, 2000), (1, -2000), (1.5, 2.5)], "log": [(8, 2), (100, 10), (2, 0), (0, 2), (10**400,), (-1,), (2, 1)], "nextafter": [(1, 2), (0, -1), (1.0, 1.0)], "pow": [(2, 10), (0, -1), (-8, 1 / 3), (2, 5000), (1, float("nan"))], "remainder": [(5, 3), (5, 2), (-5, 3), (1, 0)], "fma": [(2, 3, 4), (0.1, 10, -1), (float("inf"), 0, 1)], "isclose": [(1, 1 + 1e-10), (1, 1.1), (0, 1e-12), (float("inf"), float("inf"))], "comb": [(5, 2), (5, 6), (50, 25), (-1, 2), (5, -1), (5.0, 2)], "perm": [(5, 2), (5,), (-1,), (3, 5)], "factorial": [(0,), (20,), (25,), (-1,), (5.0,), ("a",)], "gcd": [(12, 18), (), (0, 0), (-4, 6, 8), (1.5, 2)], "lcm": [(4, 6), (), (0, 5), (3, 4, 5)], "isqrt": [(17,), (10**40,), (-1,), (2.0,)], "prod": [([1, 2, 3],), ([],), ([0.5, 2],)], "sumprod": [([1, 2], [3, 4]), ([1], [1, 2]), ([0.1] * 10, [1] * 10)], "fsum": [([0.1] * 10,), ([1e100, 1, -1e100],), ([float("inf"), float("-inf")],), (["a"],)]}.items():
    print(name, [attempt(getattr(math, name), *a) for a in arguments])
print(math.pi, math.e, math.tau, math.inf, math.nan, math.isclose(1, 1.05, rel_tol=0.1), attempt(lambda: math.isclose(1, 2, rel_tol=-1)), math.prod([1, 2], start=5), math.nextafter(0, 1, steps=3), math.comb(100, 50))
for bad in (lambda: math.sqrt("a"), lambda: math.sqrt(), lambda: math.floor("a"), lambda: math.sin(None), lambda: math.factorial(10**30), lambda: math.sqrt(10**400), lambda: math.exp(1000), lambda: math.floor(float("nan")), lambda: math.ceil(float("inf")), lambda: math.trunc([]), lambda: math.gcd("a"), lambda: math.hypot("a"), lambda: math.ldexp(1, 10**30), lambda: math.atan2(1), lambda: math.pow(1), lambda: math.dist([1], 5), lambda: math.log("a"), lambda: math.fsum(5), lambda: math.prod(5), lambda: math.nextafter(1, 2, steps=-1)):
    print(attempt(bad))


class Custom:
    def __floor__(self):
        return "floor"

    def __ceil__(self):
        return "ceil"

    def __trunc__(self):
        return "trunc"

    def __float__(self):
        return 4.0

    def __index__(self):
        return 9


c = Custom()
print(math.floor(c), math.ceil(c), math.trunc(c), math.sqrt(c), math.isqrt(c), math.gcd(c, 6), math.factorial(Custom()))
