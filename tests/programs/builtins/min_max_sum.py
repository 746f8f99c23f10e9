"""min, max and sum: keys, defaults, starts, comparisons, and messages."""


def attempt(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)))
    except Exception as error:
        print(type(error).__name__, error)


attempt(min, 3, 1, 2)
attempt(max, [3, 1, 2])
attempt(min, "hello")
attempt(max, {})
attempt(min, [], default=None)
attempt(max, (), default="none")
attempt(min, 1)
attempt(max)
attempt(min, 1, 2, default=3)
attempt(max, ["aa", "b", "cc"], key=len)
attempt(min, ["aa", "b", "c"], key=len)
attempt(max, [1, 2], key=None)
attempt(min, [1, "a"])
attempt(max, 1, None)
attempt(min, [1], what=2)
attempt(max, {"x": 3, "y": 1}, key={"x": 3, "y": 1}.get)
attempt(min, (x * x for x in (-3, 2, -1)))
attempt(sum, [1, 2, 3])
attempt(sum, [1, 2.5, 3])
attempt(sum, [0.1] * 10)
attempt(sum, [1e16, 1.0, -1e16])
attempt(sum, [1j, 2])
attempt(sum, [[1], [2]], [])
attempt(sum, [(1,), (2,)], start=(0,))
attempt(sum, ["a"], "")
attempt(sum, [b"a"], b"")
attempt(sum, [bytearray()], bytearray())
attempt(sum, ["a", "b"])
attempt(sum, 5)
attempt(sum)
attempt(sum, [2**62, 2**62, 0.5])
attempt(sum, [True, True])
attempt(sum, [float("inf"), float("-inf")])


class Money:
    def __init__(self, cents):
        self.cents = cents

    def __add__(self, other):
        return Money(self.cents + getattr(other, "cents", other))

    __radd__ = __add__

    def __lt__(self, other):
        return self.cents < other.cents

    def __repr__(self):
        return f"Money({self.cents})"


wallet = [Money(5), Money(1), Money(5)]
attempt(sum, wallet)
attempt(sum, wallet, 100)
attempt(min, wallet)
attempt(max, wallet)
print(max(wallet) is wallet[0], min([wallet[2], wallet[0]]) is wallet[2])
print(max(1, True), max(True, 1), min(0.0, -0.0), min(-0.0, 0.0))
