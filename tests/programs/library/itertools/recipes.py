"""itertools recipes and combinations of its functions, lazily, with infinite sources and messages."""
import collections
import operator
from itertools import accumulate, batched, chain, combinations, combinations_with_replacement, compress, count, cycle, dropwhile, filterfalse, groupby, islice, pairwise, permutations, product, repeat, starmap, takewhile, tee, zip_longest


def attempt(function):
    try:
        print(repr(function()))
    except Exception as error:
        print(type(error).__name__, error)


take = lambda n, it: list(islice(it, n))
print(take(3, count(10, 3)), take(3, count(0.5, -0.25)), take(5, cycle("ab")), list(repeat(1, 3)), take(2, repeat("x")), list(chain("ab", [1], ())), list(chain.from_iterable([[1], "b"])), count(5), repeat(1), repeat(1, 2), take(2, count(2**63 - 1)))
print(list(accumulate([1, 2, 3])), list(accumulate([1, 2, 3], operator.mul, initial=10)), list(accumulate([])), list(accumulate([], initial=1)), list(accumulate("abc")))
print(list(batched("abcdefg", 3)), list(batched([], 2)), list(pairwise("abcd")), list(pairwise([1])), list(compress("abcd", [1, 0, True, ""])), list(dropwhile(lambda x: x < 3, [1, 3, 2])), list(takewhile(lambda x: x < 3, [1, 3, 2])), list(filterfalse(None, [0, 1, ""])), list(starmap(pow, [(2, 3), (3, 2)])), list(zip_longest("ab", "c", fillvalue="-")), list(zip_longest()))
print([(k, list(g)) for k, g in groupby("aabbba")], [(k, len(list(g))) for k, g in groupby(sorted(["bb", "a", "cc"], key=len), key=len)])
groups = groupby([1, 1, 2])
first = next(groups)
second = next(groups)
print(list(first[1]), list(second[1]))
print(list(product("ab", [1, 2])), list(product("ab", repeat=2)), list(product()), list(product("a", [])), list(permutations("abc", 2)), list(permutations([1, 2])), list(combinations("abcd", 3)), list(combinations("ab", 3)), list(combinations_with_replacement("ab", 2)), len(list(permutations(range(5)))))
a, b = tee(iter([1, 2, 3]))
print(next(a), next(a), list(b), list(a), tee([1], 0), [list(t) for t in tee("xy", 3)])
print(list(islice("abcdef", 2)), list(islice("abcdef", 1, None)), list(islice("abcdef", 0, None, 2)), list(islice("abcdef", 4, 2)), list(islice(count(), 3, 6)))
it = iter(range(10))
print(list(islice(it, 2)), next(it), list(islice(it, 1, 3)), list(it))
for bad in (lambda: count("a"), lambda: islice([], -1), lambda: islice([], 1, 2, 0), lambda: islice([], "a"), lambda: repeat(), lambda: repeat(1, "a"), lambda: batched("a", 0), lambda: list(batched("abc", 2, strict=True)), lambda: combinations("a", -1), lambda: permutations("a", "b"), lambda: product("a", repeat=-1), lambda: product(5), lambda: chain(5).__next__(), lambda: list(chain.from_iterable(5)), lambda: tee([], -1), lambda: tee(5), lambda: zip_longest(1), lambda: groupby(5), lambda: list(groupby([1], 5)), lambda: list(starmap(pow, [1])), lambda: accumulate(5), lambda: list(accumulate(["a", 1])), lambda: cycle(5), lambda: compress([1]), lambda: pairwise(5), lambda: takewhile(5, [1]).__next__(), lambda: len(count()), lambda: operator.length_hint(repeat(1, 5))):
    attempt(bad)


def sliding(iterable, n):
    window = collections.deque(islice(iterable, n - 1), maxlen=n)
    for x in iterable:
        window.append(x)
        yield tuple(window)


def sieve(n):
    data = bytearray((0, 1)) * (n // 2)
    data[:3] = 0, 0, 0
    for p in compress(range(3, int(n**0.5) + 1, 2), data[3 : int(n**0.5) + 1 : 2]):
        data[p * p : n : p + p] = bytes(len(range(p * p, n, p + p)))
    data[2] = 1
    return list(compress(range(n), data))


def roundrobin(*iterables):
    iterators = map(iter, iterables)
    for active in range(len(iterables), 0, -1):
        iterators = cycle(islice(iterators, active))
        yield from map(next, iterators)


powerset = lambda s: chain.from_iterable(combinations(s, r) for r in range(len(s) + 1))
unique = lambda it: list(dict.fromkeys(it))
partition = lambda f, it: (lambda a, b: (list(filterfalse(f, a)), list(filter(f, b))))(*tee(it))
print(list(sliding(iter("abcde"), 3)), sieve(60), list(roundrobin("ABC", "D", "EF")), list(powerset([1, 2, 3])), unique("AAAABBBCC"), partition(lambda x: x % 2, range(6)), sum(starmap(operator.mul, zip([1, 2], [3, 4]))), list(map(operator.add, "ab", "cd")), next(islice("xyz", 1, None)), all(a <= b for a, b in pairwise([1, 2, 2])))
