"""Context managers, their order and their exceptions; del, pass, star-targets, augmented assignment."""

events = []


class Manager:
    def __init__(self, name, suppress=False, fail_on=None):
        self.name, self.suppress, self.fail_on = name, suppress, fail_on

    def __enter__(self):
        events.append(f"enter {self.name}")
        if self.fail_on == "enter":
            raise RuntimeError(f"enter {self.name}")
        return self.name.upper()

    def __exit__(self, kind, value, traceback):
        events.append(f"exit {self.name} {kind.__name__ if kind else None}")
        if self.fail_on == "exit":
            raise RuntimeError(f"exit {self.name}")
        return self.suppress


def flush():
    print("; ".join(events))
    events.clear()


with Manager("a") as a, Manager("b") as b:
    events.append(a + b)
flush()

with (
    Manager("p") as p,
    Manager("q", suppress=True),
):
    raise ValueError("inside")
flush()

try:
    with Manager("a"), Manager("b", fail_on="enter"):
        events.append("never")
except RuntimeError as error:
    events.append(str(error))
flush()

try:
    with Manager("a", fail_on="exit"):
        raise ValueError("first")
except RuntimeError as error:
    events.append(f"{error} context {error.__context__!r}")
flush()


def early_return():
    with Manager("r"):
        return "value"


def in_loop():
    for i in range(3):
        with Manager(str(i)):
            if i == 0:
                continue
            if i == 1:
                break
    return i


print(early_return(), in_loop())
flush()


def generator_with():
    with Manager("g"):
        yield 1
        yield 2


for value in generator_with():
    events.append(value if isinstance(value, str) else str(value))
flush()

for bad in (5, object()):
    try:
        with bad:
            pass
    except TypeError as error:
        print(error)

x = 5
x += 3
x -= 1
x *= 2
x //= 3
x **= 3
x %= 50
x <<= 2
x >>= 1
x |= 1
x &= 0xFF
x ^= 0b1010
y = 7
y /= 2
print(x, y)
items = [1, 2, 3, 4]
items[0] += 10
items[-1:] *= 2
matrix = {"k": [1]}
matrix["k"] += [2]
print(items, matrix)


class Holder:
    total = 1


Holder.total += 1
h = Holder()
h.total *= 10
print(Holder.total, h.total)
del h.total
print(h.total)
del items[0], matrix["k"]
print(items, matrix)
a, (b, *c), d = 1, [2, 3, 4], 5
*start, end = "xyz"
print(a, b, c, d, start, end)
if True: print("one line")
pass; print("two"); print("three")
print("""triple
'quoted'""", 'con' 'cat', r"raw\n", b"bytes\x00", "tab\there")
