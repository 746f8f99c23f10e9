"""find, index, count, startswith, endswith, in: ranges, tuples, and messages."""


def attempt(function):
    try:
        print(repr(function()))
    except Exception as error:
        print(type(error).__name__, error)


text = "hello world, hello \U0001f600 moon"
print(text.find("hello"), text.find("hello", 1), text.rfind("hello"), text.find("hello", 1, 10), text.find("zz"), text.find("\U0001f600"), text.find("moon"))
print(text.find(""), text.find("", 5), text.find("", 100), text.rfind(""), text.rfind("", 0, 5), text.find("o", -5), text.find("o", -5, -1), text.find("h", None, None))
print(text.count("o"), text.count("l", 3), text.count(""), text.count("", 3, 5), text.count("ll"), "aaaa".count("aa"), text.count("\U0001f600"))
attempt(lambda: text.index("moon"))
attempt(lambda: text.index("sun"))
attempt(lambda: text.rindex("sun"))
attempt(lambda: text.find(5))
attempt(lambda: text.find())
attempt(lambda: text.find("a", "b"))
attempt(lambda: text.find("a", 1.5))
attempt(lambda: text.count(5))
attempt(lambda: text.count())
attempt(lambda: text.count("a", 0, 1, 2))
print(text.startswith("hello"), text.startswith("world", 6), text.startswith(("x", "he")), text.startswith(()), text.startswith("", 100), text.startswith("", len(text)))
print(text.endswith("moon"), text.endswith(("sun", "on")), text.endswith("world", 0, 11), text.endswith(""), text.endswith("", 5, 3))
attempt(lambda: text.startswith(5))
attempt(lambda: text.startswith(["a"]))
attempt(lambda: text.startswith(("a", 5)))
attempt(lambda: text.startswith(("hello", 5)))
attempt(lambda: text.endswith(b"n"))
attempt(lambda: text.startswith())
print("ell" in text, "" in text, "" in "", "\U0001f600 m" in text)
attempt(lambda: 5 in text)
attempt(lambda: b"a" in text)
data = b"hello\x00world\xff"
print(data.find(b"o"), data.find(0), data.find(255), data.rfind(b"o", 0, 5), data.index(b"world"), data.count(b"l"), data.count(108), data.find(b""))
attempt(lambda: data.index(b"zz"))
attempt(lambda: data.rindex(7))
attempt(lambda: data.find(256))
attempt(lambda: data.find("h"))
attempt(lambda: data.count("h"))
attempt(lambda: data.startswith("h"))
attempt(lambda: data.startswith(("h",)))
print(0 in data, b"wor" in data, 104 in data, bytearray(b"w") in data)
attempt(lambda: 300 in data)
attempt(lambda: "h" in data)
attempt(lambda: None in data)
print(data.startswith((b"x", b"he")), data.endswith(b"\xff"), data[1:3].startswith(bytearray(b"e")))
tests = {"isalpha": ["abc", "aé", "a1", ""], "isdigit": ["12", "²", "٣", "½", ""], "isdecimal": ["12", "²", "٣"], "isnumeric": ["½", "一", "x"], "isidentifier": ["a1", "1a", "_", "é", "a-b", "class", ""], "isprintable": ["a b", "\n", "", "\u200b"], "isspace": [" \t", "\u3000", "", "\x1c"], "istitle": ["Ab Cd", "AB", "A1b", ""], "isupper": ["AB1", "1", "Ab"], "islower": ["ab1", "1", "ª"], "isascii": ["a", "é", ""], "isalnum": ["a1", "a_", "½"]}
for name, samples in tests.items():
    print(name, [getattr(s, name)() for s in samples])
print([getattr(b"aB1 ", n)() for n in ("isalpha", "isalnum", "isdigit", "islower", "isupper", "isspace", "istitle", "isascii")])
