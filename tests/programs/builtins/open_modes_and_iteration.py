"""open() in a temporary file: modes, reading line by line, context exit, encodings by name, file objects' attributes."""
import os, tempfile
path = os.path.join(tempfile.mkdtemp(), "x.txt")
for mode in ("w", "w+", "a", "a+", "r", "r+", "x", "wb", "rb", "ab+", "rt", "wt", "r+b", "U", "", "rw", "wx", "bt", "+", "rr"):
    try:
        with open(path, mode) as f: print(mode, f.mode, f.readable(), f.writable(), type(f).__name__, f.tell(), end="; ")
    except Exception as e: print(mode, type(e).__name__, str(e).replace(path, "PATH"), end="; ")
print()
with open(path, "w") as f: f.write("one\ntwo\n\nfour"); print(f.closed, f.fileno() > 2, f.isatty())
with open(path) as f: print([l for l in f], f.readline() == "", f.closed)
f = open(path); print(next(f), f.readline(), f.read(2), f.readlines(), f.read()); f.close(); f.close()
for g in (f.read, f.readline, lambda: next(f), f.tell, f.fileno, lambda: f.write("x"), f.flush, lambda: f.__enter__(), lambda: list(f), f.isatty):
    try: print(g())
    except Exception as e: print(type(e).__name__, e)
print(f.name == path, f.mode, f.encoding.lower(), f.newlines, f.closed, repr(f).replace(path, "PATH")); print(sum(1 for _ in open(path)), max(open(path), key=len), sorted(open(path))[0], dict(enumerate(open(path)))[1], [*map(str.strip, open(path))], "".join(reversed(list(open(path)))), open(path).read().split(), open(path, "rb").read(3), *open(path), sep="|")
with open(path, "r+") as f: f.write("ONE"); f.seek(0); print(f.read(4)); f.seek(0, 2); f.write("end"); f.seek(0); print(f.read().splitlines())
with open(path, "a+") as f: print(f.read(), f.tell() > 0); f.seek(0); f.write("Z"); f.seek(0); print(f.read()[-4:])
a, b = open(path), open(path); print(a.read(2), b.read(3), a.read(1)); a.close(); b.close(); print(os.path.getsize(path), open(path, encoding="utf-8").encoding, open(path, "w", encoding="latin-1").write("é"), open(path, "rb").read()); os.remove(path)
