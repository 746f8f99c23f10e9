a < b < c != d is not e not in f is g in h
not a == b
not not a
a and not b or c
a if b else c if d else e
(a if b else c) if d else e
a ** -b
-a ** b
-a ** -b
~a + -b
a ** b ** c
a @ b
a // b % c
a << b >> c
a & b ^ c | d
{a: b, **c}
{**a}
{*a, b}
{a: b if c else d}
{a: b, }
{a, }
(a, )
(*a, b)
(*a, )
[*a]
[a, ]
(yield a, b)
(yield from a)
(await_)
0xfor x
a if 1else b
a; b
a;
x if x else y
[ # comment
 a, # b
]
'é' + é
