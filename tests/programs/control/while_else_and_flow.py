"""while and for with else, break, continue, nested flow, pass, and unreachable code."""


def search(items, wanted):
    for i, item in enumerate(items):
        if item == wanted:
            break
    else:
        return "not found"
    return f"found at {i}"


print(search([1, 2, 3], 2), search([], 1), search([1], 5))
n = 10
while n > 0:
    n -= 3
    if n == 4:
        continue
    if n < 0:
        print("broke at", n)
        break
else:
    print("never")
while False:
    pass
else:
    print("else of a loop that never ran")
for row in range(3):
    for column in range(3):
        if column == row:
            break
        if (row, column) == (2, 1):
            continue
        print(row, column, end=" ")
    else:
        print("no break in row", row)
print()


def flow(values):
    out = []
    for v in values:
        try:
            if v == 0:
                continue
            if v == 9:
                break
            out.append(10 / (v - 5))
        except ZeroDivisionError:
            out.append("zero")
            continue
        finally:
            out.append(f"f{v}")
    else:
        out.append("else")
    return out


print(flow([0, 1, 5]), flow([3, 9, 4]))


def returns_in_finally():
    for i in range(3):
        try:
            return f"try {i}"
        finally:
            if i == 0:
                continue_flag = True
    return "end"


print(returns_in_finally())


def nested_returns():
    while True:
        for x in iter(int, 1):
            with_value = x
            break
        else:
            return "no"
        return with_value


print(nested_returns())
i = 0
while (i := i + 1) < 5: 
    if i % 2: continue
    print("even", i, end="; ")
else: print("done")
total = 0
for a, *b in [(1, 2, 3), (4,), "xyz"]:
    total += len(b)
for total in range(total, total + 2): pass
print(total, a, b)
for x in (): pass
try:
    print(x)
except NameError as error:
    print(error)
if not (0 or "" or [] or None or 0.0 or {} or set() or range(0)): print("all false")
print(1 and 2 or 3, 0 and 1 or "x", not 1 == 2, 1 if 0 else 2 if 0 else 3, (lambda: (yield))().__class__.__name__)
