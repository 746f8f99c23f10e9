"""exec/eval/compile, namespaces, globals, scoping corners, star unpacking, walrus, del, chained assignment."""
import sys
ns = {"x": 10}
exec("y = x * 2\ndef f(n): return n + y\nclass K: z = y", ns)
print(ns["y"], ns["f"](1), ns["K"].z, "__builtins__" in ns, sorted(k for k in ns if not k.startswith("_")))
print(eval("x + y", {"x": 1}, {"y": 2}), eval(compile("1 + 1", "<e>", "eval")), eval(" 5"), eval(b"6"), eval("[x for x in range(3) if (y := x)]", {}))
code = compile("a = 1\nb = a + 1", "<s>", "exec"); loc = {}
print(exec(code, {}, loc), loc, code.co_names, code.co_filename, code.co_name, code.co_consts)
single = compile("3 + 4\n", "<s>", "single"); exec(single)
def scope():
    x = 1
    exec("x = 2; w = 3")
    print(x, "w" in locals(), eval("x + 1"), sorted(locals()))
    return [eval("x") for _ in range(1)] if 0 else x
scope()
for src, mode in [("x = ", "exec"), ("1; 2", "eval"), ("a = 1", "eval"), ("1\n2", "single"), ("", "eval"), ("", "exec"), ("return", "exec"), ("\0", "exec"), ("pass", "bad")]:
    try: print(mode, repr(src), compile(src, "<t>", mode).co_name)
    except (SyntaxError, ValueError) as e: print(mode, repr(src), type(e).__name__, e)
a, *b, c = range(5); (d, e), *f = "xy", 1, 2; [g, [h, *i]] = 1, "abc"
print(a, b, c, d, e, f, g, h, i)
*j, = "ab"; k = *b, 9; print(j, k, [*b, *"hi"], {**{"a": 1}, "b": 2, **{"a": 3}}, {*b, 1}, (*b,), *[], sep="|")
for bad in ["a, b = 1", "a, b = 1, 2, 3", "a, *b, c = 1,", "a, b = {}", "a, b = 'x'", "(a, b), c = 1, 2", "a, b, c = iter([1])", "a, = []", "[a, b] = None", "a, *b = 5"]:
    try: exec(bad)
    except Exception as e: print(bad, "|", type(e).__name__, e)
x = y = z = []; x.append(1); print(y, z is x); i = 0; arr = [10, 20, 30]; i, arr[i] = 2, 99; print(i, arr)
x = [0, 1]; i = 0; i = x[i] = 1; print(i, x); t = ([],)
try: t[0] += [1]
except TypeError as e: print(e, t)
if (n := 10) > 5 and (m := n // 3): print(n, m)
print([last := q for q in range(4)], last, [w for v in "ab" if (w := v.upper())], w, (lambda: (u := 5) + u)())
while (val := arr.pop() if arr else None) is not None: print(val, end=" ")
print(); del arr[:]; d = {1: [1, 2, 3]}; del d[1][0], d[1][-1]; print(d); del d[1]; print(d)
try: print(undefined)
except NameError as e: print(e, e.name)
def unbound():
    try: print(v)
    except UnboundLocalError as e: print(e)
    v = 1; del v
    try: v
    except UnboundLocalError as e: print(e)
    def inner(): return free
    try: inner()
    except NameError as e: print(type(e).__name__, e)
    free = 1; return inner()
print(unbound())
counter = 0
def bump():
    global counter, created
    counter += 1; created = "made"
bump(); bump(); print(counter, created)
class Scope:
    x = "class"; y = [x for _ in range(2)]; z = (lambda: counter)()
    def m(self): return counter
    try: w = [undefined_in_class for q in "a"]
    except NameError as e: w = str(e)
    for loopvar in range(3): pass
    if True: cond = 1
    else: other = 2
    del x
print(Scope.y, Scope.z, Scope.w, Scope.loopvar, Scope.cond, hasattr(Scope, "x"), hasattr(Scope, "other"))
def nest():
    def a():
        nonlocal v; v += 1
        def b(): nonlocal v; v *= 10; return v
        return b
    v = 1; f = a(); return f(), f(), v
print(nest())
for i in range(3):
    for j in range(3):
        if j == 2: break
        if i == 1: continue
        print((i, j), end=" ")
    else: print("never")
else: print("done", i, j)
try:
    try: raise ValueError("a")
    except ValueError as err: raise KeyError("b")
    finally: print("fin")
except KeyError as err: print(repr(err.__context__))
print("err" in globals())
def ret():
    for i in range(3):
        try: return i
        finally:
            if i < 2: continue
def order():
    try: return "try"
    finally: print("finally first")
print(ret(), order()); print((lambda *a, k=1, **q: (a, k, q))(1, 2, k=3, z=4), (lambda: (yield))().__class__.__name__)
print(1 < 2 < 3 != 4, not 1 == 2, -2 ** 2, 2 ** -1, 5 // -2, -5 % 3, 1 or 1 / 0, [] and 1, "" or "d", 1 if [] else 2, ~5 & 0xF | 1 << 4 ^ 3)
print(type(1 .real), 1..real, 0xFF, 0o17, 0b11, 1_0.0_1e1_0, .5, 5., 1e-3, 10j, "a" "b" 'c', r"\n" "\n", b"\x41" rb"\x", """t
q""", "\N{BULLET}\u00e9\U0001F600\101\x41\
joined", ...)
print(__name__, __doc__[:20], __file__.endswith(".py"), sys.argv[1:])
