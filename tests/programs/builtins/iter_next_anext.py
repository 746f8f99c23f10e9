"""iter, next, aiter, anext, any, all: sentinels, protocols, messages."""


def attempt(function):
    try:
        print(repr(function()))
    except BaseException as error:
        print(type(error).__name__, error)


values = iter([1, 2, 3, 4])
print(list(iter(lambda: next(values), 3)), list(values))
attempt(lambda: iter(5))
attempt(lambda: iter(5, 1))
attempt(lambda: iter())
attempt(lambda: next([]))
attempt(lambda: next(iter([])))
attempt(lambda: next(iter([]), "default"))
attempt(lambda: next(5, None))


class NoNext:
    def __iter__(self):
        return 5


class Getting:
    def __getitem__(self, i):
        if i == 3:
            raise IndexError
        return i


class GettingBadly:
    def __getitem__(self, i):
        raise KeyError(i)


class NoneIter:
    __iter__ = None

    def __getitem__(self, i):
        return i


attempt(lambda: iter(NoNext()))
attempt(lambda: list(Getting()))
attempt(lambda: list(GettingBadly()))
attempt(lambda: iter(NoneIter()))
attempt(lambda: 3 in Getting())
attempt(lambda: 2 in Getting())
attempt(lambda: 1 in 5)
attempt(lambda: any([0, "", None]))
attempt(lambda: any([0, 5]))
attempt(lambda: all([]))
attempt(lambda: all([1, 0]))
attempt(lambda: any(5))
attempt(lambda: all(x > 0 for x in (1, 2)))
for make in (iter, lambda s: iter(tuple(s)), lambda s: iter(s.encode()), lambda s: iter(list(s)), lambda s: iter(dict.fromkeys(s)), lambda s: iter(dict.fromkeys(s).values()), lambda s: iter(dict.fromkeys(s).items()), lambda s: iter(set(s[:1]))):
    it = make("ab")
    first = next(it)
    print(type(it).__name__, first, it.__length_hint__(), len(list(it)), it.__length_hint__())
print(type(iter(Getting())).__name__, type(iter(int, 1)).__name__, type(iter(bytearray(b"a"))).__name__, type(iter(memoryview(b"a"))).__name__)


class Counter:
    def __init__(self, n):
        self.n = n

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.n == 0:
            raise StopAsyncIteration
        self.n -= 1
        return self.n


async def main():
    counter = aiter(Counter(2))
    print(await anext(counter), await anext(counter), await anext(counter, "done"))
    try:
        await anext(counter)
    except StopAsyncIteration as error:
        print("stopped", error.args)
    for bad in (lambda: aiter(5), lambda: anext(5), lambda: aiter([])):
        try:
            bad()
        except TypeError as error:
            print(error)


try:
    main().send(None)
except StopIteration:
    print("done")
changing = {1: 1}
attempt(lambda: [changing.update({k + 1: 0}) for k in changing])
changed = {1, 2}
attempt(lambda: [changed.add(k + 10) for k in changed])
growing = [1]
for item in growing:
    if len(growing) < 5:
        growing.append(item + 1)
print(growing)
