"""Classes, metaclasses, descriptors, __init__ on every path."""


def show(f):
    """Prints what a function returns or raises."""
    try:
        print(f.__name__, f())
    except BaseException as error:
        print(f.__name__, type(error).__name__, error)


@show
def classes():
    class Meta(type):
        def __new__(m, n, b, d, **k): c = super().__new__(m, n, b, d); c.k = k; return c
        def __init__(c, n, b, d, **k): super().__init__(n, b, d)
    class A(metaclass=Meta, z=1):
        x: int = 5
        def f(self): return 'A.f'
        @classmethod
        def c(cls): return cls.__name__
        @staticmethod
        def s(a): return a
        @property
        def p(self): return self._p
        @p.setter
        def p(self, v): self._p = v * 2
        def __call__(self, a): return a + 1
    class B(A):
        def f(self): return 'B' + super().f()
        def __getattr__(self, n): return 'ga ' + n
    b = B(); b.p = 4
    return A.k, A.__annotations__, b.f(), b.c(), b.s(3), b.p, b.zzz, b(1), B.__mro__[1].__name__, super(B, b).f()


@show
def init_err():
    class C:
        def __init__(self): return 5
    return C()


@show
def init_err2():
    class C:
        def __init__(self, a): pass
    for i in range(10):
        try: C(1)
        except TypeError: pass
    return C()


@show
def init_loop():
    class C:
        def __init__(self, a): self.a = a; (1 / 0 if a == 5 else 0)
    out = []
    for i in range(8):
        try: out.append(C(i).a)
        except ZeroDivisionError as e: out.append(e.__traceback__.tb_next.tb_frame.f_code.co_name); out.append(e.__traceback__.tb_next.tb_next)
    return out


@show
def init_loop_err():
    class C:
        def __init__(self, a): return a or None
    out = []
    for i in range(5):
        try: C(0); C(i % 2 * 7)
        except TypeError as e: out.append(str(e))
    return out


@show
def chained_attr():
    class N: pass
    n = N(); n.a = N(); n.a.b = [1, 2]; n.a.b[0] += 5; n.a.c = n.a.b[0]; del n.a.b
    return n.a.__dict__, hasattr(n.a, 'b')


@show
def attr_err():
    class N: pass
    for i in range(5):
        try: N().x
        except AttributeError as e: s = str(e)
    return s


@show
def decor():
    def d(x): return lambda f: lambda: (x, f())
    @d(1)
    @d(2)
    def f(): return 3
    return f()


@show
def callers_of_init():
    import sys

    class C:
        def __init__(self, a=1, *b):
            self.callers = sys._getframe(1).f_code.co_name, sys._getframe().f_back.f_code.co_name

    class D:
        def __init__(self, a):
            self.callers = sys._getframe(1).f_code.co_name

    return C().callers, C(1, 2).callers, C(*[1]).callers, C(a=3).callers, [D(1).callers for _ in range(5)]
