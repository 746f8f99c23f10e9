"""What loop, exception, with, comprehension, import and match variables are after their statements."""
def names(): return sorted(k for k in globals() if len(k) == 2 and k.startswith("v"))
for v1 in range(2): v2 = v1
for v3 in []: pass
[v4 for v4 in range(2)]; {v5: 1 for v5 in "a"}; list(v6 for v6 in "b")
with open(__file__) as v7: v8 = v7.closed
try: 1 / 0
except ZeroDivisionError as v9: va = str(v9)
match [1, {"k": 2}]:
    case [vb, {"k": vc}]: pass
match 5:
    case vd if vd > 9: pass
    case _: pass
import sys as ve
if (vf := 3): pass
def vg(vh, *vi): vj = 1; return sorted(locals())
class vk: vl = 1
lambda vm: vm
global vn
vo: int
vp: int = 1
del v2
print(names(), vd, v7.closed, v8, va, vb, vc, vg(1))
def inner():
    for a in range(2):
        try: b = a; raise ValueError
        except ValueError as c: d = 1
        finally: e = 2
    del d
    return sorted(locals())
print(inner())
for i in range(3):
    for i in "ab": pass
print(i); x = [i for i in range(3) for i in "cd"]; print(x, i)
e = "outer"
try: raise KeyError
except KeyError as e: pass
try: print(e)
except NameError as n: print(n)
