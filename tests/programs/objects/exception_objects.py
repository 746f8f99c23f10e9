# exceptions in depth
import sys
def t(f):
    try: print(repr(f()))
    except BaseException as e: print(type(e).__name__, e)
class A(Exception): pass
class B(A): pass
class C(Exception):
    def __init__(self, a, b=2, *, c=3): self.a = a; self.b = b; self.c = c
print(repr(C(1)), C(1).args, C(1, 5).args, C(1).a, str(C(1)), repr(B()), B('x', 2), repr(B('x', 2)))
t(lambda: C()); t(lambda: C(1, d=3))
e = ValueError('a'); e.custom = 5; print(e.__dict__, vars(e), e.custom, e.with_traceback(None) is e)
e.args = (1, 2); print(e, repr(e)); e.args = 'ab'; print(e.args)
t(lambda: setattr(e, 'args', 3)); t(lambda: setattr(e, '__cause__', 3)); t(lambda: delattr(e, 'args'))
def ctx():
    try:
        try: raise A('a')
        except A: raise B('b')
    except B as b:
        print(repr(b.__context__), b.__cause__, b.__suppress_context__)
        try: raise C(1) from None
        except C as c: print(repr(c.__context__), c.__cause__, c.__suppress_context__)
    return sys.exception()
print(ctx())
def nested():
    try:
        try: 1/0
        finally:
            try: {}['x']
            except KeyError as k: print('inner', repr(k.__context__))
    except ZeroDivisionError as z: print('outer', z.__context__)
nested()
def loop_ctx():
    errs = []
    for i in range(3):
        try: raise ValueError(i)
        except ValueError as e: errs.append(e)
    return [x.__context__ for x in errs]
print(loop_ctx())
def reraise():
    try:
        try: raise A('first')
        except A as e:
            saved = e
            raise
    except A as e: return e is saved
print(reraise())
def fin_ret():
    try: raise A
    finally: return 'swallowed'
print(fin_ret())
def unbound():
    try: raise A('x')
    except A as e: pass
    return e
t(unbound)
def multi():
    try: raise B('q')
    except (KeyError, A) as e: return type(e).__name__
print(multi())
def tb():
    def inner(): raise A('deep')
    try: inner()
    except A as e:
        t = e.__traceback__; n = []
        while t: n.append((t.tb_frame.f_code.co_name, t.tb_lineno - t.tb_frame.f_code.co_firstlineno)); t = t.tb_next
        return n
print(tb())
class CM:
    def __init__(self, swallow): self.s = swallow
    def __enter__(self): return self
    def __exit__(self, et, ev, tb): print('exit', et and et.__name__, ev, tb is not None); return self.s
with CM(True): raise A('swallowed')
t(lambda: exec("with CM(False): raise A('not')"))
with CM(1) as a, CM(0) as b: print(a.s, b.s)
def gen():
    try: yield 1
    except A as e: print('gen caught', e); yield 'after'
g = gen(); next(g); print(g.throw(A('in'))); t(lambda: g.throw(B)); t(lambda: next(g))
def gs():
    raise StopIteration(1)
    yield
t(lambda: list(gs()))
g = (x for x in [1]); g.close(); t(lambda: next(g)); t(lambda: g.send(1))
def ge():
    try: yield
    except GeneratorExit: yield 'bad'
g = ge(); next(g); t(g.close)
g = gen(); t(lambda: g.send(3))
def g_self():
    yield next(G)
G = g_self(); t(lambda: next(G))
t(lambda: sys.exit('bye'))
try: sys.exit(4)
except SystemExit as e: print(e.code, repr(e))
try: raise KeyboardInterrupt
except BaseException as e: print(repr(e))
for ex in (OSError(2, 'No'), OSError(2, 'No', 'f'), OSError(13, 'x'), OSError('just'), OSError(1, 2, 3, 4, 5), OSError(), FileNotFoundError(2, 'm', 'fn'), ConnectionError(1), TimeoutError()):
    print(type(ex).__name__, ex, repr(ex), ex.errno, ex.strerror, ex.filename, ex.args)
for ex in (SyntaxError('m'), SyntaxError('m', ('f', 1, 2, 'text')), SyntaxError(), IndentationError('i', ('f', 3, None, None)), UnicodeDecodeError('utf-8', b'ab', 0, 1, 'r'), UnicodeDecodeError('utf-8', b'ab', 0, 2, 'r'), UnicodeEncodeError('ascii', 'é', 0, 1, 'r'), UnicodeEncodeError('ascii', '\U0001f600', 0, 1, 'r'), ImportError('m', name='n', path='p'), ModuleNotFoundError('z'), KeyError(), KeyError(1), KeyError(1, 2), StopIteration(5), AttributeError('a', name='n', obj=3), NameError('b', name='q'), SystemExit(3), AssertionError(), RecursionError('r')):
    print(type(ex).__name__, '|', ex, '|', repr(ex), ex.args)
try: [].foo
except AttributeError as e: print(e.name, e.obj)
try: xyz
except NameError as e: print(e.name)
try: import nonexist.sub
except ImportError as e: print(e, e.name, e.path)
try: from sys import nope
except ImportError as e: print(e, e.name)
try: {}[(1, 2)]
except KeyError as e: print(e, e.args)
try: int('12x', 5)
except ValueError as e: print(e)
eg = ExceptionGroup('g', [ValueError(1), ExceptionGroup('h', [TypeError(2), A('z')])])
try: raise eg
except* TypeError as x: print('TE', repr(x))
except* A as x: print('A', repr(x))
except* ValueError as x: print('VE', repr(x), x.__context__)
try:
    try: raise eg
    except* TypeError: pass
except ExceptionGroup as rest: print(repr(rest))
try:
    try: raise ValueError('single')
    except* ValueError as x: print(repr(x)); raise A('new')
except ExceptionGroup as x: print(repr(x), repr(x.exceptions[0].__context__))
except A as x: print('A direct', repr(x), repr(x.__context__))
def f():
    try: raise ExceptionGroup('q', [ValueError()])
    except* ValueError as e: raise
t(f)
t(lambda: BaseException(1).__reduce__()); t(lambda: issubclass(ExceptionGroup, Exception)); t(lambda: ValueError.__mro__); t(lambda: Exception.__subclasses__ is not None)
