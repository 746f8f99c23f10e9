"""The names of classes in messages: with the module for C's, bare for Python's."""
import collections
import functools
import itertools
import operator
import random

objects = [itertools.count(), collections.deque(), collections.OrderedDict(), collections.defaultdict(), collections.Counter(),
           functools.partial(len), operator.itemgetter(1), random.Random(), collections.namedtuple("P", "x")(1),
           functools.lru_cache(len), functools.cached_property(len), itertools.repeat(1), itertools.groupby([]), iter({}), len]
for o in objects:
    for f in (lambda: o + 1, lambda: o.zzz, lambda: len(o), lambda: o(1, 2, 3), lambda: -o, lambda: o < 1, lambda: "a" + o,
              lambda: o[None:], lambda: setattr(o, "zzz", 1), lambda: int(o), lambda: [1][o], lambda: next(o) and None,
              lambda: type(o).zzz, lambda: setattr(type(o), "zzz", 1)):
        try:
            f()
        except (Exception, KeyboardInterrupt) as e:
            print(type(e).__name__, e)
print(collections.deque.append, functools.partial.func, collections.deque.__len__)
try:
    collections.deque.append([], 1)
except TypeError as e:
    print(e)
