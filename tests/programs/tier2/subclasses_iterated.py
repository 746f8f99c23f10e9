# An instance of a subclass of list or tuple has an iterator of the list's or tuple's kind, and methods of its own.
class Backwards(list):
    def __getitem__(self, index):
        return super().__getitem__(-1 - index)

    def __len__(self):
        return 1000 + super().__len__()


class Pair(tuple):
    def __getitem__(self, index):
        return "item " + str(super().__getitem__(index))


def walk(values):
    total = 0
    for value in values:
        total += value
    return total, values[0], len(values)


def nested(rows):
    seen = []
    for row in rows:
        for value in row:
            seen.append(value)
        seen.append(row[0])
    return len(seen), seen[-4:]


plain = list(range(30))
for _ in range(60):
    found = walk(plain), walk(Backwards(plain)), walk(tuple(plain)), walk(Pair(plain))
print(*found)
print(nested([[1, 2], [3, 4]] * 100), nested([Backwards([1, 2]), Pair((3, 4)), [5]] * 100))
