"""range: attributes, comparison, searching, slices, huge values, and refusals."""


def attempt(function):
    try:
        print(repr(function()))
    except Exception as error:
        print(type(error).__name__, error)


r = range(2, 20, 3)
print(r, r.start, r.stop, r.step, len(r), list(r), list(reversed(r)))
print(r[0], r[-1], r[1:3], r[::-1], r[10:], r[:-100], r[::2])
print(5 in r, 6 in r, 5.0 in r, "5" in r, r.index(8), r.count(8), r.count(9))
print(range(0) == range(5, 2), range(0, 3, 2) == range(0, 4, 2), range(1) != range(2), hash(range(0)) == hash(range(3, 3)))
print(range(0, 10, -1), bool(range(0)), bool(range(1)), range(True, 3))
attempt(lambda: range(1, 2, 0))
attempt(lambda: range(1.5))
attempt(lambda: range("3"))
attempt(lambda: range())
attempt(lambda: range(1, 2, 3, 4))
attempt(lambda: range(stop=1))
attempt(lambda: r[100])
attempt(lambda: r["x"])
attempt(lambda: r.index(9))
attempt(lambda: r.start.__class__)
attempt(lambda: setattr(r, "start", 1))
attempt(lambda: range(3) < range(4))
attempt(lambda: range(3) + range(4))
attempt(lambda: type("R", (range,), {}))
big = range(10**20, 10**20 + 10, 2)
print(list(big), big[2], 10**20 + 4 in big, big.index(10**20 + 6), big[1:3])
attempt(lambda: len(range(10**20)))
attempt(lambda: range(10**20)[10**19])
print(hash(range(5)) == hash((5, 0, 1)), {range(3): "a"}[range(0, 3)])
it = iter(range(5))
print(next(it), it.__length_hint__(), list(it), list(it))
long_it = iter(range(10**20, 10**20 + 3))
print(type(it).__name__, type(long_it).__name__, list(long_it))


class Five:
    def __index__(self):
        return 5


print(list(range(Five())), range(Five()) == range(5), range(10)[Five()], range(10)[: Five()])
match range(3):
    case [0, 1, 2]:
        print("a sequence")
first, *rest = range(4)
print(first, rest, [*range(3), *range(2)], sum(range(101)), max(range(5)), sorted(range(3), reverse=True))
