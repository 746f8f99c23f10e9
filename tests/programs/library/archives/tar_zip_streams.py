"""zipfile, tarfile, gzip in memory: writing, listing, reading, errors."""
import gzip, io, tarfile, zipfile
b = io.BytesIO()
with zipfile.ZipFile(b, "w", zipfile.ZIP_DEFLATED) as z:
    z.writestr("a.txt", "hello " * 50); z.writestr("d/b.bin", bytes(range(256))); z.writestr(zipfile.ZipInfo("old.txt", (1990, 1, 2, 3, 4, 6)), "x")
    with z.open("streamed", "w") as f: f.write(b"part1"); f.write(b"part2")
with zipfile.ZipFile(b) as z:
    print(z.namelist(), [(i.filename, i.file_size, i.compress_size < i.file_size, i.CRC) for i in z.infolist()], z.read("a.txt")[:12], z.testzip(), z.getinfo("old.txt").date_time, z.open("streamed").read(3))
    p = zipfile.Path(z); print([x.name for x in p.iterdir()], (p / "d" / "b.bin").exists(), (p / "a.txt").read_text()[:5])
    for bad in (lambda: z.read("nope"), lambda: z.getinfo("q"), lambda: z.writestr("x", "y"), lambda: zipfile.ZipFile(io.BytesIO(b"junk")), lambda: zipfile.ZipFile(b, "q")):
        try: bad()
        except Exception as e: print(type(e).__name__, e)
print(zipfile.is_zipfile(b), zipfile.is_zipfile(io.BytesIO(b"no")))
t = io.BytesIO()
with tarfile.open(fileobj=t, mode="w:gz") as tf:
    for name, data in (("x/one.txt", b"1" * 600), ("two.txt", b"zwei")):
        i = tarfile.TarInfo(name); i.size, i.mtime, i.mode = len(data), 1000, 0o640; tf.addfile(i, io.BytesIO(data))
    d = tarfile.TarInfo("dir"); d.type = tarfile.DIRTYPE; tf.addfile(d); l = tarfile.TarInfo("ln"); l.type, l.linkname = tarfile.SYMTYPE, "two.txt"; tf.addfile(l)
t.seek(0)
with tarfile.open(fileobj=t) as tf: print(tf.getnames(), tf.extractfile("two.txt").read(), [(m.name, m.size, m.isdir(), m.issym(), oct(m.mode)) for m in tf], tf.getmember("ln").linkname)
for bad in (lambda: gzip.decompress(b"junk"), lambda: gzip.decompress(gzip.compress(b"abc")[:-3])):
    try: bad()
    except Exception as e: print(type(e).__name__, e)
g = gzip.compress(b"data" * 10, mtime=0); print(g[:4], gzip.decompress(g + gzip.compress(b"more"))); s = io.BytesIO()
with gzip.GzipFile(fileobj=s, mode="wb", mtime=1) as f: f.write(b"line1\nline2\n")
s.seek(0)
with gzip.open(s, "rt") as f: print(f.readlines())
