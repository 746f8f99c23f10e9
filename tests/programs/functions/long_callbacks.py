"""Operations that run Python code for a long time in the middle of an expression: what is on the stack is still there."""


def busy(result=None):
    n = 0
    while n < 12_000:
        n += 1
    return result


def items(*values):
    for value in values:
        busy()
        yield value


class Key:
    def __init__(self, name):
        self.name = name

    def __hash__(self):
        return busy(7)

    def __eq__(self, other):
        return busy(self.name == other.name)

    def __bool__(self):
        return busy(self.name != "")

    def __add__(self, other):
        return busy(self.name + other)

    def __contains__(self, item):
        return busy(item in self.name)

    def __getitem__(self, item):
        return busy((self.name, item))

    def __setitem__(self, item, value):
        busy()
        self.stored = (item, value)

    def __iter__(self):
        return items(*self.name)

    def __len__(self):
        return busy(len(self.name))

    def __getattr__(self, name):
        return busy((self.name, name))

    def __setattr__(self, name, value):
        busy()
        self.__dict__[name] = value

    def __call__(self, *args):
        return busy((self.name, *args))

    def __neg__(self):
        return busy(-len(self.name))


def show(*parts):
    return parts


def once(k):
    d, e = {}, {}
    d[k] = 1
    e[Key("b")] = 2
    a, b = items(5, 6)
    s = {1, 2}
    s.add(k)
    k.extra = 3
    k[1] = 2
    i = 0
    i += len(k)
    return show(
        1, [2, *items(3, 4), 5], [*k, 9], {*items(1)}, (a, b), d[k], k in d, k in s, d == e, k + "!", "a" in k, k[3], -k,
        [x for x in k], {x: 1 for x in k}, {x for x in k} == {"a"}, sum(items(1, 2)), max(items(1, 4)), sorted(items(3, 1), key=busy),
        k.missing, k(8), k.stored, k.extra, len(k), not k, "yes" if k else "no", k == Key("a"), k != Key("b"), i, isinstance(k, Key),
        str(k.missing), [*map(busy, (1, 2))], list(zip(k, items(1))), dict(x=busy(1)), d.get(k), d.pop(k), d.setdefault(k, 4), len(d), 10,
    )


for _ in range(12):
    result = once(Key("a"))
print(result)
