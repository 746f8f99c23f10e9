"""eval, exec, compile: scopes, flags, kinds of source, messages."""


def attempt(function):
    try:
        print(repr(function()))
    except BaseException as error:
        print(type(error).__name__, error)


print(eval("1 + 2"), eval(" \t 3"), eval("x * y", {"x": 3}, {"y": 4}), eval(b"'bytes'"), eval(compile("5", "f", "eval")))
attempt(lambda: eval("x ="))
attempt(lambda: eval("a = 1"))
attempt(lambda: eval(5))
attempt(lambda: eval("1", 5))
attempt(lambda: eval("1", {}, 5))
attempt(lambda: eval("nope", {}))
attempt(lambda: eval(""))
attempt(lambda: eval("1\0"))
attempt(lambda: exec("yield 1"))
attempt(lambda: exec("return 1"))
attempt(lambda: exec("await x"))
attempt(lambda: compile("1", "f", "wrong"))
attempt(lambda: compile("1 1", "f", "exec"))
attempt(lambda: compile("pass", "f", "eval"))
attempt(lambda: compile("a; b", "f", "single").co_names)
attempt(lambda: compile("a\nb", "f", "single"))
attempt(lambda: compile(5, "f", "exec"))
attempt(lambda: compile("1", "f", "exec", flags=1 << 30).co_filename)
attempt(lambda: compile("1", "f", "exec", optimize=3))
attempt(lambda: compile("1"))
space = {}
exec("def f(n):\n    return n * factor\nfactor = 3", space)
print(space["f"](5), sorted(k for k in space if k != "__builtins__"), "__builtins__" in space)
local = {}
exec("z = 1\nfor i in range(3): z += i", {}, local)
print(local)
exec(compile("print('hi', end='!\\n'); 5 + 5", "f", "single"))
x = 10


def scoped():
    x = 20
    print(eval("x"), eval("x", globals()))
    exec("x = 30")
    print(x)
    ns = locals()
    exec("fresh = x + 1", globals(), ns)
    return ns["fresh"]


print(scoped())
print([eval("i * 2", {"i": i}) for i in range(3)])


class Chain(dict):
    def __missing__(self, key):
        return f"<{key}>"


print(eval("a + b", {}, Chain()))
attempt(lambda: eval("a + b", Chain()))
print(eval("len", {"__builtins__": {"len": "mine"}}))
attempt(lambda: eval("len", {"__builtins__": {}}))
code = compile("x + 1", "<mine>", "eval")
print(code.co_filename, code.co_names, code.co_name, type(code).__name__)
import ast

tree = ast.parse("a = 2\nb = a ** 5")
out = {}
exec(compile(tree, "<tree>", "exec"), out)
print(out["b"], compile("1", "", "eval", ast.PyCF_ONLY_AST).body.value)
attempt(lambda: exec("x = 1", closure=()))


def make():
    v = 7

    def inner():
        return v

    return inner


inner = make()
holder = []
attempt(lambda: exec(inner.__code__))
exec(inner.__code__, closure=inner.__closure__)
print(eval("[x for x in range(n)]", {"n": 3}), eval("(lambda q: q + k)(1)", {"k": 2}), eval("{k: v for k, v in d.items()}", {"d": {1: 2}}))
