"""collections: deque, Counter, OrderedDict, defaultdict, ChainMap, namedtuple: behaviour and messages."""
from collections import ChainMap, Counter, OrderedDict, defaultdict, deque, namedtuple


def attempt(function):
    try:
        print(repr(function()))
    except Exception as error:
        print(type(error).__name__, error)


d = deque([1, 2, 3], maxlen=4)
d.append(4)
d.append(5)
d.appendleft(0)
print(d, d.maxlen, d[0], d[-1], list(reversed(d)), 3 in d, d.index(3), d.count(3), len(d))
d.rotate(1)
print(d)
d.rotate(-2)
d.extend([7, 8])
d.extendleft("ab")
d.insert(2, "x") if len(d) < 4 else None
print(d, d.pop(), d.popleft(), d, d.copy(), d + deque([1]), d * 2)
d.remove("a") if "a" in d else d.append("a")
d.reverse()
del d[0]
print(d, d == deque(d), d < deque([99, 99]) if all(isinstance(i, int) for i in d) else "mixed", bool(deque()))
for bad in (lambda: deque().pop(), lambda: deque().popleft(), lambda: deque([1])[5], lambda: deque([1]).remove(2), lambda: deque([1]).index(2), lambda: deque([1, 2], 2).insert(0, 5), lambda: deque(5), lambda: deque([], -1), lambda: deque([], "a"), lambda: deque([1])[0:1], lambda: hash(deque()), lambda: deque([1]) + [2], lambda: [deque([1, 2]).append(x) for x in 5], lambda: setattr(deque(), "maxlen", 3)):
    attempt(bad)
q = deque([1, 2])
try:
    for _ in q:
        q.append(1)
except RuntimeError as error:
    print(error)
c = Counter("abracadabra")
print(c, c["z"], c.most_common(2), sorted(c.elements())[:4], c.total(), c + Counter(a=1), c - Counter("aaab"), c & Counter("aab"), c | Counter("zz"), +Counter(a=-1, b=2), -Counter(a=-1), Counter(a=1) <= Counter(a=2), Counter(a=0) == Counter())
c.update("aa", )
c.subtract({"a": 10, "n": 1})
print(c, Counter([("k", 2)]), Counter({"a": 2}, b=3), Counter(a=3)["b"], dict(Counter("aab")), c.pop("n"), Counter(x for x in "ab"))
attempt(lambda: Counter.fromkeys("a"))
attempt(lambda: Counter(5))
attempt(lambda: Counter("a") + 5)
o = OrderedDict(b=1, a=2)
o["c"] = 3
o.move_to_end("b")
o.move_to_end("c", last=False)
print(o, o == {"a": 2, "b": 1, "c": 3}, o == OrderedDict(a=2, b=1, c=3), list(reversed(o)), o.popitem(last=False), o | {"z": 1}, type(o.copy()).__name__, o.pop("nope", "d"), o.setdefault("s", 5))
attempt(lambda: o.move_to_end("zz"))
attempt(lambda: OrderedDict().popitem())
dd = defaultdict(list, a=[1])
dd["b"].append(2)
print(dd, dd.default_factory, dd.get("zz"), "zz" in dd, dict(dd), dd.copy(), dd | {"q": 0}, defaultdict(int, {1: 2})[5], defaultdict(None, a=1))
attempt(lambda: defaultdict(None)["x"])
attempt(lambda: defaultdict(5))
attempt(lambda: defaultdict(lambda: 1 / 0)["x"])
m = ChainMap({"a": 1}, {"a": 2, "b": 3})
m["c"] = 9
print(m, m["a"], m["b"], len(m), sorted(m), m.maps, m.new_child({"a": 0})["a"], m.parents, dict(m), "b" in m, m.get("zz", 7))
attempt(lambda: m.__delitem__("b"))
attempt(lambda: m["zz"])
P = namedtuple("P", "x y z", defaults=[3])
p = P(1, y=2)
print(p, p.x, p[1], p._asdict(), p._replace(x=9), P._fields, P._field_defaults, P._make([4, 5, 6]), p == (1, 2, 3), hash(p) == hash((1, 2, 3)), P.__doc__, P.x.__doc__, [*p], p.__match_args__, P.__new__.__defaults__)
for bad in (lambda: P(), lambda: P(1, 2, 3, 4), lambda: P(a=1), lambda: namedtuple("Q", "a a"), lambda: namedtuple("Q", "class b"), lambda: namedtuple("Q", "_a"), lambda: namedtuple("1Q", "a"), lambda: namedtuple("Q", ["a", 5]), lambda: p._replace(w=1), lambda: setattr(p, "x", 1), lambda: P._make([1]), lambda: namedtuple("Q", "a b", defaults=[1, 2, 3]), lambda: p.w):
    attempt(bad)
print(namedtuple("Q", "a class a", rename=True)._fields, namedtuple("M", ["a"], module="mod").__module__)
