"""bytes as sequences of ints: loops, slices, comparisons, conversions, membership, sorting, arithmetic."""
b = b"hello\x00\xff"
print(b[0], b[-1], b[1:3], b[::-1], list(b), [hex(x) for x in b[:2]], 104 in b, b"ell" in b, max(b), min(b), sum(b), sorted(b)[:3], len(b), b + b"!", b * 2, b == bytes(list(b)), b < b"hellp", b.index(0), bytes(reversed(b)), b.hex(" "), *b[:2])
for i, x in enumerate(b[:3]): print(i, x, chr(x), bytes([x]), end=" ")
print(); print(bytes(3), bytes([1, 2]), bytes(b"a"), bytes("é", "utf8"), bytes(range(3)), bytes(bytearray(b"z")), b"%c%c" % (65, b"B"), b"a" b"b", b"\x41\102", bytes.fromhex("41 42"), bytes(x ^ 1 for x in b"abc"), b.decode("latin-1"), str(b), repr(b), f"{b}", ascii(b))
print(b.split(b"l"), b.replace(b"l", b"L"), b.find(b"l", 3), b.count(b"l"), b.startswith(b"he"), b.partition(b"l"), b.strip(b"h\xff"), b.translate(None, b"l"), b.upper(), b.isalpha(), b"abc".isalpha(), b.title(), b"1".isdigit(), b" ".isspace(), b"aB".swapcase(), b"a,b".split(b","), b"\n".join([b"x", b"y"]), b"x".ljust(3, b"."), b"a\nb\r\nc".splitlines(), hash(b) == hash(bytes(list(b))), {b: 1}[b"hello\x00\xff"], b"" or "empty", bool(b"\0"))
a = bytearray(b); a[0] += 1; a[1:2] = b"EEE"; del a[-1]; a += b"z"; a.append(33); a.reverse(); print(a, a.pop(), a == bytes(a), a is not b, a[:3], 33 in a, a.find(b"z"), a.copy().clear(), len(a), bytes(a)[::2])
