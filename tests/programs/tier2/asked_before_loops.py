# What a loop asks of things that it does not change is asked once: it must be asked again when the loop is come back to with other things.

def counter(step):
    count = 0
    def bump(x):
        nonlocal count
        count += step
        return x + step
    def read(): return count
    return bump, read

class Holder:
    def __init__(self): self.n = 0
    def __call__(self, x=None):
        self.n += 2
        return self.n if x is None else x + 2

# An inner loop whose callees the outer one replaces: other closures, other functions, what is no function at all.
def nested():
    seen = []
    def double(x): return x + 5
    for n in range(30):
        bump, read = counter(n % 4 + 1)
        if n == 12: bump = double
        if n == 15: read = lambda: 99999
        if n == 18: bump = read = Holder()
        if n == 21: bump = int
        if n == 24: bump = None
        x = rounds = 0
        try:
            while read() < 200:
                x = bump(x)
                rounds += 1
                if rounds > 210: break
        except TypeError as error:
            x = str(error)
        seen.append((x, rounds))
    print(seen)
nested()

# One that is called behind a branch, and has no value before.
def late():
    total = 0
    for n in range(400):
        if n == 300:
            def f(x): return x + n
        if n >= 300: total += f(1)
        if n == 350: f = abs
    print(total)
late()

# The same loop in one function, called with one thing after another.
def loop(f, g, n):
    total = 0
    for i in range(n): total += f(i) if i % 3 else g(i)
    return total
def run():
    one = [counter(k)[0] for k in range(4)]
    out = []
    for f in one + [abs, Holder(), lambda x: -x, one[0]]:
        for g in (one[1], f, lambda x, y=3: x * y):
            out.append(loop(f, g, 120))
    print(out)
run()

# Replaced in the loop, by hand and by what it calls.
def replaced():
    bump, read = counter(1)
    other, _ = counter(100)
    x = 0
    for n in range(500):
        x = bump(x)
        if n == 200: bump = other
        if n == 300: bump = counter(7)[0]
        if n == 400: del bump
        if n == 400: bump = lambda x: x - 1
    print(x, read())

    def swap(n):
        nonlocal target
        if n == 250: target = counter(1000)[0]
        return n
    target = counter(3)[0]
    x = 0
    for n in range(400):
        x = target(x)
        swap(n)
    print(x)
replaced()

# Identity is asked too.
def identity(items, marker):
    found = 0
    for item in items:
        if item is marker: found += 1
        if marker is None: found += 10
    return found
m = object()
print([identity([m, None, 1] * 60, each) for each in (m, None, 1, m, None)])
