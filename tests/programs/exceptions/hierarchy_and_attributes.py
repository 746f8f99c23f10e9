import builtins
for name in ('ValueError', 'KeyError', 'FileNotFoundError', 'UnicodeDecodeError', 'StopIteration', 'KeyboardInterrupt', 'ModuleNotFoundError', 'RecursionError', 'TimeoutError', 'BrokenPipeError', 'ZeroDivisionError', 'IndentationError', 'ExceptionGroup', 'EncodingWarning'): print(name, [c.__name__ for c in getattr(builtins, name).__mro__])
e = OSError(2, 'No such', 'file.txt'); print(type(e).__name__, e.errno, e.strerror, e.filename, e, e.args, repr(e)); s = SyntaxError('msg', ('f', 1, 2, 'text', 1, 3)); print(s.lineno, s.offset, s.text, s.end_offset, s.msg, s); u = UnicodeEncodeError('ascii', 'é', 0, 1, 'bad'); print(u, u.start, u.object, u.reason); print(StopIteration(5).value, SystemExit(3).code, KeyError('k'), str(KeyError('k')), ImportError('m', name='n', path='p').name, AttributeError('a', name='x', obj=1).obj, NameError('n', name='q').name, repr(ValueError()), repr(ValueError(1, 2)), ValueError(1) == ValueError(1), Exception(1, 2).args)
x = ValueError('a'); x.add_note('n1'); x.add_note('n2'); print(x.__notes__, x.with_traceback(None) is x, x.__cause__, x.__context__, x.__suppress_context__)
for f in (lambda: x.add_note(1), lambda: setattr(x, '__cause__', 1), lambda: setattr(x, '__traceback__', 1), lambda: UnicodeDecodeError(1), lambda: OSError.__new__(int)):
    try: f()
    except Exception as e: print(type(e).__name__, e)
