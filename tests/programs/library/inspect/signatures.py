"""inspect: signatures, parameters, binding, getmembers, source, frames, classification, MRO, closures, docs."""
import functools
import inspect


def f(a, b: int = 2, /, c=3, *args: str, d, e: "float" = 5, **kw) -> list:
    """Doc.

    Indented.
    """
    return inspect.currentframe().f_code.co_name


class A:
    "Class doc."
    x = 1

    def m(self, y=1): ...

    @classmethod
    def c(cls, z): ...

    @staticmethod
    def s(*, w): ...

    @property
    def p(self): ...

    def __call__(self, q): ...


class B(A):
    def __init__(self, k=2, *ks): ...


s = inspect.signature(f)
print(s, s.return_annotation, [(p.name, p.kind.name, p.default is p.empty, p.annotation) for p in s.parameters.values()], list(s.parameters)[3])
bound = s.bind(1, 2, 3, "x", d=4, z=9)
print(bound, bound.args, bound.kwargs, bound.arguments, s.bind_partial(1).arguments)
b = s.bind(1, d=2)
b.apply_defaults()
print(b.arguments)
for bad in (lambda: s.bind(), lambda: s.bind(1, 2, 3), lambda: s.bind(1, d=1, a=5), lambda: inspect.signature(lambda x: 0).bind(1, 2), lambda: inspect.signature(lambda x: 0).bind(x=1, y=2), lambda: inspect.signature(5), lambda: inspect.Parameter("1x", inspect.Parameter.POSITIONAL_ONLY), lambda: inspect.Signature([inspect.Parameter("a", inspect.Parameter.KEYWORD_ONLY), inspect.Parameter("b", inspect.Parameter.POSITIONAL_ONLY)]), lambda: inspect.signature(type), lambda: inspect.getsource(len)):
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__, error)
print(inspect.signature(A.m), inspect.signature(A().m), inspect.signature(A.c), inspect.signature(A.s), inspect.signature(B), inspect.signature(A()), inspect.signature(functools.partial(f, 1, d=2)), inspect.signature(len), inspect.signature(str.split), inspect.signature(lambda *, k=1: 0), inspect.signature(print), inspect.signature(sorted))
print(s.replace(return_annotation=int, parameters=list(s.parameters.values())[:2]), inspect.Signature([inspect.Parameter("q", inspect.Parameter.VAR_POSITIONAL)]), s == inspect.signature(f), hash(s) == hash(inspect.signature(f)))
print([n for n, v in inspect.getmembers(B) if not n.startswith("__")], inspect.getdoc(f), inspect.getdoc(B), inspect.cleandoc("  a\n    b\n  "), inspect.getmro(B), inspect.classify_class_attrs(A)[-1].kind, inspect.getattr_static(A, "p").__class__.__name__)
print([g.__name__ for g in (inspect.isfunction, inspect.ismethod, inspect.isbuiltin, inspect.isclass, inspect.isroutine, inspect.isgeneratorfunction, inspect.iscoroutinefunction, inspect.isdatadescriptor) for o in (A().m,) if g(o)], inspect.isclass(A), inspect.ismodule(inspect), inspect.isgenerator(x for x in ()), inspect.iscode(f.__code__), inspect.isabstract(A), inspect.isbuiltin(len), inspect.ismethoddescriptor(str.upper), inspect.isdatadescriptor(A.p), inspect.isawaitable(5))
print(f(1, d=2), inspect.getsource(A.s), inspect.getsourcelines(f)[1] > 0, inspect.getmodule(f).__name__, inspect.getfile(A).endswith("signatures.py"), inspect.getcomments(f), inspect.unwrap(functools.wraps(f)(lambda: 0)) is f)


def outer():
    v = 1

    def inner():
        return v, A, undefined_thing, len

    return inner


print(inspect.getclosurevars(outer()).nonlocals, sorted(inspect.getclosurevars(outer()).globals), inspect.getclosurevars(outer()).unbound, inspect.getfullargspec(f), inspect.formatannotation(list[int]), inspect.getcallargs(lambda a, b=2: 0, 1))


def caller():
    frame = inspect.currentframe().f_back
    info = inspect.getframeinfo(frame)
    return info.function, inspect.stack()[1].function, frame.f_locals.get("marker"), inspect.getargvalues(inspect.currentframe()).args


def call_it():
    marker = "here"
    return caller()


print(call_it())
