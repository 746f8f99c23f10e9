"""Type parameters, their bounds and defaults, type aliases."""
type Alias = int | str
type Generic[T] = list[T]
type Recursive[T: (int, str), *Ts, **P] = dict[T, Recursive]


def function[T](x: T, y: int = 1, *, z: T = None) -> T:
    return x


def bounded[T: int, U: (str, bytes) = str, *Ts = *tuple[int], **P = [int]](x: T) -> U: pass


@decorator
async def coroutine[T](x: T = default): await x


def keyword_default[T](*, k=1): return T


class Plain[T]: pass


@decorator
class Class[T, *Ts, **P](Base[T], metaclass=Meta):
    attribute: T
    __private: T
    type Alias = T | Class

    def method[U: T](self, x: U) -> T:
        type Local[V] = U | V | T
        return super().method(x)

    def plain(self) -> T: return T


class Outer:
    X = int

    class Inner[T: X]:
        y: T
        type A[__P] = X | __P

    def method[T: X](self) -> X: return [X for _ in T]
    type InClass = X


def closure(a):
    type Local[T: a] = a | T
    class C[T = a](a): x = a
    def f[T: lambda: a](): return a, T
    return Local, C, f
