"""A side trace that returns into its caller and meets the same function again, called from another place."""


def fib(n):
    if n < 2:
        return n
    return fib(n - 1) + fib(n - 2)


def ways(n, memo=None):
    if n <= 0:
        return int(n == 0)
    return ways(n - 1) + 10 * ways(n - 2) + 100 * ways(n - 3)


for _ in range(3):
    print(fib(17))
print([ways(n) for n in range(12)])
