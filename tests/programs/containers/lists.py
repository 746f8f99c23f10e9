"""Lists: building, slicing, mutation, sorting, comprehension, errors."""


def bubble_sort(items):
    items = list(items)
    for i in range(len(items)):
        for j in range(len(items) - 1 - i):
            if items[j] > items[j + 1]:
                items[j], items[j + 1] = items[j + 1], items[j]
    return items


def quick_sort(items):
    if len(items) <= 1:
        return items
    pivot, *rest = items
    return quick_sort([x for x in rest if x < pivot]) + [pivot] + quick_sort([x for x in rest if x >= pivot])


def transpose(matrix):
    return [list(row) for row in zip(*matrix)]


def multiply(a, b):
    return [[sum(x * y for x, y in zip(row, column)) for column in zip(*b)] for row in a]


def flatten(nested):
    out = []
    for item in nested:
        if isinstance(item, list):
            out.extend(flatten(item))
        else:
            out.append(item)
    return out


data = [5, 3, 8, 1, 9, 2, 7]
print(bubble_sort(data), quick_sort(data), sorted(data, reverse=True), data)
print(transpose([[1, 2, 3], [4, 5, 6]]), multiply([[1, 2], [3, 4]], [[5, 6], [7, 8]]))
print(flatten([1, [2, [3, [4, []]], 5], [[6]]]))

items = list(range(10))
print(items[2:5], items[::-2], items[-3:], items[:-7], items[8:2:-3], items[100:], items[-100:2])
items[2:5] = ["a", "b"]
print(items)
items[::3] = [None] * len(items[::3])
print(items)
del items[1:4], items[-1]
print(items, len(items))
items.append(1)
items.extend((2, 3))
items.insert(0, "first")
items.insert(-1, "before last")
items.insert(100, "end")
print(items, items.pop(), items.pop(0), items.index(2), items.count(None))
items.remove("before last")
items.reverse()
print(items, items.copy() == items, items.copy() is items)
items.clear()
print(items, bool(items), bool([0]))

words = ["pear", "Apple", "fig", "banana", "kiwi", "apple"]
print(sorted(words), sorted(words, key=str.lower), sorted(words, key=len), sorted(words, key=lambda w: (-len(w), w)))
words.sort(key=lambda w: w[-1], reverse=True)
print(words)
pairs = [(i % 3, -i) for i in range(9)]
pairs.sort(key=lambda p: p[0])
print(pairs)
print([1, 2] + [3], [0] * 3, [1, 2] == [1, 2], [1, 2] < [1, 3], [1] < [1, 0], 3 in [1, 2, 3], [] or "empty")
grid = [[0] * 3 for _ in range(2)]
grid[0][1] = 5
shared = [[0] * 2] * 2
shared[0][0] = 1
print(grid, shared, [x for row in grid for x in row if x == 0], [(i, j) for i in range(3) for j in range(i)])
a = b = [1]
a += [2]
a = a + [3]
print(a, b)
first, *middle, last = range(6)
(x, y), z = [1, 2], 3
print(first, middle, last, x, y, z, [*range(3), *"ab"], max(data), min(data), sum(data), any([0, 1]), all([]))
print(list(enumerate("ab", 1)), list(zip("abc", [1, 2])), list(map(lambda v: v * 2, data))[:3], list(filter(None, [0, 1, "", "a"])), list(reversed(data)))
for action in (lambda: [][0], lambda: [1].index(2), lambda: [].pop(), lambda: [1].remove(5), lambda: data["a"], lambda: [1, "a"].sort(), lambda: [1] + (2,)):
    try:
        action()
    except (IndexError, ValueError, TypeError) as error:
        print(type(error).__name__, "-", error)
recursive = [1]
recursive.append(recursive)
print(recursive)
