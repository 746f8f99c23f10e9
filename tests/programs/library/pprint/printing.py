from pprint import *
pprint({'b': list(range(25)), 'a': {'nested': ('x' * 30, 'y' * 30, {'deep': [1, 2]})}}); pprint([1, 2], width=3); pprint('word ' * 30); print(pformat({1, 3, 2}), pformat(()), pformat({'k': 1}, compact=True), saferepr([]), isreadable([1]))
pprint({'z': 1, 'a': 2}, sort_dicts=False); pprint([[1, [2, [3, [4]]]]], depth=2); x = []; x.append(x); print(isrecursive(x)); pprint({'a' * 40: 'b' * 60}, indent=2); pp({'b': 1, 'a': 2})
from collections import OrderedDict, Counter, defaultdict, deque
from dataclasses import dataclass
pprint(OrderedDict(a=1)); pprint(Counter('aab')); pprint(defaultdict(int, a=1)); pprint(deque([1])); 
@dataclass
class P: x: int; y: str
pprint(P(1, 'q' * 80)); pprint(b'bytes' * 30, width=40)
