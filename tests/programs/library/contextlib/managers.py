from contextlib import *
import io
@contextmanager
def cm(x):
    print('enter', x)
    try:
        yield x * 2
    except ValueError as e:
        print('caught', e)
    finally:
        print('exit')
with cm(1) as v: print(v)
with cm(2): raise ValueError('boo')
@cm(3)
def f(): print('in f')
f()
with suppress(KeyError, IndexError): {}['x']
with ExitStack() as st:
    st.callback(print, 'cb'); st.enter_context(cm(4)); st.push(lambda *e: print('exc', e[0]) or True)
    raise KeyError('k')
with closing(io.StringIO('x')) as s: print(s.read())
print(s.closed)
with nullcontext(5) as n: print(n)
buf = io.StringIO()
with redirect_stdout(buf), redirect_stderr(buf): print('hidden')
print(repr(buf.getvalue()))
class C(AbstractContextManager):
    def __exit__(self, *e): print('c exit')
with C() as c: print(isinstance(c, C))
@contextmanager
def bad(): yield 1; yield 2
try:
    with bad(): pass
except RuntimeError as e: print(e)
@contextmanager
def never():
    if 0: yield
try:
    with never(): pass
except RuntimeError as e: print(e)
