"""locals, vars, dir, eval and exec inside comprehensions of modules, classes and functions."""
print([sorted(locals()) for v in "a"], [eval("v") for v in "bc"], [vars() for v in "d"], [dir() for v in "e"])
class K:
    w = 1
    seen = [sorted(locals()) for v in "a"]
    values = [eval("v") for v in "xy"]
print(K.seen, K.values)
def f(p):
    q = 2
    return [sorted(locals()) for v in "a"], [eval("v * q") for v in (1, 2)], {k: eval("k") for k in "m"}, [[eval("(u, v)") for u in "a"] for v in "b"]
print(f(0)); made = [exec("new = v") for v in "a"]; print(made, "new" in globals(), "v" in globals())
print([(lambda: sorted(locals()))() for v in "a"], list(sorted(locals()) for v in "a"), [eval("v", {"v": "given"}) for v in "a"])
