"""Attribute loads: instance, class, slot, property, module, method, type attributes, with changes between."""
import math, types
class Inst:
    cls = "class"
    def __init__(self): self.a = 1
    def meth(self): return "m"
    @property
    def prop(self): return "p"
    @classmethod
    def cm(cls): return cls.__name__
    @staticmethod
    def sm(): return "s"
class Slot:
    __slots__ = ("a", "b")
class Over(Inst):
    def __getattribute__(self, n): return "over" if n == "a" else super().__getattribute__(n)
def get(o): return o.a
i, s, v = Inst(), Slot(), Over(); s.a = 2; m = types.ModuleType("m"); m.a = 3; n = types.SimpleNamespace(a=4)
class K: a = 5
class Meta(type): a = 6
class W(metaclass=Meta): pass
objs = [i, s, v, m, n, K, K(), W]
print([[get(o) for _ in range(20)][-1] for o in objs], [get(objs[j % 8]) for j in range(64)][-8:])
def calls(o): return o.meth(), o.prop, o.cm(), o.sm(), o.cls
for _ in range(30): r = calls(i)
print(r); Inst.meth = lambda self: "changed"; i.cls = "instance"; Inst.prop = 7; print(calls(i)); del i.cls, Inst.prop
try: calls(i)
except AttributeError as e: print(e)
def many(o):
    t = 0
    for k in range(60): o.x = k; t += o.x; o.y = t
    return o.x, o.y
print(many(Inst()), many(n), many(types.ModuleType("q")))
def dels(o):
    for k in range(30): o.tmp = k; del o.tmp
    return hasattr(o, "tmp")
print(dels(Inst()), dels(n)); o = Inst(); o.__dict__["a"] = 99; print([get(o) for _ in range(20)][-1]); o.__dict__ = {"a": 100}; print(get(o)); o.__dict__.clear()
try: get(o)
except AttributeError as e: print(e)
print([math.pi for _ in range(20)][-1], ["abc".upper() for _ in range(20)][-1], [(5).real for _ in range(20)][-1], [[].append for _ in range(20)][-1](1), [Inst.cm() for _ in range(20)][-1])
for k in range(40):
    x = type("T", (), {"a": k})(); r = get(x)
print(r)
