"""memoryview: formats, casts, slices, comparison, release, messages."""
import array


def attempt(function):
    try:
        print(repr(function()))
    except Exception as error:
        print(type(error).__name__, error)


data = bytearray(b"abcdefgh")
m = memoryview(data)
print(m.format, m.itemsize, m.nbytes, m.shape, m.strides, m.ndim, m.readonly, m.contiguous, m.c_contiguous, m.suboffsets, m.obj is data, len(m))
print(m[0], m[-1], m[2:4].tobytes(), m[::2].tolist(), m[::-1].tobytes(), m[::2].contiguous, m[::-1].strides, m.tolist())
m[0] = 65
m[1:3] = b"BC"
print(data, m == data, m == b"ABCdefgh", m[:3] == b"ABC", m != b"x", m == 5)
attempt(lambda: m.__setitem__(slice(0, 2), b"abc"))
attempt(lambda: m.__setitem__(0, 256))
attempt(lambda: m.__setitem__(0, "a"))
attempt(lambda: m.__setitem__(100, 1))
attempt(lambda: m.__delitem__(0))
attempt(lambda: m["a"])
attempt(lambda: m[0, 0])
attempt(lambda: m[10])
attempt(lambda: memoryview(b"abc").__setitem__(0, 1))
attempt(lambda: memoryview("abc"))
attempt(lambda: memoryview(5))
attempt(lambda: memoryview())
ints = m.cast("i")
print(ints.format, ints.itemsize, ints.shape, ints.tolist(), ints.nbytes)
grid = memoryview(bytes(range(12))).cast("B", [3, 4])
print(grid.shape, grid.strides, grid.ndim, grid.tolist(), grid[1, 2], len(grid), grid.nbytes)
attempt(lambda: grid[1])
attempt(lambda: grid[1, 10])
attempt(lambda: grid[5, 0])
attempt(lambda: grid[0:1].shape)
attempt(lambda: m.cast("x"))
attempt(lambda: m[:3].cast("i"))
attempt(lambda: m[::2].cast("b"))
attempt(lambda: ints.cast("h"))
attempt(lambda: m.cast("B", [3, 4]))
a = array.array("d", [1.5, 2.5])
v = memoryview(a)
v[0] = 9.25
print(a, v.format, v.tolist(), v.tobytes() == a.tobytes(), v.cast("B").nbytes, v[1])
attempt(lambda: v.__setitem__(0, "x"))
v.release()
a.append(1.0)
attempt(lambda: v.tolist())
attempt(lambda: v[0])
attempt(lambda: len(v))
print(repr(v).split(" at ")[0])
with memoryview(data) as w:
    print(w.hex(), w.hex(":", 2), w.toreadonly().readonly, bytes(w[1:3]), 65 in w, list(w)[:2], w.tobytes("C"))
attempt(lambda: w[0])
print(hash(memoryview(b"abc")) == hash(b"abc"))
attempt(lambda: hash(memoryview(bytearray(b"a"))))
attempt(lambda: memoryview(b"ab") < memoryview(b"ac"))
print(memoryview(b"abc")[1:].tobytes(), b"".join([memoryview(b"x"), b"y"]), bytes(memoryview(b"abc")[::-1]), list(reversed(memoryview(b"ab"))))
for fmt, values in [("b", [-1, 2]), ("H", [65535]), ("q", [-(2**40)]), ("f", [0.5]), ("B", [1])]:
    x = array.array(fmt, values)
    print(memoryview(x).format, memoryview(x).tolist(), memoryview(x) == x, memoryview(x).itemsize)
mv = memoryview(bytearray(4)).cast("H")
mv[1] = 513
print(mv.tobytes(), mv.tolist(), mv.count(513) if hasattr(mv, "count") else "no count")
match memoryview(b"ab"):
    case [97, 98]:
        print("matched")
