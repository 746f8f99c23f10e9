"""What was read from a buffer stays as it was when the buffer changes."""
import marshal

buffer = bytearray(marshal.dumps([b'abcdefgh', 'x' * 30, 'short', 1.5, (b'', 'é' * 3)]))
value = marshal.loads(buffer)
for i in range(len(buffer)):
    buffer[i] = 0
print(value)
print(marshal.loads(memoryview(marshal.dumps((b'q' * 20, 'ü')))))
