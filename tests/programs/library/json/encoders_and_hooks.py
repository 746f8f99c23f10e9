"""json with subclasses: custom encoders, default chains, int and float subclasses, key kinds, indents, iterencode, hooks nested."""
import json, enum, collections, decimal
class E(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, set): return sorted(o)
        if hasattr(o, "__json__"): return o.__json__()
        return super().default(o)
class J:
    def __init__(self, v): self.v = v
    def __json__(self): return {"v": self.v}
class I(int):
    def __repr__(self): return "never"
    __str__ = __repr__
class F(float):
    def __repr__(self): return "never"
class S(str): pass
class C(enum.IntEnum): RED = 1
class L(list): pass
data = {"s": {3, 1}, "j": J([J(1), {2}]), I(5): I(6), F(1.5): F(2.5), S("k"): S("v"), C.RED: C.RED, None: [True, False, None], "t": (1, (2, [])), "l": L([L(), 1]), "od": collections.OrderedDict(b=1, a=2), "nt": collections.namedtuple("P", "x y")(1, 2)}
for k in ({}, {"indent": 1}, {"indent": "\t", "separators": (",", ": ")}, {"separators": (",", ":")}): print(json.dumps(data, cls=E, **k))
print("".join(E().iterencode([{1}, J(2)])), list(json.JSONEncoder(indent=2).iterencode({"a": [1]})), json.dumps({"b": 1, "a": {"d": 2, "c": 3}}, sort_keys=True, indent=0), json.dumps([[], {}, [[]], [{}]], indent=2))
for f in (lambda: json.dumps(J(1)), lambda: json.dumps({(1,): 1}), lambda: json.dumps({(1,): 1, 2: 3}, skipkeys=True), lambda: json.dumps({1: 2, "a": 3}, sort_keys=True), lambda: json.dumps(J(decimal.Decimal(1)), cls=E), lambda: json.dumps(1e999, allow_nan=False), lambda: json.dumps("é\u2028", ensure_ascii=False), lambda: json.dumps(object, default=str), lambda: json.dumps(J(1), default=lambda o: o), lambda: json.dumps(1, default=5), lambda: json.dumps([1], separators=5)):
    try: print(f())
    except Exception as error: print(type(error).__name__, str(error).split(" at 0x")[0])
deep = json.loads("[" * 200 + "]" * 200); n = 0
while deep: deep = deep[0]; n += 1
print(n, json.loads('{"a": {"b": [1, {"c": 2.5}]}}', object_pairs_hook=lambda p: tuple(p), parse_float=decimal.Decimal), json.loads("[1, -0, 1e2, 0.1]", parse_int=float, parse_float=str), json.loads('"\\ud83d\\ude00 \U0001f600"') == "\U0001f600 \U0001f600", json.loads(b"\xef\xbb\xbf[1]") if False else json.loads(bytearray(b"[1]")))
