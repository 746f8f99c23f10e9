import inspect
def f(a, /, b: int = 2, *args: str, c, d=4, **kw) -> bool:
    """Doc of f.

        indented
    """
    x = 1
    return x
s = inspect.signature(f); print(s, [(p.name, p.kind.name, p.default is p.empty) for p in s.parameters.values()], s.return_annotation, s.bind(1, 2, 3, c=4, z=5), s.bind(1, c=2).arguments, inspect.getdoc(f))
print(inspect.getsource(f), inspect.getsourcelines(f)[1], inspect.getfullargspec(f), inspect.isfunction(f), inspect.ismethod(f), inspect.isbuiltin(len), inspect.isclass(int), inspect.ismodule(inspect), inspect.isgeneratorfunction(f))
class C:
    x = 1
    def m(self): pass
    @staticmethod
    def s(): pass
    @property
    def p(self): return 1
print([n for n, _ in inspect.getmembers(C, inspect.isfunction)], inspect.getmro(C), inspect.signature(C.m), inspect.signature(C().m), [a.name for a in inspect.classify_class_attrs(C) if a.defining_class is C and not a.name.startswith('_')], inspect.signature(C), type(inspect.getattr_static(C, 'p')).__name__)
def gen(): yield 1
g = gen(); print(inspect.getgeneratorstate(g), next(g), inspect.getgeneratorstate(g), inspect.isgenerator(g)); g.close(); print(inspect.getgeneratorstate(g), inspect.currentframe().f_lineno, inspect.stack()[0].function, inspect.getmodule(f).__name__, inspect.signature(len), inspect.signature(print))
for fn in (lambda: s.bind(), lambda: s.bind(1, c=1, a=2), lambda: inspect.signature(1), lambda: inspect.getsource(len)):
    try: print(fn())
    except (TypeError, ValueError, OSError) as e: print(type(e).__name__, e)
def outer():
    y = 5
    return lambda: y
print(inspect.getclosurevars(outer()).nonlocals, inspect.unwrap(f) is f, inspect.cleandoc('  a\n    b'), inspect.getargvalues(inspect.currentframe()).args, inspect.iscoroutinefunction(f), inspect.isawaitable(1))
