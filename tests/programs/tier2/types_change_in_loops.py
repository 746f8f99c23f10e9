# The types of what a hot loop works on change: floats for ints, big for small, subclasses, other containers.
class Number(int):
    def __add__(self, other): return 'sum'
class Items(list):
    def __getitem__(self, at): return 'item'
    def __len__(self): return 99
values = [1] * 200 + [2.5, 2**60, 2**70, True, Number(3), 'text', None, -1] + [1] * 10
lists = [[1, 2]] * 200 + [(3, 4), Items([5]), {0: 6}, 'ab', range(7, 9)] + [[1, 2]] * 10
def main():
    log = []
    for i, v in enumerate(values):
        try: log.append(v + 1)
        except TypeError as error: log.append(str(error))
    print(log[198:])
    log = []
    for v in lists:
        log.append((v[0], len(v), bool(v)))
        for x in v: log.append(x)
    print(log[600:])
    x, log = 2**50, []
    for i in range(300):
        x = x + 2**44 if i > 100 else x + 1
        if i % 30 == 0: log.append(x)
    print(log)
main()
