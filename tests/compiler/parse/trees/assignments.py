exec = 5
print = 4
match = 1
match.a = 5
case = 5
type = 5
x = yield
x = yield a, b
x = yield from a
x += yield a
x: int = yield a
x: int = 1, 2
x: int = *a, b
x: (yield)
(x): int = 1
(x.y): int
x.y: int = 1
x[0]: int
x = *a, b
x = *a,
*a, = b
*a, b = c = d
[*a, b] = c
(a, b), c = d
return_ = 1
f(a := 1)
f(a := 1, b)
a[b:=1]
a[b, c:=1]
[a for a in b if (x := y)]
[x := 1 for a in b]
{a := 1, b}
(a := b)
x = 1 \
  + 2
a = b = c
a += 1
a.b -= 1
a[0] *= 1
a @= b
a //= b
a **= b
a >>= b
a <<= b
a &= b
a ^= b
a |= b
a %= b
a /= b
a += b, c
a += *b, c
(a) = 1
(a) += 1
(a.b) = 1
((a)) = 1
[a] = 1
[] = a
() = a
[a, [b, c]] = d
(a, (b, c)) = d
a, = b
a = yield b
a = b = yield c
a: int
a: int = b
nonlocal_ = 1
x = print
x = exec
print: int = 5
exec: int = 5
async_ = 1
x = (yield a) + 1
a = b if c else (yield d)
x = [
1,
  2,
    3]
é = 1
ñandú.ö = 2
变量 = 3
x = 'a\
b'
x = """a
b"""
x = 1
x = ""
x = """"""
x = '\'' 
x = b'\x41\101'
x = r'\''
x = '\q'
a = 1 if b else\
  2
x = a if b else c, d
x = a, b if c else d
x = *a, *b
x = not a, b
a = b, *c
x, y = y, x
x = (a, b)[0]
x = [a, b][0]
x = {a: b}[c]
x = "a".b
x = "a" "b".c
x = 1 .real
x = 1.5.real
x = (1).real
x = -1 ** 2
x = a.b ** c.d
x = a[b] ** -c[d]
x = (a)(b)
x = "a"[0]
x = "a" % b % c
x = a < b == c
x = (a < b) < c
x = a is not b
x = a is (not b)
x = a not in b
x = not a in b
x = a if not b else c
x = a or b and c
x = (a or b) and c
x = [*a, *b]
x = {**a, 'b': c}
