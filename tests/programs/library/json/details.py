"""json: escapes, separators, sorting, hooks, special numbers, errors with positions, streams."""
import io
import json
from collections import OrderedDict


def attempt(function):
    try:
        print(repr(function()))
    except Exception as error:
        print(type(error).__name__, error)


for value in (None, True, 1, -1.5, 1e100, 1e-7, float("inf"), float("nan"), "", 'q"\\/\b\f\n\r\t\x00\x7fé\u2028\U0001f600\ud800', [], {}, [1, [2, [3]]], (1, 2), {"a": {"b": [1, {"c": None}]}}, {1: "int", 1.5: "float", True: "bool", None: "none"}, 2**70):
    attempt(lambda: json.dumps(value))
    attempt(lambda: json.dumps(value, ensure_ascii=False, indent=2))
attempt(lambda: json.dumps({"b": 1, "a": [1, 2]}, sort_keys=True, separators=(",", ":")))
attempt(lambda: json.dumps([1, {"a": 2}, []], indent="--"))
attempt(lambda: json.dumps({(1, 2): 3}))
attempt(lambda: json.dumps({(1, 2): 3, "k": 1}, skipkeys=True))
attempt(lambda: json.dumps(float("nan"), allow_nan=False))
attempt(lambda: json.dumps({1, 2}))
attempt(lambda: json.dumps(b"x"))
attempt(lambda: json.dumps([1, {"k": object}]))
attempt(lambda: json.dumps({"b": 1, 2: 3}, sort_keys=True))
attempt(lambda: json.dumps({1j: 2}))
attempt(lambda: json.dumps({"x": 1j}, default=lambda z: [z.real, z.imag]))
loop = []
loop.append(loop)
attempt(lambda: json.dumps(loop))
attempt(lambda: json.dumps(type("I", (int,), {"__repr__": lambda s: "never"})(5)))
attempt(lambda: json.dumps(type("S", (str,), {})("sub")))
for text in ("null", " [1, 2 ,3 ] ", '{"a":1,"a":2}', "1.0", "-0", "1E5", "1e400", "NaN", "-Infinity", '"\\u00e9\\ud83d\\ude00\\ud800"', '"\\/"', "12345678901234567890", "[]", "", "[1,]", "[1 2]", "{'a':1}", '{"a"}', '{"a":}', '{"a":1,}', '{1:2}', "nul", '"abc', '"a\nb"', '"\\x"', '"\\u12"', "[", "{", "01", "1.", ".5", "+1", "-", "1 2", "[1", '{"a":1', "\ufeff1", "tru", "Infinit", '["a",', '{"a":1 "b":2}'):
    try:
        print(repr(text), repr(json.loads(text)))
    except json.JSONDecodeError as error:
        print(repr(text), error, "|", error.msg, error.pos, error.lineno, error.colno)
attempt(lambda: json.loads(b'{"a": "\xc3\xa9"}'))
attempt(lambda: json.loads('"é"'.encode("utf-16")))
attempt(lambda: json.loads(5))
attempt(lambda: json.loads("[1.5, 2, NaN]", parse_float=str, parse_int=lambda s: s + "!", parse_constant=lambda s: f"<{s}>"))
attempt(lambda: json.loads('{"a": {"b": 1}}', object_hook=lambda d: sorted(d.items())))
attempt(lambda: json.loads('{"b": 1, "a": 2}', object_pairs_hook=OrderedDict))
out = io.StringIO()
json.dump({"k": [1]}, out)
print(out.getvalue(), json.load(io.StringIO("[1]")), json.JSONDecoder().raw_decode('  [1] tail'.strip()), list(json.JSONEncoder().iterencode([1, "a", {}])), json.JSONEncoder(indent=1).encode({"a": ()}))
attempt(lambda: json.loads('"a\tb"', strict=False))
attempt(lambda: json.loads("[" * 100000))
