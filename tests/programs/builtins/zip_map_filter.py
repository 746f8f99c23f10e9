"""zip, map, filter, enumerate, reversed: laziness, lengths, protocols, messages."""


def attempt(function):
    try:
        print(repr(function()))
    except Exception as error:
        print(type(error).__name__, error)


print(list(zip()), list(zip("ab")), list(zip("abc", [1, 2])), list(zip([1], [2], strict=True)))
attempt(lambda: list(zip("ab", "abc", strict=True)))
attempt(lambda: list(zip("abc", "ab", strict=True)))
attempt(lambda: list(zip("ab", "ab", "a", strict=True)))
attempt(lambda: list(zip("a", "b", "cd", strict=True)))
attempt(lambda: zip(1))
attempt(lambda: zip([], 1))
attempt(lambda: zip([], what=1))
source = iter(range(5))
pairs = zip(source, source)
print(list(pairs), list(source))
print(list(map(str, [1, 2])), list(map(lambda a, b: a + b, [1, 2, 3], [10, 20])), list(map(max, "ab", "ba", "cc")))
attempt(lambda: map(str))
attempt(lambda: map())
attempt(lambda: list(map(None, [1])))
attempt(lambda: map(str, 5))
attempt(lambda: list(map(int, ["1", "x"])))
print(list(filter(None, [0, 1, "", "a", [], [0]])), list(filter(str.isupper, "aBcD")))
attempt(lambda: filter(None))
attempt(lambda: filter(None, 1))
attempt(lambda: list(filter(5, [1])))
print(list(enumerate("ab")), list(enumerate("ab", 5)), list(enumerate("ab", start=-1)), list(enumerate(iterable="z")))
print(list(enumerate("ab", 2**63)))
attempt(lambda: enumerate())
attempt(lambda: enumerate(1))
attempt(lambda: enumerate("a", "b"))
attempt(lambda: enumerate("a", 1.5))
print(list(reversed([1, 2, 3])), list(reversed("abc")), list(reversed((1,))), list(reversed({1: 2, 3: 4})))
attempt(lambda: reversed({1, 2}))
attempt(lambda: reversed(iter([])))
attempt(lambda: reversed(5))


class Seq:
    def __len__(self):
        return 3

    def __getitem__(self, index):
        return index * 10


class NotReversible(Seq):
    __reversed__ = None


print(list(reversed(Seq())))
attempt(lambda: reversed(NotReversible()))
for lazy in (zip("a"), map(str, "a"), filter(None, "a"), enumerate("a"), reversed("a")):
    print(type(lazy).__name__, iter(lazy) is lazy, next(lazy), next(lazy, "end"))


def noisy():
    for i in range(3):
        print("make", i)
        yield i


for pair in zip(noisy(), map(lambda x: -x, noisy())):
    print(pair)
back = reversed([1, 2, 3])
print(back.__length_hint__(), next(back), back.__length_hint__())


class Mapped(map):
    pass


print(list(Mapped(abs, [-1])), type(Mapped(abs, [])).__name__)
