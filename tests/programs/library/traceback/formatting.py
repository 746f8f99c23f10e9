import traceback, sys
def f(): g()
def g(): raise ValueError('deep')
try: f()
except ValueError as e:
    lines = traceback.format_exception(e); print(lines[0], lines[-1], len(lines)); tb = traceback.extract_tb(e.__traceback__); print([(s.name, s.line, s.lineno) for s in tb]); print(traceback.format_exception_only(e), ''.join(traceback.format_tb(e.__traceback__)).count('File'))
try:
    try: 1 / 0
    except ZeroDivisionError as e: raise KeyError('k') from e
except KeyError as e:
    t = traceback.TracebackException.from_exception(e); print(''.join(t.format()).count('direct cause'), t.exc_type_str, str(t), t.__cause__.exc_type_str)
print(traceback.format_stack()[-1].splitlines()[0].split(',')[1:], traceback.extract_stack()[-1].name)
e = ExceptionGroup('eg', [ValueError(1), TypeError(2)]); print(''.join(traceback.format_exception(e)))
try: eval('1 +')
except SyntaxError as e: print(''.join(traceback.format_exception_only(e)))
try: undefined_thing
except NameError as e: e.add_note('a note'); print(''.join(traceback.format_exception_only(e)), end='')
