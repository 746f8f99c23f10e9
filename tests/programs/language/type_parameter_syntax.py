"""PEP 695 and 696: functions, classes, aliases, bounds, constraints, defaults, laziness, scopes."""
import typing


def first[T](items: list[T]) -> T:
    return items[0]


class Box[T: (int, str) = int]:
    def __init__(self, value: T) -> None:
        self.value = value

    def map[U](self, f: typing.Callable[[T], U]) -> "Box[U]":
        return Box(f(self.value))


type Pair[A, B = A] = tuple[A, B]
type Tree = list[Tree] | int
type Fn[**P, *Ts, R] = typing.Callable[P, tuple[*Ts, R]]
print(first([1, 2]), first.__type_params__, first.__annotations__)
print(Box.__type_params__, Box.__parameters__, Box.__orig_bases__, Box[int], Box(3).map(str).value, Box.__mro__)
(T,) = Box.__type_params__
print(T.__name__, T.__constraints__, T.__bound__, T.__default__, T.has_default(), T.__covariant__, T.__infer_variance__, repr(T), T.__module__)
print(Pair, Pair.__type_params__, Pair.__value__, Pair[int, str], Pair[int, str].__args__, Pair[int, str].__origin__, Pair.__name__, Pair.__module__)
print(Tree.__value__, Tree.__type_params__, Fn.__type_params__, [type(p).__name__ for p in Fn.__type_params__], Fn.__value__)


class Bounded[T: undefined_name]:
    pass


try:
    print(Bounded.__type_params__[0].__bound__)
except NameError as error:
    print(error)
undefined_name = float
print(Bounded.__type_params__[0].__bound__)
type Lazy = missing_here
try:
    Lazy.__value__
except NameError as error:
    print(error)


def outer[T]():
    def inner[U](x: T, y: U) -> tuple[T, U]:
        return T, U

    return inner


inner = outer()
print(inner.__annotations__, inner(1, 2), inner.__type_params__, inner.__qualname__)


class Outer[T]:
    type Alias = list[T]

    class Inner[U]:
        def method[V](self, t: "T", v: V) -> U: ...

    T_here = T


print(Outer.Alias.__value__, Outer.Inner.method.__type_params__, Outer.T_here, Outer.Inner.method.__annotations__)


class Derived[T](Box[T], metaclass=type):
    pass


print(Derived.__orig_bases__, Derived.__bases__, Derived[int], typing.get_origin(Derived[int]), typing.get_args(Derived[int]), Derived.__parameters__)


async def co[T](x: T = 5) -> T:
    return x


try:
    co().send(None)
except StopIteration as stop:
    print(stop.value, co.__type_params__)


def defaults[T = int, *Ts = *tuple[int, str], **P = [int]](): ...


print([p.__default__ for p in defaults.__type_params__], [p.has_default() for p in defaults.__type_params__])


def attempt(function):
    try:
        print(repr(function()))
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: Box[int, str])
attempt(lambda: Pair[int])
attempt(lambda: Tree[int])
attempt(lambda: setattr(Pair, "__value__", 1))
attempt(lambda: Pair())
attempt(lambda: isinstance(1, Tree))
attempt(lambda: Pair | int)
attempt(lambda: typing.TypeAliasType("X", int))
attempt(lambda: typing.TypeAliasType("X", int, type_params=5))
attempt(lambda: typing.TypeVar("A", int))
attempt(lambda: typing.TypeVar("A", covariant=True, contravariant=True))
attempt(lambda: typing.NoDefault)
for source in ["def f[T, T](): pass", "class C[T, T=1]: pass", "def f[T=int, U](): pass", "type X[T: (yield)] = 1", "def f[*Ts: int](): pass", "type 5 = 1", "class C[T]((yield)): pass", "def f[T: (x := 1)](): pass", "type X = (await y)", "def f[](): pass", "class C[**P: int]: pass", "def f[T](): nonlocal T", "type X[T] = (z := T)", "type = 5; type X = type; print(type)"]:
    try:
        exec(source)
        print("fine")
    except SyntaxError as error:
        print(error.msg, error.offset)
