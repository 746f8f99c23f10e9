"""Container corner cases: slicing, dict order, set algebra, nested equality, copying, big indices, comparison."""
def tr(src, ns={}):
    try: print(src, "=>", eval(src, globals()))
    except Exception as e: print(src, "!!", type(e).__name__, e)
L = list(range(10))
for src in ("L[2:5]", "L[::-1]", "L[8:2:-2]", "L[-3:]", "L[:-8]", "L[100:]", "L[-100:2]", "L[::3]", "L[5:5]", "L[::0]", "L[1:2:'a']", "L[10**30:]", "L[:10**30:2]", "L[10**30]", "L[-11]", "L['1']", "L[1.0]", "L[None:None]", "L[True]", "L * 0", "L * -1", "[[]] * 3", "[1] * 10**20", "[1, [2, [3]]] == [1, [2, [3]]]", "[1, 2] < [1, 2, 0]", "[2] > [1, 9]", "[1] < (1,)", "[float('nan')] == [float('nan')]", "L.index(5, 2, 5)", "L.index(5, -6)", "L.count(3)", "L.index('x')", "L.copy() is L", "(1, 2) + (3,)", "(1,) * 3", "() < (0,)", "(1, 2, 3)[::-1]", "(1, [2])[1].append(3)", "hash((1, 2)) == hash((1, 2))", "hash((1, []))", "'abc'[::-1]", "'abc'[5:]", "'abc'[-2]", "'héllo😀'[5]", "'x' * 5", "'ab' < 'abc' < 'b'", "b'abc'[1]", "b'abc'[1:]", "b'ab' * 2", "bytearray(b'abc')[::-1]", "bytes(range(5))", "b'a' == 'a'", "b'a' < b'b'", "b'\\x00\"\\''", "bytes.fromhex('de ad')", "b'abc'.hex('-')", "b'a,b'.split(b',')", "b'%d' % 5", "{1: 'a', 1.0: 'b', True: 'c'}", "{'a': 1} == {'a': 1.0}", "{'a': 1, 'b': 2} == {'b': 2, 'a': 1}", "{} | {1: 2} | {1: 3}", "dict(zip('ab', [1, 2]), c=3)", "dict.fromkeys('aab', 0)", "{1: 2}.setdefault(1, 3)", "{}.get([])", "{(1, 2): 3}[1, 2]", "{1, 2} & {2, 3}", "{1, 2} ^ {2, 3}", "{1, 2} - {2}", "{1} | [2]", "{1}.union([2], (3,))", "{1, 2} < {1, 2, 3}", "{1, 2} <= {2, 3}", "{1, 2}.issubset([1, 2, 3])", "{1} == frozenset([1])", "{1} < 5", "{frozenset([1])}", "{{1}}", "set('hello') == set('olleh')", "{1, 2}.isdisjoint({3})", "frozenset([1]) | {2}", "{1: 1}.keys() == {1}", "[*{}.items()]", "list({'a': 1})", "sorted({3: 0, 1: 0}.items())", "len({1, 1.0, True})", "{None: 1, (): 2, frozenset(): 3}[()]", "{1}.__contains__({2})", "set([1]) in [{1}]", "{1} in {frozenset([1])}", "max({}, default=0)", "[] is []", "[1, 2].__eq__((1, 2))", "[3, 1].sort()", "[1].__contains__(1.0)", "list('ab') + ['c']", "[0] * 2 + [1]", "[[0] * 2 for _ in range(2)]", "sum([[1], [2]], [])", "[1, 2, 3].__getitem__(slice(1, None))", "slice(1, 2) == slice(1, 2)", "slice(1, 10, 2).indices(5)", "slice(None)", "slice(1) < slice(2)", "hash(slice(1))", "slice(5).stop", "slice('a').indices(3)", "slice(1).indices(-1)"):
    tr(src)
L = list(range(10)); L[2:5] = "ab"; print(L); L[::2] = [0] * 5 if len(L) == 9 else 0; print(L)
for st in ("L[::2] = [1]", "L[1:3] = 5", "L['a'] = 1", "L[99] = 1", "del L[99]", "del L['a']", "L[0:0] = L", "del L[::2]", "L[:] = []", "L[5:2] = [1, 2]", "L += 'xy'", "L += 5", "L *= 2", "L *= 'a'", "L.insert(-100, 'i')", "L.insert(100, 'j')", "t = (1,); t[0] = 2", "s = 'a'; s[0] = 'b'", "del (1, 2)[0]", "b = bytearray(b'abc'); b[0] = 300", "b = bytearray(b'abc'); b[1:2] = b'XYZ'; b += b'!'; print(b); del b[0]; b.append(65); b.extend([66]); print(b)", "{}[[1]] = 2", "d = {}; del d['x']", "{}['x'] += 1", "None[0] = 1", "{1} += 1", "s = {1}; s |= {2}; s -= {1}; print(s); s &= [2]"):
    try: exec(st); print(st, L)
    except Exception as e: print(st, "!!", type(e).__name__, e)
a = [1]; a.append(a); d = {}; d["d"] = d; print(a, d, a == a, [a, a][0] is a)
try: b = [1]; b.append(b); print(a == b)
except RecursionError as e: print(type(e).__name__, e)
class H:
    def __init__(self, v): self.v = v
    def __hash__(self): return 1
    def __eq__(self, o): return isinstance(o, H) and self.v == o.v
    def __repr__(self): return f"H{self.v}"
d = {H(i): i for i in range(5)}; d[H(2)] = "two"; del d[H(0)]; d[H(0)] = "again"
print(d, H(3) in d, d.get(H(9)), len({H(1), H(1), H(2)}), d.popitem(), list(d)[0] in d)
class Ev:
    def __eq__(self, o): raise ValueError("eq")
    def __hash__(self): return hash("k")
try: {"k": 1}[Ev()]
except ValueError as e: print(e)
class Miss(dict):
    def __missing__(self, k): return k * 2
m = Miss(a=1); print(m["a"], m["zz"], m.get("q"), "zz" in m, m, m | {"b": 2}, type(m | {}), type(m.copy()))
big = {i: str(i) for i in range(1000)}
for i in range(0, 1000, 2): del big[i]
print(len(big), list(big)[:5], list(big.items())[-1], sum(big), next(reversed(big)))
big.update((i, i) for i in range(5)); print(list(big)[-3:], big[1], 1 in big, big.pop(1), big.pop(1, None))
x = [3, 1, 2]; y = x; y.sort(); z = x[:]; z.reverse(); print(x, y, z, x is y); import operator; print(operator.itemgetter(-1)(x)); x.clear(); print(y, x.pop if 0 else len(y))
