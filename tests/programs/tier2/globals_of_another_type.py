"""A global that is of another type when its trace is optimised than when it was read: the trace cannot go on there, and that is all."""

text = "abc"
items = [1, 2, 3]


def first_letters():
    global text
    found = []
    for _ in range(3000):
        text = "abc"
        found = text[0]
        text = 5
    return found


def stored():
    global items
    for index in range(3000):
        items = [1, 2, 3]
        kept = items
        items[0] = index
        items = "none"
    return kept


print(first_letters(), text)
print(stored(), items)
