from dataclasses import dataclass, field, fields, asdict, astuple, replace, FrozenInstanceError, KW_ONLY, InitVar, is_dataclass
@dataclass
class P:
    x: int
    y: int = 2
    z: list = field(default_factory=list, repr=False)
p = P(1); print(p, p == P(1), p != P(2), asdict(p), astuple(p), replace(p, y=9), [f.name for f in fields(p)], is_dataclass(P))
@dataclass(order=True, frozen=True)
class V:
    a: int
    b: str = field(default='b', compare=False)
print(V(1) < V(2), sorted([V(3), V(1)]), hash(V(1)) == hash(V(1, 'c')), V(1) == V(1, 'zz'))
try:
    V(1).a = 2
except FrozenInstanceError as e:
    print(e)
@dataclass
class K:
    a: int
    _: KW_ONLY
    b: int = 5
    c: InitVar[int] = 0
    def __post_init__(self, c): self.d = self.a + c
print(K(1, b=2, c=3), K(1, c=4).d)
for f in (lambda: K(1, 2), lambda: P(), lambda: V(1) < 3):
    try:
        f()
    except TypeError as e:
        print(e)
try:
    @dataclass
    class Bad:
        a: int = 1
        b: str
except TypeError as e:
    print(e)
try:
    @dataclass
    class Bad2: a: list = []
except ValueError as e:
    print(e)
@dataclass(slots=True)
class S: a: int = 1
print(S(), S.__slots__, P.__match_args__, K.__match_args__)
match P(1, 5):
    case P(x, 5): print('matched', x)
class D(P): pass
@dataclass
class Q(P): w: int = 0
print(Q(1, 2, [], 4), repr(D(1)))
