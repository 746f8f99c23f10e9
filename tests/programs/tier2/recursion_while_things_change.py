# Functions, classes and globals that change while calls which rely on them are waiting.


def outer(n):
    return inner(n) + outer(n - 1) if n > 0 else STEP


def inner(n):
    if n == trigger:
        change()
    return STEP + (inner(n - 3) if n > 2 else 0)


def change():
    global STEP
    STEP += 1


class Tree:
    scale = 1

    def __init__(self, depth):
        self.depth = depth
        self.parts = [] if depth == 0 else [Tree(depth - 1), Tree(depth - 1)]

    def weight(self):
        result = self.scale
        for part in self.parts:
            result += part.weight()
        if self.depth == watched:
            type(self).scale = result % 5
        return result + self.scale

    def leaves(self):
        if self.depth == 0:
            return 1
        return self.parts[0].leaves() + self.parts[1].leaves()


def other_leaves(self):
    return 100


def ping(n):
    return 0 if n == 0 else 1 + pong(n - 1)


def pong(n):
    global ping
    if n == swap_at:
        ping = other_ping
    return 0 if n == 0 else 1 + ping(n - 1)


def other_ping(n):
    return 1000 + n


def typed(n, value):
    if n == 0:
        return value
    return typed(n - 1, value) + value


def grown(n, into):
    if n:
        into.append(n)
        setattr(Holder, f'field{n % 7}', n)
        grown(n - 1, into)
        delattr(Holder, f'field{n % 7}') if hasattr(Holder, f'field{n % 7}') else None
    return len(into)


class Holder:
    pass


def looped(n):
    total = 0
    for k in range(3):
        if n > 0:
            total += looped(n - 1) + LIMITS[k]
        if n == 2 and k == 1:
            LIMITS[k] += 1
    return total


first_ping = ping
LIMITS = [1, 2, 3]
for round in range(30):
    STEP = 1
    trigger = 7 if round % 4 == 3 else -1
    watched = 2 if round % 5 == 4 else -1
    swap_at = 9 if round % 6 == 5 else -1
    ping = first_ping
    Tree.scale = 1
    LIMITS[:] = [1, 2, 3]
    tree = Tree(5)
    row = [outer(20), STEP, tree.weight(), Tree.scale, tree.leaves(), ping(41), grown(12, []), looped(5), LIMITS]
    if round == 20:
        Tree.leaves, kept = other_leaves, Tree.leaves
        row.append(Tree(4).leaves())
        Tree.leaves = kept
    print(row)

for value in (1, 2.5, 'a', [1], (2,), True, 2 ** 40, 2 ** 70, 1j):
    print([typed(n, value) for n in (1, 5, 12)])


# Loops that call functions which call themselves, left and entered again.
def collatz(n, steps=0):
    if n == 1:
        return steps
    return collatz(n // 2 if n % 2 == 0 else 3 * n + 1, steps + 1)


def longest(limit):
    best = 0
    for n in range(1, limit):
        steps = collatz(n)
        if steps > best:
            best = steps
    return best


def sums(rows):
    total = 0
    for row in rows:
        for value in row:
            total += triangle(value)
        total -= triangle(len(row))
    return total


def triangle(n):
    return n if n < 1 else n + triangle(n - 1)


print(longest(400), sums([[1, 2, 3], [4.5, 5, 6], [7, 8, 9]] * 50), sums([range(10)] * 30))
