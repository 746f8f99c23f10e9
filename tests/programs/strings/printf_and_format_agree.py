"""The same values by %, format(), f-strings and str.format: where they agree and where not."""
for v in (0, 7, -42, 255, 3.14159, -0.5, 1e10, 1e-10, True):
    for p, f in (("%d", "d"), ("%5d|", "5d"), ("%-5d|", "<5d"), ("%05d", "05d"), ("%+d", "+d"), ("%x", "x"), ("%#x", "#x"), ("%o", "o"), ("%e", "e"), ("%.2f", ".2f"), ("%8.3f", "8.3f"), ("%g", "g"), ("%G", "G"), ("%s", ""), ("%10s|", ">10"), ("%-10s|", "<10"), ("%.3s", ".3"), ("%r", ""), ("%c", "c")):
        try: a = p % v
        except Exception as e: a = type(e).__name__
        try: b = format(v, f) + ("|" if p.endswith("|") else "")
        except Exception as e: b = type(e).__name__
        if a != b: print(repr(v), p, repr(a), f, repr(b), end="; ")
    print()
print("{0:{1}}".format(3, ">5"), f"{3:{'>'}{5}}", "%*d" % (5, 3), "{:%}".format(0.25), "%d%%" % 25, "{!r:>8}".format("a"), "%8r" % "a", "{:,}".format(10**9), "{:_x}".format(2**40), "%s" % (1,), "%s" % [1, 2], "{}".format((1, 2)), "%(k)s" % {"k": 1}, "{k}".format(k=1), "{0[k]}".format({"k": 2}), "{0.real}".format(5), "%5.1f%%" % 99.55, f"{99.55:5.1f}%")
