"""Text that the encoding lacks fails at write, what was written before stays; closed, read-only and detached streams."""
import io, os, tempfile
path = os.path.join(tempfile.mkdtemp(), "f")
for enc, errors in (("ascii", "strict"), ("latin-1", "strict"), ("ascii", "replace"), ("utf-8", "strict"), ("cp1252", "xmlcharrefreplace"), ("utf-16", "strict")):
    with open(path, "w", encoding=enc, errors=errors) as f:
        f.write("start ")
        for s in ("é", "€", "\ud800", "ok"):
            try: print(enc, ascii(s), f.write(s))
            except UnicodeEncodeError as error: print(enc, error)
    print(open(path, "rb").read())
w = io.TextIOWrapper(raw := io.BytesIO(), encoding="ascii"); w.write("a"); w.flush(); print(raw.getvalue())
try: w.write("b\xff")
except UnicodeEncodeError as error: print(error)
w.write("c"); w.flush(); print(raw.getvalue())
f = open(path); f.close()
for name in ("read", "readline", "tell", "fileno", "isatty", "readable", "seekable", "flush", "readlines"):
    try: print(name, getattr(f, name)())
    except ValueError as error: print(name, error)
r = open(path)
for call in (lambda: r.write("x"), lambda: r.truncate(), lambda: r.writelines(["a"]), lambda: open(path, "rb").write(b""), lambda: open(path, "w").read(), lambda: open(path, buffering=0)):
    try: print(call())
    except Exception as error: print(type(error).__name__, error)
