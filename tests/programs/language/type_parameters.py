import typing
def first[T](xs: list[T]) -> T: return xs[0]
print(first([1]), first.__type_params__, first.__annotations__)
class Stack[T: int, **P = [int]]:
    items: list[T]
    def push[U](self, x: U) -> 'Stack[T]': return self
print(Stack.__type_params__, Stack.__type_params__[0].__bound__, Stack.__type_params__[1].__default__, Stack.push.__type_params__, Stack.__orig_bases__, Stack[int, [str]])
class V[*Ts]: pass
print(V[int, str], V.__type_params__)
type Pair[A, B] = tuple[A, B]
print(Pair, Pair.__value__, Pair.__type_params__, Pair[int, str], Pair[int, str].__origin__ is Pair, Pair.__name__, Pair.__module__)
type Rec = list[Rec] | int
print(Rec.__value__, Rec | None)
def con[X: (int, str)](x: X): return X
print(con(1).__constraints__, con(1).__infer_variance__, repr(con(1)), con(1).has_default())
type Lazy = undefined_name
try:
    Lazy.__value__
except NameError as e: print(e)
class G[T]:
    class Inner:
        def m(self) -> T: ...
    @classmethod
    def t(cls): return T
print(G.t(), G.Inner.m.__annotations__, isinstance(Pair, typing.TypeAliasType))
for f in (lambda: Rec[int], lambda: G[int, str], lambda: typing.TypeVar('T', default=int)):
    try:
        print(f())
    except TypeError as e: print(e)
