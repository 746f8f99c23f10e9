import sys
tests = []
def t(f): tests.append(f)
class O: pass
o = O(); o.a = O(); o.a.b = None
d = {"x": {"y": [1, 2]}}
def shown(f):
    try:
        f()
    except Exception as e:
        sys.excepthook(type(e), e, e.__traceback__)
shown(lambda: o.a.b.c.d)
shown(lambda: d["x"]["z"][0])
shown(lambda: d["x"]["y"][5] + 1)
shown(lambda: (1 + 2) * (3 / (1 - 1)) + 4)
shown(lambda: f"{d['x']['q']!r:>10}" + "x")
shown(lambda: [x / (x - 2) for x in range(5)])
shown(lambda: sum(x / (x - 2) for x in range(5)))
shown(lambda: int("é日本") + len("😀") + undefined_name)
shown(lambda: print("日本語" + 5, "é"))
shown(lambda: len(
    [1,
     2][
        5],
))
def multi():
    x = (1 +
         2 / 0 +
         3)
shown(multi)
def multi2():
    return max(1,
        key=None,
        default=d["nope"],
    )
shown(multi2)
def unpack():
    a, b = 1, 2, 3
shown(unpack)
def unpack2():
    a, *b, c = [1]
shown(unpack2)
def iter_none():
    for x in None: pass
shown(iter_none)
def with_none():
    with None as x: pass
shown(with_none)
def call_missing():
    def inner(a, b, *, c): pass
    inner(1, d=3)
shown(call_missing)
def del_attr():
    del o.a.q
shown(del_attr)
def aug():
    x = [1]
    x[0] += "a"
shown(aug)
def cmp():
    return 1 < 2 < "a" < 3
shown(cmp)
def raise_():
    raise TypeError("a", 1) from KeyError("cause")
shown(raise_)
def assert_():
    assert d == {}, f"got {d}"
shown(assert_)
def assert2_():
    assert not d
shown(assert2_)
def imp():
    from sys import nothing_here
shown(imp)
def imp2():
    import nothing_here.x
shown(imp2)
def dec():
    @len
    def f(): pass
shown(dec)
def cls():
    class A(5): pass
shown(cls)
def un():
    print(x)
    x = 1
shown(un)
def fr():
    def g(): return y
    g()
    y = 1
shown(fr)
def tab():
	return	1	/	0
shown(tab)
def semi(): a = 1; b = a / 0; c = 2
shown(semi)
def star(): print(*5)
shown(star)
def kw(): print(**{"a": 1})
shown(kw)
def kw2(): dict(a=1, **{"a": 2})
shown(kw2)
def long(): return aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
shown(long)
def walrus(): return (y := 1) + (z := "a")
shown(walrus)
def ternary(): return 1 if d["x"] else 2 if d["y"] else 3
shown(ternary)
def tern2(): return 1 if not d["x"] else 2 if d["y"] else 3
shown(tern2)
def neg(): return -"a"
shown(neg)
def inn(): return 1 in 2
shown(inn)
def slc(): return [1, 2]["a":]
shown(slc)
def meth(): return "abc".foo().bar
shown(meth)
def meth2(): return "abc".join([1]).bar
shown(meth2)
def await_(): return (yield)
shown(lambda: next(await_()) + 1)
exec("def q():\n  1/0")
shown(lambda: q())
shown(lambda: eval("1 +\n 1/0"))
shown(lambda: eval("1 +"))
shown(lambda: exec("x = 1\nfor x in y\n  pass"))
shown(lambda: compile("a b", "dummy.py", "exec"))
