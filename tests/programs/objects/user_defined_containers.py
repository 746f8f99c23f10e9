# stdlib-like pure python code exercising object model
class OrderedSet:
    def __init__(self, it=()): self.d = dict.fromkeys(it)
    def add(self, x): self.d[x] = None
    def discard(self, x): self.d.pop(x, None)
    def __iter__(self): return iter(self.d)
    def __reversed__(self): return reversed(self.d)
    def __len__(self): return len(self.d)
    def __contains__(self, x): return x in self.d
    def __or__(self, o): return OrderedSet([*self, *o])
    def __repr__(self): return f'OrderedSet({list(self.d)!r})'
s = OrderedSet('hello'); s.add('z'); s.discard('h'); print(s, len(s), list(reversed(s)), s | 'abc')
class LRU(dict):
    def __init__(self, cap): super().__init__(); self.cap = cap
    def __getitem__(self, k):
        v = super().pop(k); super().__setitem__(k, v); return v
    def __setitem__(self, k, v):
        super().pop(k, None); super().__setitem__(k, v)
        if len(self) > self.cap: del self[next(iter(self))]
c = LRU(2); c['a'] = 1; c['b'] = 2; c['a']; c['c'] = 3; print(c, dict(c), c.cap, list(c.items()))
class Frac:
    def __init__(self, n, d=1):
        from math import gcd as g
        if d < 0: n, d = -n, -d
        k = g(n, d); self.n, self.d = n // k, d // k
    def __add__(self, o): o = self._c(o); return Frac(self.n*o.d + o.n*self.d, self.d*o.d)
    __radd__ = __add__
    def __mul__(self, o): o = self._c(o); return Frac(self.n*o.n, self.d*o.d)
    def __truediv__(self, o): o = self._c(o); return Frac(self.n*o.d, self.d*o.n)
    def __rtruediv__(self, o): return self._c(o) / self
    def __sub__(self, o): return self + -self._c(o)
    def __neg__(self): return Frac(-self.n, self.d)
    def __eq__(self, o): o = self._c(o); return (self.n, self.d) == (o.n, o.d)
    def __lt__(self, o): o = self._c(o); return self.n*o.d < o.n*self.d
    def __hash__(self): return hash((self.n, self.d)) if self.d != 1 else hash(self.n)
    def __float__(self): return self.n / self.d
    def __repr__(self): return f'{self.n}/{self.d}' if self.d != 1 else str(self.n)
    @staticmethod
    def _c(x): return x if isinstance(x, Frac) else Frac(x)
print(Frac(1, 2) + Frac(1, 3), 1 + Frac(1, 2), sum([Frac(1, i) for i in range(1, 6)]), Frac(4, 2) == 2, {Frac(2): 'two'}[2], {2: 'two'}[Frac(2)], sorted([Frac(1, 2), Frac(1, 3)]), float(Frac(1, 4)), 1 / Frac(3), Frac(1) - 3, max(Frac(1, 2), 1))
class Node:
    def __init__(self, v, *kids): self.v = v; self.kids = kids
    def walk(self, depth=0):
        yield depth, self.v
        for k in self.kids: yield from k.walk(depth + 1)
t = Node('a', Node('b', Node('c')), Node('d'))
for d, v in t.walk(): print('  ' * d + v)
class Parser:
    def __init__(self, s): self.toks = self.lex(s); self.i = 0
    @staticmethod
    def lex(s):
        out, i = [], 0
        while i < len(s):
            ch = s[i]
            if ch.isspace(): i += 1
            elif ch.isdigit():
                j = i
                while j < len(s) and (s[j].isdigit() or s[j] == '.'): j += 1
                out.append(float(s[i:j]) if '.' in s[i:j] else int(s[i:j])); i = j
            elif ch in '+-*/()': out.append(ch); i += 1
            else: raise SyntaxError(f'bad char {ch!r} at {i}')
        return out
    def peek(self): return self.toks[self.i] if self.i < len(self.toks) else None
    def next(self): t = self.peek(); self.i += 1; return t
    def expr(self):
        v = self.term()
        while self.peek() in ('+', '-'):
            op = self.next(); r = self.term(); v = v + r if op == '+' else v - r
        return v
    def term(self):
        v = self.atom()
        while self.peek() in ('*', '/'):
            op = self.next(); r = self.atom(); v = v * r if op == '*' else v / r
        return v
    def atom(self):
        t = self.next()
        if t == '(':
            v = self.expr()
            if self.next() != ')': raise SyntaxError('expected )')
            return v
        if t == '-': return -self.atom()
        if isinstance(t, (int, float)): return t
        raise SyntaxError(f'unexpected {t!r}')
