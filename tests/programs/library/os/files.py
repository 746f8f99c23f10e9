import os, tempfile, stat, shutil, glob, fnmatch
t = tempfile.mkdtemp(); os.makedirs(os.path.join(t, 'a/b')); p = os.path.join(t, 'a', 'x.txt')
fd = os.open(p, os.O_RDWR | os.O_CREAT); print(os.write(fd, b'hello world'), os.lseek(fd, 0, 0), os.read(fd, 5), os.fstat(fd).st_size); os.close(fd)
s = os.stat(p); print(s.st_size, stat.S_ISREG(s.st_mode), stat.filemode(s.st_mode), type(s).__name__, s[6] == s.st_size, len(s), s.st_mtime_ns // 10 ** 9 == int(s.st_mtime))
print(sorted(os.listdir(os.path.join(t, 'a'))), sorted((e.name, e.is_dir(), e.is_file()) for e in os.scandir(os.path.join(t, 'a'))), [(os.path.relpath(r, t), sorted(d), f) for r, d, f in os.walk(t)])
os.chmod(p, 0o600); print(oct(os.stat(p).st_mode & 0o777), os.access(p, os.R_OK), os.path.exists(p), os.path.isdir(t), os.path.getsize(p)); os.rename(p, p + '2'); os.utime(p + '2', (1, 2)); print(os.stat(p + '2').st_mtime, os.path.isfile(p))
for f in (lambda: os.stat(p), lambda: os.mkdir(t), lambda: os.rmdir(t), lambda: os.listdir(p + '2'), lambda: os.open(p, os.O_RDONLY), lambda: os.read(999, 1)):
    try: f()
    except OSError as e: print(type(e).__name__, e.errno, e.strerror, e.filename is not None)
print(os.path.join('a', '/b', 'c'), os.path.split('/x/y.z'), os.path.splitext('a.tar.gz'), os.path.normpath('a/../b//c/.'), os.path.commonpath(['/a/b', '/a/c']), os.path.basename('/q/'), os.path.relpath('/a/b', '/a/c'), os.sep, os.linesep.encode(), os.name, os.path.expandvars('$NOPE/x'))
os.environ['ZZ'] = 'v'; print(os.environ['ZZ'], os.getenv('NOPE', 'd'), 'ZZ' in os.environ); del os.environ['ZZ']
cwd = os.getcwd(); os.chdir(t); open('rel.txt', 'w').close(); print(os.path.exists(os.path.join(t, 'rel.txt')), glob.glob('*.txt'), os.getcwd() == os.path.realpath(t)); os.chdir(cwd)
shutil.copy(p + '2', os.path.join(t, 'c')); shutil.copytree(os.path.join(t, 'a'), os.path.join(t, 'z')); print(sorted(os.listdir(t)), fnmatch.filter(['a.py', 'b.txt'], '*.py'), sorted(glob.glob(os.path.join(t, '**/*'), recursive=True)) != []); shutil.rmtree(t); print(os.path.exists(t), os.strerror(2), os.fspath('x'), os.fsencode('é'), ascii(os.fsdecode(b'\xff')))
with tempfile.TemporaryDirectory() as d, tempfile.NamedTemporaryFile('w+', dir=d) as n: n.write('q'); n.flush(); print(os.listdir(d) == [os.path.basename(n.name)])
