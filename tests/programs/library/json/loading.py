import json, io
print(json.loads('[1, 2.0, -3e2, true, false, null, "x\\n\\u00e9\\ud83d\\ude00"]'), json.loads(' {"a": {"b": [1]}} '))
print(json.loads('1e400'), json.loads('NaN'), json.loads('12345678901234567890'), json.loads(b'"\xc3\xa9"'), json.load(io.StringIO('[]')))
print(json.loads('{"a":1,"b":2}', object_pairs_hook=list), json.loads('{"a":1}', object_hook=lambda d: ('obj', d)), json.loads('1.5', parse_float=str))
for bad in ('', '{', '[1,]', '{"a" 1}', '{"a":1,}', '"abc', '"\\x"', '01', 'tru', '[1 2]', '"\t"', '{1:2}', 'nul', '1 2'):
    try:
        json.loads(bad)
    except json.JSONDecodeError as e:
        print(repr(bad), '|', e, '|', e.pos, e.lineno, e.colno)
