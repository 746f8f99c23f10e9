def m(x):
    match x:
        case 0 | 1: return 'small'
        case int(n) if n < 0: return f'neg {n}'
        case float(): return 'float'
        case 'a' | b'a': return 'a'
        case [1, *rest]: return rest
        case [x, y]: return (x, y)
        case {'k': v, **rest}: return v, rest
        case {'t': {'u': [_, q]}}: return q
        case None | True: return 'singleton'
        case str() as s: return s.upper()
        case complex(real=r): return r
        case _: return 'default'
for v in (0, 1, -5, 2.5, 'a', b'a', [1, 2, 3], (4, 5), {'k': 1, 'z': 2}, {'t': {'u': [0, 9]}}, None, True, 'hey', 3j, {1}, [], 'ab', range(2)): print(repr(v), m(v))
class P:
    __match_args__ = ('x', 'y')
    def __init__(self, x, y): self.x, self.y = x, y
match P(1, [2, 3]):
    case P(0, _): print('no')
    case P(a, [b, c]): print(a, b, c)
match (1, 2):
    case (a, a2) if a > a2: print('gt')
    case (a, b): print('le', a, b)
import enum
class E(enum.Enum): A = 1
match E.A:
    case E.A: print('enum')
try:
    match P(1, 2):
        case P(1, 2, 3): pass
except TypeError as e: print(e)
