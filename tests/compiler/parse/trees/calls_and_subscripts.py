f(*a, **b)
f(a, *b, c, d=1, *e, **f)
f(a=1, *b)
f(**a, **b)
f(**a, b=1)
f(*a or b)
f(*a if b else c)
f(**a or b)
f(a, )
f(a)(b)[c].d
f(print=1, match=2, type=3, case=4, exec=5)
a[1:2]
a[1:2:3]
a[:]
a[::]
a[1:, :2, ::3]
a[*b]
a[*b, c]
a[*b, 1:2]
a[b,]
a[()]
a[b if c else d:e]
....a
1..a
1.0.a
1 .a
a.b.c
a.print
a.match
a.exec
a.type
a.async_
f(exec)
f(print)
return_(*a, *b)
