"""Exception classes of a program: constructors, str, pickling-free attributes, matching by base, multiple inheritance, __init_subclass__."""
class AppError(Exception):
    code = 1
    registry = {}
    def __init_subclass__(cls, code=None, **k):
        super().__init_subclass__(**k); cls.code = code or cls.code; AppError.registry[cls.code] = cls
    def __init__(self, message="", **details): super().__init__(message); self.details = details
    def __str__(self): return f"[{self.code}] {self.args[0]}" + "".join(f" {k}={v!r}" for k, v in self.details.items())
class NotFound(AppError, KeyError, code=404): pass
class Denied(AppError, PermissionError, code=403): pass
class Chain(NotFound):
    def __init__(self, *keys): super().__init__(".".join(keys), keys=keys)
for e in (AppError("m"), NotFound("x", where="db"), Denied("no"), Chain("a", "b")): print(type(e).__name__, e, repr(e), e.args, [c.__name__ for c in type(e).__mro__[:-1]])
for kinds in (KeyError, LookupError, OSError, AppError, (TypeError, PermissionError), Exception):
    for e in (NotFound("n"), Denied("d")):
        try:
            try: raise e
            except kinds as c: print("caught", type(c).__name__, "as", kinds if isinstance(kinds, tuple) else kinds.__name__)
        except AppError as other: print("missed", type(other).__name__)
print(AppError.registry, Denied("q").errno, issubclass(Denied, OSError))
for mk in (lambda: type("X", (ValueError, KeyError), {}), lambda: type("Y", (OSError, ValueError), {}), lambda: type("Z", (OSError, SyntaxError), {}), lambda: type("W", (KeyError, AttributeError, ValueError), {}), lambda: type("V", (Exception, int), {}), lambda: type("U", (StopIteration, SystemExit), {})):
    try: c = mk(); print(c.__mro__[1:4], str(c("arg")))
    except TypeError as e: print(e)
class NoInit(Exception):
    def __init__(self, a, b): self.a = a
class NewOnly(Exception):
    def __new__(cls, *a, **k): self = super().__new__(cls, *a); self.k = k; return self
    def __init__(self, *a, **k): pass
print(NoInit(1, 2).args, NoInit(1, 2), NewOnly(1, x=2).args, NewOnly(1, x=2).k, NewOnly.__doc__)
class Meta(type):
    def __instancecheck__(c, o): return True
    def __subclasscheck__(c, o): return True
class Any(Exception, metaclass=Meta): pass
try:
    try: raise ValueError("not any")
    except Any: print("metaclass consulted")
    except ValueError: print("only real subclasses")
except Exception as e: print(e)
e = ValueError(); e.extra = 5; e.args = (1, 2); print(e, e.__dict__, e == ValueError(1, 2), hash(e) == hash(e), e.__class__.__name__, bool(e), [e] == [e]); print(ValueError.__subclasses__()[0].__name__ != "", BaseException.__subclasses__()[:2] is not None, Exception().args, Exception(None).args, str(Exception(())), str(Exception([1])), KeyError("a b").__str__(), str(KeyError(("t",))))
