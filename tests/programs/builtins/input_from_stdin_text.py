"""input() and sys.stdin replaced by text: prompts, EOF, iteration, redirected output."""
import io, sys
def feed(text, f):
    old = sys.stdin, sys.stdout; sys.stdin, sys.stdout = io.StringIO(text), (out := io.StringIO())
    try: r = f()
    except BaseException as e: r = f"{type(e).__name__}: {e}"
    finally: sys.stdin, sys.stdout = old
    return r, out.getvalue()
print(feed("line one\nline two\n", lambda: (input(), input("? "))), feed("", input), feed("no newline", input), feed("a\n", lambda: [input(), input()]), feed("x\n", lambda: input(5)), feed("\n", lambda: input("> ")), feed("é\u20ac\n", input), feed("1 2 3\n", lambda: sum(map(int, input().split()))))
print(feed("a\nb\nc", lambda: list(sys.stdin)), feed("a\nb\n", lambda: [l.rstrip() for l in sys.stdin]), feed("abc", lambda: sys.stdin.read(2)), feed("x\ny\n", lambda: (sys.stdin.readline(), sys.stdin.readlines())), feed("q\n", lambda: print("out", input("p"))), feed("", lambda: sys.stdin.read()))
class Up:
    def __init__(self): self.parts = []
    def write(self, s): self.parts.append(s.upper()); return len(s)
    def flush(self): self.parts.append("<flush>")
old, sys.stdout = sys.stdout, Up(); print("hello", 1, end="."); print("x", flush=True); u, sys.stdout = sys.stdout, old; print(u.parts)
def menu():
    total = 0
    while True:
        try: line = input("cmd: ")
        except EOFError: return f"eof {total}"
        match line.split():
            case ["add", n]: total += int(n)
            case ["quit"]: return total
            case []: continue
            case [other, *_]: print("unknown", other)
print(feed("add 5\nwhat now\n\nadd 7\nquit\nadd 1\n", menu), feed("add 1", menu), feed("add x\n", menu)); sys.stdout.write("direct\n"); print(sys.stdout.writable(), sys.stdin.readable(), sys.stderr.writable(), sys.__stdout__ is not None)
sys.stdin = None
try: input()
except RuntimeError as e: print(e)
sys.stdin = sys.__stdin__
