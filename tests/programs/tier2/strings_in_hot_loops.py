"""Hot loops that build, slice, compare and search strings, ASCII and not, with types changing midway."""
def build(n, c):
    s = ""
    for i in range(n): s += c if i % 3 else str(i)
    return s
print(build(60, "x")[-12:], build(60, "é")[-12:], build(40, "\U0001f600")[-5:], len(build(300, "ab")), hash(build(50, "q")) == hash(build(50, "q")))
def scan(s):
    counts, prev, runs = {}, None, 0
    for c in s:
        counts[c] = counts.get(c, 0) + 1
        if c != prev: runs += 1; prev = c
    return sorted(counts.items())[:4], runs
print(scan("aabbbc" * 50), scan("é\U0001f600a" * 40), scan(""))
def rev(s):
    out = []
    for i in range(len(s) - 1, -1, -1): out.append(s[i])
    return "".join(out)
print(rev("hello" * 20)[:7], rev("a\U0001f600b" * 20)[:6], rev("x"))
def classify(s): return [sum(f(c) for c in s) for f in (str.isdigit, str.isalpha, str.isupper, str.isspace)]
print(classify("Ab1 " * 50), classify("É٣\u3000" * 30)); parts = [f"{i}:{i * i:>4}|{chr(65 + i % 26)}" for i in range(80)]; print(parts[-2:], ",".join(p[0] for p in parts)[:20], max(parts), sorted(parts)[1])
def cmp(n):
    r = 0
    for i in range(n):
        a, b = str(i), str(i * 7 % n)
        r += (a < b) + (a == b) * 2 + a.startswith("1") + (b in a) - a.endswith(b[-1])
    return r
print(cmp(150), cmp(151)); t = 0
for i in range(200):
    v = i if i % 50 == 49 else "k" + str(i % 10)
    try: t += len(v + "z")
    except TypeError: t += 100
print(t); words = "the cat sat on the mat the end".split() * 20; d = {}
for w in words: d[w] = d.get(w, "") + w[0].upper()
print({k: len(v) for k, v in d.items()}, "".join(sorted(set("".join(words)))), sum(ord(c) * i for i, c in enumerate("".join(words))))
def caesar(s, k): return "".join(chr((ord(c) - 97 + k) % 26 + 97) if "a" <= c <= "z" else c for c in s)
m = "attack at dawn " * 10; print(caesar(m, 3)[:14], caesar(caesar(m, 3), -3) == m, [caesar("z", k) for k in range(0, 30, 7)])
