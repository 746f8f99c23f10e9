"""When generator expressions, conditions, and arguments are evaluated; side effects in order."""
log = []
def note(x): log.append(x); return x
def show(label): print(label, log); log.clear()
g = (note(("body", a, b)) for a in note([1, 2]) if note(("if", a)) for b in note("xy")); show("created"); next(g); show("first"); list(g); show("rest")
def f(a=note("default"), *, k=note("kwdefault")): return a
show("def"); f(note("arg"), k=note("kw")); show("call"); (note("left") or 1) and note("right"); show("bool"); note(1) < note(2) < note(0) < note("never"); show("chain")
d = {note("k1"): note("v1"), **{note("k2"): note("v2")}}; show("dict"); [note("t")][note(0)]; show("subscript")
class T:
    def __setitem__(self, k, v): log.append(("set", k, v))
    def __getitem__(self, k): log.append(("get", k)); return 1
    def __setattr__(self, k, v): log.append(("setattr", k, v))
t = T(); t[note("i")] = note("value"); show("assign"); t[note("j")] += note(5); show("augassign"); t.x, t[note("u")] = note("a"), note("b"); show("unpack"); a = t.q = t[note("c")] = note("chain"); show("multi")
x = note("yes") if note(True) else note("no"); show("ternary"); lambda: note("lazy"); show("lambda"); f"{note(1)}{note(2):{note('')}}"; show("fstring"); del d[note("k1")]; show("del")
for i in note([1]): note(("loop", i))
else: note("else")
show("for"); assert note(1), note("message"); show("assert")
@(lambda f: (note(f.__name__), f)[1])
def deco(): pass
show("decorator called"); 
class K(note(object), metaclass=note(type)): note("body")
show("class"); [note(i) for i in note([1, 2]) if note(i) > 1]; show("listcomp"); {note("s"), note("e")}; show("set"); print(note("p"), end=note("\n")); show("print"); not note(0) or note(1); show("not or"); note([1, 2])[note(0):note(1)]; show("slice"); note(max)(note(1), *note([2])); show("star call")
try:
    note(1 / 0)
except note(ZeroDivisionError): note("handler")
finally: note("finally")
show("try"); (lambda *a: a)(*map(note, "ab")); show("map"); any(note(v) for v in (0, 1, 2)); show("any"); [*(note(q) for q in "z")]; show("star gen"); note(2) ** note(3) ** note(1); show("power"); note("a") in note("abc"); show("in"); note(1) if 0 else None; show("skipped")
