"""Chained comparisons, short circuits, conditional expressions and precedence of all operators."""
log = []
def t(x, v=None): log.append(x); return x if v is None else v
print(t(1) < t(2) < t(3), t(3) < t(2) < t(1), t(1) == t(1) != t(2) > t(0), log); log.clear(); print(t(0) and t(1) or t(2), t(1) or t(2) and t(3), not t(0) and t(4), log)
print(1 < 2 == True, (1 < 2) == True, 1 == 1 == 1, not 1 == 2, not (1 == 2) == False, 1 in [1] == True, 3 > 2 > 1 < 4, "a" < "b" <= "b" != "c", None is None, [] == [] == [], 1 < 2 in [2], 5 - 3 - 1, 2 ** 3 ** 2, -2 ** 2, 2 * 3 % 4, 7 // 2 * 2, 1 + 2 << 3, 1 << 2 + 1, 6 & 3 | 8 ^ 1, ~5 & 7, not 0 + 1, -3 // 2, 3 - -2, +-+4, 1 if 0 else 2 if 1 else 3, (lambda: 1 if 0 else 2)(), 10 > 5 and 3 or 4, 1 or 0 and 0, (1 or 0) and 0, not not [], 2 if not 0 else 3, 1 < (2 if True else 0) < 3, [1, 2][0 if 0 else 1], {1: 2}[1] ** -1 * 4, 5 .__add__(3) * 2, "ab" * 2 + "c", "%d" % 3 + "x", 1 - 1 or "zero", 0x10 | 0b1, 8 >> 1 << 2, 3 in {3})
class B:
    def __init__(self, v): self.v = v
    def __bool__(self): log.append(("bool", self.v)); return bool(self.v)
    def __lt__(self, o): log.append("lt"); return B(self.v)
log.clear(); r = B(True) < B(1) < B(0); print(type(r).__name__, log); log.clear(); r = B(False) < B(1) < B(0); print(log); log.clear(); x = B(0) and B(1); y = B(1) or B(0); z = not B(1); w = B(1) and B(1) and B(0) and B(1); print(log, z); log.clear()
if B(1) and not B(0) or B(1): print(log)
while B(0) or B(0): pass
else: print(len(log)); log.clear(); print([i for i in range(3) if B(i % 2)], len(log), any(B(v) for v in (0, 1, 1)), len(log), 1 if B(0) else 2, assert_ok if (assert_ok := 5) else 0, [*filter(B, [0, 1])] and len(log))
