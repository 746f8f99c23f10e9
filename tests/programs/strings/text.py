"""Strings: methods, slicing, formatting, code points."""


def is_palindrome(text):
    cleaned = "".join(c.lower() for c in text if c.isalnum())
    return cleaned == cleaned[::-1]


def caesar(text, shift):
    out = []
    for c in text:
        if "a" <= c <= "z":
            out.append(chr((ord(c) - ord("a") + shift) % 26 + ord("a")))
        elif "A" <= c <= "Z":
            out.append(chr((ord(c) - ord("A") + shift) % 26 + ord("A")))
        else:
            out.append(c)
    return "".join(out)


def word_frequencies(text):
    counts = {}
    for word in text.lower().split():
        word = word.strip(".,;!?'\"")
        if word:
            counts[word] = counts.get(word, 0) + 1
    return counts


def wrap(text, width):
    lines, line = [], ""
    for word in text.split():
        if line and len(line) + 1 + len(word) > width:
            lines.append(line)
            line = word
        else:
            line = line + " " + word if line else word
    if line:
        lines.append(line)
    return lines


POEM = "The fog comes on little cat feet. It sits looking over harbor and city on silent haunches and then moves on."
print(is_palindrome("A man, a plan, a canal: Panama"), is_palindrome("Python"))
print(caesar("Hello, World!", 3), caesar(caesar("Hello, World!", 3), -3))
print(sorted(word_frequencies(POEM).items(), key=lambda item: (-item[1], item[0]))[:6])
for line in wrap(POEM, 28):
    print(f"|{line:<28}|")

s = "alpha beta gamma"
print(s[0], s[-1], s[2:5], s[::-1], s[::3], s[-5:], s[:100], s[5:2] == "")
print(s.upper(), s.title(), s.capitalize(), s.swapcase(), s.center(20, "*"), s.ljust(18, "."), s.rjust(18), s.zfill(20))
print(s.find("a"), s.find("z"), s.rfind("a"), s.index("beta"), s.count("a"), s.count("aa"), "beta" in s, "x" not in s)
print(s.split(), s.split("a"), s.split(" ", 1), s.rsplit(" ", 1), s.partition(" "), s.rpartition(" "), "a\nb\r\nc".splitlines())
print(s.replace("a", "A"), s.replace("a", "A", 2), s.startswith("alp"), s.endswith(("mma", "x")), s.startswith("beta", 6))
print("  x y ".strip(), "xxabcxx".strip("x"), "xxabc".lstrip("x"), "abc--".rstrip("-"), "prefix-x".removeprefix("prefix-"), "a.py".removesuffix(".py"))
print("-".join(["a", "b", "c"]), "".join([]), ", ".join(str(n) for n in range(5)), "ab" * 3, "ab" "cd", 3 * "-")
print("abc".isalpha(), "abc1".isalnum(), "123".isdigit(), " ".isspace(), "Abc".istitle(), "ABC".isupper(), "a_1".isidentifier(), "".isalpha())
print("abc" < "abd", "abc" < "ab", "Z" < "a", "a" == "a", "a" != "b", max("hello"), min("hello"), sorted("hello"))
print(repr("it's"), repr('say "hi"'), repr("both ' and \""), repr("tab\tnew\nline\\"), repr("\x00\x7f\u00e9\u4e2d"), ascii("é中😀"))
print(len("日本語"), "日本語"[1], "naïve café".upper(), "ß".upper(), "İ".lower() == "i̇", "ǅ".lower())
smile = "a😀b"
print(len(smile), smile[1], smile[::-1], [hex(ord(c)) for c in smile], smile.find("b"), smile.encode("utf-8"), chr(128512))
print("{} {1} {0}".replace("{} ", "").format("x", "y"), "{:>5}|{:<5}|{:^5}".format(1, 2, 3), "{a[0]} {b.real}".format(a=[9], b=4))
print("%s %r %d %5d|%-5d|%05d %x %c %%" % ("s", "r", 3, 42, 42, 42, 255, "c"), "%(k)s=%(v).2f" % {"k": "pi", "v": 3.14159})
print("one\ttwo".expandtabs(8), "a,b,,c".split(","), "x".join("abc"), "abc".translate({97: "A", 98: None}), str.maketrans("ab", "cd"))
try:
    "abc".index("z")
except ValueError as error:
    print(error)
try:
    "abc"[10]
except IndexError as error:
    print(error)
try:
    "abc" + 1
except TypeError as error:
    print(error)
try:
    "abc"[0] = "x"
except TypeError as error:
    print(error)
