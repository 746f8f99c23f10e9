a, *b, c = range(5); print(a, b, c); (d, [e, *f]), g = (1, [2, 3, 4]), 5; print(d, e, f, g)
print([*range(2), *'ab'], {**{'x': 1}, 'y': 2, **{'x': 3}}, (*[1], 2), {*[1, 1]})
def k(*a, **kw): return a, kw
print(k(*[1], 2, *[3], x=1, **{'y': 2}, **{'z': 3}))
for x, *y in [(1, 2, 3), 'ab']: print(x, y)
for bad in ('a, b = 1', 'a, b = 1, 2, 3', 'a, *b, c = [1]', 'a, b = {1}'):
    try: exec(bad)
    except (TypeError, ValueError) as e: print(bad, '|', e)
[m] = [7]; () = []; print(m); p = q = []; p.append(1); print(q); i = 0; L = [0, 0]; i, L[i] = 1, 9; print(L)
def ret(): return 1, *[2, 3]
def yl(): yield 1, *[2]
print(ret(), list(yl()))
