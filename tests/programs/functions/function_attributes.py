"""Function objects: code, defaults, closures, annotations, names, replacing them, and introspection of code objects."""


def attempt(function):
    try:
        print(repr(function()))
    except Exception as error:
        print(type(error).__name__, error)


def f(a, b: int = 2, /, *args: "tuple", c=3, **kw) -> str:
    "Doc of f."
    local = a
    return local, b, c


print(f.__name__, f.__qualname__, f.__doc__, f.__module__, f.__defaults__, f.__kwdefaults__, f.__annotations__, f.__closure__, f.__dict__, f.__type_params__, f.__globals__ is globals(), f.__builtins__["len"] is len)
c = f.__code__
print(c.co_name, c.co_qualname, c.co_argcount, c.co_posonlyargcount, c.co_kwonlyargcount, c.co_nlocals, c.co_varnames, c.co_names, c.co_consts, c.co_flags & 0x0F, c.co_freevars, c.co_cellvars, c.co_stacksize > 0, c.co_firstlineno > 0)
f.__defaults__ = (10, 20)
f.__kwdefaults__ = {"c": 30}
print(f(), f(1), f(1, c=2))
f.__defaults__ = None
attempt(lambda: f(1))
del f.__defaults__, f.__kwdefaults__
attempt(lambda: f(1, 2))
f.attr = 1
f.__doc__ = None
f.__name__ = "g"
f.__qualname__ = "a.b.g"
print(f.attr, f.__dict__, f.__doc__, repr(f).split(" at ")[0])
for name, value in (("__name__", 5), ("__qualname__", 5), ("__defaults__", 5), ("__kwdefaults__", 5), ("__annotations__", 5), ("__dict__", 5), ("__code__", 5), ("__closure__", ()), ("__globals__", {}), ("__type_params__", 5)):
    attempt(lambda: setattr(f, name, value))
attempt(lambda: delattr(f, "__name__"))
attempt(lambda: delattr(f, "__code__"))


def one(x):
    return x + 1


def two(x):
    return x * 2


one.__code__ = two.__code__
print(one(5), one.__name__)


def outer(n):
    total = n

    def inner(x):
        nonlocal total
        total += x
        return total

    return inner


inner = outer(10)
print(inner(1), inner.__closure__[0].cell_contents, inner.__code__.co_freevars, outer.__code__.co_cellvars, type(inner.__closure__[0]).__name__)
inner.__closure__[0].cell_contents = 100
print(inner(1))
attempt(lambda: setattr(one, "__code__", inner.__code__))
attempt(lambda: setattr(inner, "__code__", one.__code__))
import types

made = types.FunctionType(inner.__code__, {}, "made", None, (types.CellType(5),))
print(made(1), made.__name__, made.__closure__[0].cell_contents)
empty = types.CellType()
attempt(lambda: empty.cell_contents)
print(types.CellType(1) == types.CellType(1), types.CellType(1) < types.CellType(2), empty < types.CellType(0), repr(types.CellType(1)).split(" at ")[0])
attempt(lambda: types.FunctionType(inner.__code__, {}))
attempt(lambda: types.FunctionType(5, {}))
attempt(lambda: types.FunctionType(one.__code__, 5))
attempt(lambda: types.FunctionType(one.__code__, {}, 5))
attempt(lambda: types.FunctionType(inner.__code__, {}, None, None, (1,)))
replaced = one.__code__.replace(co_name="renamed", co_consts=(None, 7))
print(replaced.co_name, types.FunctionType(replaced, {})(3), replaced == one.__code__, hash(replaced) == hash(one.__code__), one.__code__ == two.__code__)
attempt(lambda: one.__code__.replace(nonsense=1))
attempt(lambda: one.__code__.replace(co_name=5))
attempt(lambda: setattr(one.__code__, "co_name", "x"))
print((lambda: 0).__name__, (lambda x, *y: 0).__code__.co_varnames, [fn.__name__ for fn in (len, [].append, str.upper, int.__add__, type, print)], [].append.__self__, len.__self__.__name__, str.upper.__objclass__)
print(len.__module__, len.__text_signature__, [].append.__qualname__, str.upper.__qualname__, (1).__add__.__qualname__, type(len).__name__, type([].append).__name__, type(str.upper).__name__, type(int.__add__).__name__, type((1).__add__).__name__, type(dict.fromkeys).__name__, type(dict.__dict__["fromkeys"]).__name__)
