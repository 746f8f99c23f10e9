# Closures, methods, generators and comprehensions that call themselves.

def solve(limit):
    seen = []

    def go(n, total):
        if n == 0:
            seen.append(total)
            return total
        return go(n - 1, total + n) + go(n - 2 if n > 1 else 0, total)

    return go(limit, 0), len(seen), sum(seen)


def counter(n):
    count = 0

    def inner(k):
        nonlocal count
        count += 1
        if k > 0:
            inner(k - 1)
            inner(k - 1)

    inner(n)
    return count


def adders(n):
    own = n * 2

    def read():
        return own

    if n == 0:
        return [read]
    return adders(n - 1) + [read]


class Expression:
    def __init__(self, op, *parts):
        self.op = op
        self.parts = parts

    def value(self, names):
        if self.op == 'number':
            return self.parts[0]
        if self.op == 'name':
            return names[self.parts[0]]
        left, right = (part.value(names) for part in self.parts)
        return left + right if self.op == '+' else left * right

    def direct(self, names):
        if self.op == 'number':
            return self.parts[0]
        if self.op == 'name':
            return names[self.parts[0]]
        left = self.parts[0].direct(names)
        right = self.parts[1].direct(names)
        return left + right if self.op == '+' else left * right

    @property
    def depth(self):
        if self.op in ('number', 'name'):
            return 1
        return 1 + max(self.parts[0].depth, self.parts[1].depth)

    @classmethod
    def chain(cls, n):
        if n == 0:
            return cls('name', 'x')
        return cls('+' if n % 2 else '*', cls.chain(n - 1), cls('number', n))


class Base:
    def run(self, n):
        return [] if n == 0 else self.run(n - 1) + [n]


class Derived(Base):
    def run(self, n):
        return super().run(n) + ['d'] if n % 2 else super().run(n)


def items(tree):
    if isinstance(tree, list):
        for each in tree:
            yield from items(each)
    else:
        yield tree


def nested(n):
    return [n] if n == 0 else [n, nested(n - 1), [nested(k) for k in range(min(n, 2))]]


def varied(n, *rest, key=3, **more):
    if n == 0:
        return key, rest, sorted(more.items())
    return varied(n - 1, n, *rest[:2], key=key + 1, **{f'k{n % 3}': n})


def swapped(a, b, c):
    if a == 0:
        return b, c
    return swapped(a - 1, c, b)


def late(n):
    if n > 3:
        value = late(n - 1)
    else:
        value = n
    del n
    try:
        return value + n
    except UnboundLocalError:
        return value + 1


def shared(n, values):
    for each in values:
        kept = [0 for _ in range(2) if any(each == other for other in values)]
    inner = [shared(each, values[1:]) for each in values[:1]]
    return n + len(kept) + sum(inner) if values else n


def mixed(n):
    if n == 0:
        return 0.5
    if n % 3 == 0:
        return mixed(n - 1) + 1
    if n % 3 == 1:
        return mixed(n - 1) * 2 ** 20
    return mixed(n - 1) - 0.25


for round in range(4):
    print(solve(9), counter(8), [read() for read in adders(20)])
    tree = Expression.chain(15)
    print(tree.value({'x': 5}), tree.direct({'x': 7}), tree.direct({'x': 0.5}), tree.depth)
    print(Derived().run(9), list(items([1, [2, [3, [4]], 5]] * 4)), nested(4))
    print(varied(12, 1, 2, z=1), swapped(41, 'b', 'c'), late(20), mixed(40), shared(3, list(range(9))))