for e in ('1+2*3', '(1+2)*3', '10/4 - -1', '2*(3', '1 $ 2', '1.5*4', '1/0'):
    try: print(e, '=', Parser(e).expr())
    except (SyntaxError, ArithmeticError) as ex: print(e, type(ex).__name__, ex)
class Account:
    interest = 0.02
    def __init__(self, owner, balance=0): self.owner = owner; self.__balance = balance; self.log = []
    @property
    def balance(self): return self.__balance
    def deposit(self, amt):
        if amt <= 0: raise ValueError('Deposit must be positive')
        self.__balance += amt; self.log.append(('d', amt)); return self
    def withdraw(self, amt):
        if amt > self.__balance: raise InsufficientFunds(self.__balance, amt)
        self.__balance -= amt; self.log.append(('w', amt)); return self
    def __enter__(self): self._save = self.__balance; return self
    def __exit__(self, et, ev, tb):
        if et: self.__balance = self._save; print('rolled back', et.__name__)
        return issubclass(et, InsufficientFunds) if et else False
class InsufficientFunds(Exception):
    def __init__(self, have, need): super().__init__(f'have {have}, need {need}'); self.short = need - have
a = Account('ann', 100).deposit(50)
with a: a.withdraw(20).withdraw(1000)
print(a.balance, a.log, a._Account__balance)
try: a.withdraw(500)
except InsufficientFunds as e: print(e, e.short)
try: a.balance = 3
except AttributeError as e: print(e)
def gen_primes():
    D, q = {}, 2
    while True:
        if q not in D: yield q; D[q*q] = [q]
        else:
            for p in D[q]: D.setdefault(p+q, []).append(p)
            del D[q]
        q += 1
import itertools
print(list(itertools.islice(gen_primes(), 15)))
def pipeline(*fs):
    def run(x):
        for f in fs: x = f(x)
        return x
    return run
print(pipeline(str.strip, str.title, lambda s: s + '!')('  hello world '))
class Vec(tuple):
    def __new__(cls, *xs): return super().__new__(cls, xs)
    def __add__(self, o): return Vec(*(a + b for a, b in zip(self, o)))
    def __repr__(self): return 'Vec' + super().__repr__()
v = Vec(1, 2); print(v + v, v[0], len(v), v == (1, 2), hash(v) == hash((1, 2)), isinstance(v, tuple), {v: 1}[(1, 2)]); v.tag = 'x'; print(v.tag, v.__dict__)
class Temp(float):
    def __new__(cls, x, unit='C'): o = super().__new__(cls, x); o.unit = unit; return o
    def __str__(self): return f'{float(self):.1f}°{self.unit}'
t = Temp(36.6); print(t, t + 1, repr(t), t.unit, type(t * 2), t > 36)
class E(int):
    _m = {}
    def __new__(cls, n, name): o = int.__new__(cls, n); o.name = name; cls._m[n] = o; return o
    def __repr__(self): return f'<E.{self.name}: {int(self)}>'
R, G = E(1, 'R'), E(2, 'G'); print(R, R + G, R | G, E._m, R == 1, [10, 20, 30][R], f'{R}', f'{R:03d}', '%d' % G, sorted([G, R]), R < G, bool(R), -R, isinstance(R, int), range(R, 5), 'x' * G)
class S(str):
    def __eq__(self, o): return self.lower() == o.lower()
    def __hash__(self): return hash(self.lower())
d = {S('Key'): 1}; print(d[S('KEY')], 'key' in d, S('a') == 'A', S('b') in ['B'], d.get('KEY'))
