"""Objects that a trace need not make, in the frames of generators, handed out by them and taken back."""
import sys


class Point:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __add__(self, other):
        return Point(self.x + other.x, self.y + other.y)


class Pair:
    def __init__(self, first, second):
        self.first, self.second = first, second


def pairs(n):
    for i in range(n):
        yield i, i * 0.5


def kept(n):
    last = None
    for i in range(n):
        point = Point(i, last)
        yield point.x
        last = point if i % 7 == 0 else None


def same(n):
    pair = Pair(0, 0)
    for i in range(n):
        pair.first = i
        yield pair
        pair.second += 1


def walk(n):
    here = Point(0, 1.5)
    for i in range(n):
        here = here + Point(i, 0.25)
        got = yield here
        if got is not None:
            here = got


def sums(n):
    a = b = 0
    for i, half in pairs(n):
        a += i
        b += half
    return a, b


def identities(n):
    found = 0
    first = None
    for pair in same(n):
        if first is None:
            first = pair
        found += pair is first
        if pair.first == n - 3:
            pair.second = -100
    return found, first.first, first.second


def lasts(n):
    seen = []
    generator = kept(n)
    for x in generator:
        if x % 50 == 0:
            frame = generator.gi_frame
            last = frame.f_locals["last"]
            seen.append((x, frame.f_locals["point"].x, None if last is None else last.x))
    return seen


def positions(n):
    total = 0.0
    generator = walk(n)
    point = next(generator)
    for i in range(n - 1):
        point = generator.send(Point(1, 2.0) if i % 90 == 89 else None)
        total += point.y
    return total, point.x, point.y


def raising(n):
    def numbers():
        box = Pair([], (1, 2))
        try:
            for i in range(n):
                box.second = (i, box.second[0])
                yield 10 // (n - 5 - i)
        finally:
            log.append(box.second)

    log = []
    total = 0
    try:
        for value in numbers():
            total += value
    except ZeroDivisionError as error:
        frame = error.__traceback__.tb_next.tb_frame
        log.append((str(error), frame.f_locals["box"].second, frame.f_locals["i"]))
    return total, log


def dropped(n):
    log = []

    def source():
        state = Point(0, (0, 0))
        try:
            while True:
                state.y = (state.x, state.x + 1)
                yield state.y
                state.x += 1
        finally:
            log.append((state.x, state.y))

    total = 0
    generator = source()
    for a, b in generator:
        total += a + b
        if a == n:
            break
    generator.close()
    return total, log


def chained(n):
    def halves(points):
        for point in points:
            yield Point(point.x // 2, point)

    def points():
        for i in range(n):
            yield Point(i, i)

    def swapped(source):
        for point in source:
            yield point.y, point

    total = 0
    bad = 0
    for inner, outer in swapped(halves(points())):
        total += inner.x - outer.x
        bad += outer.y is not inner
    return total, bad, inner.x, outer.x


def looked_at(n):
    def numbers():
        for i in range(n):
            pair = (i, -i)
            yield pair
            if i == n // 2:
                names.append(sorted(sys._getframe().f_locals.items(), key=lambda item: item[0]))

    names = []
    count = 0
    for first, second in numbers():
        count += first == -second
    return count, names


for _ in range(3):
    for function in (sums, identities, lasts, positions, raising, dropped, chained, looked_at):
        print(function.__name__, function(600))
