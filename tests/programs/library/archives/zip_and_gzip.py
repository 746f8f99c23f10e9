import zipfile, gzip, io, tarfile, zlib
b = io.BytesIO()
with zipfile.ZipFile(b, 'w', zipfile.ZIP_DEFLATED) as z: z.writestr('a.txt', 'hello ' * 50); z.writestr('d/b.txt', b'\0\1')
with zipfile.ZipFile(b) as z: print(z.namelist(), z.read('a.txt')[:11], z.getinfo('d/b.txt').file_size, z.testzip(), [l for l in z.open('a.txt')][:1] != []); print(zipfile.is_zipfile(b), zipfile.Path(z, 'a.txt').read_text()[:5])
g = gzip.compress(b'data' * 100); print(gzip.decompress(g) == b'data' * 100); f = io.BytesIO()
with gzip.open(f, 'wt') as o: o.write('line\n' * 3)
f.seek(0); print(gzip.open(f, 'rt').readlines()); t = io.BytesIO()
with tarfile.open(fileobj=t, mode='w:gz') as tf: i = tarfile.TarInfo('x.txt'); i.size = 3; tf.addfile(i, io.BytesIO(b'abc'))
t.seek(0); tf = tarfile.open(fileobj=t); print(tf.getnames(), tf.extractfile('x.txt').read()); c = zlib.compressobj(); d = zlib.decompressobj(); z = c.compress(b'abc') + c.flush(); print(d.decompress(z + b'tail'), d.unused_data, d.eof)
for bad in (lambda: zlib.decompress(b'xx'), lambda: gzip.decompress(b'nope'), lambda: zipfile.ZipFile(io.BytesIO(b'x'))):
    try: bad()
    except Exception as e: print(type(e).__name__)
