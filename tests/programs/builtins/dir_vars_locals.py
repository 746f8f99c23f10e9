"""dir, vars, locals, globals at module, class and function level, and after changes."""
def f(a, *b, c=1, **d):
    before = sorted(locals()); x = 5
    snap = locals(); snap["a"] = "not written back"; del x
    return before, sorted(locals()), a, sorted(vars()), dir() == sorted(locals())
print(f(1, 2, k=3)); ns = locals(); print(ns is globals(), vars() is globals(), "f" in ns, dir()[-1])
class C:
    x = 1; seen = sorted(n for n in locals() if not n.startswith("__")); y = vars()["x"]; locals()["z"] = 9
    def m(self): return vars(self), sorted(n for n in dir(self) if not n.startswith("__"))
o = C(); o.q = 2; print(C.seen, C.y, C.z, o.m(), vars(C)["x"], "m" in dir(o), "__mro__" in dir(C), "mro" in dir(type), "__mro__" in dir(type(C)))
globals()["made"] = 1; print(made); exec("import math"); print(math.floor(1.5), [k for k in dir(math) if k.startswith("is")])
class D:
    def __dir__(self): return {"b": 1, "a": 2}
    __dict__ = property(lambda s: {"fake": 1})
print(dir(D()), vars(D()))
def outer():
    captured = 1
    def inner(): return captured, sorted(locals())
    return inner(), sorted(locals())
print(outer(), (lambda z: sorted(locals()))(1), [sorted(locals()) for w in "a"][0][-1:], eval("sorted(locals())", {}, {"p": 1}))
