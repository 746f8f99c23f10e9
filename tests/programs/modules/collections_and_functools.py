import functools, operator, collections, itertools
from functools import lru_cache, partial, reduce, wraps, total_ordering, cached_property, cmp_to_key, cache
@lru_cache(maxsize=None)
def fib(n): return n if n<2 else fib(n-1)+fib(n-2)
print(fib(90), fib.cache_info(), fib.__name__, fib.__wrapped__(1), fib.cache_parameters())
@lru_cache(maxsize=2)
def sq(x): print('call', x); return x*x
sq(1); sq(2); sq(1); sq(3); sq(2); print(sq.cache_info()); sq.cache_clear(); print(sq.cache_info())
@lru_cache
def kw(a, b=2): return (a,b)
print(kw(1), kw(1,b=2), kw(a=1), kw.cache_info())
try: kw([])
except TypeError as e: print(e)
class M:
    @lru_cache(maxsize=8)
    def f(self, x): return x+1
    @cached_property
    def c(self): print('computing'); return 42
m=M(); print(m.f(1), m.f(1), M.f.cache_info(), m.c, m.c, m.__dict__)
p=partial(int, base=2); print(p('101'), p, p.func, p.args, p.keywords)
print(partial(p,'11')(), partial(print, 1, sep='-')(2,3))
print(reduce(operator.add,[1,2,3]), reduce(lambda a,b:a*b,[1,2,3],10))
try: reduce(operator.add,[])
except TypeError as e: print(e)
def deco(f):
    @wraps(f)
    def inner(*a, **k):
        "inner doc"
        return f(*a, **k)
    return inner
@deco
def hello(x: int) -> int:
    "hello doc"
    return x
print(hello.__name__, hello.__doc__, hello.__wrapped__ is not None, hello(3), hello.__annotations__, hello.__module__, hello.__qualname__)
@total_ordering
class V:
    def __init__(s,v): s.v=v
    def __eq__(s,o): return s.v==o.v
    def __lt__(s,o): return s.v<o.v
print(V(1)<=V(1), V(2)>V(1), V(1)>=V(2), max(V(1),V(3)).v)
print(sorted(['b','A','c'], key=cmp_to_key(lambda a,b: (a.lower()>b.lower())-(a.lower()<b.lower()))))
g=operator.itemgetter(1); print(g([1,2]), operator.itemgetter('a','b')({'a':1,'b':2}), operator.attrgetter('v')(V(5)), operator.methodcaller('upper')('x'), operator.methodcaller('split', ',', maxsplit=1)('a,b,c'), g)
print(operator.add(1,2), operator.mul('a',3), operator.contains([1],1), operator.not_(0), operator.truth([]), operator.index(5), operator.concat([1],[2]), operator.pow(2,5), operator.iadd([1],[2]), operator.countOf([1,1,2],1), operator.__lt__(1,2))
try: operator.add(1,'a')
except TypeError as e: print(e)
try: operator.concat(1,2)
except TypeError as e: print(e)
P=collections.namedtuple('P',['x','y'])
class Q(P):
    __slots__=()
    def norm(self): return self.x**2+self.y**2
    def __new__(cls,x,y=0): return super().__new__(cls,x,y)
q=Q(3,4); print(q, q.norm(), q._replace(x=1), Q(5), q[0], [*q], q==(3,4), isinstance(q,tuple), P.__doc__, P._fields, Q._make([1,2]))
x,y=P(1,2); print(x,y)
try: q.x=1
except AttributeError as e: print(e)
match P(1,2):
    case P(a,b): print('matched',a,b)
d=collections.defaultdict(lambda: collections.defaultdict(int)); d['a']['b']+=1; print(d['a'], dict(d['a']), list(d))
od=collections.OrderedDict(); od['z']=1; od['a']=2; print(od, list(od.items()), od.popitem(), od.get('q'), od|{'n':1})
c=collections.Counter('mississippi'); print(c, c.most_common(2), c['s'], sum(c.values()), c-collections.Counter('ss'), dict(c), [*c.elements()][:3]); c['z']=-1; print(+c, c.total())
for k,v in collections.Counter([1,1,2]).items(): print(k,v)
dq=collections.deque(range(5),maxlen=3); dq.append(9); dq.appendleft(7); print(dq, dq[0], dq[-1], len(dq), list(dq), 9 in dq, dq.index(3)); dq.rotate(1); print(dq); dq.extendleft([1,2]); print(dq)
print(list(itertools.chain.from_iterable([[1],[2,3]])), list(itertools.islice(itertools.count(),3)), [list(g) for k,g in itertools.groupby('aab')])
a,b=itertools.tee([1,2,3]); print(list(a),list(b))
print(collections.Counter(a=1)==collections.Counter(a=1), collections.Counter('ab')|collections.Counter('bc'))
class DD(collections.defaultdict):
    def __missing__(self,k): self[k]=k*2; return self[k]
dd=DD(); print(dd['x'], dd)
class OD(collections.OrderedDict): pass
print(OD(a=1))
print(od|{'q':2}, {'q':2}|od, collections.defaultdict(int,a=1)|{'b':2}, {'z':0}|collections.defaultdict(int,a=1))
od|={'w':1}; print(od)
