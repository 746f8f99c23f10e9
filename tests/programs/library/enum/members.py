import enum
class Color(enum.Enum):
    RED = 1
    GREEN = 'g'
    CRIMSON = 1
    def describe(self): return f'{self.name}:{self.value}'
print(list(Color), Color.RED, repr(Color.CRIMSON), Color('g'), Color['RED'], Color.CRIMSON is Color.RED, len(Color))
print(Color.__members__, Color.RED.describe(), Color.RED in Color, 'g' in Color, isinstance(Color.RED, Color), Color.RED == 1)
for f in (lambda: Color(9), lambda: Color['X'], lambda: setattr(Color, 'RED', 3), lambda: Color.RED < Color.GREEN):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
class N(enum.IntEnum):
    A = 1; B = enum.auto()
print(N.A < N.B, N.B + 1, N(2), f'{N.A}', [N.A] == [1], str(N.A), N.A.__class__)
class S(enum.StrEnum):
    X = enum.auto(); Y = 'why'
print(S.X, S.Y + '!', repr(S.X), enum.Enum('D', 'a b').b)
@enum.unique
class U(enum.Enum): A = 1
try:
    @enum.unique
    class V(enum.Enum): A = 1; B = 1
except ValueError as e:
    print(e)
class M(enum.Enum):
    @classmethod
    def _missing_(cls, value): return cls.Z
    Z = 0
print(M(77), M.Z.name)
