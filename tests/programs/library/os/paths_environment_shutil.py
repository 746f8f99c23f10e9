"""os.path, environ, shutil, glob, filecmp, fileinput, linecache, tempfile, stat on a small tree."""
import filecmp, fileinput, glob, linecache, os, shutil, stat, tempfile
p = os.path
for x in ("/a/b/../c", "a//b/", "", ".", "/", "..", "a/./b", "~", "/a/b.tar.gz", ".hidden", "a."): print(x, p.normpath(x), p.split(x), p.splitext(x), p.basename(x), p.dirname(x), p.isabs(x), end="; ")
print(p.join("a", "b", "/c", "d"), p.join("a", ""), p.commonpath(["/a/b/c", "/a/b/d"]), p.commonprefix(["abc", "abd"]), p.relpath("/a/b", "/a/c"), p.expandvars("$HOME_NOT_SET/x"), p.splitroot("/a/b"), p.samefile(".", "."), p.lexists("/nope"))
with tempfile.TemporaryDirectory() as d:
    os.makedirs(p.join(d, "x", "y")); open(p.join(d, "x", "f1.txt"), "w").write("one\ntwo\n"); open(p.join(d, "f2.txt"), "w").write("one\ntwo\n")
    rel = lambda paths: sorted(p.relpath(q, d) for q in paths)
    print(rel(glob.glob(p.join(d, "**", "*.txt"), recursive=True)), glob.glob("*.txt", root_dir=d), [(p.relpath(r, d), sorted(ds), sorted(fs)) for r, ds, fs in os.walk(d)], sorted(e.name for e in os.scandir(d) if e.is_file()))
    print(filecmp.cmp(p.join(d, "f2.txt"), p.join(d, "x", "f1.txt"), shallow=False), shutil.copy(p.join(d, "f2.txt"), p.join(d, "copy")) == p.join(d, "copy"), p.relpath(shutil.copytree(p.join(d, "x"), p.join(d, "tree")), d), p.relpath(shutil.move(p.join(d, "copy"), p.join(d, "tree")), d), sorted(os.listdir(p.join(d, "tree"))), linecache.getline(p.join(d, "f2.txt"), 2), list(fileinput.input([p.join(d, "f2.txt"), p.join(d, "x", "f1.txt")])))
    st = os.stat(p.join(d, "f2.txt")); print(st.st_size, stat.S_ISREG(st.st_mode), stat.filemode(0o100644), stat.filemode(0o40755)); os.chmod(p.join(d, "f2.txt"), 0o400); print(oct(stat.S_IMODE(os.stat(p.join(d, "f2.txt")).st_mode)), os.access(d, os.W_OK)); os.utime(p.join(d, "f2.txt"), (1, 2)); print(p.getmtime(p.join(d, "f2.txt")), p.getsize(d) >= 0)
    os.symlink("f2.txt", p.join(d, "l")); print(os.readlink(p.join(d, "l")), p.islink(p.join(d, "l")), p.relpath(p.realpath(p.join(d, "l")), p.realpath(d))); shutil.rmtree(p.join(d, "tree")); os.removedirs(p.join(d, "x", "y")); os.rename(p.join(d, "f2.txt"), p.join(d, "g")); os.replace(p.join(d, "g"), p.join(d, "h")); print(sorted(os.listdir(d)))
    for bad in (lambda: os.mkdir(d), lambda: os.rmdir(p.join(d, "x")), lambda: shutil.copy("/nope", d), lambda: os.rename(p.join(d, "q"), d), lambda: shutil.rmtree(p.join(d, "zz")), lambda: os.listdir(p.join(d, "h")), lambda: p.join(5, "a"), lambda: p.relpath(""), lambda: p.commonpath(["/a", "b"]), lambda: p.commonpath([])):
        try: bad()
        except Exception as e: print(type(e).__name__, str(e).replace(d, "D"))
    with tempfile.NamedTemporaryFile("w+", dir=d, suffix=".x", delete_on_close=False) as f: f.write("t"); f.flush(); print(p.exists(f.name), f.name.endswith(".x"))
    with tempfile.SpooledTemporaryFile(10) as f: f.write(b"abc"); f.seek(0); print(f.read())
    print(tempfile.mkdtemp(dir=d) != tempfile.mkdtemp(dir=d), os.fspath(d) == d)
os.environ["T_X"] = "1"; print(os.getenv("T_X"), os.environ.pop("T_X"), os.getenv("T_X", "d"), "T_X" in os.environ, os.sep, os.linesep == "\n", os.curdir, os.name, os.getcwd() == p.abspath("."), os.cpu_count() > 0, os.path is p)
for bad in (lambda: os.environ.__setitem__("a", 5), lambda: os.environ["NOPE_NOPE"], lambda: os.putenv("a=b", "c"), lambda: os.environ.__setitem__("", "x")):
    try: bad()
    except Exception as e: print(type(e).__name__, e)
