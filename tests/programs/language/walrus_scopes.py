"""Assignment expressions: where they bind, precedence, comprehensions, conditions, and where they are refused."""
if (n := len("hello")) > 3:
    print(n)
while (n := n - 2) > 0:
    print("left", n)
print((x := 5), x, [y := 1, y + 1, y := 9], y, (z := 1, 2), z)
data = [1, 2, 3, 4]
print([(sq, v) for v in data if (sq := v * v) > 4], sq, any((hit := v) > 2 for v in data), hit, {k: (w := k * 2) for k in data}, w, [last := v for v in data][-1], last)


def inner():
    [total := total + v for v in data] if (total := 0) == 0 else None
    def nested():
        nonlocal total
        return [total := total + 1 for _ in range(2)]
    return total, nested(), total


print(inner())


class C:
    a = (b := 3) + 1
    c = [d for d in range(b)] if b else 0


print(C.a, C.b, C.c)


def default(a=(q := 7), *, b: (r := int) = 1):
    return a, b


print(default(), q, r)
print(f"{(v := 3)} {v:=5} {v}", f"{(f := 'x')!r:>{(w := 5)}}", w)
lam = lambda: (m := 1) + m
print(lam())
print((a := 1) if (b := 0) else (c := 2), b, c)
print([i := 0, *(i := i + 1 for _ in range(3))] if False else "generator", (t := (1, 2))[0], (d := {})or"empty", not (e := 0), e)
try:
    print(undefined_first or (undefined_first := 1))
except NameError as error:
    print(error)
with (ctx := open(__file__)) as fh:
    print(ctx is fh)
match (subject := [1, 2]):
    case [first, _] if (double := first * 2) == 2:
        print(subject, double)
assert (ok := True), (never := 1)
print(ok, (lambda k=(kk := 4): k)(), kk, print((pos := 1), sep=(s := "-")))
for i in (items := [1, 2]):
    items.append(3) if len(items) < 4 else None
print(items, i)
del (n), x
global_made = (lambda: [gm := 1 for _ in [0]])()
print(global_made, "gm" in globals())
exec("(via_exec := 5)")
print(via_exec, eval("(ev := 6) + 1"), ev)
for source in ("x := 1", "y = x := 1", "f(x := 1, y := 2)", "f(a = (b := 1))", "f(a = b := 1)", "(x := 1, y := 2)", "[x := 1 for x in y]", "[(x := 1) for y in (z := 2)]", "[i := 0 for i in y if (i := 1)]", "class C: [(x := 1) for y in z]", "lambda: x := 1", "(lambda: (x := 1))", "x[y := 1]", "x[y := 1:2]", "{x := 1}", "{x := 1: 2}", "{(x := 1): (y := 2)}", "(a.b := 1)", "(a[0] := 1)", "((a, b) := 1)", "(*a := 1)", "(x: int := 1)", "(x += 1)", "del (x := 1)", "for (x := 1) in y: pass", "with a as (x := 1): pass", "def f(x := 1): pass", "(x := yield)", "return (x := 1)", "(__debug__ := 1)", "(None := 1)", "not x := 1", "x = (y := 1) = 2", "@x := y\ndef f(): pass", "print(f'{x:=1}')", "f(x := 1 for y in z)", "assert x := 1", "if x := 1: pass", "while x := 0: pass", "(x := 1) := 2", "import (x := 1)"):
    try:
        compile(source, "s", "exec")
        print("ok:", source)
    except SyntaxError as error:
        print(source, "|", error.msg, error.offset)
