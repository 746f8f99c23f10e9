"""Files in a temporary directory: modes, seeking, iteration, newlines, encodings, buffering, context managers, errors."""
import io
import os
import tempfile


def attempt(function):
    try:
        print(repr(function()))
    except Exception as error:
        print(type(error).__name__, str(error).replace(root, "ROOT"))


with tempfile.TemporaryDirectory() as root:
    path = os.path.join(root, "f.txt")
    with open(path, "w", encoding="utf-8") as f:
        print(f.write("line 1\nzweite Zeile ü\n"), f.writelines(["three\n", "four"]), f.tell(), f.name == path, f.mode, f.encoding, f.closed, f.writable(), f.readable(), f.seekable(), f.line_buffering, f.errors, f.newlines)
        attempt(lambda: f.read())
        attempt(lambda: f.write(b"x"))
        attempt(lambda: f.write(5))
    print(f.closed, os.path.getsize(path))
    attempt(lambda: f.write("x"))
    with open(path, encoding="utf-8") as f:
        print(f.readline(), f.readline(3), f.tell() > 0, f.read(4), f.readlines(), f.read(), f.seek(0), list(f), f.seek(7), next(f))
        attempt(lambda: next(f) and next(f) and next(f))
        attempt(lambda: f.seek(-1))
        attempt(lambda: f.seek(1, 1))
        attempt(lambda: f.seek(0, 2))
        attempt(lambda: f.write("x"))
        attempt(lambda: f.truncate(1))
    with open(path, "rb") as f:
        print(f.read(6), f.peek(2)[:2], f.readline(), f.seek(-4, 2), f.read(), f.read(), f.seek(0), bytearray(4), f.readinto(b := bytearray(4)), b, f.tell(), type(f).__name__, type(f.raw).__name__)
    with open(path, "r+", encoding="utf-8") as f:
        f.seek(0)
        f.write("LINE")
        f.flush()
        f.seek(0)
        print(f.readline(), f.truncate(6), f.seek(0), f.read())
    with open(path, "a+") as f:
        f.write("appended")
        f.seek(0)
        print(f.read())
    attempt(lambda: open(path, "x"))
    for newline in (None, "", "\n", "\r\n", "\r"):
        with open(path, "w", newline=newline) as f:
            f.write("a\nb\r\nc\rd")
        raw = open(path, "rb").read()
        print(repr(newline), raw, [open(path, newline=n).read() for n in (None, "", "\n", "\r\n", "\r")], open(path, newline=newline).readlines())
    with open(path, "wb", buffering=0) as f:
        print(type(f).__name__, f.write(b"\xff\xfeabc\x80"), f.fileno() > 2)
    for encoding, errors in (("utf-8", "strict"), ("utf-8", "replace"), ("utf-8", "surrogateescape"), ("latin-1", "strict"), ("ascii", "backslashreplace"), ("utf-16", "ignore")):
        attempt(lambda: open(path, encoding=encoding, errors=errors).read())
    attempt(lambda: open(path, "w", encoding="ascii").write("é"))
    attempt(lambda: open(path, encoding="nope"))
    attempt(lambda: open(path, errors="nope").read())
    attempt(lambda: open(path, newline="x"))
    attempt(lambda: open(path, "w+", encoding="utf-8-sig").write("bom"))
    attempt(lambda: (open(path, "rb").read(), open(path, encoding="utf-8-sig").read()))
    with open(path, "w") as f:
        print("to file", 1, 2, sep="|", end="$", file=f)
    print(open(path).read(), io.open is open)
    fd = os.open(path, os.O_RDWR)
    with os.fdopen(fd, "r+") as f:
        print(f.read(3), f.fileno() == fd)
    attempt(lambda: os.read(fd, 1))
    with open(path, "w+b") as f:
        f.write(b"0123456789")
        f.seek(2)
        f.write(b"XY")
        print(f.tell(), f.read(2), f.seek(0), f.read(), f.readable(), f.writable())
    t = io.TextIOWrapper(io.BytesIO(b"a\nb\n"), encoding="ascii", write_through=True)
    print(t.readline(), t.detach().read(), repr(io.StringIO("x"))[:20])
    attempt(lambda: t.read())
    s = io.StringIO("abc\ndef", newline=None)
    print(s.read(2), s.tell(), s.readline(), s.write("XYZ!"), s.getvalue(), s.seek(1), s.truncate(), s.getvalue(), s.closed, s.close())
    attempt(lambda: s.read())
    attempt(lambda: io.StringIO(b"x"))
    attempt(lambda: io.BytesIO("x"))
    b = io.BytesIO(b"abc")
    print(b.read1(2), b.seek(10), b.write(b"z"), b.getvalue(), b.readlines(), b.readable())
    w = io.BufferedWriter(raw := io.BytesIO(), 4)
    print(w.write(b"ab"), raw.getvalue(), w.write(b"cdef"), w.flush(), raw.getvalue())
    print(sorted(os.listdir(root)), os.path.exists(path))
print(os.path.exists(root))
