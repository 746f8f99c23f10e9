"""A global that a hot loop writes last, so that nothing but the loop's end could notice the change."""
x = 0
def glob(n):
    global x
    for _ in range(n): x += 1
    return x
print(glob(3000), glob(3000))
y = 0
def other(n):
    global y
    i = 0
    while i < n:
        y = y + 2
        i += 1
    return y
print(other(3000))
