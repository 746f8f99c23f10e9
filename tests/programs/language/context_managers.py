class C:
    def __init__(self, n, sup=False): self.n, self.sup = n, sup
    def __enter__(self): print('enter', self.n); return self
    def __exit__(self, t, v, tb): print('exit', self.n, t and t.__name__, v); return self.sup
with C(1) as a, C(2, True) as b: print(a.n, b.n); raise ValueError('x')
with (C(3), C(4) as d,): print('body')
def f():
    for i in range(3):
        with C(i):
            if i == 1: return 'returned'
print(f())
for bad in (1, type('N', (), {'__enter__': lambda s: s})()):
    try:
        with bad: pass
    except TypeError as e: print(e)
class E(C):
    def __exit__(self, *a): raise KeyError('from exit')
try:
    with E(5): raise ValueError('inner')
except KeyError as e: print(repr(e), repr(e.__context__))
class G:
    def __enter__(self): raise RuntimeError('no entry')
    def __exit__(self, *a): print('never')
try:
    with G(): pass
except RuntimeError as e: print(e)
