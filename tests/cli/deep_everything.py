import sys
x = []
for i in range(100000): x = [x]
def t(name, f):
    try:
        r = f()
        print(name, type(r))
    except RecursionError as e:
        print(name, e)
    except Exception as e:
        print(name, type(e), e)
t("repr list", lambda: repr(x))
y = []
for i in range(100000): y = [y]
t("eq", lambda: x == y)
t("lt", lambda: x < y)
d = {}
for i in range(100000): d = {1: d}
t("repr dict", lambda: repr(d))
tt = ()
for i in range(100000): tt = (tt,)
t("repr tuple", lambda: repr(tt))
t("hash tuple", lambda: hash(tt))
class A:
    def __getattr__(self, n): return getattr(self, n + "x")
t("getattr", lambda: A().b)
class B:
    def __repr__(self): return repr(self)
t("repr", lambda: repr(B()))
class B:
    def __str__(self): return str(self)
t("str", lambda: str(B()))
t("fstr", lambda: f"{B()}")
class B:
    def __eq__(self, o): return o == self
t("eq", lambda: B() == B())
class B:
    def __lt__(self, o): return sorted([o, self])[0] is self
t("sort", lambda: sorted([B(), B()]))
def k(x): return sorted([x], key=k)
t("key", lambda: k(1))
class B:
    def __hash__(self): return hash(self)
t("hash", lambda: {B()})
class B:
    def __len__(self): return len(self)
t("len", lambda: len(B()))
t("bool", lambda: bool(B()))
class B:
    def __iter__(self): return iter(self)
t("iter", lambda: list(B()))
class B:
    def __next__(self): return next(self)
    def __iter__(self): return self
t("next", lambda: list(B()))
class B:
    def __call__(self): return self()
t("call", lambda: B()())
B.__call__ = B()

def g():
    yield from g()
t("gen", lambda: list(g()))
def g2():
    for x in g2(): yield x
t("gen2", lambda: next(g2()))
class B:
    def __getattribute__(self, n): return getattr(self, n)
t("getattribute", lambda: B().x)
class B:
    @property
    def x(self): return self.x
t("prop", lambda: B().x)
class B:
    def __set__(self, o, v): o.x = v
class C: x = B()
def f(): C().x = 1
t("set", f)
class B:
    def __setattr__(self, n, v): setattr(self, n, v)
def f(): B().x = 1
t("setattr", f)
class B:
    def __contains__(self, x): return x in self
t("in", lambda: 1 in B())
class B:
    def __add__(self, o): return o + self
t("add", lambda: B() + B())
class B:
    def __radd__(self, o): return o + self
t("radd", lambda: 1 + B())
class B:
    def __index__(self): return range(5)[self]
t("index", lambda: [1][B()])
class B:
    def __getitem__(self, i): return self[i]
t("getitem", lambda: B()[0])
class B:
    def __format__(self, s): return format(self, s)
t("format", lambda: f"{B():x}")
class B:
    def __enter__(self):
        with self: pass
    def __exit__(self, *a): pass
def f():
    with B(): pass
t("with", f)
class B:
    def __init__(self): B()
t("init", B)
class B:
    def __new__(cls): return cls()
t("new", B)
t("eval", lambda: eval("f()", {"f": (ff := lambda: eval("f()", {"f": ff}))}))
f = lambda: list(map(lambda x: f(), [1]))
t("map", f)
import functools
@functools.lru_cache
def fib(n): return fib(n - 1)
t("lru", lambda: fib(10))
t("reduce", lambda: (r := lambda a, b: functools.reduce(r, [1, 2]))(1, 2))
p = functools.partial(lambda: p())
t("partial", p)
e = ValueError()
for i in range(100000): e = ValueError(e)
t("str exc", lambda: str(e))
t("repr exc", lambda: repr(e))
s = "(" * 1000 + ")" * 1000
t("parens", lambda: eval(s))
t("parens", lambda: eval("(" * 150 + ")" * 150))
t("plus", lambda: eval("+".join(["1"] * 3000)))
t("list", lambda: compile("[" * 199 + "]" * 199, "", "eval"))
t("if", lambda: compile("".join(" " * i + "if 1:\n" for i in range(99)) + " " * 99 + "pass", "", "exec"))
t("if", lambda: compile("".join(" " * i + "if 1:\n" for i in range(101)) + " " * 101 + "pass", "", "exec"))
t("for", lambda: compile("".join(" " * i + "for x in y:\n" for i in range(25)) + " " * 25 + "pass", "", "exec"))
t("lambda", lambda: compile("lambda:" * 2000 + "1", "", "eval"))
t("not", lambda: compile("not " * 2000 + "1", "", "eval"))
sys.setrecursionlimit(200)
def f(n): return f(n + 1)
t("limit", lambda: f(0))
t("limit", lambda: sys.setrecursionlimit(0))
def g(): sys.setrecursionlimit(5)
t("limit", g)
isinstance_t = int
for i in range(100000): isinstance_t = (isinstance_t,)
t("isinstance", lambda: isinstance("", isinstance_t))
t("except", lambda: exec("try: 1/0\nexcept Q: pass", {"Q": isinstance_t}))
