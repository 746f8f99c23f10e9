# Loops over iterators whose next item is found without Python code, and over some whose is not: which of the two it is may change from one round to the next.

def over(iterable):
    out = []
    for item in iterable:
        out.append(item)
    return out

class Counted:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n == 0: raise StopIteration
        self.n -= 1
        return self.n

class Loud(enumerate):
    def __next__(self):
        number, item = super().__next__()
        return (number, 'loud', item)

def generated(n):
    for i in range(n): yield i * i

# One loop, one kind after another.
def kinds():
    d = {'a': 1, 'b': 2, 3: 4.5}
    for _ in range(40):
        pass
    return [
        lambda: enumerate([10, 20, 30]), lambda: enumerate('xyz', 5), lambda: enumerate(range(3), 2**53 - 1), lambda: zip([1, 2, 3], 'ab'), lambda: zip('ab', [1, 2, 3], (7, 8, 9)), lambda: zip(), lambda: zip([1, 2]),
        lambda: d.items(), lambda: d.keys(), lambda: d.values(), lambda: d, lambda: {5}, lambda: frozenset([6]), lambda: 'h\u00e9\U0001f600!', lambda: (1, 2), lambda: [3, 4], lambda: range(3),
        lambda: range(2**60, 2**60 + 2), lambda: reversed([1, 2, 3]), lambda: reversed(range(3)), lambda: reversed(d), lambda: reversed((8, 9)), lambda: b'ab', lambda: Counted(3), lambda: Loud([1, 2]),
        lambda: generated(3), lambda: enumerate(generated(3)), lambda: zip(generated(4), range(3)), lambda: zip(range(3), generated(4)), lambda: zip(Counted(3), 'ab'), lambda: map(str, [1, 2]), lambda: filter(None, [0, 1, 2]),
        lambda: iter([5, 6]), lambda: iter(d.items()), lambda: enumerate(zip([1, 2], enumerate('ab'))), lambda: enumerate(enumerate(Counted(2))), lambda: zip(enumerate('ab'), d.items()),
    ]
for make in kinds():
    for _ in range(25):
        result = over(make())
    print(result)

# Where a zip ends: what the first of its iterators have given is gone.
def ends():
    out = []
    for n in range(60):
        left, right = iter(range(5)), iter([1, 2, 3])
        pairs = [pair for pair in zip(left, right)]
        out.append((len(pairs), list(left), list(right)))
        left, right, third = iter('abcdef'), iter(range(4)), iter([1, 2])
        triples = 0
        for _ in zip(left, right, third): triples += 1
        out.append((triples, list(left), list(right), list(third)))
    return out
results = ends()
print(results[0], results[1], all(r == results[i % 2] for i, r in enumerate(results)))

# A zip that is asked again after its end, and strict ones.
def again():
    out = []
    for n in range(50):
        left = iter([1, 2, 3, 4, 5, 6])
        z = zip(left, iter([10, 20]))
        for pair in z: pass
        out.append((pair, next(z, 'over'), list(left)))
    return out
results = again()
print(results[0], results[-1])
def strict(*iterables):
    total = 0
    try:
        for items in zip(*iterables, strict=True): total += len(items)
    except ValueError as error: return total, str(error)
    return total
for _ in range(30):
    seen = [strict([1, 2], 'ab'), strict([1, 2], 'abc'), strict([1, 2, 3], 'ab'), strict([1, 2], 'ab', (1, 2, 3)), strict(iter([1]), generated(2))]
print(seen)

# A source that raises after another one has gone on.
class Failing:
    def __init__(self, at): self.n, self.at = 0, at
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n == self.at: raise KeyError(self.n)
        return self.n
def fails():
    out = []
    for n in range(40):
        first = iter(range(10))
        failing = Failing(n % 4 + 1)
        z = zip(first, failing)
        count = 0
        try:
            for a, b in z: count += 1
        except KeyError as error:
            out.append((count, str(error), next(z)))
    return out
print(fails()[:4], len(set(fails())))

# Containers that change meanwhile.
def grow_dict(n):
    d = {i: i for i in range(5)}
    try:
        for k in d:
            if k == n: d[99] = 1
    except RuntimeError as error: return str(error)
    return len(d)
def swap_dict(n):
    d = {i: i for i in range(5)}
    seen = 0
    try:
        for k, v in d.items():
            seen += 1
            if k == n: del d[k]
            if seen > 20: break
    except RuntimeError as error: return seen, str(error)
    return seen
def replace_values(n):
    d = {i: i for i in range(5)}
    for k, v in d.items(): d[k] = v + n
    return d
def grow_set(n):
    s = {1, 2, 3}
    try:
        for k in s:
            if k == n: s.add(50)
    except RuntimeError as error: return str(error)
    return len(s)
def grow_list(n):
    l = [1, 2, 3]
    for i, k in enumerate(l):
        if k == n: l.append(k + 10); l.append(n)
        if i > 8: break
    return l
def shrink_list(n):
    l = [1, 2, 3, 4, 5, 6]
    out = []
    for k in reversed(l):
        out.append(k)
        if k == n: del l[2:]
    return out
for n in list(range(6)) * 6:
    seen = [grow_dict(n), swap_dict(n), replace_values(n), grow_set(n), grow_list(n), shrink_list(n)]
    if n < 6: last = (n, seen)
    if n == 3: shown = seen
    if n == 5: other = seen
print(shown)
print(other)

# Exhausted iterators stay so.
def drained():
    out = 0
    for n in range(50):
        d = {1: 2}
        its = [iter(d), iter(d.items()), iter({3}), iter('x'), iter([4]), iter((5,)), iter(range(1)), enumerate([6]), zip([7]), reversed([8])]
        for it in its:
            for item in it: pass
            for item in it: out += 1000
            out += 1
    return out
print(drained())

# Iterables that are none.
def none_of(value):
    try:
        for x in value: return x
    except TypeError as error: return str(error)
for _ in range(30):
    seen = [none_of(v) for v in (1, None, 2.5, object, len, [7], enumerate)]
print(seen)
class OldStyle:
    def __getitem__(self, at):
        if at == 3: raise IndexError
        return at * 2
class NoIterator:
    def __iter__(self): return 5
for _ in range(30): seen = (over(OldStyle()), none_of(NoIterator()))
print(seen)
