def down(n):
    if n == 0:
        raise RuntimeError("bottom")
    down(n - 1)

def thrice(n):
    down(3 if n else 2)

CASES = [(down, 2), (down, 3), (down, 4), (down, 50), (thrice, 1)]
