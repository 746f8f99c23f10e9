"""Brainf*** interpreter with jump table, and a stack VM with an assembler."""


def bf(src, data=""):
    jump, stack = {}, []
    for i, c in enumerate(src):
        if c == "[":
            stack.append(i)
        elif c == "]":
            j = stack.pop()
            jump[i], jump[j] = j, i
    tape, p, pc, inp = bytearray(100), 0, 0, iter(data)
    out = []
    while pc < len(src):
        match src[pc]:
            case ">": p += 1
            case "<": p -= 1
            case "+": tape[p] = tape[p] + 1 & 255
            case "-": tape[p] = (tape[p] - 1) % 256
            case ".": out.append(chr(tape[p]))
            case ",": tape[p] = ord(next(inp, "\0"))
            case "[" if not tape[p]: pc = jump[pc]
            case "]" if tape[p]: pc = jump[pc]
        pc += 1
    return "".join(out)


print(bf("++++++++[>++++[>++>+++>+++>+<<<<-]>+>+>->>+[<]<-]>>.>---.+++++++..+++.>>.<-.<.+++.------.--------.>>+.>++."), end="")
print(bf(",[.,]", "echo"))
try:
    bf("]")
except IndexError as e:
    print(e)


class Machine:
    ops = {}

    def op(ops, name=None):
        def register(f):
            ops[name or f.__name__.rstrip("_")] = f, f.__code__.co_argcount - 1
            return f
        return register

    @op(ops)
    def push(self, n): self.stack.append(int(n))
    @op(ops)
    def add(self): self.stack.append(self.stack.pop() + self.stack.pop())
    @op(ops)
    def mul(self): self.stack.append(self.stack.pop() * self.stack.pop())
    @op(ops)
    def sub(self): b, a = self.stack.pop(), self.stack.pop(); self.stack.append(a - b)
    @op(ops)
    def dup(self): self.stack.append(self.stack[-1])
    @op(ops)
    def swap(self): self.stack[-1], self.stack[-2] = self.stack[-2], self.stack[-1]
    @op(ops)
    def jnz(self, label):
        if self.stack.pop(): self.pc = self.labels[label]
    @op(ops)
    def jmp(self, label): self.pc = self.labels[label]
    @op(ops)
    def load(self, name): self.stack.append(self.vars.setdefault(name, 0))
    @op(ops)
    def store(self, name): self.vars[name] = self.stack.pop()
    @op(ops, "print")
    def print_(self): print("out:", self.stack.pop())
    @op(ops)
    def call(self, label): self.calls.append(self.pc); self.pc = self.labels[label]
    @op(ops)
    def ret(self): self.pc = self.calls.pop()
    @op(ops)
    def halt(self): raise StopIteration(self.steps)
    del op

    def __init__(self, source):
        self.code, self.labels = [], {}
        for number, line in enumerate(source.splitlines(), 1):
            line, _, _comment = line.partition(";")
            match line.split():
                case []: continue
                case [label] if label.endswith(":"): self.labels[label[:-1]] = len(self.code)
                case [name, *args] if name in self.ops:
                    f, n = self.ops[name]
                    if len(args) != n: raise SyntaxError(f"{name} takes {n} operand{'s' * (n != 1)}, got {len(args)}", ("prog.asm", number, 1, line))
                    self.code.append((f, args))
                case [name, *_]: raise SyntaxError(f"unknown instruction {name!r}", ("prog.asm", number, line.index(name) + 1, line))
        self.stack, self.calls, self.vars, self.pc, self.steps = [], [], {}, 0, 0

    def run(self, limit=100_000):
        try:
            while self.steps < limit:
                f, args = self.code[self.pc]
                self.pc += 1
                self.steps += 1
                f(self, *args)
        except StopIteration as stop: return stop.value
        except IndexError as e: raise RuntimeError(f"machine fault at {self.pc - 1} in {f.__qualname__}") from e
        raise TimeoutError(limit)


FACT = """
    push 20
    store n
    push 1      ; accumulator
loop:
    load n
    mul
    load n
    push 1
    sub
    dup
    store n
    jnz loop
    print
    push 7
    call square
    print
    halt
square:
    dup
    mul
    ret
"""
print(Machine(FACT).run(), sorted(Machine.ops))
for source in ("add", "push 1\nspin: ;x\njmp", "x:\njmp x", "  frob 1", "push x", "jmp nowhere", "ret"):
    try:
        print(Machine(source).run(500))
    except (SyntaxError, RuntimeError, TimeoutError, ValueError, KeyError) as e:
        print(type(e).__name__, e, "|", repr(e.__cause__), getattr(e, "lineno", None))
