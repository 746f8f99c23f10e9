"""translate, maketrans, encode, decode and error handlers, with messages."""
import codecs


def attempt(function):
    try:
        print(repr(function()))
    except Exception as error:
        print(type(error).__name__, error)


print("hello".translate(str.maketrans("el", "ip")), "hello".translate(str.maketrans("", "", "l")), "hello".translate({104: "J", 108: None, 111: 0x30}))
print("hello".translate(str.maketrans({"h": "<h>", "l": None})), str.maketrans({"a": 1, 98: "x"}), str.maketrans("ab", "cd", "e"))
attempt(lambda: str.maketrans("ab", "c"))
attempt(lambda: str.maketrans({"ab": 1}))
attempt(lambda: str.maketrans({1.5: 1}))
attempt(lambda: str.maketrans(5))
attempt(lambda: "a".translate(5))
attempt(lambda: "a".translate({97: 1.5}))
attempt(lambda: "a".translate({97: 0x110000}))


class Upper:
    def __getitem__(self, code):
        if code == 32:
            raise LookupError
        return chr(code).upper() + "."


print("a b".translate(Upper()), b"hello".translate(bytes(range(255, -1, -1)))[:2], b"hello".translate(None, b"l"), bytes.maketrans(b"a", b"b")[97:99])
attempt(lambda: b"a".translate(b"short"))
attempt(lambda: bytes.maketrans(b"a", b"bc"))
for encoding in ["utf-8", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-be", "latin-1", "ascii", "cp1252", "utf-8-sig", "cp437", "koi8-r", "iso8859-15", "mac-roman", "unicode_escape", "raw_unicode_escape", "punycode", "utf-7", "idna"]:
    for text in ["aé", "€\n", "\U0001f600"]:
        try:
            data = text.encode(encoding)
            print(encoding, data, data.decode(encoding) == text)
        except UnicodeError as error:
            print(encoding, type(error).__name__, error)
for handler in ["strict", "ignore", "replace", "backslashreplace", "xmlcharrefreplace", "namereplace", "surrogateescape", "surrogatepass", "nope"]:
    attempt(lambda: "aé\ud800€b".encode("latin-1", handler))
    attempt(lambda: b"a\xff\xe2\x82b".decode("utf-8", handler))
attempt(lambda: "a\ud800".encode())
attempt(lambda: "a\ud800".encode("utf-8", "surrogatepass"))
attempt(lambda: b"\xed\xa0\x80".decode("utf-8", "surrogatepass"))
attempt(lambda: b"a\xff".decode("utf-8", "surrogateescape").encode("utf-8", "surrogateescape"))
attempt(lambda: "a".encode("nope"))
attempt(lambda: b"a".decode("nope"))
attempt(lambda: "a".encode(5))
attempt(lambda: "a".encode("utf-8", 5))
attempt(lambda: "a".encode("rot13"))
attempt(lambda: b"a".decode("hex"))
attempt(lambda: codecs.encode("Hello", "rot13"))
attempt(lambda: codecs.encode(b"ab", "hex"))
attempt(lambda: codecs.decode(b"6162", "hex"))
attempt(lambda: codecs.encode(b"ab", "base64"))
for bad in [b"\x80", b"\xc3", b"\xc3(", b"\xe2\x28\xa1", b"\xf0\x9f\x98", b"\xf5\x80", b"\xc0\x80", b"\xed\xa0\x80", b"ab\xffcd"]:
    try:
        bad.decode()
    except UnicodeDecodeError as error:
        print(error, "|", error.start, error.end, error.reason, error.encoding, error.object)
attempt(lambda: b"\x00\xd8".decode("utf-16-le"))
attempt(lambda: b"a".decode("utf-16"))
attempt(lambda: b"\xff\xfea\x00".decode("utf-16"))
attempt(lambda: b"\x81".decode("cp1252"))
attempt(lambda: rb"\u12".decode("unicode_escape"))
attempt(lambda: rb"\N{DIGIT ONE}\x41\101\u20ac\n".decode("unicode_escape"))


def marker(error):
    return f"<{ascii(error.object[error.start:error.end])}>", error.end


codecs.register_error("marker", marker)
print("aé€".encode("ascii", "marker"), b"a\xff".decode("ascii", "marker"))
