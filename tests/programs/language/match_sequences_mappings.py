"""match: sequence, mapping, value, or, and capture patterns; binding order; refusals."""
import collections
import enum


class Color(enum.Enum):
    RED = 1
    GREEN = 2


class Const:
    LIMIT = 10


def sequences(value):
    match value:
        case []:
            return "empty"
        case [x]:
            return f"one {x}"
        case [1, 2]:
            return "one two"
        case [x, [y, *inner], *rest]:
            return f"nested {x} {y} {inner} {rest}"
        case ["a" | "b" as letter, *_, last]:
            return f"{letter}..{last}"
        case (first, *middle, last) if len(middle) > 2:
            return f"long {first} {middle} {last}"
        case [*everything]:
            return f"all {everything}"
        case _:
            return "not a sequence"


for value in ([], [5], (1, 2), [1, [2, 3], 4], ["a", 1, 2], ["b", 9], range(6), [1, 2, 3], "abc", b"ab", {1: 2}, {1}, collections.deque([1, 2]), iter([1]), collections.UserList([7])):
    print(sequences(value))


def mappings(value):
    match value:
        case {"type": "point", "x": x, "y": y}:
            return f"point {x} {y}"
        case {"type": Color.RED | Color.GREEN as color}:
            return f"colour {color}"
        case {"n": Const.LIMIT}:
            return "at limit"
        case {"nested": {"deep": [first, *_]}, **rest}:
            return f"deep {first} {rest}"
        case {1: a, -1: b, 1.5: c, "s": d, None: e, False: f}:
            return "unreachable for most"
        case {**rest} if len(rest) > 2:
            return f"many {sorted(rest)}"
        case {}:
            return "some mapping"
        case _:
            return "no mapping"


for value in ({"type": "point", "x": 1, "y": 2, "z": 3}, {"type": Color.RED}, {"n": 10}, {"nested": {"deep": [1, 2]}, "k": 1}, {"a": 1, "b": 2, "c": 3}, {}, {"x": 1}, [("type", "point")], collections.OrderedDict(n=10), collections.ChainMap({"n": 10})):
    print(mappings(value))
default = collections.defaultdict(int)
match default:
    case {"missing": 0}:
        print("created")
    case _:
        print("not created", dict(default))


def values(value):
    match value:
        case None | True | False:
            return f"singleton {value}"
        case 0 | 1:
            return "bit"
        case -1 | -2.5 | 1 + 2j | -3 - 4j:
            return f"number {value}"
        case "a" "b":
            return "joined"
        case b"raw":
            return "bytes"
        case Const.LIMIT:
            return "limit"
        case str() | bytes() as text:
            return f"text {text!r}"
        case other:
            return f"other {other}"


for value in (None, True, 1, 1.0, 0.0, -1, -2.5, 1 + 2j, -3 - 4j, "ab", b"raw", 10, "zz", 99):
    print(values(value))
match 1, 2:
    case x, y:
        print("tuple subject", x, y)
match *[1, 2], 3:
    case [a, *b]:
        print(a, b)
match = {"soft": "keyword"}
case = match["soft"]
_ = 5
print(match, case, _)
match (match := [1]):
    case [case]:
        print(case, match)
for source in ["match x:\n  case a: pass\n  case b: pass", "match x:\n  case a | b: pass", "match x:\n  case [a, a]: pass", "match x:\n  case {**r, 'a': 1}: pass", "match x:\n  case [*a, *b]: pass", "match x:\n  case {'a': 1, 'a': 2}: pass", "match x:\n  case 1 + 2: pass", "match x:\n  case a.b.c(): pass\n  case P(x=1, x=2): pass", "match x:\n  case f'a': pass", "match x:\n  case _ as _: pass", "match x:\n  case P(x=1, 2): pass", "match x:\n  case -a: pass", "match x:\n  case 1 as a.b: pass", "match x:\n  pass", "match x:\n case a:", "match x:\n  case {a: 1}: pass", "match x:\n  case [a] | [b]: pass", "match x:\n  case *a: pass", "match x:\n  case (a as b) as c, _: pass"]:
    try:
        compile(source, "m", "exec")
        print("fine")
    except SyntaxError as error:
        print(type(error).__name__, error.msg, error.lineno, error.offset)
