"""Dicts in hot loops: keys whose equality needs no call, keys whose does, namespaces, dicts that are iterated over, and subclasses."""
import sys


def count(words, n):
    counts = {}
    for i in range(n):
        for word in words:
            if word in counts:
                counts[word] = counts[word] + 1
            else:
                counts[word] = 1
    return counts


print(count(["a", "b", "a", 1, 1.0, True, None, 2.5, 2**70, ""], 100))


class Key:
    seen = 0

    def __init__(self, value):
        self.value = value

    def __hash__(self):
        Key.seen += 1
        return hash(self.value)

    def __eq__(self, other):
        Key.seen += 1000
        return self.value == (other.value if isinstance(other, Key) else other)


def mixed(n):
    table, out = {}, []
    for i in range(n):
        key = i % 7 if i < n // 2 else Key(i % 7)
        table[key] = i
        if i % 5 in table:
            out.append(table[i % 5])
    return list(table.items())[:8], len(table), out[-3:], Key.seen > n


print(mixed(300))


def squares(n):
    made = {}
    for _ in range(n):
        made = {i: i * i for i in range(12)}
        made |= {str(i): i for i in range(3)}
        nested = {i: {j: i for j in range(i)} for i in range(4)}
    return made, nested


print(squares(60))

limit = 3


def in_namespace(n):
    """What is stored may be what a trace relies on."""
    space, seen = globals(), []
    for i in range(n):
        if i == n // 2:
            space["limit"] = 50
        space["other%d" % (i % 3)] = i
        seen.append(limit)
    return seen[:: n // 6], other0, other2


print(in_namespace(600))


def changed_while_iterated(n):
    seen = []
    for i in range(n):
        table = {1: 1, 2: 2}
        try:
            for key in table:
                table[key + (10 if i % 50 == 49 else 0)] = i
        except RuntimeError as error:
            seen.append((str(error), len(table)))
    return seen[-2:]


print(changed_while_iterated(200))


class Default(dict):
    def __missing__(self, key):
        return "missing " + str(key)

    def __setitem__(self, key, value):
        super().__setitem__(key, value + 1)


def subclass(n):
    table, out = Default(), None
    for i in range(n):
        table[i % 4] = i
        out = (table[i % 4], table[9], 9 in table)
    return out


print(subclass(200))


def missing(n):
    table, seen = {"a": 1}, []
    for i in range(n):
        try:
            table["a" if i % 40 else "b"]
        except KeyError as error:
            seen.append((error.args, i))
        try:
            table[[]] = 1
        except TypeError as error:
            seen.append(str(error))
    return seen[:2], len(seen)


print(missing(200))


def tuples(n):
    table = {}
    for i in range(n):
        table[i % 5, i % 3] = i
        table[frozenset((i % 4,))] = i
    return table[2, 2], len(table), (4, 1) in table, {(i, -i): i for i in range(3)}


print(tuples(300))


def identity(n):
    first = None
    table = {}
    for i in range(n):
        table[1] = "int"
        table[1.0] = "float"
        table[True] = "bool"
    return table, sys.intern("x") in {"x": 0}


print(identity(100))
