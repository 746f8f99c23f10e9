# Builtins that compiled code calls without frames as long as no Python code has a say: with other arguments they run it, look at frames or raise, where they always did.
import sys

class Number(int):
    def __lt__(self, other): return 'lt' and int.__gt__(self, other)
    def __gt__(self, other): return int.__lt__(self, other)
    def __abs__(self): return 'abs'
    def __index__(self): return 65
    def __hash__(self): return 1
    def __str__(self): return 'Number!'
    def __repr__(self): return 'Number()'
    def __format__(self, spec): return 'formatted ' + spec
class Text(str):
    def __lt__(self, other): return not str.__lt__(self, other)
    def __str__(self): return 'Text!'
    def upper(self): return 'UP'
class Framed:
    def __lt__(self, other): return sys._getframe(1).f_code.co_name == 'hot'
    def __gt__(self, other): return False
    def __len__(self): return len(sys._getframe(1).f_code.co_name)
    def __bool__(self): return sys._getframe(1).f_lineno > 0
    def __hash__(self): return 7
    def __eq__(self, other): return sys._getframe(1).f_code.co_name == 'hot'
    def __str__(self): return 'framed in ' + sys._getframe(1).f_code.co_name
    def __int__(self): return sys._getframe(1).f_code.co_varnames.index('f')
    def __contains__(self, item): return len(sys._getframe(1).f_locals['f'].__name__)
    def __iter__(self): return iter(sys._getframe(1).f_code.co_name)

def named(value): return type(value).__name__ if isinstance(value, Framed) else value

def hot(f, arguments, rounds=40):
    out = None
    for n in range(rounds):
        for args in arguments:
            try:
                if len(args) == 1: out = f(args[0])
                elif len(args) == 2: out = f(args[0], args[1])
                else: out = f(*args)
            except Exception as error:
                out = (type(error).__name__, str(error))
    return named(out)

def show(f, *arguments):
    # Each kind after the others have made the loop hot.
    print(f.__name__, [hot(f, arguments[:3] + (args,), 12) for args in arguments])

nan, inf = float('nan'), float('inf')
show(min, (1, 2), (2.5, 1), (1, 1.0), (1.0, 1), (True, 1), (1, True), ('b', 'a'), (nan, 1), (1, nan), (2**60, 2**70), (2**53, float(2**53)), (Number(1), Number(2)), (1, 'a'), ([3, 1, 2],), ((),), (5,), ('cab',), (1, 2, 0), ([2, 1.0, True],), (Framed(), Framed()), (None, None), ([Number(1), Number(2)],))
show(max, (1, 2), (2.5, 1), (1, 1.0), (1.0, 1), (True, 1), ('b', 'a'), ('\ud83d', '\uffff'), ('\U0001f600', '\uffff'), (nan, 1), (1, nan), (Number(1), Number(2)), ([3, 1, 2],), ({5, 4},), (Framed(), Framed()), (iter([1, 5]),))
show(abs, (-5,), (2.5,), (-2**70,), (True,), (Number(3),), ('x',), (-0.0,), (3 - 4j,))
show(ord, ('a',), ('\U0001f600',), (b'x',), ('ab',), (5,), (Text('q'),))
show(chr, (97,), (0x1f600,), (-1,), (2**70,), (2.5,), (Number(5),), (True,))
show(len, ('abc',), ([1],), ({1: 2},), ({1, 2},), (range(5),), (Framed(),), (5,), ({}.items(),), (Text('abcd'),), ('\U0001f600',))
show(sum, ([1, 2],), ((1.5, 2),), (range(5),), (['a'],), ([],), ([[1]], []), ([2**60, 2**60],), ([1], 2.5), ([True, 1],), ('ab', ''), ([Number(1), 1],))
show(isinstance, (1, int), (True, int), (1.5, (int, float)), ('x', (int, (float, str))), (1, 'x'), (Number(1), int), (1, ()), (int, type), (None, type(None)), (1, int | str), (5, (str, 5)))
show(bool, (1,), ('',), ([],), (None,), (0.0,), (Framed(),), ((),), ({},), (nan,))
show(int, (1.9,), ('12',), (True,), ('x',), (inf,), (nan,), (2**70,), (' 7 ',), ('ff', 16), (Framed(),), (None,), ('1' * 30,))
show(float, (1,), ('1.5',), ('nan',), ('x',), (2**60,), (10**400,), (Number(3),), (None,), (True,))
show(str, (1,), (1.5,), (None,), ((1, 'x'),), (Number(1),), (Framed(),), ([1],), (True,), (2**70,), (Text('t'),))
show(repr, (1,), ('q"\'',), ((1.5, None),), (Number(1),), (Text('t'),), ((Number(2),),))
show(round, (2.5,), (2.567, 2), (7,), (1e300, 400), (nan,), ('x',), (12345, -2), (inf, 1))
show(divmod, (7, 2), (-7, 2.0), (1, 0), (1.0, 0), (2**70, 3), (Number(5), 2))
show(pow, (2, 10), (2, -1), (0, -1), (2, 0.5), (-8, 1 / 3), (3, 4, 5), (2, 3, 0))
show(hash, (1,), (1.0,), (2**61,), ((1, 2),), (Number(5),), ([],), (True,), (nan != nan,))
show(any, ([0, 1],), ([],), ((0, ''),), ([Framed()],), (iter([0]),))
show(all, ([1, 1],), ([],), ((0, ''),), ([Framed()],), ('ab',))
show(sorted, ([3, 1, 2],), (('b', 'a'),), ([1, 'a'],), ([2.5, 1, True],), ([Number(1), Number(2)],), ({3: 1, 1: 2},), (5,))
show(list, ([1],), ('ab',), (range(3),), ({1: 2}.items(),), (5,), (Framed(),), (iter([1]),))
show(tuple, ([1],), ('ab',), (range(3),), ({1: 2}.values(),), (5,), (Framed(),))
show(set, ([1, 1.0, True],), ('aa',), (range(3),), ([[]],), ([Number(1), 1],), (5,))
show(dict, ([(1, 2)],), ({1: 2},), (5,), ({},))
show(range, (3,), (1, 5), (5, 1, -2), ('x',), (1, 2, 0), (Number(1),))
show(next, (iter([1]),), (iter([1] * 2000),), (enumerate('a' * 3000),), (iter([]), 5), (5,), (iter({}),))
show(callable, (len,), (5,), (int,))
show(divmod.__class__, (5,))

