"""pathlib: pure paths, parts, joining, matching, and a small tree on disk."""
import os
import tempfile
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath


def attempt(function):
    try:
        print(repr(function()))
    except Exception as error:
        print(type(error).__name__, str(error).replace(root, "ROOT") if "root" in globals() else error)


p = PurePosixPath("/usr/lib/../python3.13/site.tar.gz")
print(p, repr(p), p.parts, p.name, p.stem, p.suffix, p.suffixes, p.parent, list(p.parents)[:2], p.anchor, p.root, p.drive, p.is_absolute(), p.as_posix(), p.as_uri() if ".." not in p.parts else "", bytes(p), hash(p) == hash(PurePosixPath(str(p))))
print(p / "x", "a" / PurePosixPath("b"), p / "/abs", PurePosixPath("a//b/./c/"), PurePosixPath(""), PurePosixPath("."), PurePosixPath("..").name, PurePosixPath("a", "b", "/c", "d"), p.with_name("n.txt"), p.with_suffix(".zip"), p.with_suffix(""), p.with_stem("new"), PurePosixPath("a/b/c").relative_to("a"), PurePosixPath("/a/b").is_relative_to("/a"), PurePosixPath("a/b").relative_to("a/c/d", walk_up=True))
for bad in (lambda: PurePosixPath("a").relative_to("b"), lambda: PurePosixPath("a").with_name(""), lambda: PurePosixPath("").with_suffix(".x"), lambda: PurePosixPath("a").with_suffix("x"), lambda: PurePosixPath("a") / 5, lambda: PurePosixPath(5), lambda: PurePosixPath("a").as_uri(), lambda: PurePosixPath("a") < PureWindowsPath("a"), lambda: PurePosixPath("a").with_name("b/c")):
    attempt(bad)
w = PureWindowsPath(r"C:\Users\Me\file.TXT")
print(w, w.drive, w.root, w.parts, w.as_posix(), w == PureWindowsPath("c:/users/me/FILE.txt"), w.is_absolute(), PureWindowsPath("a/b") / "c", w.as_uri(), PureWindowsPath("//server/share/x").drive, w.with_suffix(".md"), PureWindowsPath("c:x").is_absolute())
print([PurePosixPath("a/b/c.py").match(x) for x in ("*.py", "b/*.py", "a/*.py", "/a/*", "**/*.py", "*.PY")], [PurePosixPath("a/b/c.py").full_match(x) for x in ("a/**", "**/*.py", "*.py", "a/*/c.py")], sorted([PurePosixPath("b"), PurePosixPath("a/c"), PurePosixPath("a")]), PurePath("a") == PurePosixPath("a"))
with tempfile.TemporaryDirectory() as root:
    base = Path(root)
    (base / "sub" / "deep").mkdir(parents=True)
    (base / "a.txt").write_text("hello\nwörld", encoding="utf-8")
    (base / "sub" / "b.py").write_bytes(b"print(1)")
    (base / "sub" / "deep" / "c.py").touch()
    print((base / "a.txt").read_text(encoding="utf-8"), (base / "sub/b.py").read_bytes(), (base / "a.txt").stat().st_size, (base / "a.txt").exists(), (base / "zz").exists(), (base / "sub").is_dir(), (base / "a.txt").is_file())
    show = lambda paths: sorted(x.relative_to(base).as_posix() for x in paths)
    print(show(base.iterdir()), show(base.glob("*.txt")), show(base.glob("**/*.py")), show(base.rglob("*")), show(base.glob("sub/*")), show(base.glob("*/")), [(r.name == base.name or r.name, sorted(d), sorted(f)) for r, d, f in base.walk()])
    link = base / "link"
    link.symlink_to("a.txt")
    print(link.is_symlink(), link.readlink(), link.resolve() == (base / "a.txt").resolve(), link.read_text(encoding="utf-8")[:5], link.samefile(base / "a.txt"))
    moved = (base / "a.txt").rename(base / "moved.txt")
    print(moved.name, link.exists(), os.path.lexists(link), (base / "moved.txt").replace(base / "sub" / "x").name)
    link.unlink()
    attempt(lambda: (base / "nope").read_text())
    attempt(lambda: (base / "sub").rmdir())
    attempt(lambda: (base / "sub").mkdir())
    attempt(lambda: (base / "q" / "r").mkdir())
    attempt(lambda: (base / "nope").unlink())
    attempt(lambda: (base / "nope").unlink(missing_ok=True))
    attempt(lambda: (base / "sub").mkdir(exist_ok=True))
    attempt(lambda: (base / "sub").read_text())
    with (base / "new").open("w") as f:
        f.write("x")
    (base / "new").chmod(0o600)
    print(oct((base / "new").stat().st_mode)[-3:], (base / "new").owner() != "" if hasattr(os, "getuid") and False else "", Path("~").expanduser() != Path("~"), Path.cwd().is_absolute(), Path("x").absolute().is_absolute(), Path(root, "a", "..", "b").resolve().name, os.fspath(base / "new").endswith("new"))
