import copy
class A:
    def __init__(self): self.x = [1]; self.me = self
a = A(); b = copy.deepcopy(a); print(b.x, b.x is a.x, b.me is b, copy.copy(a).x is a.x)
l = [1, (2, [3])]; m = copy.deepcopy(l); m[1][1].append(4); print(l, m, copy.copy({1}), copy.deepcopy({1: {2}}), copy.deepcopy((1, 2)) , copy.copy(range(3)))
class C:
    def __copy__(self): return 'copied'
    def __deepcopy__(self, memo): return 'deep'
print(copy.copy(C()), copy.deepcopy([C()]), copy.deepcopy(len) is len, copy.copy(A) is A)
class S:
    __slots__ = ('p', 'q')
s = S(); s.p = [1]; t = copy.copy(s); print(t.p, hasattr(t, 'q'))
class St:
    def __getstate__(self): return {'z': 1}
    def __setstate__(self, st): self.got = st
print(copy.copy(St()).got)
from dataclasses import dataclass
@dataclass
class D: a: int = 1
print(copy.replace(D(), a=5), copy.deepcopy(D(3)))
try: copy.deepcopy(i for i in [])
except TypeError as e: print(e)
