# Operators, subscripts, slices, sets, dicts and texts: done without Python code where no class written in Python has a say, and by its methods where one has.
import sys

log = []
class Key:
    def __init__(self, n, equals=None): self.n, self.equals = n, equals
    def __hash__(self): log.append('hash'); return self.n
    def __eq__(self, other):
        log.append(sys._getframe(1).f_code.co_name)
        return self.equals if self.equals is not None else isinstance(other, Key) and other.n == self.n
    def __repr__(self): return f'Key({self.n})'
class Raising(Key):
    __hash__ = Key.__hash__
    def __eq__(self, other): raise ValueError('not comparable')
class Sub(list):
    def __getitem__(self, at): return ('sub', at)
    def __setitem__(self, at, value): log.append(('set', at))
    def __contains__(self, item): return item == 'yes'
    def __len__(self): return 42
    def __iter__(self): return iter('sub')
    def __iadd__(self, other): return ('iadd', other)
    def __mul__(self, n): return ('mul', n)
class SubText(str):
    def __format__(self, spec): return 'F' + spec
    def __str__(self): return 'S'
    def __add__(self, other): return 'A'
    def __contains__(self, item): return True
    def __getitem__(self, at): return 'G'
    def __hash__(self): return str.__hash__(self)
    def __eq__(self, other): log.append('text eq'); return str.__eq__(self, other)
class SubDict(dict):
    def __missing__(self, key): return ('missing', key)
    def __contains__(self, key): return 'maybe'
class SubSet(set):
    def __contains__(self, item): return item == 1
    def __or__(self, other): return 'or'

def caught(f, *args):
    try: return f(*args)
    except Exception as error: return type(error).__name__, str(error)

def run(f, cases, rounds=10):
    seen = []
    for case in cases:
        for n in range(rounds):
            for other in cases[:3]: caught(f, *other())
            result = caught(f, *case())
        seen.append(result)
    print(f.__name__, seen)

def contains(c, x): return x in c, x not in c
run(contains, [lambda: ({1, 2}, 1), lambda: ({1, 'a', 2.5}, 2.5), lambda: ({1}, 7), lambda: ({1}, 1.0), lambda: ({True}, 1), lambda: ({(1, 2)}, (1, 2)), lambda: ({Key(1)}, 1), lambda: ({Key(1, True)}, 1), lambda: ({1}, Key(1, True)), lambda: ({Raising(5)}, 5),
    lambda: ({5}, [5]), lambda: (frozenset({None}), None), lambda: ([1, 2], 2), lambda: ([1, Key(2, True)], 3), lambda: ([Raising(1)], 1), lambda: ((1, 2.0), 2), lambda: ('abc', 'bc'), lambda: ('abc', 5), lambda: (SubText('a'), 'z'),
    lambda: (Sub([1]), 'yes'), lambda: (range(5), 3), lambda: (range(5), 3.0), lambda: (range(5), 'x'), lambda: ({1: 2}, 1), lambda: ({Key(3, True): 2}, 3), lambda: (SubDict(), 1), lambda: (SubSet(), 1), lambda: (5, 1), lambda: ({1: 2}.keys(), 1), lambda: ([float('nan')], float('nan')), lambda: (b'ab', 97)])
print(len(log)); log.clear()

def subscript(c, x): return c[x]
run(subscript, [lambda: ([1, 2], -1), lambda: ((1, 2), -2), lambda: ('ab', -1), lambda: ([1], 5), lambda: ((), 0), lambda: ('', 0), lambda: ([1, 2, 3], slice(1, None)), lambda: ([1, 2, 3], slice(None, None, -1)), lambda: ('abc', slice(0, 2)), lambda: ([1], slice(None, None, 0)), lambda: ([1], 'x'),
    lambda: ({1: 'one'}, 1), lambda: ({1: 'one'}, 2), lambda: ({Key(1): 'k'}, Key(1)), lambda: (SubDict(), 4), lambda: ({}, []), lambda: (Sub([1]), 0), lambda: (SubText('a'), 0), lambda: (range(9), 4), lambda: (range(9), slice(2, 8, 3)), lambda: (range(3), 9), lambda: (b'abc', 1), lambda: ([1, 2], True), lambda: (5, 1), lambda: ([1], 2**70),
    lambda: ('h\u00e9\U0001f600', 2), lambda: ({1: 2, 'x': 3}, 1.0), lambda: (list, int)])

