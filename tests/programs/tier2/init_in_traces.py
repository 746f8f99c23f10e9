# Classes called in hot loops: `__init__` runs in the trace, and everything that can be seen of it is as ever.
import sys
import traceback

class Point:
    def __init__(self, x, y=10):
        self.x = x
        self.y = y

def positional_and_defaults():
    total = 0
    for i in range(400):
        total += Point(i).y + Point(i, 1).y + Point(y=2, x=i).x
    print(total)
positional_and_defaults()

# The class is changed while the loop runs: another __init__, other defaults, other code, a __new__, a metaclass' __call__.
class Changing:
    def __init__(self, x, y=1): self.v = x + y
def other_init(self, x, y=1): self.v = (x, y)
def third(self, x, y=1): self.v = -x
def changing():
    seen = []
    for i in range(800):
        if i == 200: Changing.__init__.__defaults__ = (5,)
        if i == 300: Changing.__init__.__code__ = third.__code__
        if i == 400: Changing.__init__ = other_init
        if i == 500: del Changing.__init__
        if i == 501: Changing.__init__ = third
        if i == 600: Changing.__new__ = lambda cls, x: 'new'
        try: made = Changing(i)
        except TypeError as error: made = str(error)
        if i % 100 < 2: seen.append(getattr(made, 'v', made))
    print(seen)
changing()

class Meta(type):
    calls = 0
    def __call__(cls, *args):
        Meta.calls += 1
        return super().__call__(*args)
class WithMeta(metaclass=Meta):
    def __init__(self, n): self.n = n
def meta():
    total = 0
    for i in range(300): total += WithMeta(i).n
    print(total, Meta.calls)
meta()

# __init__ that returns something, in the end.
class Returning:
    def __init__(self, n):
        if n == 350: return self.__setattr__('n', n) or n
        self.n = n
    def __repr__(self): return 'r'
def returning():
    try:
        for i in range(400): made = Returning(i)
    except TypeError as error:
        print(error, i, made.n)
        for frame in traceback.extract_tb(error.__traceback__): print(frame.name, frame.line)
returning()

# An exception in __init__, and in what it calls; the frames as tier 1 shows them.
class Failing:
    def __init__(self, n):
        self.n = self.check(n)
    def check(self, n):
        if n == 350: raise ValueError(n)
        return n
class Derived(Failing):
    def __init__(self, n):
        super().__init__(n)
        self.m = n
def failing(cls):
    try:
        for i in range(400): cls(i)
    except ValueError as error:
        tb = error.__traceback__
        while tb is not None:
            print(tb.tb_frame.f_code.co_qualname, tb.tb_lineno, sorted(k for k in tb.tb_frame.f_locals if k != 'error'))
            tb = tb.tb_next
failing(Failing)
failing(Derived)

# Frames and locals seen from inside.
class Looking:
    seen = None
    def __init__(self, a, b=2):
        c = a + b
        if a == 333:
            frame = sys._getframe()
            names = []
            while frame is not None:
                names.append((frame.f_code.co_name, sorted(k for k in frame.f_locals if not k.startswith('_') and k.islower())[:4]))
                frame = frame.f_back
            Looking.seen = names[:2], {k: v for k, v in locals().items() if k in 'abc'}
        self.c = c
def looking():
    total = 0
    for i in range(400): total += Looking(i).c
    print(total, Looking.seen)
looking()

# Attributes, slots, exceptions, subclasses of what is native.
class Slotted:
    __slots__ = ('a', 'b')
    def __init__(self, a, b=0):
        self.a = a
        self.b = b
class MyError(Exception):
    def __init__(self, code, text='none'):
        self.code = code
        self.text = text
class Listy(list):
    def __init__(self, n): self.append(n)
def kinds():
    total = []
    for i in range(300):
        s, e, l = Slotted(i), MyError(i, text='t'), Listy(i)
        total.append((s.a + s.b, e.code, e.args, e.text, l[0], len(l)))
    print(total[0], total[150], total[-1])
    try:
        for i in range(300):
            if i == 250: raise MyError(i)
            MyError(i, 'x')
    except MyError as error: print(error.args, error.code, error)
kinds()

# One call site, several classes.
class A:
    def __init__(self, v): self.v = v
class B:
    def __init__(self, v): self.w = v; self.v = -v
class C:
    def __init__(self, v, k=3): self.v = v * k
def several():
    total = 0
    for i in range(900):
        cls = (A, B, C)[i // 100 % 3]
        total += cls(i).v
    print(total)
several()

# An instance in __init__ of another; abstract and wrong calls.
class Node:
    def __init__(self, depth, parent=None):
        self.parent = parent
        self.child = Node(depth - 1, self) if depth > 0 else None
def nodes():
    count = 0
    for i in range(200):
        node = Node(3)
        while node is not None:
            count += 1
            node = node.child
    print(count)
nodes()

def wrong():
    messages = set()
    for i in range(300):
        try: Point(*((1,) * (i % 4)))
        except TypeError as error: messages.add(str(error))
        try: Point(1, z=i) if i > 200 else Point(1, y=i)
        except TypeError as error: messages.add(str(error))
    print(sorted(messages))
wrong()

# Deep recursion through __init__ ends as it does without traces.
class Deep:
    def __init__(self, n):
        self.n = n
        if n: Deep(n - 1)
def deep():
    for i in range(60): Deep(5)
    old = sys.getrecursionlimit()
    sys.setrecursionlimit(150)
    try: Deep(1000)
    except RecursionError as error: print('RecursionError', str(error)[:32])
    finally: sys.setrecursionlimit(old)
deep()
