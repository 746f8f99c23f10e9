"""itertools, operator, collections, heap-like things."""
from itertools import *
import operator as op
from collections import *
print(list(chain("ab", [1], ())), list(chain.from_iterable(["ab", "cd"])), list(islice(cycle("abc"), 7)), list(repeat("x", 3)), list(islice(count(10, -3), 4)), list(islice(count(0.5, .25), 3)))
print([(k, list(g)) for k, g in groupby("aaabbca")], [(k, len(list(g))) for k, g in groupby(range(10), lambda x: x // 4)])
print(list(combinations("abcd", 2)), list(permutations([1, 2, 3], 2)), list(product("ab", range(2))), list(combinations_with_replacement("ab", 3)))
print(len(list(permutations(range(6)))), list(product(repeat=0)) if 0 else list(product()), list(permutations([])), list(combinations([1], 2)))
print(list(accumulate([3, 1, 4, 1, 5], max)), list(accumulate([1, 2, 3], initial=10)), list(accumulate([])), list(accumulate("abc")))
print(list(takewhile(lambda x: x < 3, [1, 2, 3, 1])), list(dropwhile(lambda x: x < 3, [1, 2, 3, 1])), list(filterfalse(lambda x: x % 2, range(6))), list(compress("abcd", [1, 0, 1])), list(starmap(pow, [(2, 3), (3, 2)])))
print(list(zip_longest("ab", "xyz", fillvalue="-")), list(pairwise("abcd")), list(batched("abcdefg", 3)), list(islice("abcdef", 1, None, 2)), list(islice("abcdef", 2)), list(islice(range(100), 5, 20, 7)))
a, b, c = tee(iter(range(4)), 3)
print(next(a), list(b), list(a), list(c))
for bad in ["islice([], -1)", "islice([], 0, 5, 0)", "combinations([], -1)", "repeat()", "batched('a', 0)", "list(batched('abc', 2, strict=True))", "count('a')", "groupby()", "product(1)", "chain(1).__next__()", "zip_longest(1)", "accumulate(1)", "tee([], -1)", "permutations('ab', 'c')", "starmap(pow, [1]).__next__()", "cycle(5)"]:
    try: print(bad, eval(bad))
    except Exception as e: print(bad, type(e).__name__, e)
print(repeat(5), repeat(5, 2), count(3), count(1, 2), op.length_hint(repeat(5, 2)))
print(op.itemgetter(1)("abc"), op.itemgetter(1, 0)("abc"), op.attrgetter("real", "imag")(3 + 4j), op.attrgetter("__class__.__name__")(1), op.methodcaller("split", ",", maxsplit=1)("a,b,c"), op.itemgetter(slice(1, None))("hello"))
print(op.itemgetter(1, 2), op.attrgetter("a.b"), op.methodcaller("x", 1, k=2), op.add(1, 2), op.concat([1], [2]), op.contains([1], 1), op.countOf([1, 1, 2], 1), op.indexOf([3, 4], 4), op.truth([]), op.index(True), op.not_(0), op.is_(None, None), op.inv(5), op.matmul.__name__, op.iadd([1], [2]), op.lt("a", "b"))
Point = namedtuple("Point", "x y z", defaults=[0])
p = Point(1, 2)
print(p, p._asdict(), p._replace(x=5), Point._fields, Point._field_defaults, p[1], p.z, *p, p == (1, 2, 0), Point._make("abc"), Point(z=1, x=2, y=3), hash(p) == hash((1, 2, 0)), p + (1,), isinstance(p, tuple), Point.__doc__, Point.x.__doc__)
for bad in ["Point()", "Point(1, 2, 3, 4)", "Point(1, 2, w=3)", "p._replace(q=1)", "namedtuple('A', 'a a')", "namedtuple('A', 'class')", "namedtuple('A', '_x')", "namedtuple('1', 'x')", "setattr(p, 'x', 1)", "p.q", "Point._make([1])", "namedtuple('A', 'a b', defaults=[1, 2, 3])"]:
    try: print(bad, eval(bad))
    except Exception as e: print(bad, type(e).__name__, e)
print(namedtuple("R", ["a", "def", "a", "_b"], rename=True)._fields)
d = deque([1, 2, 3], maxlen=4)
d.append(4); d.append(5); d.appendleft(0); d.rotate(1)
print(d, d.maxlen, d[0], d[-1], list(reversed(d)), d.count(2), d.index(2), 3 in d, d.copy() == d, len(d), d + deque([9]))
d.extend("ab"); d.extendleft("xy"); d.reverse(); del d[0]; d[0] = "set"
print(d, d.pop(), d.popleft(), d, deque("abc") < deque("abd"), deque([1]) * 3, deque(maxlen=0))
for bad in ["deque().pop()", "deque([1])[5]", "deque(maxlen=-1)", "deque([1]).remove(2)", "deque([1], 1).insert(0, 2)", "deque([1]).index(9)", "hash(deque())", "deque(5)"]:
    try: print(bad, eval(bad))
    except Exception as e: print(bad, type(e).__name__, e)
c = Counter("abracadabra")
print(c, c["z"], c.most_common(2), sorted(c.elements())[:6], c + Counter("aab"), c - Counter("aaaaaaab"), c & Counter("aabz"), c | Counter("zz"), +Counter(a=-1, b=1), -Counter(a=-1), c.total(), Counter(a=1) == Counter(a=1, b=0), Counter(a=1) <= Counter(a=2))
c.subtract("aa"); c.update(b=5); del c["d"]
print(c, dict(c), Counter([1, 1, 2]), Counter({"x": 0}), repr(Counter()), Counter.fromkeys if 0 else "")
dd = defaultdict(lambda: "?", a=1)
print(dd["x"], dd, sorted(dd), dd.get("q"), dd.default_factory is not None, dd | {"b": 2} == {"a": 1, "x": "?", "b": 2}) if 0 else print(dd["x"], dict(dd), dd.get("q"))



try: {}["b"]
except KeyError as e: print(e)
od = OrderedDict(a=1, b=2, c=3)
od.move_to_end("a"); print(od, od.popitem(last=False), od == OrderedDict([("a", 1), ("c", 3)]), od == {"a": 1, "c": 3}, list(reversed(od)), od.pop("z", None))






