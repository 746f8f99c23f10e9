"""Hot numeric loops where ints become floats and back, with nan, inf, negative zero and division by zero."""
def mean(xs):
    t = n = 0
    for x in xs: t += x; n += 1
    return t / n if n else None
print(mean(range(100)), mean([0.5] * 50 + [1] * 50), mean([True, 2, 3.5] * 30), mean([]), mean([10**20, 1.0] * 20))
def newton(a, n=60):
    x = a
    for _ in range(n): x = (x + a / x) / 2
    return x
print(newton(2), newton(10**10), newton(0.25), newton(2**70)); inf, nan = float("inf"), float("nan")
def weird(vals):
    out = [0, 0, 0, 0]
    for v in vals * 30:
        if v != v: out[0] += 1
        elif v == inf or v == -inf: out[1] += 1
        elif v == 0 and str(v)[0] == "-": out[2] += 1
        else: out[3] += v
    return out
print(weird([1, nan, -0.0, inf, 2.5, 0, -inf]))
def divs(n):
    ok = bad = 0
    for i in range(-n, n):
        try: ok += 10 / i + 10 // i + 10 % i
        except ZeroDivisionError: bad += 1
    return round(ok, 6), bad
print(divs(50), divs(3)); s = 0
for i in range(300): s += i if i % 2 else -i * 0.5
print(s); x = 1
for i in range(120): x = x * 2 if i < 60 else x / 2 if i < 100 else x // 1
print(x, type(x).__name__)
def pi(n):
    t = 0.0
    for k in range(n): t += (-1) ** k / (2 * k + 1)
    return 4 * t
print(round(pi(500), 9), round(pi(501), 9))
def mandel(w, h):
    rows = []
    for j in range(h):
        r = ""
        for i in range(w):
            cx, cy, x, y, n = i * 3 / w - 2, j * 2 / h - 1, 0.0, 0.0, 0
            while x * x + y * y <= 4 and n < 20: x, y, n = x * x - y * y + cx, 2 * x * y + cy, n + 1
            r += " .:-=+*#%@"[n // 2 - (n == 20)]
        rows.append(r)
    return rows
print("\n".join(mandel(30, 9))); h = 0
for i in range(1, 400): h = (h * 31 + int(i ** 0.5 * 1000)) % 1000003; h ^= int(i / 3)
print(h, sum(1 / i for i in range(1, 200)), sum(i * 0.1 for i in range(100)), max(abs(i - 50.5) for i in range(100)), min((i % 7) * -1.5 for i in range(50)))
a = b = 0
for i in range(200): a, b = b + i, a - 0.25 * i
print(a, b, int(a) - a == 0, round(b), -0.0 + 0, 0 * -1.0, 1 - 1.0, 3 % -0.7 < 0, -7 // 2.0, 2 ** -2, (-8) ** 3, 7 // 0.3)
