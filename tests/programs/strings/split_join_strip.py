"""split, rsplit, splitlines, partition, join, strip and friends, with their messages."""


def attempt(function):
    try:
        print(repr(function()))
    except Exception as error:
        print(type(error).__name__, error)


for text in ["", " ", "a b", "  a  b  ", "a,b,,c,", "a\u2003b\u00a0c\x1cd"]:
    print([text.split(), text.split(" "), text.split(","), text.split(None, 1), text.rsplit(None, 1), text.split(",", 2), text.rsplit(",", 2)])
for text in ["", "a\nb", "a\r\nb\rc\n", "\n\n", "x\x0by\x0cz\x1ca\x1db\x1ec\x85d\u2028e\u2029f"]:
    print(text.splitlines(), text.splitlines(True), text.splitlines(keepends=1))
print(b"a\nb\r\nc\rd\x0be\x85f".splitlines(), b" a  b ".split(), b"a,b".rsplit(b",", 0), bytearray(b"a b").split())
print("a-b-c".partition("-"), "a-b-c".rpartition("-"), "abc".partition("-"), "abc".rpartition("-"), "-".partition("-"))
print("  x y ".strip(), "xxabcxx".strip("x"), "abcba".lstrip("ab"), "abcba".rstrip("ab"), "\u3000a\u3000".strip(), "a".strip(""), "ab".strip(None))
print("prefix-body".removeprefix("prefix-"), "body.txt".removesuffix(".txt"), "aaa".removeprefix("b"), "a".removesuffix(""))
print(", ".join(["a", "b"]), "".join([]), "x".join("abc"), "-".join({"k": 1}), "ab".join(["one"]))
print(b"-".join([b"a", bytearray(b"b"), memoryview(b"c")]), bytearray(b"").join([b"a"]))
attempt(lambda: "".join([1]))
attempt(lambda: "".join(["a", b"b"]))
attempt(lambda: "".join(5))
attempt(lambda: b"".join(["a"]))
attempt(lambda: b"".join([1]))
attempt(lambda: "a".split(""))
attempt(lambda: "a".split(5))
attempt(lambda: "a".split("a", "b"))
attempt(lambda: "a".split(sep="x", maxsplit=-1))
attempt(lambda: "a".split("a", 1, 2))
attempt(lambda: "a".split(what=1))
attempt(lambda: "a".partition(""))
attempt(lambda: "a".partition(5))
attempt(lambda: "a".strip(5))
attempt(lambda: "a".strip("a", "b"))
attempt(lambda: "a".removeprefix(5))
attempt(lambda: "a".removeprefix())
attempt(lambda: b"a".split("a"))
attempt(lambda: b"a".strip("a"))
attempt(lambda: b"a".partition(""))
print("abab".replace("a", "x"), "abab".replace("a", "x", 1), "abab".replace("", "-"), "aaa".replace("aa", "b"), "abc".replace("b", "", 0), "abab".replace("a", "x", count=1), "".replace("", "z"))
attempt(lambda: "a".replace("a"))
attempt(lambda: "a".replace(1, 2))
attempt(lambda: "a".replace("a", "b", "c"))
print("Title case of o'neill's 3rd".title(), "hELLO wORLD".capitalize(), "ǆ".title(), "ß".upper(), "ΑΣ".lower(), "İ".lower(), "Straße".casefold(), "aBc".swapcase())
print("a\tbc\td".expandtabs(), "a\tbc\td".expandtabs(4), "\t\n\tx".expandtabs(2), "a\tb".expandtabs(0), "a\tb".expandtabs(tabsize=1))
print("42".zfill(5), "-42".zfill(5), "+4".zfill(4), "abc".zfill(2), "".zfill(2), "--1".zfill(5))
print("ab".center(7, "*"), "abc".center(8, "*"), "ab".ljust(4) + "|", "ab".rjust(4), "abc".center(2))
attempt(lambda: "a".center(5, "ab"))
attempt(lambda: "a".center("5"))
attempt(lambda: "a".ljust(5, b"x"))
attempt(lambda: "a".center())
attempt(lambda: b"a".center(5, "x"))
attempt(lambda: b"a".center(5, b"xy"))
