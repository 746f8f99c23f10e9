"""Every kind of parameter with every kind of call: one table of results and messages."""


def plain(a, b=2):
    return a, b


def positional(a, b=2, /):
    return a, b


def keyword(*, a, b=2):
    return a, b


def variadic(*args, **kwargs):
    return args, kwargs


def mixed(a, /, b, c=3, *args, d, e=5, **kwargs):
    return a, b, c, args, d, e, kwargs


def shadow(a, /, **a_kwargs):
    return a, a_kwargs


class Methods:
    def instance(self, x, y=1):
        return x, y

    @classmethod
    def klass(cls, x):
        return cls.__name__, x

    @staticmethod
    def static(x, *, y):
        return x, y

    def no_self():
        return "never"


CALLS = ["()", "(1)", "(1, 2)", "(1, 2, 3)", "(1, 2, 3, 4)", "(a=1)", "(1, b=3)", "(1, a=3)", "(b=1)", "(1, 2, b=3)", "(a=1, b=2, c=3)", "(1, c=3)", "(*[1])", "(**{'a': 1})", "(1, 2, d=4)", "(1, 2, 3, 4, d=4, z=6)", "(1, b=2, d=4, a=9)", "(*(1, 2), d=0, **{'e': 1})"]
for function in (plain, positional, keyword, variadic, mixed, shadow):
    print(function.__name__)
    for call in CALLS:
        try:
            print("  ", call, eval("function" + call))
        except TypeError as error:
            print("  ", call, error)
m = Methods()
for call in ["instance()", "instance(1)", "instance(1, 2, 3)", "instance(y=2)", "instance(1, z=2)", "klass()", "klass(1)", "klass(1, 2)", "static()", "static(1)", "static(1, 2)", "static(1, y=2)", "no_self()"]:
    for prefix in ("m.", "Methods."):
        try:
            print(prefix + call, eval(prefix + call))
        except TypeError as error:
            print(prefix + call, error)
for builtin_call in ["len()", "len(1, 2)", "len(obj=1)", "abs()", "sorted()", "sorted([1], 2)", "print(x=1)", "isinstance(1)", "getattr(1)", "divmod(1)", "pow(1)", "round()", "round(1, 2, 3)", "sum()", "sum([1], 2, 3)", "ord()", "chr(1, 2)", "hash()", "id()", "iter()", "next()", "max()", "dict(1, 2)", "list(1, 2)", "tuple(1, 2)", "set(1, 2)", "str(1, 2, 3, 4)", "int(1, 2, 3)", "float(1, 2)", "bool(1, 2)", "object(1)", "range()", "enumerate()", "zip(x=2)", "map(1)", "[].append()", "[].append(1, 2)", "[].pop(1, 2)", "''.join()", "''.split(1, 2, 3)", "''.format_map()", "{}.get()", "{}.update(1, 2)", "{}.pop()", "{}.setdefault()", "set().add()", "(1).bit_length(1)", "(1.5).hex(1)", "b''.hex(1, 2, 3)", "slice()", "type()", "super(1, 2, 3)", "property(1, 2, 3, 4, 5)", "open()", "input(1, 2)", "callable()", "vars(1, 2)", "dir(1, 2)", "globals(1)", "compile()", "eval()", "exec()", "bytes(1, 2, 3, 4)", "complex(1, 2, 3)", "memoryview()", "frozenset(1, 2)", "reversed()", "filter(1)", "format()", "bin()", "breakpoint", "any()", "all(1, 2)", "delattr(1)", "setattr(1, 2)", "hasattr(1)", "issubclass(1)", "repr()", "ascii(1, 2)"]:
    try:
        print(builtin_call, eval(builtin_call))
    except Exception as error:
        print(builtin_call, "|", error)
