import pickle, io, collections, datetime, decimal, fractions, enum, copyreg
class P:
    def __init__(self, x): self.x = x
    def __eq__(self, o): return self.x == o.x
class E(enum.Enum): A = 1
NT = collections.namedtuple('NT', 'a b')
class Sl:
    __slots__ = ('p',)
    def __init__(self): self.p = 3
values = [None, True, 1, -5, 2 ** 70, 1.5, 2j, 'é', b'by', bytearray(b'q'), [1], (1, 2), {1: 2}, {3}, frozenset({4}), range(3), slice(1, 2), P(4), E.A, NT(1, 2), collections.deque([1], 3), collections.OrderedDict(a=1), collections.Counter('aa'), collections.defaultdict(int, a=1), datetime.date(2024, 1, 2), datetime.timedelta(1), decimal.Decimal('1.5'), fractions.Fraction(1, 3), len, int, P, ValueError('x', 1), Ellipsis, NotImplemented]
for proto in range(6):
    print(proto, [repr(v) for v, b in ((v, pickle.loads(pickle.dumps(v, proto))) for v in values if not isinstance(v, Exception)) if not (v == b or v is b)], repr(pickle.loads(pickle.dumps(values[-3], proto))))
print(pickle.loads(pickle.dumps(Sl())).p, len(pickle.dumps([1] * 100, 4)), pickle.dumps((1, 'a'), 2), pickle.dumps([], 0)); x = []; x.append(x); y = pickle.loads(pickle.dumps(x)); print(y[0] is y)
class R:
    def __reduce__(self): return (max, (1, 5))
print(pickle.loads(pickle.dumps(R()))); f = io.BytesIO(); pickle.dump(1, f); pickle.dump('b', f); f.seek(0); print(pickle.load(f), pickle.load(f))
for bad in (lambda: pickle.loads(b''), lambda: pickle.dumps(i for i in [])):
    try: bad()
    except Exception as e: print(type(e).__name__)
