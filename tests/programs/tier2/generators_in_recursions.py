# Functions that call themselves hand generators to what runs them natively: their frames are whole while it does.
def sums(n, given):
    values = given[n]
    if n == 0:
        return 0
    return sum(values) + sums(n - 1, given)


def shifted(by):
    for x in (1, 2):
        yield x + by


def closing(n, m):
    a = n * 2
    values = (x + a for x in (1, 2))
    if n == 0:
        return m
    return a + sum(values) + closing(n - 1, m)


def shared(n, values):
    total = 0
    for each in values:
        total += any(each == other for other in values)
    if not values:
        return n
    return n + total + shared(values[0], values[1:])


def nested(n):
    if n == 0:
        return 1
    return sum(nested(n - 1) for _ in range(2)) + max(x for x in (n, 1))


def raising(n):
    if n == 0:
        return 0
    try:
        return sum(10 // (x - 2) for x in (1, n)) + raising(n - 1)
    except ZeroDivisionError as error:
        return 100 * error.__traceback__.tb_next.tb_frame.f_locals['x'] + raising(n - 1)


for r in range(40):
    print(sums(9, [shifted(i) for i in range(10)]), closing(9, r), raising(5))
for r in range(4):
    print(shared(3, list(range(9))), nested(7))
