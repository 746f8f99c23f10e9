"""Stars everywhere: calls, displays, returns, subscripts, for, assignments, annotations of *args."""


def f(*args, **kwargs):
    return args, kwargs


a, b, d = [1, 2], "xy", {"k": 1}
print(f(*a, *b, **d, **{"m": 2}), f(*a, 3, *(), z=1, *[4]), f(**d, **{}), [*a, *b], (*a, *b), {*a, *b} == {1, 2, "x", "y"}, {**d, "k": 2}, {"k": 2, **d}, [*[*[1]]], (*(), ), [*{}])


def g():
    return *a, 3


def h():
    yield *b, 1
    x = yield
    return *a,


print(g(), list(h())[:1])
for x in *a, *b:
    print(x, end=" ")
print()
first, *rest = *a, 9
*init, last = "abc"
[x, *y] = (1,)
(p, *q), r = "ab", 5
*e, = ()
print(first, rest, init, last, x, y, p, q, r, e)


class Sub:
    def __getitem__(self, key):
        return key


s = Sub()
print(s[*a], s[*a, 5], s[0, *b], s[*()], s[1:2, *a])


def annotated(*args: *tuple[int, str], **kw: int) -> None: ...


print(annotated.__annotations__)
t: tuple[*tuple[int, ...]] = (1,)
print(__annotations__)
i = 0
i, *rest = i + 1, i, i
print(i, rest, [*range(3)][1:], max(*a, 5), print(*a, *b, sep="-"), "{} {}".format(*a), "%s %s" % (*a,), set().union(*[[1], [2]]), dict(**d, z=3), [x for x in (*a, *a) if x > 1], (lambda *a, **k: (a, k))(*b, **d), *a)
keys = {"sep": "|", "end": "$\n"}
print(*a, **keys)
for source in ("*a", "x = *a", "(*a)", "print(*)", "f(**)", "[**d]", "{*a: 1}", "*a, *b = c", "del *a", "x = *a if 1 else b", "return *a", "lambda: *a", "{**a, *b}", "f(*a for a in b)", "[*a for a in b]", "f(x for x in y, *a)", "s[**a]", "for *x in y: pass", "for *x, y in z: pass", "*x: int", "print(*a=1)", "a = yield *b", "with *a: pass", "assert *a", "if *a: pass", "not *a", "*a + b,", "*a or b,", "(*a, b) = c", "f(*a, **k, b)", "f(**k, *a)"):
    try:
        compile(source, "s", "exec")
        print("ok:", source)
    except SyntaxError as error:
        print(source, "|", error.msg, error.offset)
