import io
s = io.StringIO('one\ntwo\n'); print(s.readline(), s.tell(), s.read(), s.read()); s.seek(0); print(list(s)); s.write('end'); print(s.getvalue(), s.truncate(3), s.getvalue())
s = io.StringIO(); print('a', 'b', sep='-', file=s); s.seek(10); s.write('x'); print(repr(s.getvalue()), s.seek(0, 2), s.closed); s.close()
try: s.read()
except ValueError as e: print(e)
b = io.BytesIO(b'abc\ndef'); print(b.read(2), b.readline(), b.tell(), b.seek(-2, 2), b.read(), b.getvalue()); b.seek(1); b.write(b'XY'); print(b.getvalue(), bytes(b.getbuffer()), b.readinto(bytearray(2)))
print(io.StringIO('a\r\nb', newline=None).read().encode(), io.StringIO('a\nb', newline='\r\n').getvalue().encode(), io.StringIO('é😀x').read(2))
t = io.TextIOWrapper(io.BytesIO('h\u00e9\nb'.encode()), encoding='utf-8'); print(t.readline(), t.read(), t.buffer.tell()); r = io.BufferedReader(io.BytesIO(b'12345')); print(r.peek(2)[:2], r.read(2), r.tell(), r.read1(1), r.read())
w = io.BytesIO(); tw = io.TextIOWrapper(w, 'utf-16', newline='\r\n'); tw.write('a\n'); tw.flush(); print(w.getvalue()); tw.detach()
class R(io.RawIOBase):
    def __init__(self): self.d = b'raw data\nmore'
    def readable(self): return True
    def readinto(self, buf):
        n = min(len(buf), len(self.d), 3); buf[:n] = self.d[:n]; self.d = self.d[n:]; return n
print(io.BufferedReader(R()).readline(), R().read(4), R().readall(), io.TextIOWrapper(io.BufferedReader(R())).read(), isinstance(R(), io.IOBase))
for f in (lambda: io.StringIO(1), lambda: io.BytesIO('x'), lambda: io.StringIO().write(b''), lambda: io.BytesIO().write(''), lambda: io.RawIOBase().read(1), lambda: io.StringIO().fileno()):
    try: f()
    except Exception as e: print(type(e).__name__, e)
