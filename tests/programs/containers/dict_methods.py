d = {'a': 1, 'b': 2}; print(d.get('z'), d.get('z', 0), d.setdefault('c', 3), d.pop('a'), d.pop('q', None), d.items(), d.keys() & {'b'}, d.values(), list(d), 'b' in d, len(d), d | {'d': 4}, dict(x=1), dict([(1, 2)]), dict.fromkeys('ab', 0), {**d}, d == {'c': 3, 'b': 2}, d.copy(), list(reversed(d)), d.popitem(), d); d.update(e=5, b=9); d |= {'f': 6}; del d['e']; print(d, {1: 'a', 1.0: 'b', True: 'c'}, {k: v for k, v in zip('xy', [1, 2])}, max({'a': 1, 'b': 2}, key={'a': 1, 'b': 2}.get), d.keys() - {'b'}, d.items() | {('z', 1)} != None, d.keys().isdisjoint({'q'}), d.keys().mapping['b'], repr({}.keys()))
class D(dict):
    def __missing__(self, k): return k * 2
print(D()['ab'], D(a=1), D().get('x'))
for f in (lambda: {}['k'], lambda: {}.popitem(), lambda: {[]: 1}, lambda: dict([1]), lambda: dict([(1, 2, 3)]), lambda: {}.pop('x'), lambda: {} | [], lambda: {} < {}, lambda: [d.pop('b') for _ in d] or [d.update({i: 1}) for i in d], lambda: dict(1)):
    try: f()
    except Exception as e: print(type(e).__name__, e)
