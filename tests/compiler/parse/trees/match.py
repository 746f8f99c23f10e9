match x:
    case 1: pass
match x, y:
    case 1: pass
match x,:
    case 1: pass
match *a, b:
    case 1: pass
match (x):
    case 1: pass
match [x]:
    case {**rest}: pass
match {}:
    case {1: x, "a": y, a.b: z, -1: c, 1+2j: d, None: e}: pass
match x:
    case -1+2j: pass
    case 1-2j | None | True: pass
    case "a" "b": pass
    case a.b.c(): pass
    case a(b, c=d, e=f.g): pass
    case a(b,): pass
    case [a, *_, b] | (a, *b) | (): pass
    case (a): pass
    case (a, ): pass
    case a, b: pass
    case *a, b: pass
    case *_,: pass
    case a if b: pass
    case (a | b) as c: pass
    case {"x": 1, **k,}: pass
    case str() | int(): pass
    case _: pass
    case f.x: pass
    case (a as b): pass
    case [a as b, (c as d)]: pass
    case A(x as y, z=(w as q)): pass
    case {1: x as y}: pass
    case {1: {}, 2: []}: pass
match match:
    case case: pass
match(x):
    case 1: pass
match(x, y):
    case 1: pass
match[x]:
    case 1: pass
match x.y[0]:
    case 1: pass
match -x:
    case 1: pass
match not x:
    case 1: pass
match lambda: 0:
    case 1: pass
match x:
    case match: pass
    case type: pass
    case print: pass
match (yield):
    case 1: pass
match x := 1:
    case 1: pass
