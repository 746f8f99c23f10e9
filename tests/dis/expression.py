def f():
    return (a + b) * c


a, b, c = 1, 2, 3
for _ in range(64):
    f()