def methods():
    print([hot(f, arguments) for f, arguments in [
        ([1, 2, 3].append, [(4,)]), ([1, 2, 2].count, [(2,)]), ([1, Framed()].index, [(5,)]), ([1, 2].index, [(9,)]), ({'a': 1}.get, [('a',), ('b',), ('c', 5), ([],), (Framed(),)]), ({1, 2}.add, [(3,), ([],)]),
        ({1, 2}.remove, [(77,)]), ({1, 2}.discard, [(1,)]), (','.join, [(['a', 'b'],), (('x',),), ([1],), (5,), ('abc',), (iter(['p', 'q']),), ([Text('t')],)]), ('a b c'.split, [('b',), (None, 1), ('',), (5,)]),
        ('abc'.startswith, [('a',), (('x', 'ab'),), (5,), ('c', 2), ('b', -2, 9)]), ('abc'.replace, [('b', 'x'), ('b', 5)]), ('abc'.find, [('c',), ('c', 1, 2), (5,)]), ('{}-{}'.format, [(1, 'x'), (Framed(), 1), (1,), (Number(4), 5)]),
        ([3, 1, 2].pop, [(0,)]), ([1].insert, [(0, 5), ('x', 1)]), ({'a': 1}.setdefault, [('b', 2), ([], 1)]), ({'a': 1}.pop, [('z', 0), ('z',)]), ([2, 1].extend, [([3],), ('ab',), (5,), ({1: 2},)]), ([1].remove, [(1,)]),
        ('abc'.upper, [()]), (Text('abc').upper, [()]), ({}.keys, [()]), (list.append, [(Text('x'), 1)]), (str.upper, [(5,), (Text('low'),)]), (dict.get, [({1: 2}, 1), (5, 1)]),
    ]])
methods()

# What is called changes under the same name.
def shadowed():
    out = []
    for n in range(200):
        if n == 120:
            global max
            max = lambda a, b: ('mine', a, b)
        if n == 160: del globals()['max']
        out.append(max(n, 50))
    return out
r = shadowed()
print(r[10], r[60], r[130], r[170])

# Identity of what is returned.
def same():
    big, other = 2**70, 2.5
    t = (1, 2)
    for n in range(100):
        assert min(big, 2**71) is big and max(other, 1.5) is other and max(1.5, other) is other and min(other, other) is other
        assert str('x') and tuple(t) is t and max([other, 1.0]) is other and sorted([other])[0] is other
        x = float(other)
        assert x is other and int(big) is big
    return 'same'
print(same())

# Raised inside of a function that is inlined, with its frames in the traceback.
def inner(values, n): return min(values, n)
def outer(n):
    total = 0
    for i in range(n):
        total += inner(i, 3)
        if i == n - 1: total += inner(i, 'text')
    return total
import traceback
for n in (30, 60):
    try: outer(n)
    except TypeError as error:
        for frame in traceback.extract_tb(error.__traceback__): print(frame.name, frame.lineno)
        f = error.__traceback__.tb_next
        while f: print(f.tb_frame.f_code.co_name, sorted(f.tb_frame.f_locals.items(), key=str)); f = f.tb_next
