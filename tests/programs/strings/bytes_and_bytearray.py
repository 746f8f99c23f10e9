"""bytes and bytearray: constructors, mutation, slices, hex, comparison, messages."""


def attempt(function):
    try:
        print(repr(function()))
    except Exception as error:
        print(type(error).__name__, error)


class WithBytes:
    def __bytes__(self):
        return b"custom"


class Indexed:
    def __index__(self):
        return 3


print(bytes(), bytes(3), bytes([1, 255]), bytes("é", "latin-1"), bytes(b"x"), bytes(bytearray(b"y")), bytes(WithBytes()), bytes(Indexed()), bytes(range(3)), bytes(memoryview(b"mv")))
for arguments in [("a",), (-1,), ([256],), (["a"],), (1.5,), (None,), (5, "utf-8"), ("a", 5), (b"a", "utf-8"), ("a", "b", "c", "d"), ([-1],), (object(),)]:
    attempt(lambda: bytes(*arguments))
    attempt(lambda: bytearray(*arguments))
b = bytearray(b"hello")
b[0] = 72
b[1:3] = b"EY!"
b.append(33)
b.extend([1, 2])
b.extend(b"z")
b += b"++"
b *= 2
print(b, len(b), b[3], b[-2:], b[::5])
del b[5:]
b.insert(0, 65)
b.insert(-1, 66)
print(b, b.pop(), b.pop(0), b, b.index(b"Y"))
b.remove(ord("Y"))
b.reverse()
print(b, b.copy() is b, b.copy() == b)
attempt(lambda: b.append(256))
attempt(lambda: b.append("a"))
attempt(lambda: b.remove(7))
attempt(lambda: b.pop(100))
attempt(lambda: bytearray().pop())
attempt(lambda: b.extend(5))
attempt(lambda: b.extend("abc"))
attempt(lambda: b.extend([256]))
attempt(lambda: b.__setitem__(0, 256))
attempt(lambda: b.__setitem__(0, "a"))
attempt(lambda: b.__setitem__(100, 1))
attempt(lambda: b.__setitem__(slice(0, 4, 2), b"abc"))
attempt(lambda: b.__setitem__(slice(0, 1), "a"))
attempt(lambda: b.__setitem__("a", 1))
attempt(lambda: b["a"])
attempt(lambda: b"abc"[10])
attempt(lambda: b"a" + "b")
attempt(lambda: b"a" + 5)
attempt(lambda: bytearray(b"a") + "b")
attempt(lambda: "a" + b"b")
attempt(lambda: b"a" * 1.5)
attempt(lambda: b"a" < "a")
attempt(lambda: hash(bytearray()))
b[:] = b"xyz"
b[1:1] = [1, 2]
b[::2] = b"ABC"
print(b, bytearray(b"abc") == b"abc", b"abc" < bytearray(b"abd"), b"" < b"a", type(b"a" + bytearray(b"b")).__name__, type(bytearray(b"b") + b"a").__name__)
print(b"\x00\xffab".hex(), b"abcdef".hex(":"), b"abcdef".hex("-", 2), b"abcdef".hex("-", -4), bytes.fromhex("00 ff 6162"), bytearray.fromhex("AB"))
for text in ["0", "0g", "é0", "00 f", 5]:
    attempt(lambda: bytes.fromhex(text))
attempt(lambda: b"a".hex("ab"))
attempt(lambda: b"a".hex("é"))
print(b"abc".upper(), b"Ab c".swapcase(), b"ab cd".title(), b"ab".capitalize(), b"a\tb".expandtabs(3), b"5".zfill(3), b"ab".rjust(4, b"."), b"abc".replace(b"b", b""))
view = memoryview(b)
attempt(lambda: b.append(1))
view.release()
b.append(1)
print(b, b.clear(), b, bytearray(b"a" * 3), repr(bytearray(b"'")), str(b"a'"), bytes([65]) is bytes([65]) or True)


class Sub(bytes):
    pass


print(Sub(b"abc"), type(Sub(b"a") + b"").__name__, type(Sub(b"abc")[:]).__name__, Sub(b"a") == b"a", hash(Sub(b"a")) == hash(b"a"))
