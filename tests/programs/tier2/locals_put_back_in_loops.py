# A local that a loop changes and puts back: at the loop's end it is what it was, also where something was called meanwhile.
class Adds:
    def __init__(self, value):
        self.value = value

    def __add__(self, other):
        return self.value + other

def by_operator(n, b, adds):
    total = 0
    for i in range(n):
        kept = b
        b = i
        total += adds + b
        b = kept
    return b, total

def by_exception(n, b, xs):
    for i in range(n):
        kept = b
        b = xs[i % 3]
        try:
            len(b)
        except TypeError:
            pass
        b = kept
    return b

def by_name(n, b):
    seen = None
    for i in range(n):
        kept = b
        b = i * 0.5
        if i >= 0:
            maybe = b
        seen = maybe
        b = kept
    return b, seen

def nested(n, b, adds):
    total = 0
    for i in range(n):
        for j in range(4):
            kept, b = b, i
            total = adds + total
            b = kept
        total += b
    return b, total

for _ in range(3):
    print(by_operator(300, "b", Adds(3)), by_exception(300, "b", ["x", [1], ()]), by_name(300, "b"), nested(100, 7, Adds(1)))
