"""functools.singledispatch and singledispatchmethod; partialmethod's neighbours."""
from functools import singledispatch, singledispatchmethod


@singledispatch
def show(x, indent=0):
    "Shows x."
    return f"object {x!r}"


@show.register
def _(x: int, indent=0):
    return f"int {x}"


@show.register(list)
@show.register(tuple)
def show_sequence(x, indent=0):
    return "\n".join([f"{type(x).__name__} of {len(x)}", *(" " * indent + "  " + show(y, indent + 2) for y in x)])


@show.register
def _(x: str | bytes, indent=0):
    return f"text of {len(x)}"


@show.register
def _(x: "dict", indent=0):
    return f"mapping {sorted(x)}"


@show.register
def _(x: None, indent=0):
    return "nothing"


show.register(float, lambda x, indent=0: f"float {x:.2f}")


class Base: pass
class Left(Base): pass
class Right(Base): pass
class Both(Left, Right): pass


show.register(Base, lambda x: "base")
show.register(Right, lambda x: "right")
print(show([1, True, (2.5, "s", [None]), {"k": 1}, b"ab", 3j]))
print(show(Left()), show(Both()), show(x := Right()), show(Base))
print(show.__name__, show.__doc__, show.__wrapped__(1), show.dispatch(bool) is show.dispatch(int), show.registry[list] is show_sequence, len(show.registry))
for bad in (lambda: show(), lambda: show.register(5), lambda: show.register(lambda x: x), lambda: show.register(5, len), lambda: show(1, 2, 3)):
    try:
        print(bad())
    except TypeError as e:
        print(str(e).split(" at 0x")[0])
try:
    @show.register
    def _(x: 5): pass
except TypeError as e:
    print(e)


class Negator:
    sign = "-"

    @singledispatchmethod
    def neg(self, arg):
        raise NotImplementedError(f"cannot negate {type(arg).__name__}")

    @neg.register
    def _(self, arg: int):
        return f"{self.sign}{arg}"

    @neg.register(str)
    def _(self, arg, times=1):
        return self.sign * times + arg[::-1]

    @singledispatchmethod
    @classmethod
    def make(cls, arg):
        return cls, arg

    @make.register
    @classmethod
    def _(cls, arg: list):
        return cls.__name__, len(arg)


class Loud(Negator):
    sign = "!"


n = Loud()
print(n.neg(5), n.neg("abc", times=3), Negator().neg(True), Negator.make([1, 2]), Loud.make([]), n.make("x")[0] is Loud)
for bad in (lambda: n.neg(1.5), lambda: n.neg()):
    try:
        bad()
    except (NotImplementedError, TypeError) as e:
        print(type(e).__name__, e)
print(5 in [5], end=" ")
for thing in (5, type("T", (), {"__iter__": lambda self: 5})(), type("N", (), {"__contains__": None})()):
    try:
        1 in thing
    except TypeError as e:
        print(e)