def sliced(c, a, b): return c[a:b], c[a:], c[:b]
class Index:
    def __index__(self): return len(sys._getframe(1).f_code.co_name)
run(sliced, [lambda: ([1, 2, 3, 4], 1, 3), lambda: ('abcd', 1, -1), lambda: ((1, 2, 3), 0, 9), lambda: ([1, 2], 5, 1), lambda: ([1, 2], None, None), lambda: ('h\U0001f600x', 1, 2), lambda: ([1], Index(), 9), lambda: ([1], 'a', 2), lambda: ([1], 1.5, 2), lambda: (Sub([1]), 0, 1), lambda: (SubText('ab'), 0, 1), lambda: (range(5), 1, 3), lambda: (5, 1, 2), lambda: (b'abc', 1, 2), lambda: ([1, 2], -2**70, 2**70), lambda: ({}, 1, 2)])

def store(c, a, b, v):
    c[a:b] = v
    c[0] = v
    return c
run(store, [lambda: ([1, 2, 3], 0, 2, [9]), lambda: ([1, 2, 3], 1, 2, (7, 8)), lambda: ([1, 2], 0, 2, 'ab'), lambda: ([1], 0, 1, dict.fromkeys([5, 6]).keys()), lambda: ([1], 0, 1, 5), lambda: ((1,), 0, 1, [5]), lambda: (Sub([1]), 0, 1, [5]), lambda: ([1, 2, 3], None, None, []), lambda: ([1, 2, 3, 4], -2, None, range(3)), lambda: ({}, 1, 2, 3)])
def self_store():
    l = [1, 2, 3]
    for _ in range(5): l[1:2] = l
    return len(l), l[:8]
print([self_store() for _ in range(30)][-1])

def add(a, b): return a + b
def inplace(a, b):
    kept = a
    a += b
    return a, a is kept
def times(a, b): return a * b
def modulo(a, b): return a % b
def union(a, b): return a | b
operands = [lambda: ([1], [2]), lambda: ('a', 'b'), lambda: ((1,), (2,)), lambda: ([1], (2,)), lambda: ([1], 'ab'), lambda: ('a', 1), lambda: (1, 'a'), lambda: ([1], 2), lambda: (2, (1,)), lambda: (2.5, 2), lambda: (True, 1.5), lambda: (2**70, 2), lambda: (Sub([1]), [2]), lambda: ([1], Sub([2])), lambda: (SubText('a'), 'b'), lambda: ('b', SubText('a')),
    lambda: ({1}, {2}), lambda: ({Key(1)}, {Key(1)}), lambda: ({1}, [2]), lambda: ({1: 2}, {3: 4}), lambda: ({1}, SubSet({2})), lambda: (SubSet({1}), {2}), lambda: (None, 1), lambda: ('%s', SubText('q')), lambda: ('%s-%r', (1, 'x')), lambda: ('%d', 'x'), lambda: ('%s', [Key(2)]), lambda: ('%(a)s', {'a': Key(3)}), lambda: ('%5.2f|', 2.345), lambda: (7, 0), lambda: (7.5, 0.0), lambda: (frozenset('a'), {'a', 1}), lambda: ([1], -1), lambda: ('ab', 10**30)]
for f in (add, inplace, times, modulo, union): run(f, operands, 4)

