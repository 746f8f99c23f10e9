"""match in hot loops with subjects of changing kinds."""
from dataclasses import dataclass
@dataclass
class P:
    x: int
    y: int = 0
def kind(v):
    match v:
        case 0: return "zero"
        case bool(): return "bool"
        case int(n) if n < 0: return f"neg{n}"
        case int() | float(): return "num"
        case "a" | "b" as s: return "ab" + s
        case str(): return "str"
        case [] | (): return "empty"
        case [x]: return f"one {x}"
        case [x, *_, y] if x == y: return "ends"
        case [int(), int(), *rest]: return f"ints{len(rest)}"
        case {"op": "add", "args": [a, b]}: return a + b
        case {"op": op, **rest}: return op, sorted(rest)
        case P(0, y=0): return "origin"
        case P(x=x, y=y) if x > y: return f"P {x}>{y}"
        case P(x): return f"P{x}"
        case None: return "none"
        case _: return type(v).__name__
subjects = [0, True, -3, 5, 2.5, "a", "b", "zz", [], (), [1], (1, 2, 1), [1, 2, 3], [1, "x"], {"op": "add", "args": [1, 2]}, {"op": "sub", "z": 1}, {}, P(0), P(3, 1), P(1, 5), None, {1}, b"x", 1j]
for v in subjects:
    for _ in range(15): r = kind(v)
    print(r, end=" ")
print(); out = [kind(subjects[i * 7 % len(subjects)]) for i in range(240)]; print(len(set(map(str, out))), out[-6:])
def machine(program):
    stack, pc, steps = [], 0, 0
    while pc < len(program) and steps < 500:
        steps += 1
        match program[pc]:
            case ("push", v): stack.append(v)
            case ("add",): stack.append(stack.pop() + stack.pop())
            case ("sub",): b, a = stack.pop(), stack.pop(); stack.append(a - b)
            case ("dup",): stack.append(stack[-1])
            case ("jnz", to) if stack[-1]: pc = to; continue
            case ("jnz", _): stack.pop()
            case ("print", *what): print(*what, stack[-1] if stack else None)
            case op: raise ValueError(f"bad {op}")
        pc += 1
    return stack, steps
print(machine([("push", 50), ("push", 1), ("sub",), ("dup",), ("jnz", 1), ("print", "end"), ("push", 7)]))
try: machine([("what", 1)])
except ValueError as e: print(e)
