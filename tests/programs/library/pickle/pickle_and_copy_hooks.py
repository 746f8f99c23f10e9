"""copy and pickle hooks: __reduce__, __reduce_ex__, __getstate__, __setstate__, __getnewargs__, __copy__, __deepcopy__, __replace__."""
import collections
import copy
import copyreg
import itertools
import operator
import pickle
import types
from functools import partial


def attempt(function):
    try:
        print(repr(function()))
    except Exception as error:
        print(type(error).__name__, error)


class Plain:
    def __init__(self, a):
        self.a = a

    def __repr__(self):
        return f"Plain({self.a!r})"


class WithState:
    def __init__(self, secret):
        self.secret, self.cache = secret, "big"

    def __getstate__(self):
        return {"secret": self.secret[::-1]}

    def __setstate__(self, state):
        self.secret, self.cache = state["secret"][::-1], "rebuilt"


class Reduced:
    def __init__(self, *args):
        self.args = args

    def __reduce__(self):
        return Reduced, (1, *self.args), {"extra": 5}


class NewArgs(tuple):
    def __new__(cls, a, *, b):
        self = super().__new__(cls, (a, b))
        return self

    def __getnewargs_ex__(self):
        return (self[0],), {"b": self[1]}


class Slotted:
    __slots__ = ("x", "y")


class ListChild(list):
    def __init__(self, *args):
        super().__init__(args)
        self.tag = "t"


class DictChild(dict):
    pass


s = Slotted()
s.x = 1
child = ListChild(1, 2)
for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1):
    back = pickle.loads(pickle.dumps([Plain([1]), WithState("abc"), Reduced(2), NewArgs(1, b=2), s, child, DictChild(a=1)], protocol))
    print(back[0], back[1].secret, back[1].cache, back[2].args, back[2].extra, back[3], back[4].x, hasattr(back[4], "y"), back[5], back[5].tag, back[6], type(back[6]).__name__)
shared = [1]
pair = pickle.loads(pickle.dumps([shared, shared]))
print(pair[0] is pair[1])
loop = [1]
loop.append(loop)
back = pickle.loads(pickle.dumps(loop))
print(back[1] is back)
values = [None, True, 5, 2**70, -1.5, 1j, "é\U0001f600", b"x", bytearray(b"y"), (1,), [1], {1: 2}, {1}, frozenset([2]), range(5), slice(1, 2), ..., NotImplemented, int, len, Plain, collections.OrderedDict(a=1), collections.deque([1], 3), collections.Counter("aab"), collections.defaultdict(list, {1: [2]}), partial(int, base=2), operator.itemgetter(1), types.SimpleNamespace(a=1), ValueError("v", 1), KeyError("k"), itertools.count]
for value in values:
    back = pickle.loads(pickle.dumps(value))
    print(repr(back) == repr(value) or (type(back), repr(back)), end=" ")
print()
for iterator in (iter([1, 2, 3]), iter((1, 2)), iter("ab"), iter(range(3)), iter({1: 2}), iter({5}), reversed([1, 2]), enumerate("ab"), zip("ab", "cd"), map(str, [1, 2]), filter(None, [0, 1]), iter(b"ab"), iter({1: 2}.values()), iter({1: 2}.items()), iter(range(10**20, 10**20 + 2)), iter(bytearray(b"a"))):
    try:
        copied = copy.copy(iterator)
        print(type(iterator).__name__, list(itertools.islice(copied, 4)), end="; ")
        next(iterator)
        print(list(itertools.islice(pickle.loads(pickle.dumps(iterator)), 4)))
    except Exception as error:
        print(type(error).__name__, error)
for bad in (lambda: pickle.dumps(x for x in ()), lambda: pickle.dumps(1, 99), lambda: copy.copy(x for x in ()), lambda: pickle.dumps(memoryview(b"a"))):
    attempt(bad)


class Custom:
    def __copy__(self):
        return "copied"

    def __deepcopy__(self, memo):
        return f"deep {type(memo).__name__}"


print(copy.copy(Custom()), copy.deepcopy([Custom()]))
original = {"a": [1, {2: Plain([3])}], "t": (1, [2])}
original["self"] = original
deep, shallow = copy.deepcopy(original), copy.copy(original)
print(deep["self"] is deep, deep["a"] is original["a"], shallow["a"] is original["a"], deep["a"][1][2], deep["t"] is original["t"])
print(copy.deepcopy(len) is len, copy.copy(Plain) is Plain, copy.deepcopy((1, "a")), copy.copy(child).tag, copy.deepcopy(s).x)
point = collections.namedtuple("Point", "x y")(1, 2)
print(copy.replace(point, y=5), copy.replace(types.SimpleNamespace(a=1, b=2), b=3))
attempt(lambda: copy.replace(point, z=1))
attempt(lambda: copy.replace(5))
copyreg.pickle(complex, lambda c: (complex, (c.real + 1, c.imag)))
print(pickle.loads(pickle.dumps(1j)), copy.copy(1j))
print(object().__reduce_ex__(2)[0].__name__, Plain(1).__reduce_ex__(4)[2], object.__getstate__(Plain(2)), object().__getstate__(), s.__getstate__(), Plain(1).__reduce__()[0].__name__)
