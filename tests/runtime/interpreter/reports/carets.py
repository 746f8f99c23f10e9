def attempt(function, *args):
    function(*args)

def binary(a, b):
    return 1 + (a
                + b) * 2

def power(a, b):
    x = a ** (b)
    return x

def subscript(table, key):
    value = table["outer"][
        key
    ]
    return value

def call(function):
    return function(
        1,
        2,

        3,
        4,
    )

def attribute(thing):
    return thing.first.second

def compare(a, b):
    return (a < b)

def statement():
    raise ValueError("whole statement")

def wide(a, b):
    "日本語" + a["ключ"] + b

def multiline_call(f):
    x = f(lambda: (
        1 / 0
    ))
    return x

def unary(a):
    return -a

def many(a):
    return [
        1,
        2,
        3,
        4,
        5,
        a + 1,
        6,
        7,
    ]

def comment(a, b):
    return (a  # left + right
            + # operator
            b)

def in_place(a):
    a += 1; a //= 0

def iterate(x):
    for y in x: print(y)

CASES = [
    (binary, "text", 1), (power, "a", 2), (subscript, {"outer": {}}, 3), (call, len), (attribute, 5), (compare, 1, "x"),
    (statement,), (wide, {}, 1), (multiline_call, lambda g: g()), (unary, "x"), (many, "x"), (comment, 1, "x"), (in_place, 3),
    (iterate, 3), (5, 6),
]
