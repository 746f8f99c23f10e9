"""Loops and branches: for, while, else, break, continue, nesting, conditional expressions, chained comparison."""


def first_divisor(n):
    for d in range(2, n):
        if n % d == 0:
            break
    else:
        return None
    return d


def gcd(a, b):
    while b:
        a, b = b, a % b
    return a


def digits(n):
    out = []
    while True:
        n, d = divmod(n, 10)
        out.append(d)
        if not n:
            break
    return out[::-1]


def classify(n):
    if n < 0:
        return "negative"
    elif n == 0:
        return "zero"
    elif n < 10:
        return "small"
    elif 10 <= n < 100:
        return "medium"
    else:
        return "large"


def spiral(size):
    grid = [[0] * size for _ in range(size)]
    row = column = 0
    dr, dc = 0, 1
    for n in range(1, size * size + 1):
        grid[row][column] = n
        r, c = row + dr, column + dc
        if not (0 <= r < size and 0 <= c < size and grid[r][c] == 0):
            dr, dc = dc, -dr
            r, c = row + dr, column + dc
        row, column = r, c
    return grid


def game_of_life(cells, generations):
    for _ in range(generations):
        neighbours = {}
        for x, y in cells:
            for dx in (-1, 0, 1):
                for dy in (-1, 0, 1):
                    if dx or dy:
                        key = (x + dx, y + dy)
                        neighbours[key] = neighbours.get(key, 0) + 1
        cells = {cell for cell, n in neighbours.items() if n == 3 or n == 2 and cell in cells}
    return sorted(cells)


print([(n, first_divisor(n)) for n in range(2, 16)])
print(gcd(1071, 462), gcd(2**40, 6**20), digits(90210), digits(0))
print([classify(n) for n in (-5, 0, 7, 42, 100)])
for row in spiral(5):
    print(" ".join(f"{n:2}" for n in row))
print(game_of_life({(1, 0), (2, 1), (0, 2), (1, 2), (2, 2)}, 8))

total = 0
for i in range(10):
    for j in range(10):
        if j > i:
            break
        if (i + j) % 2:
            continue
        total += i * j
    else:
        total += 1000
print(total)

n, steps = 27, 0
while n != 1:
    n = n // 2 if n % 2 == 0 else 3 * n + 1
    steps += 1
else:
    print("collatz", steps)

i = 0
while i < 5:
    i += 1
    if i == 3:
        continue
    print(i, end=" ")
print()
print(1 < 2 < 3, 1 < 3 < 2, 3 > 2 >= 2 != 1, 1 == 1.0 == True, None is None, not None, 0 or "default", "a" and "b", "" or 0 or [])
for a, b, *rest in [(1, 2, 3, 4), (5, 6)]:
    print(a, b, rest)
for i in range(3):
    pass
print(i, [y := 5, y**2], y)
while (i := i - 1) > -3:
    print(i, end=",")
print()
a = b = 0
for a in range(128):
    b += a
print(a, b)
squares = []
for x in (n * n for n in range(20)):
    if x % 2 == 0:
        continue
    if x > 200:
        break
    squares.append(x)
print(squares)
for index, letter in enumerate("abc"):
    print(index, letter, sep="=", end=" ")
print()
for x, y in zip(range(3), "xyz"):
    print(f"{x}{y}", end=" ")
print()
del x
try:
    print(x)
except NameError as error:
    print(error)
