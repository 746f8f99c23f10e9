"""__new__, __init__, __call__, metaclass __call__, and how calls fail."""


def attempt(function):
    try:
        print(repr(function()))
    except Exception as error:
        print(type(error).__name__, error)


class Single:
    _instance = None

    def __new__(cls, *args):
        print("new", args)
        if cls._instance is None:
            cls._instance = super().__new__(cls)
        return cls._instance

    def __init__(self, *args):
        print("init", args)


print(Single(1) is Single(2))


class Other:
    def __new__(cls):
        return 5

    def __init__(self):
        print("never")


class Returns:
    def __init__(self):
        return 5


class SubStr(str):
    def __new__(cls, text, extra=None):
        self = super().__new__(cls, text.upper())
        self.extra = extra
        return self

    def __init__(self, text, extra=None):
        super().__init__()


class OnlyInit:
    def __init__(self, a):
        self.a = a


class OnlyNew:
    def __new__(cls, a):
        return super().__new__(cls)


class Neither:
    pass


print(Other(), SubStr("ab", extra=1), SubStr("x", 2).extra)
attempt(lambda: Returns())
attempt(lambda: OnlyInit())
attempt(lambda: OnlyInit(1, 2))
attempt(lambda: OnlyInit(b=1))
attempt(lambda: OnlyNew())
attempt(lambda: OnlyNew(1).__class__.__name__)
attempt(lambda: Neither(1))
attempt(lambda: Neither(a=1))
attempt(lambda: object(1))
attempt(lambda: object.__new__())
attempt(lambda: object.__new__(5))
attempt(lambda: object.__new__(int))
attempt(lambda: int.__new__(str))
attempt(lambda: int.__new__(Neither))
attempt(lambda: object.__init__(Neither(), 1))
attempt(lambda: OnlyInit.__init__(1))
attempt(lambda: OnlyInit.__init__())
attempt(lambda: str.upper(5))
attempt(lambda: str.upper())
attempt(lambda: Neither()())
nothing = None
attempt(lambda: nothing())


class Adder:
    def __init__(self, n):
        self.n = n

    def __call__(self, x, /, *, times=1):
        return (self.n + x) * times


add = Adder(5)
print(add(1), add(1, times=2), callable(add), list(map(add, [1, 2])))
attempt(lambda: add())
attempt(lambda: add(x=1))
attempt(lambda: add(1, 2))
add.__call__ = lambda: "instance attribute is not used"
print(add(1))


class Meta(type):
    def __call__(cls, *args, **kwargs):
        print("meta call", cls.__name__, args, kwargs)
        obj = cls.__new__(cls)
        obj.args = args
        return obj

    def __prepare__(name, bases, **kwargs):
        print("prepare", name, kwargs)
        return {"injected": 1}

    def __new__(mcls, name, bases, ns, **kwargs):
        print("meta new", name, sorted(k for k in ns if not k.startswith("__")))
        return super().__new__(mcls, name, bases, ns)

    def __init__(cls, name, bases, ns, **kwargs):
        print("meta init", kwargs)
        super().__init__(name, bases, ns)


class Made(metaclass=Meta, option="x"):
    y = 2

    def __init__(self):
        print("not called by this metaclass")


m = Made(1, k=2)
print(m.args, m.injected, type(m).__name__)


class CallableClassAttr:
    method = len
    lam = lambda self, x: ("lam", x)
    static = staticmethod(lambda x: ("static", x))
    cls = classmethod(lambda cls, x: (cls.__name__, x))
    builtin = print


c = CallableClassAttr()
print(c.method([1, 2]), c.lam(1), c.static(2), c.cls(3), CallableClassAttr.cls(4), CallableClassAttr.lam(None, 5))
c.builtin("printed")
attempt(lambda: c.static())
attempt(lambda: c.lam())
bound = c.lam
print(bound.__self__ is c, bound.__func__ is CallableClassAttr.lam, bound == c.lam, bound is c.lam, hash(bound) == hash(c.lam), bound.__name__, bound(9))
import types

print(types.MethodType(lambda self, y: (self, y), 5)(6))
attempt(lambda: types.MethodType(5, 6))
attempt(lambda: types.MethodType(len, None))
