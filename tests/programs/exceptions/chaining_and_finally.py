def f():
    try: return 'try'
    finally: print('finally')
def g():
    for i in range(3):
        try:
            if i == 1: continue
            if i == 2: break
            print('body', i)
        finally: print('fin', i)
    else: print('no else')
def h():
    try: raise ValueError('a')
    except ValueError as e:
        try: raise KeyError('b') from e
        except KeyError as k: return k
def override():
    try: raise ValueError
    finally: return 'swallowed'
print(f(), g(), repr(h().__cause__), repr(h().__context__), h().__suppress_context__, override())
try:
    try: 1 / 0
    except ZeroDivisionError: raise TypeError('t') from None
except TypeError as e: print(e.__cause__, repr(e.__context__), e.__suppress_context__)
try:
    try: raise ValueError(1)
    finally: raise KeyError(2)
except KeyError as e: print(repr(e.__context__))
try: e
except NameError as n: print(n)
try: raise ValueError
except (TypeError, ValueError) as v: print(repr(v))
else: print('no')
try: pass
except: print('no')
else: print('else')
finally: print('end')
for bad in ('raise', 'raise 1', 'raise int', 'raise ValueError from 1'):
    try: exec(bad)
    except BaseException as b: print(bad, '|', type(b).__name__, b)
try:
    try: raise KeyError
    except 5: pass
except TypeError as t: print(t)
def gen():
    try: yield 1
    except GeneratorExit: print('closing'); raise
    finally: print('gen fin')
i = gen(); next(i); i.close(); import sys; print(sys.exc_info(), sys.exception())
