"""struct and array: formats, alignment, byte orders, errors, iter_unpack, half floats."""
import array
import struct


def attempt(function):
    try:
        print(repr(function()))
    except Exception as error:
        print(type(error).__name__, error)


for fmt, values in [("b", (-1,)), ("B", (255,)), ("?", (True,)), ("h", (-2,)), ("H", (65535,)), ("i", (-3,)), ("I", (2**32 - 1,)), ("l", (1,)), ("q", (-(2**63),)), ("Q", (2**64 - 1,)), ("n", (5,)), ("e", (1.5,)), ("f", (0.1,)), ("d", (0.1,)), ("c", (b"x",)), ("5s", (b"abc",)), ("3s", (b"abcdef",)), ("5p", (b"abc",)), ("2x", ()), ("bhi", (1, 2, 3)), ("3h", (1, 2, 3)), ("bq", (1, 2)), ("P", (9,)), ("0i", ()), ("i0q", (1,)), (" 2 i", ()) if False else ("2i", (1, 2))]:
    for order in ("@", "=", "<", ">", "!"):
        try:
            data = struct.pack(order + fmt, *values)
            print(order + fmt, data.hex(), struct.unpack(order + fmt, data), struct.calcsize(order + fmt), end="; ")
        except struct.error as error:
            print(order + fmt, error, end="; ")
    print()
for bad in (lambda: struct.pack("b", 128), lambda: struct.pack("B", -1), lambda: struct.pack("h", 2**15), lambda: struct.pack("i", "a"), lambda: struct.pack("i", 1.5), lambda: struct.pack("i"), lambda: struct.pack("i", 1, 2), lambda: struct.pack("c", b"ab"), lambda: struct.pack("c", "a"), lambda: struct.pack("s", "a"), lambda: struct.pack("f", 1e40), lambda: struct.pack("e", 1e6), lambda: struct.pack("d", "x"), lambda: struct.unpack("i", b"abc"), lambda: struct.unpack("i", "abcd"), lambda: struct.pack("z", 1), lambda: struct.pack("5", 1), lambda: struct.calcsize("99999999999999999999i"), lambda: struct.pack("Q", -1), lambda: struct.pack("q", 2**63), lambda: struct.pack(5), lambda: struct.unpack_from("i", b"abcd", 2), lambda: struct.unpack_from("i", b"abcd", -9), lambda: struct.pack_into("i", bytearray(2), 0, 1), lambda: struct.pack_into("i", b"abcd", 0, 1), lambda: list(struct.iter_unpack("h", b"abc")), lambda: list(struct.iter_unpack("", b"")), lambda: struct.Struct("i").unpack(b""), lambda: struct.pack("?", "")):
    attempt(bad)
s = struct.Struct("<hB")
buffer = bytearray(8)
s.pack_into(buffer, 2, -1, 7)
print(s.format, s.size, buffer, s.unpack_from(buffer, 2), s.unpack_from(buffer, offset=-6), list(s.iter_unpack(b"abcdef")), list(struct.iter_unpack(">H", memoryview(b"abcd"))), s)
print(struct.unpack("<e", b"\x00\x7c"), struct.unpack("<e", b"\x01\x00"), struct.pack(">f", float("nan")).hex(), struct.pack("<d", float("-inf")).hex(), struct.unpack(">f", b"\x7f\x80\x00\x01")[0] != 0)
for code, values in [("b", [1, -2]), ("w", "a\U0001f600"), ("H", [1, 65535]), ("d", [1.5]), ("q", [2**40]), ("f", [0.1])]:
    a = array.array(code, values)
    print(a, a.itemsize, a.typecode, a.tobytes().hex(), a.tolist(), len(a), a == array.array(code, values))
a = array.array("i", range(5))
a.extend([9, 8])
a.insert(0, -1)
a[1:3] = array.array("i", [7])
a.byteswap()
a.byteswap()
print(a, a.pop(), a.index(9), a.count(3), a[::-1], a + a[:1], a * 2, 3 in a, a.buffer_info()[1], list(reversed(a)), a < array.array("i", [100]))
for bad in (lambda: a.append("x"), lambda: a.append(2**40), lambda: a.append(1.5), lambda: a[99], lambda: array.array("z"), lambda: array.array("i", "ab"), lambda: a + [1], lambda: a.extend(array.array("d")), lambda: a.remove(99), lambda: a.index(99), lambda: a.__setitem__(slice(0, 1), [1]), lambda: array.array("i", b"abc"), lambda: a.fromlist(["a"]), lambda: a.fromlist((1,)), lambda: array.array("b", [128]), lambda: hash(a), lambda: array.array(), lambda: a.frombytes("abcd")):
    attempt(bad)
