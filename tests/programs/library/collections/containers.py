from collections import deque, OrderedDict, defaultdict, ChainMap, namedtuple, UserDict, UserList, UserString
d = deque([1, 2, 3], maxlen=3); d.append(4); d.appendleft(0); print(d, d.maxlen, d[1], list(reversed(d))); d.rotate(1); print(d, d.count(2), d.index(2))
o = OrderedDict(a=1, b=2); o.move_to_end('a'); print(o, o.popitem(last=False), list(o), OrderedDict(a=1) == {'a': 1})
dd = defaultdict(list); dd['x'].append(1); print(dd, dd.default_factory, dict(dd), dd.get('q'))
cm = ChainMap({'a': 1}, {'a': 2, 'b': 3}); cm['c'] = 4; print(cm, cm['a'], cm.maps[0], cm.parents, sorted(cm), cm.new_child({'a': 9})['a'])
P = namedtuple('P', 'x y', defaults=[5]); p = P(1); print(p, p._asdict(), p._replace(x=3), P._make([7, 8]), P._fields, p.y, p == (1, 5), P.__doc__, P.x)
for f in (lambda: namedtuple('A', 'def'), lambda: namedtuple('A', 'a a'), lambda: P(), lambda: p._replace(q=1)):
    try:
        f()
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
print(namedtuple('R', 'a def a', rename=True)._fields)
class D(UserDict):
    def __getitem__(self, k): return super().__getitem__(k) * 2
print(D(a=2)['a'], UserList([1]) + [2], UserString('ab').upper(), D(a=1))
