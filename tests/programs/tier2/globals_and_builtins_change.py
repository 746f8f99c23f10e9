"""Globals, builtins and module attributes that change while loops that use them are hot."""
import builtins, math, types
FACTOR = 2
def scaled(n): return sum(FACTOR * i for i in range(n))
print(scaled(200)); FACTOR = 3; print(scaled(200)); FACTOR = 0.5; print(scaled(200)); del FACTOR
try: scaled(10)
except NameError as e: print(e)
FACTOR = "x"
try: scaled(3)
except TypeError as e: print(e)
out = []
for i in range(300):
    if i == 150: len = lambda x: -1
    if i == 250: del len
    out.append(len("ab"))
print(out.count(2), out.count(-1))
out = []; real = builtins.abs
for i in range(300):
    if i == 100: builtins.abs = lambda x: "patched"
    if i == 200: builtins.abs = real
    out.append(abs(-i))
print(out[99:101], out[199:201])
m = types.ModuleType("m"); m.f = lambda x: x; m.k = 1; t = 0
for i in range(400):
    if i == 200: m.f = lambda x: -x
    if i == 300: m.k = 10
    t += m.f(i) * m.k
print(t)
def helper(x): return x
def user(n):
    r = 0
    for i in range(n): r += helper(i)
    return r
print(user(150)); old = helper
def helper(x): return 1
print(user(150)); helper = old; print(user(150)); helper.__code__ = (lambda x: 2).__code__; print(user(150)); helper = max; 
try: print(user(2))
except TypeError as e: print(e)
class K:
    v = 1
    def get(self): return self.v
k = K(); t = 0
for i in range(400):
    if i == 100: K.v = 2
    if i == 200: k.v = 5
    if i == 300: K.get = lambda self: 100
    t += k.get()
print(t)
g = globals(); s = 0; dyn = 1
for i in range(300):
    g["dyn"] = i % 3; s += dyn
print(s); s = 0
for name in ["a", "b"] * 100: exec(f"{name} = 1"); s += eval(name)
print(s, math.floor(2.5)); pi = math.pi; math.pi = 3; print(sum(math.pi for _ in range(200))); math.pi = pi
