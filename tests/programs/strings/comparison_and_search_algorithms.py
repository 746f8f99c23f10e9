"""Substring algorithms written by hand against the built-in ones, over random-looking texts."""
def naive(t, p): return [i for i in range(len(t) - len(p) + 1) if t[i:i + len(p)] == p]
def kmp(t, p):
    fail, k = [0] * len(p), 0
    for i in range(1, len(p)):
        while k and p[k] != p[i]: k = fail[k - 1]
        if p[k] == p[i]: k += 1
        fail[i] = k
    out, k = [], 0
    for i, c in enumerate(t):
        while k and p[k] != c: k = fail[k - 1]
        if p[k] == c: k += 1
        if k == len(p): out.append(i - k + 1); k = fail[k - 1]
    return out
def builtin(t, p):
    out, i = [], t.find(p)
    while i >= 0: out.append(i); i = t.find(p, i + 1)
    return out
def rabin(t, p, b=257, m=10**9 + 7):
    n, h = len(p), 0; hp = 0; top = pow(b, n - 1, m); out = []
    for c in p: hp = (hp * b + ord(c)) % m
    for i, c in enumerate(t):
        h = (h * b + ord(c)) % m
        if i >= n - 1:
            if h == hp and t[i - n + 1:i + 1] == p: out.append(i - n + 1)
            h = (h - ord(t[i - n + 1]) * top) % m
    return out
seed = 1; text = ""
for _ in range(400): seed = seed * 1103515245 + 12345 & 0x7FFFFFFF; text += "abcé\U0001f600"[seed >> 16 & 3 if seed & 1 else 4]
for p in ("a", "ab", "aa", "aba", "\U0001f600", "bé", "cab", "é\U0001f600", "aaaa", "zz"):
    r = naive(text, p); print(ascii(p), len(r), r[:5], r == kmp(text, p) == builtin(text, p) == rabin(text, p), text.count(p), text.rfind(p), len(text.split(p)), text.replace(p, "").__len__(), (p in text) == bool(r))
def z(s):
    z, l, r = [len(s)], 0, 0
    for i in range(1, len(s)):
        k = min(r - i, z[i - l]) if i < r else 0
        while i + k < len(s) and s[k] == s[i + k]: k += 1
        z.append(k)
        if i + k > r: l, r = i, i + k
    return z
print(z("aabxaabxcaab"), sorted(range(6), key=lambda i: "banana"[i:]), max(("banana"[i:j] for i in range(6) for j in range(i, 7) if "banana".count("banana"[i:j]) > 1), key=len))
