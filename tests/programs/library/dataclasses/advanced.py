"""dataclasses: ordering, frozen, slots, kw_only, InitVar, factories, inheritance, post-init, replace, fields, match_args, errors."""
import dataclasses
from dataclasses import KW_ONLY, FrozenInstanceError, InitVar, asdict, astuple, dataclass, field, fields, is_dataclass, make_dataclass, replace
from typing import ClassVar


def attempt(function):
    try:
        print(repr(function()))
    except Exception as error:
        print(type(error).__name__, error)


@dataclass(order=True, frozen=True)
class Point:
    x: int
    y: int = 0
    label: str = field(default="", compare=False, repr=False)
    count: ClassVar[int] = 5


p = Point(1, 2, "l")
print(p, p == Point(1, 2), p < Point(1, 3), sorted([Point(2), Point(1, 5), p]), hash(p) == hash(Point(1, 2, "other")), Point.__match_args__, [f.name for f in fields(Point)], astuple(p), asdict(p), replace(p, y=9), Point.count, p.__dataclass_params__)
attempt(lambda: setattr(p, "x", 5))
attempt(lambda: delattr(p, "x"))
attempt(lambda: p < 5)
attempt(lambda: Point())
attempt(lambda: Point(1, 2, 3, 4))
attempt(lambda: Point(1, z=2))
attempt(lambda: replace(p, count=1))
print(issubclass(FrozenInstanceError, AttributeError))


@dataclass
class Inventory:
    name: str
    items: list = field(default_factory=list)
    _: KW_ONLY
    limit: int = 10
    scale: InitVar[int] = 1
    total: int = field(init=False)
    hidden: str = field(default="h", metadata={"doc": "meta"}, kw_only=False)

    def __post_init__(self, scale):
        self.total = len(self.items) * scale


i = Inventory("a", [1, 2], limit=3, scale=5)
print(i, Inventory("b").items is not Inventory("c").items, fields(i)[-1].metadata["doc"], i.total, asdict(i), replace(i, name="z", scale=2))
attempt(lambda: Inventory("a", [], "hid", 5))


@dataclass(slots=True, kw_only=True, eq=False)
class Slotted:
    a: int
    b: str = "b"


s = Slotted(a=1)
print(s, Slotted.__slots__, hasattr(s, "__dict__"), s == Slotted(a=1), hash(s) is not None)
attempt(lambda: setattr(s, "c", 1))
attempt(lambda: Slotted(1))


@dataclass
class Base:
    x: int = 1
    y: int = 2


@dataclass
class Child(Base):
    z: int = 3
    x: str = "overridden"


@dataclass(repr=False, init=False)
class Custom(Base):
    def __init__(self):
        self.x = self.y = 9


print(Child(), Child("q", 5, 6), [f.name for f in fields(Child)], Custom() == Custom(), is_dataclass(Child), is_dataclass(Child()), is_dataclass(5), Child() == Base())
attempt(lambda: hash(Base()))
attempt(lambda: exec("@dataclass\nclass X:\n  a: int = 1\n  b: int", {"dataclass": dataclass}))
attempt(lambda: exec("@dataclass\nclass X:\n  a: list = []", {"dataclass": dataclass}))
attempt(lambda: exec("@dataclass(frozen=True)\nclass X(B): pass", {"dataclass": dataclass, "B": Base}))
attempt(lambda: exec("@dataclass(order=True, eq=False)\nclass X: pass", {"dataclass": dataclass}))
attempt(lambda: exec("@dataclass(order=True)\nclass X:\n  def __lt__(s, o): pass", {"dataclass": dataclass}))
attempt(lambda: exec("@dataclass\nclass X:\n  a = field()", {"dataclass": dataclass, "field": field}))
attempt(lambda: field(default=1, default_factory=list))
attempt(lambda: fields(5))
attempt(lambda: asdict(5))
attempt(lambda: replace(5))
attempt(lambda: replace(i, total=3))
Made = make_dataclass("Made", ["a", ("b", int), ("c", str, field(default="c"))], namespace={"twice": lambda self: self.b * 2}, frozen=True)
print(Made(1, 2), Made(1, 2).twice(), Made.__annotations__)
attempt(lambda: make_dataclass("M", ["a", "a"]))
attempt(lambda: make_dataclass("M", ["class"]))
attempt(lambda: make_dataclass("M", [("a", int), 5]))


@dataclass
class Tree:
    value: int
    children: list["Tree"] = field(default_factory=list)
    parent: "Tree | None" = field(default=None, repr=False, compare=False)

    def __iter__(self):
        yield self.value
        for child in self.children:
            yield from child


t = Tree(1, [Tree(2, [Tree(3)]), Tree(4)])
t.children[0].parent = t
print(t, list(t), t == Tree(1, [Tree(2, [Tree(3)]), Tree(4)]), asdict(Tree(1, [Tree(2)])))
rec = Tree(0)
rec.children.append(rec)
print(rec)


@dataclass(unsafe_hash=True)
class Hashed:
    a: int
    b: list = field(hash=False, default_factory=list)


print(hash(Hashed(1)) == hash(Hashed(1, [2])), dataclasses.MISSING is fields(Point)[0].default, fields(Point)[1].default, fields(Inventory)[1].default_factory, repr(fields(Point)[0])[:40], {Hashed(1): 2})
match p:
    case Point(x, y=2):
        print("matched", x)


@dataclass
class WithProperty:
    _v: int = field(default=1)

    @property
    def v(self):
        return self._v


print(WithProperty(5).v, Point.__doc__, Inventory.__init__.__annotations__)
