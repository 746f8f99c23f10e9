# Functions that call themselves, directly and by way of others: what they return.


def fib(n):
    if n < 2:
        return n
    return fib(n - 1) + fib(n - 2)


def ackermann(m, n):
    if m == 0:
        return n + 1
    if n == 0:
        return ackermann(m - 1, 1)
    return ackermann(m - 1, ackermann(m, n - 1))


def even(n):
    return True if n == 0 else odd(n - 1)


def odd(n):
    return False if n == 0 else even(n - 1)


def power(base, exponent):
    if exponent == 0:
        return 1
    half = power(base, exponent // 2)
    return half * half * base if exponent % 2 else half * half


def total(numbers, start=0):
    if start == len(numbers):
        return 0.0
    return numbers[start] + total(numbers, start + 1)


class Node:
    def __init__(self, left, right, value):
        self.left = left
        self.right = right
        self.value = value

    def sum(self):
        result = self.value
        if self.left is not None:
            result += self.left.sum()
        if self.right is not None:
            result += self.right.sum()
        return result


def tree(depth):
    if depth == 0:
        return None
    return Node(tree(depth - 1), tree(depth - 1), depth)


def size(node):
    if node is None:
        return 0
    return 1 + size(node.left) + size(node.right)


def nothing(n):
    if n > 0:
        nothing(n - 1)
        nothing(n - 2)


def queens(n, row, columns, up, down):
    if row == n:
        return 1
    found = 0
    for column in range(n):
        if column in columns or row + column in up or row - column in down:
            continue
        found += queens(n, row + 1, columns | {column}, up | {row + column}, down | {row - column})
    return found


def permutations(items):
    if len(items) <= 1:
        return [items]
    result = []
    for index in range(len(items)):
        for rest in permutations(items[:index] + items[index + 1:]):
            result.append([items[index]] + rest)
    return result


def flatten(value, into):
    if isinstance(value, list):
        for each in value:
            flatten(each, into)
    else:
        into.append(value)
    return into


def hanoi(n, source, target, spare, moves):
    if n == 0:
        return
    hanoi(n - 1, source, spare, target, moves)
    moves.append((source, target))
    hanoi(n - 1, spare, target, source, moves)


def gcd(a, b):
    return a if b == 0 else gcd(b, a % b)


def factorial(n):
    return 1 if n <= 1 else n * factorial(n - 1)


def sort(items):
    if len(items) < 2:
        return items
    pivot = items[len(items) // 2]
    return sort([x for x in items if x < pivot]) + [x for x in items if x == pivot] + sort([x for x in items if x > pivot])


for _ in range(3):
    print(fib(17), ackermann(2, 6), even(300), odd(301), even(301))
    print([power(3, n) for n in range(0, 60, 7)], total([0.5] * 100), total([1, 2.5, 3, 4.25] * 20))
    root = tree(9)
    print(root.sum(), size(root), nothing(14))
    print(queens(6, 0, frozenset(), frozenset(), frozenset()))
    print(len(permutations([1, 2, 3, 4, 5])), permutations([1, 2, 3]))
    moves = []
    hanoi(8, 'a', 'b', 'c', moves)
    print(len(moves), moves[:5], flatten([[1, [2, 3]], 4, [[5]]] * 30, [])[-7:])
    print(sum(gcd(a, b) for a in range(1, 40) for b in range(40)), factorial(40))
    print(sort([(n * 7919) % 1009 for n in range(300)])[:8])
