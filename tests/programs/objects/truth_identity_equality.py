"""Truthiness, identity of singletons and small values, equality across types, `in` by identity first."""
class NoBool: pass
class Len0:
    def __len__(self): return 0
class BoolWins(Len0):
    def __bool__(self): return True
values = [None, True, False, 0, 1, -1, 0.0, -0.0, float("nan"), 0j, "", "0", " ", b"", b"\0", (), (0,), [], [[]], {}, {0: 0}, set(), {0}, frozenset(), range(0), range(1), NoBool(), Len0(), BoolWins(), NotImplemented if False else ..., lambda: 0, object, type, iter([]), (x for x in ())]
print([bool(v) for v in values], [not v for v in values].count(True), sum(map(bool, values)))
print(None is None, True is True, [] is [], (a := [1]) is a, "a" "b" == "ab", 1 == 1.0 == True, 0 == -0.0 == False, "1" == 1, b"a" == "a", [1] == (1,), {1} == frozenset([1]), None == False, None == 0, [] == False, 1 != "1", range(3) == [0, 1, 2], 1j == complex(0, 1), type(1) == int, int == type(1), float("nan") == float("nan"), object() == object(), Ellipsis is ..., 10**20 == 1e20, 0.1 + 0.2 == 0.3)
nan = float("nan"); l = [nan]; print(nan in l, l == [nan], l.count(nan), l.index(nan), nan == nan, {nan} == {nan}, (nan,) == (nan,), float("nan") in l, max([1, nan]), min([nan, 1]))
class Liar:
    def __eq__(self, o): return True
    def __ne__(self, o): return True
    __hash__ = None
x = Liar(); print(x == 1, x != 1, 1 == x, x in [], [1, 2].count(x), [3].index(x), x is x, [x] == [5], None == x)
class Never:
    def __eq__(self, o): return False
    def __hash__(self): return 1
n = Never(); print(n == n, n in [n], [n] == [n], {n: 1}.get(n), {n} == {n}, n in {n}, [n].count(n))
print(1 < 2 < 3, 3 > 2 > 2, 1 == 1 in [1], (1 == 1) in [1], not 1 == 2, 1 if [] else 2, [] or {} or 0 or "last", 1 and 2 and 0 and 3, None or "d", "" and 1 / 0, "x" or 1 / 0, not [] is True, [] is not None, bool(bool), all([[]]), any([[], 0]))
a = 256; b = 256; s = "abc"; t = "".join(["a", "bc"]); print(a is b, s == t, id(a) == id(b), isinstance(True, int), True + True, {True: "a", 1: "b", 1.0: "c"}, hash(True) == hash(1), [True, False].index(1), str(True), repr(None), type(None).__name__, type(...).__name__, type(NotImplemented).__name__, int(True), True.real, f"{True:d} {True}", "ab"[True], sorted([True, 0, 2, False]))
