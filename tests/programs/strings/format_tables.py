"""Number and text formatting tables."""
vals = [0, 1, -1, 255, -255, 10**15, 123456789, 2**64, True]
specs = ["", "d", "5", "<8", ">8", "^8", "=+8", "08", "+", " ", "-", "x", "X", "#x", "#010x", "o", "#o", "b", "#b", "_", ",", "_x", "_b", "n", "c" if 0 else "e", ".2f", "10.3e", "g", "%", ".1%", "*^12,", "+,.2f", "#_x", "0=10", "010,", "#,"]
for v in vals:
    print(v, [format(v, s) for s in specs])
fl = [0.0, -0.0, 1.0, 0.1, 1/3, 1e16, 1e15, 123456.789, 1e-5, 0.0001, 1.5e300, 5e-324, float("inf"), float("-inf"), float("nan"), 2.5, 1e22, 1e23, 100.0, 12345678.9, 9.995, 0.5, 1.7976931348623157e308]
fspecs = ["", ".0f", ".1f", ".2f", ".3e", ".3g", "g", "e", "f", "G", "E", "%", ".0%", "#.0f", "#.3g", "+.2f", " .2f", "010.2f", "<10.2f", "^10.2f", ">10", "=10", ",.2f", "_.2f", ".10", ".17g", "z.0f", "+z.1f", "n", ".0e", "#.0e", "012,.1f", ".50f"]
for v in fl:
    print(v, [format(v, s) for s in fspecs])
    print("%s %r %f %.0f %#.0f %e %g %G %.3g %#g %10.2f|%-10.2f|%+f|% f|%010.3f" % ((v,) * 15))
for v in (1+2j, -0j, 1.5-2.25j, complex("nan"), complex("inf"), 1e20j, complex(-0.0, -0.0)):
    print(v, repr(v), [format(v, s) for s in ["", ".2f", "g", "+.1e", ">20", "<20.3f", "^25,", ".3"]])
for s in ["", "a", "héllo", "日本語", "😀x"]:
    print([format(s, f) for f in ["", "s", "5", "<5", ">5", "^5", "*^7", ".1", ".2s", "8.2", "é<6", "05"]])
w, p, name = 12, 3, "val"
x = 3.14159
print(f"{x:{w}.{p}f}|{x!r:>{w}}|{name!s:^{w}}|{x=}|{x = :.2f}|{name=!s}|{name=}|{{}}|{'nested ' + f'{x:.1f}'}|{x:{'>'}{w}}")
print(f"{'a' if x > 3 else 'b'} {[i for i in range(3)]} {dict(a=1)['a']} {(lambda: 5)()} {x:%} {10:#b} {1_000_000:,} {'quote"s'!r}")
print(f"""multi
{x
:.3f} line""" f" {1+1=} {x!a}")
print("{} {} {}".format(1, 2, 3), "{2} {0} {1}".format(1, 2, 3), "{a[0]} {a[k]} {b.real} {0.__class__}".format(5, a={0: 1, "k": 2}, b=3j) if 0 else "")
print("{0[0]} {0[1][x]} {1.real} {n!r:>6} {n:{w}} {{}}".format([1, {"x": 2}], 3j, n="q", w=4))
print("%(a)s %(b)05d %(c)-6.2f|%%" % dict(a=1, b=42, c=2.5), "%s %r %a" % ("é", "é", "é"), "%*d|%-*d|%.*f" % (5, 42, 5, 42, 2, 3.14159))
print("%5s|%-5s|%.2s|%c%c" % ("ab", "ab", "abcdef", 65, "é"), "%i %u %d" % (3.99, 2, True), "%x %X %#x %o %#o" % (255, 255, 255, 8, 8), "%+d % d %05d %-5d|" % (5, 5, -5, 5))
print(b"%d %s %b %x %r %a" % (1, b"x", b"y", 255, "é", "é"), b"%5.1f|%-5d|%c" % (2.25, 3, 65))
class P:
    def __format__(self, spec): return f"<{spec}>"
    def __str__(self): return "STR"
    def __repr__(self): return "REPR"
print(f"{P()} {P():abc} {P()!s:>6} {P()!r} {P():{w}}", "{:x y}".format(P()), "%s %r" % (P(), P()))
for bad in ["format(1, 's')", "format('a', 'd')", "format(1.5, 'x')", "format('a', '=5')", "format('a', '+')", "format('a', ',')", "format(1, '.2')", "format(1, '.2d')", "format([], '5')", "format(1j, '=9')", "format(1j, '09')", "format(1, 'c,')", "format(1,',_')", "format(1, '_,')", "format(1, '10000000000000000000000')", "format(1.5, '.10000000000000000')", "'{:{:{}}}'.format(1,2,3)", "'{0.a}'.format(1)", "'{[}'.format(1)", "'{0[}'.format([1])", "'{0]}'.format(1)", "'{a.}'.format(a=1)", "'{!r'.format(1)", "'{!}'.format(1)", "'{!rr}'.format(1)", "'{:'.format(1)", "'{0}{}'.format(1, 2)", "'{}{0}'.format(1,2)", "'{1}'.format(1)", "'%d' % '1'", "'%d' % None", "'%x' % 1.5", "'%f' % 'a'", "'%c' % 'ab'", "'%c' % 1114112", "'%c' % 1.5", "'%s %s' % 1", "'%s' % (1, 2)", "'%(x)s' % (1,)", "'%(x' % {}", "'%z' % 1", "'%' % ()", "'%*d' % ('a', 1)", "b'%s' % 'a'", "b'%d' % 'a'", "'%(a)s %s' % {'a': 1}", "format(1, '\\ud800')", "format(2, 'é')", "format(1.0, 'q')", "format('', 'q')", "f'{1:{2}{3:x}}'", "format(10, 'n')", "format(True, 'd')", "format(True, 's')", "format(None, 's')", "format(None, '')"]:
    try: print(bad, eval(bad))
    except Exception as e: print(bad, type(e).__name__, ascii(str(e)))
