"""A vector class with every operator, conversions, formatting, hashing, unpacking, and in-place versions."""
import math, operator
class V:
    __slots__ = ("x", "y")
    __match_args__ = ("x", "y")
    def __init__(self, x=0, y=0): self.x, self.y = x, y
    def __repr__(self): return f"V({self.x}, {self.y})"
    def __iter__(self): yield self.x; yield self.y
    def __eq__(self, o): return isinstance(o, V) and (*self,) == (*o,)
    def __hash__(self): return hash((*self,))
    def __add__(self, o): return V(self.x + o.x, self.y + o.y) if isinstance(o, V) else NotImplemented
    def __radd__(self, o): return self if o == 0 else NotImplemented
    def __sub__(self, o): return V(self.x - o.x, self.y - o.y) if isinstance(o, V) else NotImplemented
    def __mul__(self, k): return V(self.x * k, self.y * k) if isinstance(k, (int, float)) else NotImplemented
    __rmul__ = __mul__
    def __matmul__(self, o): return self.x * o.x + self.y * o.y
    def __truediv__(self, k): return V(self.x / k, self.y / k)
    def __floordiv__(self, k): return V(self.x // k, self.y // k)
    def __mod__(self, k): return V(self.x % k, self.y % k)
    def __neg__(self): return V(-self.x, -self.y)
    def __pos__(self): return V(abs(self.x), abs(self.y))
    def __abs__(self): return math.hypot(*self)
    def __bool__(self): return any(self)
    def __invert__(self): return V(self.y, self.x)
    def __len__(self): return 2
    def __getitem__(self, i): return (self.x, self.y)[i]
    def __setitem__(self, i, v): setattr(self, "xy"[i], v)
    def __contains__(self, v): return v in (self.x, self.y)
    def __iadd__(self, o): self.x += o.x; self.y += o.y; return self
    def __round__(self, n=None): return V(round(self.x, n), round(self.y, n))
    def __complex__(self): return complex(self.x, self.y)
    def __float__(self): return float(abs(self))
    def __int__(self): return int(abs(self))
    def __index__(self): return int(self.x)
    def __format__(self, s): return f"<{format(self.x, s)}|{format(self.y, s)}>"
    def __lt__(self, o): return abs(self) < abs(o)
    def __call__(self, k=1): return self * k
    def __divmod__(self, k): return self // k, self % k
    def __pow__(self, n, m=None): return V(pow(self.x, n, m), pow(self.y, n, m))
    def __lshift__(self, n): return V(self.x << n, self.y << n)
    def __and__(self, o): return V(self.x & o.x, self.y & o.y)
    def __reversed__(self): return iter((self.y, self.x))
    def __copy__(self): return V(*self)
    def __bytes__(self): return bytes([self.x, self.y])
v, w = V(3, 4), V(1, 2)
print(v + w, v - w, v * 2, 2 * v, v @ w, v / 2, v // 2, v % 2, -v, +V(-1, 2), abs(v), bool(V()), ~v, len(v), v[0], v[-1], 4 in v, [*v], complex(v), float(v), int(v), f"{v:.1f}", f"{v}", w < v, max(v, w), v(3), divmod(v, 2), v ** 2, pow(v, 2, 5), v << 1, v & w, list(reversed(v)), bytes(v), sum([v, w]), round(V(1.26, 2.34), 1), {v: "d"}[V(3, 4)], v == V(3, 4), v != w, [10, 20, 30, 40][v], hex(v), range(5)[w], sorted([v, w]), operator.index(v), math.dist(v, w), dict([v, w]), "%d" % v)
u = v; u += w; u[0] = 9; print(u is v, v, v > w, isinstance(v, V))
match v:
    case V(9, y=n): print("nine and", n)
for f in (lambda: v + 1, lambda: v * "a", lambda: v < 1 if False else v - 5, lambda: "a" + v, lambda: v.z, lambda: setattr(v, "z", 1), lambda: v[5], lambda: v >> 1, lambda: v <= w, lambda: v.__add__(1)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
a, b = v; print(a, b, (lambda x, y: x + y)(*v), *v, sep=",")
