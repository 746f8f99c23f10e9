import json
print(json.dumps([1, -2.5, True, None, 'x', {'a': [], 'b': {}}]), json.dumps({1: 2, 2.5: 3, None: 4, True: 5}))
print(json.dumps('é"\\\n\u2028\U0001f600'), json.dumps('é', ensure_ascii=False), json.dumps({'b': 1, 'a': 2}, sort_keys=True))
print(json.dumps([1, [2, {'x': 3}]], indent=2)); print(json.dumps([1, 2], separators=(',', ':')), json.dumps((1, 2)), json.dumps([], indent=1))
print(json.dumps(float('nan')), json.dumps(float('-inf')), json.dumps(1e100), json.dumps(10 ** 30), json.dumps(0.1))
class E(json.JSONEncoder):
    def default(self, o):
        return sorted(o) if isinstance(o, set) else super().default(o)
print(json.dumps({'s': {3, 1}}, cls=E), json.dumps([1j], default=str))
for bad in (object, {(1, 2): 3}, float('nan')):
    try:
        json.dumps(bad, allow_nan=False)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
x = []; x.append(x)
try:
    json.dumps(x)
except ValueError as e:
    print(e)
