from array import array
a = array('i', [1, 2, 3]); a.append(4); a.extend([5]); a += array('i', [6]); print(a, a[1], a[-1], a[1:3], len(a), a.typecode, a.itemsize, 3 in a, a.index(3), a.count(1), list(reversed(a)), a.tolist())
a[0] = 9; a[1:2] = array('i', [7, 8]); del a[-1]; a.insert(0, 5); print(a.pop(), a.pop(0), a); a.remove(8); a.reverse(); print(a, a == array('i', a), a < array('i', [99]), a * 2, a + array('i', [1]), array('d', [1.5, 2]), array('w', 'hé'), array('b', b'ab'), array('H'))
b = array('h', [1, -2]); print(b.tobytes(), array('h', b'\x01\x00'), memoryview(b)[1], memoryview(b).format, bytes(b)); b.byteswap(); print(b); b.frombytes(b'\x05\x00'); print(b)
for f in (lambda: array('z'), lambda: array('b', [200]), lambda: array('i', ['x']), lambda: a[99], lambda: array('i').pop(), lambda: a.remove(12345), lambda: array('i', 'str'), lambda: a + array('b'), lambda: array('B', [-1]), lambda: array('h', b'x')):
    try: f()
    except Exception as e: print(type(e).__name__, e)
import copy, pickle; print(copy.copy(a), pickle.loads(pickle.dumps(a)) == a, isinstance(a, __import__('collections').abc.MutableSequence))
