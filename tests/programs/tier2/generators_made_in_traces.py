"""Generators that a hot loop makes, for native code or others to run: of calls that are inlined, with cells and defaults, kept and dropped."""
import sys


def squares(n, step=1):
    for i in range(0, n, step):
        yield i * i


def sums(rows):
    return [sum(x * y for x in range(rows)) for y in range(rows)]


def anys(rows):
    found = 0
    for row in rows:
        if any(item > 5 for item in row):
            found += 1
        if all(item < 9 for item in row):
            found += 10
    return found


def kept(n):
    made = []
    for i in range(n):
        made.append(squares(i, step=1 + i % 3))
        if i % 50 == 49:
            made[-1].close()
    return made


def nested(n):
    total = 0
    for i in range(n):
        total += sum(sum(k for k in range(j)) for j in range(i % 5)) + max(squares(4))
    return total


class Walker:
    def __init__(self, items):
        self.items = items

    def __iter__(self):
        return (item for item in self.items if item != 3)


def walk(n):
    seen = 0
    walker = Walker([1, 2, 3, 4])
    for _ in range(n):
        iterator = iter(walker)
        seen += next(iterator) + next(iterator) * 10 + len(list(iterator))
    return seen


def frames(n):
    """A generator's frame is its own when somebody looks at it."""
    lines = []
    for i in range(n):
        made = (sys._getframe().f_code.co_name for _ in range(1))
        if i % 100 == 99:
            lines.append((next(made), made.gi_frame.f_lineno - frames.__code__.co_firstlineno, made.gi_code.co_name))
    return lines


def raising(n):
    caught = 0
    for i in range(n):
        try:
            caught += sum(10 // (x - 2) for x in range(i % 5))
        except ZeroDivisionError as error:
            caught += error.__traceback__.tb_next.tb_lineno - raising.__code__.co_firstlineno
    return caught


print(sums(60)[::7])
print(anys([[i % 7, i % 11] for i in range(300)]))
print([list(each) for each in kept(200)[::29]])
print(nested(300), walk(300), frames(300), raising(400))


async def answer(i):
    return i


def drive(n):
    total = 0
    for i in range(n):
        coroutine = answer(i)
        try:
            coroutine.send(None)
        except StopIteration as stop:
            total += stop.value
    return total


print(drive(300))
