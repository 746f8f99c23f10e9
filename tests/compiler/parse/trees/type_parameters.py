type X = int
type X[T] = int
type type = type
def f[T, *Ts, **P](): pass
def f[T: int = str, *Ts = *tuple[int], **P = [int]](): pass
def f[T: (int, str)](x: T) -> T: pass
class A[T]: pass
class A[T](B, metaclass=C, **kw): pass
