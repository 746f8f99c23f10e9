"""codeop: what is complete, what may go on, what is wrong; and code.InteractiveConsole over a script."""
import code, codeop, contextlib, io
for s in ("", "1", "1\n", "(", "f(1,", "[1, 2\n", "{'a': ", "if x:", "if x:\n", "if x:\n  y\n", "if x:\n  y\n\n", "def f():", "def f():\n  return 1\n\n", "class C:\n  pass\n", "'''a", "'''a\nb", "'abc", "x = \\", "x = \\\n", "for", "for i in x:", "@d", "@d\n", "try:\n  x", "try:\n  x\nexcept:", "1 +", "a b", ")", "raise = 1", "# c", "lambda", "x =", "while 1: pass\n", "async def f():", "match x:", "with a as b:", "return", "pass\n", "\n\n", "f'{x", "import", "not", "x: int", "print('a'"):
    row = []
    for mode in ("single", "exec", "eval"):
        try: row.append({type(None): "more"}.get(type(codeop.compile_command(s, "<i>", mode)), "code"))
        except SyntaxError as error: row.append(error.msg[:30])
    print(repr(s), row)
c = codeop.CommandCompiler(); c("from __future__ import annotations"); print(type(c("def f(x: undefined): pass\n\n")).__name__)
lines = iter(["x = 5", "for i in range(2):", "    print(i * x)", "", "1 / 0", "y", "def f():", "  return x", "", "f()"])
def read(prompt=""):
    try: return next(lines)
    except StopIteration: raise EOFError from None
out = io.StringIO()
with contextlib.redirect_stdout(out), contextlib.redirect_stderr(out): console = code.InteractiveConsole({}); console.raw_input = read; console.interact(banner="hi", exitmsg="bye")
print(out.getvalue())
