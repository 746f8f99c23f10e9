import io, os, tempfile
path = os.path.join(tempfile.mkdtemp(), 'f.txt')
with open(path, 'w', encoding='utf-8') as f:
    print(f.write('naïve\nline two\n'), f.tell(), f.writable(), f.readable(), f.mode, f.encoding, f.closed)
    print('third', file=f)
with open(path, encoding='utf-8') as f:
    print(repr(f.readline()), f.tell(), repr(f.read(4)), repr(f.readline(2)), list(f), repr(f.read()))
    f.seek(0); print(f.readlines(8), f.seek(0), next(f))
    try: f.tell()
    except OSError as e: print(e)
with open(path, 'rb') as f: print(f.read(7), f.seek(-6, 2), f.read(), f.readable())
with open(path, 'a') as f: f.write('more')
with open(path, 'r+', newline='') as f: f.seek(0); f.write('NA'); f.seek(0); print(repr(f.read()))
for mode in ('x', 'q', 'rw', 'rbt', ''):
    try: open(path, mode)
    except (OSError, ValueError) as e: print(type(e).__name__, str(e).replace(path, 'PATH'))
for enc in ('latin-1', 'utf-16', 'utf-8-sig', 'cp1252', 'ascii'):
    try:
        with open(path, 'w', encoding=enc) as f: f.write('é\n')
        with open(path, 'rb') as f: raw = f.read()
        with open(path, encoding=enc) as f: print(enc, raw, f.read())
    except UnicodeError as e: print(type(e).__name__, e)
with open(path, 'wb') as f: f.write(b'a\xffb')
for errors in ('strict', 'replace', 'ignore', 'surrogateescape', 'backslashreplace'):
    try: print(errors, ascii(open(path, encoding='utf-8', errors=errors).read()))
    except UnicodeDecodeError as e: print(e)
with open(path, 'w', newline='\r\n') as f: f.write('x\ny\n')
print(open(path, 'rb').read(), open(path).read(), open(path, newline='').readlines())
f = open(path); f.close()
for g in (f.read, f.readline, lambda: f.write('x'), lambda: next(f), f.__enter__):
    try: g()
    except ValueError as e: print(e)
with open(path) as f:
    try: f.write('x')
    except io.UnsupportedOperation as e: print(e)
