"""Class patterns with one positional part on every built-in class that matches itself, subclasses included."""
class MyInt(int): pass
class MyDict(dict): pass
def kinds(v):
    out = []
    for cls in (bool, bytearray, bytes, dict, float, frozenset, int, list, set, str, tuple):
        match v:
            case cls(x): out.append((cls.__name__, x is v))
    return out
for v in (True, bytearray(b"a"), b"b", {1: 2}, 1.5, frozenset({1}), 7, [1], {2}, "s", (3,), MyInt(4), MyDict(a=1), None):
    print(repr(v), kinds(v))
for cls in (complex, range, object, memoryview, type(None), slice):
    try:
        match cls() if cls in (complex, object, type(None)) else cls(1) if cls in (range, slice) else cls(b"a"):
            case cls(x): print("matched", cls.__name__)
    except TypeError as error:
        print(error)
match True:
    case int(x): print("bool is an int", x)
match 1:
    case bool(x): print("no")
    case int(x): print("int is no bool", x)
