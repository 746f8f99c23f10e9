import operator as o
print(o.add(1, 2), o.itemgetter(1, 0)('ab'), o.attrgetter('real', 'imag')(3), o.methodcaller('upper')('a'), o.contains([1], 1), o.countOf('aab', 'a'), o.indexOf('abc', 'c'), o.concat([1], [2]), o.length_hint(iter([1, 2])), o.truth([]), o.is_not(1, 2), o.iadd([1], [2]), o.index(True), o.call(len, 'ab'), o.floordiv(7, 2), o.matmul if False else '', o.setitem({}, 1, 2), repr(o.itemgetter(1)), repr(o.attrgetter('a.b')), repr(o.methodcaller('x', 1, k=2)))
for f in (lambda: o.itemgetter(), lambda: o.attrgetter(1), lambda: o.concat(1, 2), lambda: o.indexOf([], 1), lambda: o.add(1)):
    try: f()
    except Exception as e: print(type(e).__name__, e)
import pickle; print(pickle.loads(pickle.dumps(o.itemgetter(1)))('xy'), pickle.loads(pickle.dumps(o.methodcaller('replace', 'a', 'b')))('aa'), o.__add__ is o.add, o.not_(0))
