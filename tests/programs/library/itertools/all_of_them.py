from itertools import *
import operator
print(list(accumulate([1, 2, 3])), list(accumulate([1, 2, 3], operator.mul, initial=10)), list(batched('abcdefg', 3)), list(chain([1], 'ab')), list(chain.from_iterable(['ab', 'c'])))
print(list(combinations('abc', 2)), list(combinations_with_replacement('ab', 2)), list(permutations('abc', 2))[:3], list(product('ab', repeat=2)))
print(list(compress('abcd', [1, 0, 1])), list(islice(count(5, 2), 3)), list(islice(cycle('ab'), 5)), list(dropwhile(lambda x: x < 3, [1, 3, 1])), list(takewhile(lambda x: x < 3, [1, 3, 1])))
print(list(filterfalse(lambda x: x % 2, range(5))), [(k, list(g)) for k, g in groupby('aabbc')], list(islice(range(10), 2, 8, 3)), list(pairwise('abc')), list(repeat(1, 3)), list(starmap(pow, [(2, 3)])))
a, b = tee([1, 2, 3]); print(next(a), list(b), list(a), list(zip_longest('ab', [1], fillvalue='-')))
for f in (lambda: batched('a', 0), lambda: islice([], -1), lambda: count('a'), lambda: list(batched('abc', 2, strict=True))):
    try:
        f()
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
print(repr(count(3)), repr(repeat('x', 2)), count(1.5, 0.5).__next__())
