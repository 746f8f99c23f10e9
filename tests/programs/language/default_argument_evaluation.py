"""Defaults: when they are evaluated, sharing, mutability, expressions, keyword-only, in methods, lambdas and classes."""
n = 0
def tick(): global n; n += 1; return n
def f(a=tick(), b=[], *, c=tick(), d={}): b.append(a); d[c] = a; return a, b, c, d
print(f(), f(9), f(b=[0]), f.__defaults__, f.__kwdefaults__, n)
fs = []
for i in range(3):
    def g(x=i, y=lambda: i): return x, y()
    fs.append(g)
print([h() for h in fs], [h(7) for h in fs][0])
class K:
    size = 3
    def m(self, k=size, l=[size] * 2): return k, l
    size = 5
    def s(self, k=size): return k
    lam = lambda self, z=size: z
print(K().m(), K().s(), K().lam(), K.m.__defaults__)
def sentinel(x=(missing := object())): return x is missing
print(sentinel(), sentinel(None), sentinel(missing))
def late(x=None): x = [] if x is None else x; x.append(1); return x
print(late(), late(), late([0])); 
def outer(v):
    def inner(w=v, *, u=v * 2): return w, u
    v = 100
    return inner
print(outer(5)(), outer("a")(u=1)); fib = lambda k, memo={0: 0, 1: 1}: memo[k] if k in memo else memo.setdefault(k, fib(k - 1) + fib(k - 2)); print(fib(40), len(fib.__defaults__[0]))
def order(a=print("a"), b=print("b"), *, c=print("c")): pass
f.__defaults__ = (0,); f.__kwdefaults__ = {"c": 1, "d": {}}
try: f()
except TypeError as e: print(e)
print(f(5, []) if False else f.__defaults__); f.__defaults__ = (1, []); print(f()); f.__kwdefaults__ = None
for call in (lambda: f(), lambda: f(c=1), lambda: f(1, 2, 3), lambda: exec("def q(a=1, b): pass"), lambda: exec("def q(*, a=1, b): return a, b\nprint(q(b=2))"), lambda: exec("def q(a=1, /, b): pass"), lambda: exec("lambda a=1, b: 0"), lambda: exec("def q(a=nope_nope): pass"), lambda: exec("class Z:\n  v = 1\n  def q(self, a=[v for _ in range(1)]): return a\nprint(Z().q())"), lambda: exec("def q(a, b=a): pass")):
    try: call()
    except Exception as e: print(type(e).__name__, e)
