from typing import *
import typing
T = TypeVar('T'); K = TypeVar('K', bound=int); U = TypeVar('U', int, str)
print(T, K.__bound__, U.__constraints__, List[T], Dict[str, T][int], Optional[int], Union[int, str, int], Union[int], Callable[[int], T][str], Tuple[int, ...], Tuple[()])
class Box(Generic[T]):
    def __init__(self, v: T): self.v = v
print(Box[int], Box[int](3).v, Box.__parameters__, Box[int].__args__, Box[int].__origin__, get_origin(List[int]), get_args(Dict[str, int]), Box[int](1).__orig_class__)
class Pair(Box[T], Generic[T, K]): pass
print(Pair.__parameters__, Pair[str, bool], Pair.__mro__[1], Pair.__orig_bases__)
for f in (lambda: Box[int, str], lambda: List[int][str], lambda: Union[()], lambda: TypeVar('X', int), lambda: Generic[int], lambda: isinstance([], List[int]), lambda: Optional[int, str]):
    try:
        print(f())
    except TypeError as e:
        print(e)
def fn(a: 'int', b: List['str'] = None, *c: float, **d: Any) -> None: ...
print(get_type_hints(fn), Literal[1, 'a'], Literal[1] == Literal[1], Annotated[int, 'x'], get_type_hints(type('C', (), {'__annotations__': {'x': 'Final[int]'}}), globals()))
print(Any, NoReturn, ClassVar[int], Type[int], Iterable[int], Never, Self, LiteralString, NewType('Id', int)(5), cast(int, 'x'), TYPE_CHECKING)
print(list[T][int], dict[str, T][int], tuple[T, ...][str], list[int] | None, int | list[T], (int | T)[str], ParamSpec('P'), TypeVarTuple('Ts'), Unpack[tuple[int, str]])
@overload
def o(x: int) -> int: ...
@overload
def o(x: str) -> str: ...
def o(x): return x
print(len(get_overloads(o)), final(Box) is Box, Concatenate[int, ParamSpec('P')], TypeGuard[int], Required[int])
