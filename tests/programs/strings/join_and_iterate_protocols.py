"""str.join, str() of bytes, and iteration with subclasses, generators, errors in the middle."""
class S(str):
    def __str__(self): return "custom str"
    def __repr__(self): return "custom repr"
    def __iter__(self): return iter(["x", "y"])
    def __len__(self): return 99
    def __getitem__(self, i): return "item"
    def __eq__(self, other): return True
    def __hash__(self): return 5
    def __format__(self, spec): return f"fmt<{spec}>"
    def __add__(self, other): return "added"
    def __contains__(self, x): return True
    def upper(self): return "UP"
s = S("real")
print(s, [s], str(s), repr(s), f"{s}", f"{s!s}", f"{s!r}", f"{s:x}", "%s" % s, "{}".format(s), s + "a", "a" + s, len(s), s[0], list(s), "-".join(s), "-".join([s, "t"]), s == "other", "zz" in s, s.upper(), s.lower(), s.strip(), type(s.strip()).__name__, type(s[:]).__name__, str.__len__(s), str.__str__(s), "".join([s]) == "real", {s: 1}.get("real"), print(s, end="|\n"))
def gen():
    yield "a"
    raise KeyError("stop")
for bad in (gen(), [1], ["a", None], [b"x"], {"a": 1, 2: 3}, "ok", (), iter("xy"), [["a"]]):
    try: print("-".join(bad))
    except Exception as e: print(type(e).__name__, e)
print(b"-".join([b"a", bytearray(b"b")]), bytearray(b",").join([b"1", b"2"]), "".join(map(str, range(5))), "\n".join([]), ", ".join({"k": 1}), "ab".join("xyz"), ".".join("a" for _ in range(3)))
