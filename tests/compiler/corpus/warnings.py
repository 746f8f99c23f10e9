"""Code that CPython warns about: legal, but hardly meant."""
x is 1
x is not "a"
x is ()
1 is x is 2
x is None
assert (x, "m")
assert ()
(1)(2)
"a"(3)
[1](2)
{1:2}(3)
(lambda: 1)(2)
(x for x in y)(1)
f"a"(1)
None(1)
1[2]
None[1]
{1}[2]
(lambda: 1)[2]
(x for x in y)[1]
1.5[0]
[1]["a"]
"abc"["a"]
(1,2)[1.5]
b"abc"[None]
f"a{x}"["b"]
[x for x in y]["a"]
[1][(1,2)]
[1][1:2]
[1][True]
