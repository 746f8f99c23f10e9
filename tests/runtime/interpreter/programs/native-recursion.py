"""With the recursion limit out of the way the depth of native calls is still bounded (CPython 3.13.0 overruns its stack in the second)."""
import sys


class Repr:
    def __repr__(self):
        return repr(self)


def by_key(x):
    return sorted([1, 2], key=by_key)


sys.setrecursionlimit(10**6)
for recurse in (lambda: repr(Repr()), lambda: by_key(1)):
    try:
        recurse()
    except RecursionError as error:
        print(error)
