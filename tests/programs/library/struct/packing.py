import struct
print(struct.pack('<ihb', 1, -2, 3), struct.unpack('>HI', b'\x00\x01\x00\x00\x00\x02'), struct.calcsize('bhilq'), struct.calcsize('<bhilq'), struct.pack('5s3p', b'hello world', b'ab'), struct.pack('?c', True, b'x'), struct.pack('>d', 1.5), struct.pack('<e', 0.1), struct.unpack('<f', struct.pack('<f', 0.1)))
s = struct.Struct('<2H'); print(s.size, s.format, s.pack(1, 2), list(s.iter_unpack(b'\1\0\2\0\3\0\4\0')), s.unpack_from(b'xx\5\0\6\0', 2)); b = bytearray(6); s.pack_into(b, 1, 7, 8); print(b)
for f in (lambda: struct.pack('b', 200), lambda: struct.pack('h', 'x'), lambda: struct.unpack('i', b'x'), lambda: struct.pack('z', 1), lambda: struct.pack('ii', 1), lambda: struct.pack('c', b'ab'), lambda: struct.pack('f', 1e300), lambda: struct.pack('B', -1), lambda: struct.unpack_from('i', b'ab')):
    try: f()
    except (struct.error, OverflowError) as e: print(type(e).__name__, e)
print(struct.pack('@bi', 1, 2), struct.pack('3x'), struct.pack('2h', *range(2)), struct.unpack('3s', b'abc'))
