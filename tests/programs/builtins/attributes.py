class A:
    x = 1
    def __init__(self): self.y = 2
a = A(); print(getattr(a, 'x'), getattr(a, 'z', 'd'), hasattr(a, 'y'), setattr(a, 'w', 3), a.w, vars(a), delattr(a, 'w'), 'w' in vars(a), A.__name__, A.__dict__['x'], a.__class__, A.__module__, [n for n in dir(a) if not n.startswith('_')], a.__dict__ is vars(a), type(a) is A, A.__call__ is not None, callable(a), callable(A))
def f(a, b=1, *, c=2): "doc"
f.attr = 5; print(f.__name__, f.__doc__, f.__defaults__, f.__kwdefaults__, f.attr, f.__dict__, f.__code__.co_varnames, f.__code__.co_argcount, f.__module__, f.__qualname__, f.__annotations__, f.__globals__ is globals(), f.__closure__); f.__defaults__ = (9,); f.__name__ = 'g'; f.__doc__ = None; print(f.__name__, f.__doc__, f.__defaults__, a.__init__.__self__ is a, A.__init__.__qualname__, (lambda: 0).__name__, len.__name__, [].append.__self__, 'a'.upper.__name__, str.upper.__objclass__)
for g in (lambda: a.nope, lambda: A.nope, lambda: setattr(1, 'x', 1), lambda: delattr(a, 'zz'), lambda: getattr(a, 1), lambda: f.nope, lambda: setattr(f, '__code__', 1), lambda: setattr(A, '__name__', 1), lambda: setattr(a, '__class__', 1), lambda: setattr(int, 'x', 1), lambda: (1).real.imag.zz, lambda: None.x, lambda: del_(a)):
    try: g()
    except Exception as e: print(type(e).__name__, e)
