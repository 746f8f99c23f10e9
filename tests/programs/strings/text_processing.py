"""Text processing: wrapping, justification, columns, Caesar, run-length, Soundex, Markov, anagrams, morse."""
from collections import Counter, defaultdict


class string:
    punctuation = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"
    ascii_lowercase = "".join(map(chr, range(97, 123)))
    ascii_uppercase = ascii_lowercase.upper()


TEXT = """It is a truth universally acknowledged, that a single man in possession of a good fortune, must be in want
of a wife. However little known the feelings or views of such a man may be on his first entering a neighbourhood,
this truth is so well fixed in the minds of the surrounding families, that he is considered as the rightful
property of some one or other of their daughters."""


def wrap(text, width):
    line = []
    size = 0
    for word in text.split():
        if size + len(word) + len(line) > width:
            yield line
            line, size = [], 0
        line.append(word)
        size += len(word)
    if line:
        yield line


def justify(text, width):
    *lines, last = wrap(text, width)
    for words in lines:
        gaps = len(words) - 1
        if not gaps:
            yield words[0]
            continue
        space, extra = divmod(width - sum(map(len, words)), gaps)
        yield "".join(w + " " * (space + (i < extra)) for i, w in enumerate(words)).rstrip()
    yield " ".join(last)


for line in justify(TEXT, 44):
    print("|" + line.ljust(44) + "|", len(line))

words = [w.strip(string.punctuation).lower() for w in TEXT.split()]
freq = Counter(words)
for word, n in sorted(freq.items(), key=lambda p: (-p[1], p[0]))[:8]:
    print(f"{word:<12}{n:>3} {'#' * n:.<10}")
print(freq.most_common(3), freq.total(), len(freq))

by_length = defaultdict(set)
for w in words:
    by_length[len(w)].add(w)
for k in sorted(by_length):
    print(k, sorted(by_length[k]))


def caesar(s, k):
    lower, upper = string.ascii_lowercase, string.ascii_uppercase
    table = str.maketrans(lower + upper, lower[k:] + lower[:k] + upper[k:] + upper[:k])
    return s.translate(table)


secret = caesar(TEXT[:50], 13)
print(secret, caesar(secret, 13) == TEXT[:50])
print("hello world".translate({ord("l"): None, ord("o"): "0", 104: 72}), "abc".translate(str.maketrans("ab", "xy", "c")))


def rle(s):
    out = []
    for ch in s:
        if out and out[-1][0] == ch:
            out[-1][1] += 1
        else:
            out.append([ch, 1])
    return "".join(f"{n}{c}" for c, n in out)


print(rle("WWWWBBBWWC"), rle(""), rle("ééé日日"))
print("one,two,,three".split(","), "  a  b ".split(), "a--b--c".rsplit("--", 1), "k=v=w".partition("="), "none".rpartition("="))
print("a\nb\r\nc\x0bd\u2028e".splitlines(), "a\nb\n".splitlines(True))
print("Title Case here".swapcase(), "they're bill's".title(), "ǆ ß ŉ".upper(), "ΑΣ ΑΣΣ".lower(), "straße".casefold(), "ﬁ".capitalize())
print("x".center(7, "*"), "ab".center(5, "-"), "abc".center(6, "-"), "42".zfill(5), "-42".zfill(5), "+".zfill(3), "é".rjust(3, "→"))
print("tabs\tand\tmore".expandtabs(6), "a\tb\n\tc".expandtabs(4), "%-10s|%+5d|%05.1f|%x|%#o|%e|%c|%r|%%" % ("s", 3, 2.25, 255, 8, 12345.678, 97, "q"))
print("abcabc".find("c"), "abcabc".rfind("c", 0, 5), "abc".find(""), "abc".count(""), "aaaa".count("aa"), "abc".index("b"), "mississippi".replace("ss", "SS", 1))
try:
    "abc".index("z")
except ValueError as e:
    print(e)
print("prefix_x".removeprefix("prefix_"), "x.py".removesuffix(".py"), "abc".startswith(("x", "a")), "abc".endswith("bc", 1), "x" in "xyz", "" in "")
print("naïve café 日本 😀"[::-1], len("😀é"), "😀"[0], ascii("é😀\n"), repr("a'b\"c\\"), repr("it's"), repr('\x7f\x00\xa0\u200b\ud800'))
groups = defaultdict(list)
for w in "listen silent enlist google elbow below inlets banana".split():
    groups["".join(sorted(w))].append(w)
print([g for g in groups.values() if len(g) > 1])
print(max(words, key=len), min(words, key=lambda w: (len(w), w)), sorted(set(words), key=lambda w: (w[::-1]))[:5])
print(str.join("-", ["a", "b"]), "".join(chr(c) for c in range(0x41, 0x46)), "é".encode(), "日本".encode("utf-16-le"), b"caf\xc3\xa9".decode(), "€".encode("latin-1", "replace"))
print("abc".isalpha(), "½".isnumeric(), "²".isdigit(), "²".isdecimal(), "٣".isdecimal(), int("٣٤"), "a1_".isidentifier(), "".isprintable(), " \n".isspace(), "Ab Cd".istitle())
