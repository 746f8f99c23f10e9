"""Programs that build programs: exec of generated functions, templates, namespaces, eval of expressions, compile modes."""
def make_function(name, params, body): 
    ns = {}
    exec(f"def {name}({', '.join(params)}):\n" + "\n".join("    " + line for line in body), ns)
    return ns[name]
f = make_function("area", ["w", "h=2"], ["r = w * h", "return r"]); print(f(3), f(3, 4), f.__name__, f.__code__.co_varnames, f.__defaults__)
cls = {}
exec("class {0}:\n    __slots__ = {1!r}\n    def __init__(self, {2}):\n{3}\n    def __repr__(self): return f'{0}({4})'".format("Point", ("x", "y"), "x, y", "\n".join(f"        self.{n} = {n}" for n in "xy"), ", ".join("{self.%s}" % n for n in "xy")), cls)
print(cls["Point"](1, 2)); ops = {o: eval(f"lambda a, b: a {o} b") for o in ("+", "-", "*", "//", "%", "**", "<", "==", "and", "or", "is", "in")}
print([ops[o](7, 3) for o in ("+", "-", "*", "//", "%", "**", "<", "==", "and", "or")], ops["in"](1, [1])); code = compile("x ** 2 + y", "<expr>", "eval"); print([eval(code, {"y": 1}, {"x": x}) for x in range(4)])
prog = compile("total = 0\nfor i in range(n):\n    total += i\nresult = total * 2", "<prog>", "exec")
for n in (3, 10): ns = {"n": n}; exec(prog, ns); print(ns["result"], ns["total"])
single = compile("1 + 1; 'text'; None; x = 5", "<one>", "single"); exec(single); print(x)
lines = ["a = 1", "b = a + 1", "if b > 1:\n    c = 'yes'", "def g(): return a + b", "d = g()", "1 / 0", "e = 5"]; ns = {}
for line in lines:
    try: exec(line, ns)
    except Exception as e: print(repr(line), type(e).__name__, e)
print({k: v for k, v in ns.items() if k in "abcde"}); import types
mod = types.ModuleType("generated"); exec("__all__ = ['pub']\ndef pub(): return _priv()\ndef _priv(): return __name__", mod.__dict__); print(mod.pub(), mod.__all__, mod.pub.__module__)
src = "\n".join(f"def f{i}(x): return x + {i}" for i in range(20)) + "\nFUNCS = [" + ", ".join(f"f{i}" for i in range(20)) + "]"; ns = {}; exec(src, ns); print(sum(f(1) for f in ns["FUNCS"]), ns["f7"].__code__.co_firstlineno)
def curry(n): return eval("".join(f"lambda a{i}: " for i in range(n)) + "(" + ", ".join(f"a{i}" for i in range(n)) + ",)")
print(curry(3)(1)(2)(3)); quine = 's = %r; q = s %% s'; ns = {}; exec(quine % quine, ns); print(ns["q"] == quine % quine)
class Template:
    def __init__(self, t): parts = t.split("{{"); self.code = compile("''.join([" + ", ".join([repr(parts[0])] + [f"str({p.split('}}')[0]}), {p.split('}}')[1]!r}" for p in parts[1:]]) + "])", "<t>", "eval")
    def render(self, **ns): return eval(self.code, {}, ns)
print(Template("Hi {{name.title()}}, {{n * 2}} new{{'s' if n > 1 else ''}}!").render(name="ann lee", n=3)); print(eval("[v for v in vs if v > m]", {"vs": [1, 5, 9], "m": 4}), eval("(lambda: zz)()", {"zz": 1}), eval("__import__('math').floor(2.7)"), eval(repr({"a": [1, (2,)], "b": {3}})))
