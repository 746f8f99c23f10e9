"""Keys of different classes that are equal: found by each other in dicts and sets."""
from decimal import Decimal
from fractions import Fraction
class K:
    def __init__(s, v): s.v = v
    def __hash__(s): return hash(s.v)
    def __eq__(s, o): return s.v == o or isinstance(o, K) and o.v == s.v
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
t(lambda: {K(1): "k"}[1]); t(lambda: {K("a"): "k"}["a"]); t(lambda: {1: "k"}[K(1)]); t(lambda: {"a": "k"}[K("a")])
t(lambda: {Fraction(1): "k"}[1]); t(lambda: {1: "k"}[Fraction(1)]); t(lambda: {Decimal(1): "k"}[1]); t(lambda: {1: "k"}[Decimal(1)])
t(lambda: {Decimal("1.0"): "k"}[1]);  t(lambda: {Decimal("1.0"): "k"}[Decimal(1)]); t(lambda: hash(Decimal("1.0")) == hash(Decimal(1)) == hash(1))
t(lambda: len({1, K(1), 1.0, True, Fraction(1), Decimal(1)})); t(lambda: 1 in {K(1)}); t(lambda: K(1) in {1}); t(lambda: {K(1.5): 1}[1.5]); t(lambda: {K(2**70): 1}[2**70]); t(lambda: {(K(1),): 1}[(1,)]); t(lambda: {Decimal("1.0"): "k"}.get(1)); t(lambda: Decimal("1.0") == 1); t(lambda: 1 == Decimal("1.0"))
