class V:
    def __init__(self, v): self.v = v
    def __repr__(self): return f'V({self.v})'
    for n in 'add sub mul truediv floordiv mod pow matmul and or xor lshift rshift'.split(): exec(f"def __{n}__(s, o): return ('{n}', s.v, getattr(o, 'v', o))\ndef __r{n}__(s, o): return ('r{n}', o)\ndef __i{n}__(s, o): return V(('i{n}', o))")
    def __neg__(s): return 'neg'
    def __pos__(s): return 'pos'
    def __invert__(s): return 'inv'
    def __abs__(s): return 'abs'
    def __eq__(s, o): return ('eq', o)
    def __lt__(s, o): return ('lt', o)
    def __bool__(s): return False
    def __len__(s): return 7
    def __getitem__(s, k): return ('get', k)
    def __setitem__(s, k, v): print('set', k, v)
    def __delitem__(s, k): print('del', k)
    def __contains__(s, k): return k == 1
    def __call__(s, *a, **k): return a, k
    def __index__(s): return 3
    def __divmod__(s, o): return 'dm'
    def __round__(s, n=None): return ('round', n)
a = V(1); print(a + 2, 2 + a, a @ a, a ** 2, 2 ** a, a << 1, 1 | a, a // 0, -a, +a, ~a, abs(a), a == 1, a < 2, bool(a), len(a), a[1:2, ...], 1 in a, 5 in a, a(1, k=2), [10, 20, 30, 40][a], divmod(a, 1), round(a), round(a, 2), not a)
b = a; b += 1; print(b); a[0] = 1; del a['k']; a @= 2; print(a)
class N:
    def __add__(self, o): return NotImplemented
for f in (lambda: N() + 1, lambda: 1 + N(), lambda: N() < N(), lambda: -N(), lambda: N()[0], lambda: len(N()), lambda: N()(), lambda: 1 in N(), lambda: iter(N()), lambda: N() @ 1, lambda: hash([]), lambda: {}[[]]):
    try: f()
    except TypeError as e: print(e)
class Sub(V):
    def __radd__(s, o): return 'sub radd'
print(V(1) + Sub(2))