def compare(a, b): return a < b, a == b, a != b, a >= b
def equal(a, b): return 'yes' if a == b else 'no'
pairs = [lambda: (1, 2), lambda: ('a', 'b'), lambda: (1.5, 2), lambda: ('a', 1), lambda: (None, None), lambda: ((1, 2), (1, 3)), lambda: ((1, 'a'), (1, 2)), lambda: ([1], [2]), lambda: (Key(1), 1), lambda: (1, Key(1, True)), lambda: (SubText('a'), 'a'), lambda: ('\ud83d', '\uffff'), lambda: ('\U0001f600', '\uffff'), lambda: (float('nan'), 1), lambda: (2**70, 1.5), lambda: ({1}, {1, 2}), lambda: (True, 1), lambda: (int, str), lambda: (len, len), lambda: ((Key(1),), (Key(1),)), lambda: (Raising(1), 2)]
run(compare, pairs, 4)
run(equal, pairs, 4)

def sets(values):
    made = set()
    for v in values: made.add(v)
    comprehended = {v for v in values}
    return len(made), len(comprehended), len({values[0], values[-1]}), len({values[0]: 1, values[-1]: 2})
run(sets, [lambda: ([1, 2, 1.0],), lambda: (['a', 'b', 'a'],), lambda: ([(1, 2), (1, 2.0)],), lambda: ([Key(1), Key(1), 1],), lambda: ([1, Key(1, True)],), lambda: ([Key(1, True), 1],), lambda: ([5, Raising(5)],), lambda: ([[]],), lambda: ([None, None, ...],), lambda: ([SubText('x'), 'x'],), lambda: (['x', SubText('x')],), lambda: ([float('nan')] * 2,), lambda: (list(range(200)),), lambda: ([frozenset([1]), frozenset([1])],)])
print(log.count('sets'), log.count('text eq') > 0); log.clear()

def texts(v): return f'{v}', f'<{v}>', f'{v!r}', f'{v!s:>6}', f'{v:}'
def spec(v, s): return format(v, s), f'{v:{s}}'
run(texts, [lambda: (1,), lambda: ('x',), lambda: (2.5,), lambda: (None,), lambda: (True,), lambda: (SubText('q'),), lambda: (Key(1),), lambda: ((1, 'a'),), lambda: (2**70,), lambda: ([1],), lambda: (float('nan'),), lambda: ((Key(2),),)])
run(spec, [lambda: (5, '03d'), lambda: ('x', '>4'), lambda: (2.5, '.3f'), lambda: (5, 'x'), lambda: ('x', 'd'), lambda: (2.5, 'q'), lambda: (None, '>5'), lambda: (SubText('q'), 'z'), lambda: (True, 'd'), lambda: (5, ',')])

# A class gets other methods while the loop runs.
class Changing:
    pass
def changing():
    out = []
    a, b = Changing(), Changing()
    for n in range(120):
        out.append((a == b, a in {b}, a in [b], len({a, b}), bool(a)))
        if n == 60: Changing.__eq__ = lambda self, other: True; Changing.__hash__ = lambda self: 1; Changing.__bool__ = lambda self: False
    return out[0], out[60], out[61], out[-1]
print(changing())

# A watched dict is changed by a method.
limit = 5
def watched():
    total = 0
    for n in range(300):
        total += limit
        if n == 100: globals().update(limit=7)
        if n == 150: globals().setdefault('fresh', 1)
        if n == 200: globals().pop('limit'); globals()['limit'] = 1
        if n == 250: globals().pop('fresh', None)
    return total
print(watched())

# Growing while it is gone over, by what the loop calls.
def growing():
    l, s, d = [0], set(), {}
    for x in l:
        if len(l) < 500: l.append(x + 1)
        s.add(x % 7); d[x % 5] = d.get(x % 5, 0) + 1
        if x % 3 == 0: s.discard(x % 7)
        if x % 11 == 0: d.pop(x % 5)
    return len(l), sorted(s), sorted(d.items())
print(growing(), growing() == growing())
