def g():
    try:
        x = yield 1; print('got', x); y = yield 2; print('got', y); return 'end'
    except ValueError as e: print('caught', e); yield 'recovered'
    finally: print('fin')
i = g(); print(next(i), i.send('a'))
try: i.send('b')
except StopIteration as e: print(e.value)
i = g(); next(i); print(i.throw(ValueError('v'))); i.close(); i = g(); next(i); i.close(); print(i.gi_frame, list(i))
def d():
    r = yield from g(); print('r', r); return r
print(list(d())); e = (x * y for x in range(3) for y in range(2) if x); print(list(e), list(e), type(e))
def inf():
    n = 0
    while True:
        r = yield n; n = n + 1 if r is None else r
i = inf(); print([next(i) for _ in range(3)], i.send(10), next(i))
def bad(): yield; raise StopIteration('x')
b = bad(); next(b)
try: next(b)
except RuntimeError as e: print(e, repr(e.__cause__))
i = inf()
try: i.send(1)
except TypeError as e: print(e)
def r(): yield next(me)
me = r()
try: next(me)
except ValueError as e: print(e)
print(i.gi_running, i.gi_code.co_name, i.__name__, i.__qualname__, inf.__code__.co_flags & 32)
