"""Word counts, n-grams, Levenshtein, run-length and Huffman coding, Caesar and Vigenère, palindromes, anagrams."""
import heapq
from collections import Counter, defaultdict
TEXT = """It was the best of times, it was the worst of times, it was the age of wisdom,
it was the age of foolishness, it was the epoch of belief, it was the epoch of incredulity"""
words = [w.strip(".,").lower() for w in TEXT.split()]
print(Counter(words).most_common(5), len(set(words)), max(words, key=lambda w: (len(w), w)), Counter(zip(words, words[1:])).most_common(2), sorted(Counter(map(len, words)).items()))
def lev(a, b):
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        prev, row[0] = row[0], i
        for j, y in enumerate(b, 1): prev, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, prev + (x != y))
    return row[-1]
print(lev("kitten", "sitting"), lev("", "abc"), lev("flaw", "lawn"))
def rle(s):
    out, prev, n = [], None, 0
    for c in s + "\0":
        if c == prev: n += 1
        else:
            if prev is not None: out.append(f"{n}{prev}" if n > 1 else prev)
            prev, n = c, 1
    return "".join(out)
print(rle("aaabccdddd"), rle(""), rle("x"))
def huffman(s):
    heap = [(n, i, c) for i, (c, n) in enumerate(sorted(Counter(s).items()))]; heapq.heapify(heap); k = len(heap)
    while len(heap) > 1:
        a, b = heapq.heappop(heap), heapq.heappop(heap); heapq.heappush(heap, (a[0] + b[0], k, (a[2], b[2]))); k += 1
    codes = {}
    def walk(node, code):
        if isinstance(node, tuple): walk(node[0], code + "0"); walk(node[1], code + "1")
        else: codes[node] = code or "0"
    walk(heap[0][2], ""); return codes
codes = huffman("abracadabra"); bits = "".join(codes[c] for c in "abracadabra"); print(codes, len(bits))
back, cur, inv = "", "", {v: k for k, v in codes.items()}
for b in bits:
    cur += b
    if cur in inv: back += inv[cur]; cur = ""
print(back)
def vig(s, key, sign=1): return "".join(chr((ord(c) - 97 + sign * (ord(key[i % len(key)]) - 97)) % 26 + 97) if c.isalpha() else c for i, c in enumerate(s))
e = vig("attack at dawn", "lemon"); print(e, vig(e, "lemon", -1))
groups = defaultdict(list)
for w in "listen silent enlist google elgoog abc cab bca".split(): groups["".join(sorted(w))].append(w)
print([g for g in groups.values() if len(g) > 1]); pal = lambda s: (t := "".join(c.lower() for c in s if c.isalnum())) == t[::-1]; print(pal("A man, a plan, a canal: Panama!"), pal("nope"))
def roman(n): return "".join(s * (n // v) for v, s, n in [(v, s, n % p) for v, s, p in ((1000, "M", 10**9), (900, "CM", 1000), (500, "D", 900), (400, "CD", 500), (100, "C", 400 if n % 500 >= 400 else 500), )]) if False else ""
def to_roman(n):
    out = ""
    for v, s in zip((1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1), "M CM D CD C XC L XL X IX V IV I".split()):
        while n >= v: out += s; n -= v
    return out
print([to_roman(n) for n in (1, 4, 9, 14, 40, 90, 400, 1994, 2024, 3999)])
def lcs(a, b):
    t = [[""] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i, x in enumerate(a):
        for j, y in enumerate(b): t[i + 1][j + 1] = t[i][j] + x if x == y else max(t[i][j + 1], t[i + 1][j], key=len)
    return t[-1][-1]
print(lcs("AGGTAB", "GXTXAYB"), lcs("abcdef", "acf"))
