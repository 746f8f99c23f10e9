"""typing at run time: generics, protocols, TypedDict, NamedTuple, Literal, Annotated, overloads, get_type_hints, unions, aliases, errors."""
import typing
from typing import *
T = TypeVar("T"); K = TypeVar("K", bound=int); P = ParamSpec("P"); Ts = TypeVarTuple("Ts")
class Box(Generic[T]):
    item: T
    def get(self) -> "T": ...
class Pair(Box[K], Generic[K, T]): ...
class Movie(TypedDict, total=False):
    title: Required[str]
    year: NotRequired[int]
    tags: ReadOnly[list[str]]
class Emp(NamedTuple):
    "doc"
    name: str
    id: int = 3
    def hi(self): return self.name + "!"
@runtime_checkable
class HasLen(Protocol):
    def __len__(self) -> int: ...
print(List[int], Dict[str, T], Optional[int], Union[int, str, int], Union[int], Callable[[int], str], Callable[..., Any], Callable[P, T], Tuple[int, ...], Literal[1, "a", None], Annotated[int, "meta"], Type[int], ClassVar[int], Final[int], Concatenate[int, P], Unpack[Ts], Any, NoReturn, Self, int | None, list[T], dict[str, list[int]][...] if False else "", Box[int], Pair[int, str], Iterable[T][int], Literal[1, 1], Optional[None])
print(get_origin(List[int]), get_args(Dict[str, int]), get_args(Callable[[int], str]), get_origin(int | str), get_args(Annotated[int, 1, 2]), get_type_hints(Box.get), get_type_hints(Movie), get_type_hints(Emp), Box[int].__origin__, Pair.__parameters__, Pair.__orig_bases__, Box[T][int], Box[int]().__orig_class__, Pair.__mro__[1:3], get_type_hints(Movie, include_extras=True)["title"])
print(Movie(title="x"), Movie.__required_keys__, sorted(Movie.__optional_keys__), Movie.__total__, Emp("a"), Emp("b").hi(), Emp._field_defaults, Emp.__annotations__, isinstance([], HasLen), isinstance(5, HasLen), issubclass(list, HasLen), cast(int, "x"), TypedDict("TD", {"a": int})(a=1), NamedTuple("NT", [("q", int)])(5), NewType("U", int)(5), NewType("U", int).__name__, T, K.__bound__, P.args, Ts, is_typeddict(Movie), is_protocol(HasLen), get_protocol_members(HasLen), assert_type(1, int), reveal_type.__name__, TYPE_CHECKING, final(Box) is Box, override(Box.get).__override__, no_type_check(Box.get).__no_type_check__)
@overload
def f(x: int) -> int: ...
@overload
def f(x: str) -> str: ...
def f(x): return x
print(len(get_overloads(f)), f(1), ForwardRef("X"), ForwardRef("X") == ForwardRef("X"), Literal[1] == Literal[1], Union[int, str] == Union[str, int], hash(List[int]) == hash(List[int]), List[int] == list[int], Optional[int] | str, Annotated[Annotated[int, 1], 2], typing.Text is str, Hashable, Sized, AnyStr.__constraints__, Generic[T], Protocol[T], defaultdict if False else DefaultDict[str, int], ChainMap[str, int], Deque[int], Pattern[str], IO[str], ContextManager[int], AsyncIterator[T][int], Generator[int, str, None], list[int] | None, LiteralString, TypeGuard[int], Never)
def deco(a: "int", b: "list[Emp]" = None, *c: "str", **d: "undefined_name") -> None: ...
for bad in (lambda: get_type_hints(deco), lambda: List[int, str], lambda: Optional[int, str], lambda: Union[()], lambda: Callable[int, str], lambda: Literal[()], lambda: Annotated[int], lambda: Generic[int], lambda: Box[int, str], lambda: isinstance(1, List[int]), lambda: List[int]() and 1, lambda: Any(), lambda: Union(), lambda: type("X", (Any,), {})() is not None, lambda: type("Y", (Union,), {}), lambda: TypeVar("V", int, bound=str), lambda: Movie(5), lambda: isinstance({}, Movie), lambda: HasLen(), lambda: Emp(), lambda: NamedTuple("Z", [("a", int), ("a", str)]), lambda: Dict[str], lambda: Tuple[...], lambda: ClassVar[ClassVar[int]], lambda: assert_never(1), lambda: T[int], lambda: Self[int], lambda: Optional["int"], lambda: ForwardRef("1 +"), lambda: List["1 +"], lambda: Type[1], lambda: List[1], lambda: Callable[[int]]):
    try: print(bad())
    except BaseException as e: print(type(e).__name__, e)
