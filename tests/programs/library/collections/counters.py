from collections import Counter
c = Counter('mississippi'); print(c, c.most_common(2), c['z'], sorted(c.elements()), c.total())
c.update('miss'); c.subtract({'s': 2}); print(c, +c, -c, c + Counter(i=1), c - Counter(i=99), c & Counter(s=1), c | Counter(z=3))
print(Counter(a=1) == Counter(a=1, b=0), Counter(a=1) <= Counter(a=2), Counter([1, 1, 2]), Counter(), list(Counter('abca').items()))
del c['nope']; print(c.pop('m'), c.copy() == c)
