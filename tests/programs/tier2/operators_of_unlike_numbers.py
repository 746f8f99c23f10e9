"""Ints and floats in one operation, hot: the result, the kind of it, and the error where there is one are what the operator makes of the operands as they are."""


def each(function, *arguments):
    result = None
    for _ in range(60):
        try:
            result = function(*arguments)
        except Exception as error:
            result = f"{type(error).__name__}: {error}"
    return result


OPERATIONS = [
    ("+", lambda a, b: a + b), ("-", lambda a, b: a - b), ("*", lambda a, b: a * b), ("/", lambda a, b: a / b), ("**", lambda a, b: a**b),
    ("//", lambda a, b: a // b), ("%", lambda a, b: a % b), ("<<", lambda a, b: a << b), ("&", lambda a, b: a & b), ("@", lambda a, b: a @ b),
    ("<", lambda a, b: a < b), ("==", lambda a, b: a == b), (">=", lambda a, b: a >= b),
]
PAIRS = [(1, 2.5), (2.5, 1), (0, -1.0), (-0.0, 3), (1, 0), (1, 0.0), (1.0, 0), (7, 2), (-7, 2), (2**53 + 1, 1.0), (2**53 + 1, 2), (2**70, 0.5), (-8, 1 / 3), (0, -2), (10, 400.0), (True, 2.5)]
for name, operation in OPERATIONS:
    for a, b in PAIRS:
        print(a, name, b, "=", repr(each(operation, a, b)))


def total(n):
    whole, part = 0, 0.0
    for i in range(n):
        part += i / 2 + i * 0.5 - i ** 0.5 * 2
        whole += -i
        if i > 10.5:
            part -= -part / 3
        if 3.0 == i:
            part += 1
    return whole, part


print(total(500))
