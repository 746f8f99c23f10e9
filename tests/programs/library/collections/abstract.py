from collections.abc import *
import collections.abc as c
class S(Sequence):
    def __len__(self): return 3
    def __getitem__(self, i):
        if i >= 3: raise IndexError
        return i * 10
s = S(); print(list(s), 20 in s, s.index(10), s.count(0), list(reversed(s)), isinstance(s, Iterable))
class M(MutableMapping):
    def __init__(self): self.d = {}
    def __getitem__(self, k): return self.d[k]
    def __setitem__(self, k, v): self.d[k] = v
    def __delitem__(self, k): del self.d[k]
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)
m = M(); m.update(a=1); print(m.setdefault('b', 2), m.pop('a'), dict(m), list(m.items()), m == {'b': 2}, m.get('z'))
try:
    type('X', (Sequence,), {})()
except TypeError as e:
    print(e)
for x in ([], {}, (), '', set(), range(3), iter([]), (i for i in []), len, b'', bytearray(), {}.keys(), memoryview(b'')):
    print(type(x).__name__, [n for n in ('Sequence', 'MutableSequence', 'Mapping', 'Set', 'Iterator', 'Generator', 'Callable', 'Hashable', 'Sized', 'Reversible', 'Collection', 'Buffer') if isinstance(x, getattr(c, n))])
match s:
    case [a, b, z]: print('sequence', a, b, z)
match m:
    case {'b': v}: print('mapping', v)
print(c.Callable[[int], str], c.Mapping[str, int], c.Iterable[int])
