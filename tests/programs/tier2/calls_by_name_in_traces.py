# Keyword arguments, `__call__`, properties and `__getitem__` in hot loops.
import sys
import traceback

def f(a, b=2, c=3, /, d=4, *, e=5): return (a, b, c, d, e)
def g(a, b=2, c=3): return a * 100 + b * 10 + c
def h(*args, **kwargs): return len(args), sorted(kwargs)

def many():
    out = set()
    total = 0
    for i in range(400):
        total += g(i, c=1) + g(c=4, a=i) + g(i, b=7, c=8) + g(b=i, a=1)
        out.add(f(1, d=9, e=7))
        out.add(f(1, 2, e=6))
        out.add(f(1))
        out.add(str(h(1, k=i)))
    print(total, sorted(out, key=str))
many()

# Defaults replaced, the function rebound, wrong names.
def changing():
    global g
    seen = []
    first = g
    for i in range(700):
        if i == 200: g.__defaults__ = (5, 6)
        if i == 300: g.__defaults__ = (9,)
        if i == 350: g.__defaults__ = (5, 6)
        if i == 400: g = lambda a, c, b=1: (a, b, c)
        if i == 500: g = first
        if i == 600: g.__code__ = (lambda a, c, b: a - b - c).__code__
        try: made = g(i, c=1)
        except TypeError as error: made = str(error)
        if i % 50 == 0: seen.append(made)
    print(seen)
changing()

# Keyword-only defaults are in a dict that may be changed in place.
def kwonly(a, *, k=1): return a + k
def kwonlys():
    total = 0
    for i in range(400):
        if i == 200: kwonly.__kwdefaults__['k'] = 1000
        if i == 300: kwonly.__kwdefaults__ = {'k': -1}
        total += kwonly(i) + kwonly(a=i, k=2)
    print(total)
kwonlys()

class Callable:
    def __init__(self, n): self.n = n
    def __call__(self, x, y=1):
        if x == 350: raise KeyError(x)
        return x * self.n + y
    def method(self, a, b=2): return self.n + a - b
    @property
    def double(self): return self.n * 2
    @property
    def failing(self):
        if self.n == 350: raise AttributeError('n is 350')
        return self.n
    def __getitem__(self, key): return self.n, key

def objects():
    c = Callable(3)
    total = 0
    for i in range(340):
        total += c(i) + c(i, y=2) + c.method(i, b=1) + c.double + c[i][1] + c[i][0]
        c.n = i % 7
    print(total)
    try:
        for i in range(400): c(i)
    except KeyError as error:
        for frame in traceback.extract_tb(error.__traceback__): print(frame.name, frame.line)
    for i in range(400):
        c.n = i
        try: c.failing
        except AttributeError as error: print(error, i)
objects()

# The class changes: another property, __call__, __getitem__.
def replaced():
    seen = []
    c = Callable(1)
    original = Callable.__call__
    for i in range(300):
        if i == 100: Callable.__call__ = lambda self, x, y=1: -x
        if i == 150: Callable.double = property(lambda self: 'other')
        if i == 200: Callable.__getitem__ = lambda self, key: key
        if i == 220: c = Callable(2)
        if i == 250: Callable.double = 17
        made = c(i), c.double, c[i]
        if i % 49 == 1: seen.append(made)
    print(seen)
replaced()

# Frames inside a call by name.
def looked(a, b=2):
    if a == 333: return [sorted(locals().items()), sorted(sys._getframe(1).f_locals), sys._getframe(1).f_lineno - sys._getframe(1).f_code.co_firstlineno]
    return b
def frames():
    total = 0
    for i in range(400):
        r = looked(b=i, a=i)
        if i == 333: print(r)
        else: total += r
    print(total)
frames()
