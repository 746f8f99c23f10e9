# Containers and functions of the library that compiled code asks directly, and their subclasses, which it does not.
import math, itertools
from collections import defaultdict, deque, OrderedDict

def caught(f, *args):
    try: return f(*args)
    except Exception as error: return type(error).__name__, str(error)

class Loud(defaultdict):
    def __missing__(self, key): return ('loud', key)
class Stack(deque):
    def append(self, x): super().append(('stacked', x))
    def __len__(self): return 99
    def __bool__(self): return False

# The default is made by a builtin class, by a Python function, or not at all.
def grouped(d, words):
    for w in words:
        d[w] += 1 if not isinstance(d[w], list) else [w]
    return dict(d)
calls = []
def counted():
    calls.append(1)
    return 10
for n in range(30):
    seen = [caught(grouped, d, w) for d, w in [
        (defaultdict(int), 'abca'), (defaultdict(list), 'xyx'), (defaultdict(counted), 'ab'), (defaultdict(float), [1, 1.0, True]), (defaultdict(None), 'q'), (defaultdict(lambda: [0]), 'pp'), ({}, 'z'), (defaultdict(int), [[]]), (OrderedDict(a=1), 'aa'), (defaultdict(int, a=5), 'ab')]]
print(seen, len(calls))
def look(d, k): return d[k], k in d, len(d), bool(d)
for n in range(30):
    seen = [caught(look, d, k) for d, k in [(defaultdict(int), 1), (Loud(int), 1), (defaultdict(list, {1: 2}), 1.0), (defaultdict(set), 'x'), (defaultdict(dict), (1, 2)), (defaultdict(str), []), (defaultdict(int), float('nan'))]]
print(seen)

# Queues.
def queue(q, n):
    total = 0
    q.append(n); q.append(n + 1); q.appendleft(-n)
    while q:
        x = q.popleft()
        total += x if isinstance(x, int) else 1000
        if x == 3: q.append(7)
        if len(q) > 50: break
    return total, len(q)
for n in range(40):
    seen = [caught(queue, q, n) for q in (deque(), deque([1, 2]), deque(maxlen=2), Stack(), deque('ab'))]
print(seen)
def drained(q):
    out = []
    try:
        while True: out.append(q.pop())
    except IndexError as error: out.append(str(error))
    return out
for n in range(30): seen = drained(deque([1, 2])), drained([3]), drained(Stack([1]))
print(seen)
def changed(q):
    try:
        for x in q:
            if x == 1: q.append(5)
    except RuntimeError as error: return str(error)
    return list(q)
for n in range(30): seen = changed(deque([0, 1, 2])), changed(deque([0, 2])), changed(Stack([4]))
print(seen)

# Steps of itertools, with and without Python code behind them.
class Number(int):
    def __add__(self, other): calls.append('add'); return Number(int(self) + other)
def steps():
    return [itertools.count(3), itertools.count(Number(1)), itertools.count(0.5, 0.25), itertools.repeat('r', 3), itertools.repeat(None), itertools.chain([1], (2,), 'x'), itertools.chain([1], iter([2]), (n for n in [3])), itertools.chain(),
        itertools.islice([1, 2, 3, 4], 1, None, 2), itertools.islice(itertools.count(), 2), itertools.product('ab', [1, 2]), itertools.permutations([1, 2, 3], 2), itertools.combinations('abc', 2), itertools.combinations_with_replacement([1, 2], 2), itertools.chain(5), itertools.islice('abc', 0), itertools.product()]
def some(it, most):
    out = []
    for x in it:
        out.append(x)
        if len(out) == most: break
    for x in it: out.append(x); break
    return out
for n in range(25): seen = [caught(some, it, 4) for it in steps()]
print(seen)

# Functions of numbers.
class Real(float):
    def __floor__(self): return 'floor'
    def __ceil__(self): return 'ceil'
class Whole:
    def __index__(self): return 12
    def __float__(self): return 2.25
def numbers(x):
    return [caught(f, x) for f in (math.floor, math.ceil, math.trunc, math.isqrt, math.factorial, math.log, math.isnan, math.sqrt, math.log2, math.gamma)] + [caught(math.pow, x, 2), caught(math.fmod, x, 3), caught(math.comb, 5, x), caught(math.atan2, x, 1)]
for x in (2.5, 7, -1, True, 2**70, Real(1.5), Whole(), 'x', float('inf'), None, 0):
    for n in range(8): seen = numbers(x)
    print(x if not isinstance(x, Whole) else 'Whole', seen)

# Deletions, slices of other steps, lists that take in others.
class Keeping(dict):
    def __delitem__(self, key): calls.append(('kept', key))
def without(c, k):
    del c[k]
    return c
def stepped(l, step, v):
    l[::step] = v
    return l
def taken(a, b): return [*a, *b, 0], (*a, *b)
for n in range(30):
    seen = [caught(without, c, k) for c, k in [([1, 2, 3], 1), ([1, 2, 3], -1), ([1], 5), ({1: 2}, 1), ({1: 2}, 3), ({1: 2}, []), ([1, 2, 3, 4], slice(0, 3, 2)), (Keeping(a=1), 'a'), ((1,), 0), (deque([1, 2]), 0), (defaultdict(int, {1: 1}), 1), ([1], 'x')]]
    other = [caught(stepped, l, s, v) for l, s, v in [([1, 2, 3, 4], 2, [8, 9]), ([1, 2, 3], -1, (7, 8, 9)), ([1, 2, 3], 2, [1]), ([1, 2], 1, 'ab'), ([1, 2], None, iter([5])), ([1, 2], 0, []), ([1, 2], 'x', [])]]
    third = [caught(taken, a, b) for a, b in [([1], (2,)), ('ab', {3: 4}), (range(2), {5}), (5, []), ([], None), (deque([1]), Stack([2])), ((x for x in [1]), iter([2]))]]
print(seen)
print(other)
print(third)

# One call, of one callable after another: builtin, bound, of a class, of Python, of a class written in Python.
class Callable:
    def __call__(self, *args): return ('called', args)
class Made:
    def __init__(self, *args): self.args = args
def call(f, x): return f(x)
l = []
for n in range(30):
    seen = [caught(call, f, x) for f, x in [(abs, -n), (l.append, n), ('-'.join, ['a', 'b']), (str.upper, 'up'), (str.upper, 5), ({}.get, n), (lambda x: x + 1, n), (Callable(), 1), (int, '7'), (dict.fromkeys, 'ab'), (print, ''), (l.index, 29), (caught, len), (itertools.count, 1), (math.floor, 2.5), ('{}'.format, Callable)] if f is not print]
    seen.append(type(call(Made, 5)).__name__)
print(str(seen[:13]), len(l))
