()
(yield)
...
1j
0x1F
0b11
0o17
0XfF
00
0_0
1_000
1e10
1E-5
1_0.0_1e1_0
.5
5.
5.e1
1if 2else 3
1or 2
'a' "b"
b'a' b"b"
u'a' 'b'
r'\a' 'b'
rb'\a'
Rb'\a'
bR'\a'
pass; pass;
None is None
