"""Tuples, slices and ranges as values: methods, comparison, hashing, slice.indices, messages."""


def attempt(function):
    try:
        print(repr(function()))
    except Exception as error:
        print(type(error).__name__, error)


t = (1, 2, 3, 2)
print(t[1], t[-1], t[1:], t[::-1], t[5:], t + (4,), t * 2, 0 * t, 2 in t, t.count(2), t.index(2), t.index(2, 2), len(t), (), (1,), tuple("ab"), tuple([1]), tuple(), hash(()) == hash(tuple()), t == (1, 2, 3, 2), t < (1, 3), () < (0,))
attempt(lambda: t[10])
attempt(lambda: t.index(9))
attempt(lambda: t.index(1, 1))
attempt(lambda: t + [1])
attempt(lambda: t * "a")
attempt(lambda: hash(([],)))
attempt(lambda: t.append(1))
attempt(lambda: tuple(5))
attempt(lambda: (1, "a") < (1, 2))
attempt(lambda: t.__setitem__)
attempt(lambda: tuple.__new__(5))
attempt(lambda: tuple.__new__(list))
print(hash((1, 2)) == hash((1, 2)), hash((1, 2)) != hash((2, 1)), ((1, 2), [3]), (1, 2).__class__, ("a",) * 3, t[True], (*t, *t)[:2])
s = slice(1, 10, 2)
print(s, s.start, s.stop, s.step, slice(5), slice(None), s == slice(1, 10, 2), s != slice(1, 10), slice(1, 2) < slice(1, 3), hash(s) == hash(slice(1, 10, 2)), repr(slice("a", [], {})))
for length in (0, 3, 20):
    print([x.indices(length) for x in (s, slice(None), slice(-2, None), slice(None, None, -1), slice(100, -100, -3), slice(2, 1))], end=" ")
print()
attempt(lambda: s.indices(-1))
attempt(lambda: s.indices("a"))
attempt(lambda: slice("a").indices(5))
attempt(lambda: slice(1, 2, 0).indices(5))
attempt(lambda: setattr(s, "start", 5))
attempt(lambda: slice())
attempt(lambda: slice(1, 2, 3, 4))
attempt(lambda: slice(1) < 5)
attempt(lambda: slice([], 1) < slice([1], 1))
attempt(lambda: "abc"[slice(1.5)])
attempt(lambda: [1, 2, 3][slice("a", "b")])
attempt(lambda: {slice(1): 1})
attempt(lambda: hash(slice([])))


class Show:
    def __getitem__(self, key):
        return key


x = Show()
print(x[1], x[1:2], x[::], x[1:2, ...], x[:, 0], x[()], x[(1, 2)], x[1, 2], x[None:None:None], x["a":"b"], x[slice(1)], x[*[1, 2]], x[-1:], x[lambda: 0].__name__)


class Index:
    def __init__(self, i):
        self.i = i

    def __index__(self):
        return self.i


print("abcdef"[Index(1) : Index(4)], [1, 2, 3][Index(-1)], list(range(10))[Index(2) :: Index(3)], (1, 2) * Index(2), "ab" * Index(3), b"abc"[Index(0)])


class Pair(tuple):
    __slots__ = ()

    def __new__(cls, a, b):
        return tuple.__new__(cls, (a, b))

    @property
    def first(self):
        return self[0]

    def __add__(self, other):
        return Pair(self[0] + other[0], self[1] + other[1])


p = Pair(1, 2)
print(p, p.first, p + (10, 20), type(p + p).__name__, p == (1, 2), hash(p) == hash((1, 2)), type(p[:]).__name__, p * 2, isinstance(p, tuple), [*p], dict([p]))
a, (b, *c), d = 1, "xyz", [2]
print(a, b, c, d, *p, sorted([(2, "a"), (1, "b"), (1, "a")]), max((1, 2), (1, 3)), min([(3,), (2, 9)]), sum(((1,), (2,)), ()))
