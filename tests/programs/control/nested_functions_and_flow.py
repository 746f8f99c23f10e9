"""Early returns, nested loops with flags, loop variables after loops, conditional definitions, recursion in loops."""
if len("abc") > 2:
    def chosen(): return "first definition"
else:
    def chosen(): return "second definition"
print(chosen())
def primes(n):
    found = []
    for c in range(2, n):
        for p in found:
            if p * p > c: found.append(c); break
            if c % p == 0: break
        else: found.append(c)
    return found
print(primes(60))
def search(grid, want):
    for y, row in enumerate(grid):
        for x, v in enumerate(row):
            if v == want: return x, y
            if v is None: break
        else: continue
        return "hit none", y
print(search([[1, 2], [3, 4]], 4), search([[1, None, 2], [9]], 2), search([[]], 1))
for i in range(3):
    def late(): return i
    if i == 1: keep = late
print(keep(), late(), i)
def state(events):
    s, out = "idle", []
    for e in events:
        if s == "idle" and e == "go": s = "run"
        elif s == "run":
            if e == "stop": s = "idle"; continue
            elif e == "fail": break
            else: out.append(e); continue
        out.append(s)
    else: out.append("end")
    return out
print(state(["go", "a", "stop", "x"]), state(["go", "fail", "never"]), state([]))
x = 0
while True:
    x += 1
    if x % 2: continue
    if x > 6: break
    while x < 5: x += 3
print(x); total = 0
for a in range(5):
    for b in range(a):
        if (a + b) % 4 == 3: break
        total += a * b
    else: total += 100
print(total, [y for y in range(10) if (lambda v: v % 3)(y)], next((n for n in range(100) if n * n > 500), None))
