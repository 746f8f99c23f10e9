"""match in all pattern forms."""


def literals(x):
    match x:
        case 1: return "int"
        case -1 | -1.5 | 1 + 2j | 3 - 4j: return "number"
        case "a" | b"b": return "text"
        case None: return "none"
        case True | False: return "bool"
        case module.CONSTANT | a.b.c: return "constant"
        case _: return "other"


def sequences(x):
    match x:
        case []: return 0
        case [_]: return 1
        case [a]: return a
        case [a, b]: return a, b
        case [a, *rest]: return rest
        case [a, *_]: return a
        case [*_, z]: return z
        case [a, *_, b, _]: return a, b
        case [[a, b], (c, d)]: return a, b, c, d
        case a, b, c: return a
        case [*_]: return ()
        case (1, 2, *middle, 3): return middle


def mappings(x):
    match x:
        case {}: return 0
        case {"a": 1}: return 1
        case {"a": a, "b": {"c": c}}: return a, c
        case {1: _, **rest}: return rest
        case {module.KEY: value, None: 2}: return value


def classes(x):
    match x:
        case int(): return 0
        case Point(): return 1
        case Point(1, y): return y
        case Point(x=0, y=y): return y
        case Point(0, y=Point(z, _), k=_): return z
        case int(n) | float(n): return n
        case str() as text if text: return text


def ors(x):
    match x:
        case (1 as a) | (2 as a): return a
        case [a, b, c] | [b, c, a, _] | {"a": a, "c": c, "b": b}: return a, b, c
        case [1 | 2 | 3 as n, *_] if n > 1: return n
        case ([a] | [a, _]) as whole: return a, whole


def guards(x, y):
    match x, y:
        case a, b if a > b and not b: x = 1
        case (a, b) if a or b: x = 2
        case whole if whole: x = 3
        case _ if y: x = 4
    return x


def one_case(x):
    match x:
        case {"only": value}:
            print(value)
    match x:
        case anything: return anything


def in_loop(items):
    for item in items:
        match item:
            case 0: continue
            case 1: break
            case [x]:
                try: x()
                except E: pass
            case _: pass
