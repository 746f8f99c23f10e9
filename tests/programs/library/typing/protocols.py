from typing import *
@runtime_checkable
class HasLen(Protocol):
    def __len__(self) -> int: ...
print(isinstance([], HasLen), isinstance(1, HasLen), issubclass(dict, HasLen), HasLen.__protocol_attrs__)
class Plain(Protocol):
    x: int
try:
    isinstance(1, Plain)
except TypeError as e: print(e)
try:
    Plain()
except TypeError as e: print(e)
class Impl(Plain):
    x = 3
print(Impl().x, is_protocol(Plain), sorted(get_protocol_members(Plain)))
class NT(NamedTuple):
    a: int
    b: str = 'd'
    def both(self): return (self.a, self.b)
print(NT(1), NT(1).both(), NT.__annotations__, NT._field_defaults, NT(1) == (1, 'd'), NamedTuple('F', [('q', int)])(1))
class TD(TypedDict, total=False):
    a: Required[int]
    b: str
print(TD(a=1), TD.__required_keys__, TD.__optional_keys__, TD.__total__, is_typeddict(TD), TypedDict('X', {'k': int}).__annotations__)
try:
    isinstance({}, TD)
except TypeError as e: print(e)
print(SupportsInt in SupportsInt.__mro__, isinstance(1, SupportsInt), isinstance('', SupportsFloat), Hashable, Sized)
