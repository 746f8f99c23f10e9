from pathlib import *
import tempfile, os
p = PurePosixPath('/usr/lib/python3.tar.gz'); print(p, repr(p), p.parts, p.name, p.stem, p.suffix, p.suffixes, p.parent, list(p.parents), p.root, p.anchor, p.is_absolute())
print(p / 'x' / '../y', p.with_name('z'), p.with_suffix('.zip'), p.with_stem('q'), p.relative_to('/usr'), p.match('*.gz'), PurePosixPath('a//b/./c'), PurePosixPath('a') < PurePosixPath('b'), hash(PurePosixPath('a')) == hash(PurePosixPath('a')), PurePosixPath('a', 'b').as_posix(), p.is_relative_to('/usr'), PurePosixPath('/a').joinpath('b', '/c'), PurePosixPath('a/b').full_match('a/*'))
print(PureWindowsPath('C:\\x\\y.txt').parts, PureWindowsPath('c:/A') == PureWindowsPath('C:\\a'), PureWindowsPath('C:\\x').drive)
t = Path(tempfile.mkdtemp()); (t / 'd' / 'e').mkdir(parents=True); f = t / 'd' / 'f.txt'; print(f.write_text('héllo'), f.read_text(), f.read_bytes(), f.exists(), f.is_file(), f.is_dir(), f.stat().st_size)
(t / 'd' / 'e' / 'g.py').touch(); print(sorted(x.relative_to(t).as_posix() for x in t.rglob('*')), [x.name for x in t.glob('d/*.txt')], sorted(x.name for x in (t / 'd').iterdir()), [(r.name, sorted(d), sorted(fs)) for r, d, fs in (t / 'd').walk()])
g = f.rename(t / 'new.txt'); print(g.name, f.exists()); g.unlink(); g.unlink(missing_ok=True); os.symlink('d', t / 'ln'); print((t / 'ln').is_symlink(), (t / 'ln').readlink(), (t / 'ln').resolve().name)
for fn in (lambda: g.read_text(), lambda: (t / 'd').mkdir(), lambda: (t / 'd').rmdir(), lambda: p.relative_to('/x'), lambda: p.with_name('')):
    try: fn()
    except (OSError, ValueError) as e: print(type(e).__name__, str(e).replace(str(t), 'TMP'))
print(Path('a') == Path('a'), Path.cwd() == Path(os.getcwd()), Path('~').expanduser() != Path('~'), os.fspath(Path('q')))
