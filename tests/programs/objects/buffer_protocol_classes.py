"""Classes with __buffer__ and __release_buffer__ (PEP 688), and who reads buffers."""
import array, collections.abc, struct, inspect
class Buf:
    def __init__(self, data): self.data, self.log = bytearray(data), []
    def __buffer__(self, flags): self.log.append(("get", flags)); return memoryview(self.data)
    def __release_buffer__(self, view): self.log.append("release"); view.release()
b = Buf(b"hello")
with memoryview(b) as m: print(m.tobytes(), m[0], len(m)); m[0] = 72
print(b.data, b.log, bytes(b), bytearray(b), isinstance(b, collections.abc.Buffer), isinstance(5, collections.abc.Buffer), [isinstance(x, collections.abc.Buffer) for x in (b"", bytearray(), memoryview(b""), array.array("b"), "")])
print(b"".join([Buf(b"a"), b"b"]), b"x" + Buf(b"y") if False else "", b"abc".startswith(b"ab"), b"abc".find(Buf(b"c")), struct.unpack("<H", Buf(b"\x01\x02")), int.from_bytes(Buf(b"\x01\x00"), "big"), bytes.fromhex("00"), bytearray(b"a").__buffer__(0).tobytes(), inspect.BufferFlags.SIMPLE.value)
class Bad:
    def __buffer__(self, flags): return 5
class Raises:
    def __buffer__(self, flags): raise ValueError("no buffer")
class ReadOnly:
    def __buffer__(self, flags): return memoryview(b"const")
for f in (lambda: memoryview(Bad()), lambda: memoryview(Raises()), lambda: bytes(Bad()), lambda: memoryview(ReadOnly()).readonly, lambda: memoryview(object()), lambda: b"a".join([object()]), lambda: struct.unpack("i", Bad())):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
