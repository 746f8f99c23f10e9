def raiser(): raise ExceptionGroup('g', [ValueError('a'), TypeError('b'), ExceptionGroup('h', [ValueError('c'), KeyError('d')])])
try: raiser()
except* ValueError as e: print('V', e.exceptions, e.message)
except* (TypeError, KeyError) as e: print('TK', e.exceptions)
try:
    try: raiser()
    except* ValueError: pass
except ExceptionGroup as e: print(e, e.exceptions)
try:
    try: raise ValueError('plain')
    except* ValueError as e: print(type(e), e.exceptions); raise KeyError('new')
except KeyError as e: print(repr(e), repr(e.__context__))
eg = ExceptionGroup('x', [OSError(1), ValueError(2)]); m, r = eg.split(OSError); print(m, r, eg.subgroup(lambda e: isinstance(e, ValueError)), eg.derive([KeyError()]))
for f in (lambda: ExceptionGroup('x', []), lambda: ExceptionGroup('x', [1]), lambda: ExceptionGroup('x', [KeyboardInterrupt()]), lambda: ExceptionGroup(1, [ValueError()])):
    try: f()
    except (TypeError, ValueError) as e: print(type(e).__name__, e)
print(isinstance(BaseExceptionGroup('b', [ValueError()]), ExceptionGroup), BaseExceptionGroup('b', [KeyboardInterrupt()]))
def g():
    try: yield
    except* ValueError: print('in gen')
i = g(); next(i)
try: i.throw(ValueError())
except StopIteration: print('done')
