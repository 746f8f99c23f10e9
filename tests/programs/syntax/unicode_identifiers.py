"""Identifiers in many scripts, normalisation to NFKC, what is refused and how."""
été, ñandú, Δx, 变量, переменная, ｆｕｌｌ, ℌ, µ, ℯ = range(9)
print(été, ñandú, Δx, 变量, переменная, full, H, μ, e, sorted(k for k in globals() if not k.isascii() or k in ("full", "H", "e")))
def 函数(参数, *, ключ=1): return 参数 + ключ
class Größe:
    ß = 1
    def méthode(self): return self.ß
print(函数(1, ключ=2), Größe().méthode(), Größe.__name__, 函数.__code__.co_varnames, getattr(Größe, "ß")); ﬁ = "ligature"; print(fi, "ﬁ" in globals(), "fi" in globals(), globals().get("ﬁ"))
x = type("X", (), {})(); x.ﬁeld = 3; print(vars(x), hasattr(x, "field"), hasattr(x, "ﬁeld")); print(dict(ｋ=1), (lambda ª: a)(5), [s.isidentifier() for s in ("é", "1é", "x²", "a·b", "℘", "ª", "", "_", "a-b", "·a", "\u0301a", "𝐱", "class")])
for s in ("x² = 1", "½ = 1", "a−b", "x\u00a0= 1", "a\u200bb = 1", "“a”", "a → b", "€ = 1", "१ = 5", "x१ = 5", "a\u0301 = 1", "\u0301a = 1", "℮ = 1", "😀 = 1", "a😀 = 1", "print（1）", "x ＝ 1", "№1 = 2", "x‿y = 3", "'é' + “", "a\ufe0f = 1", "\ufeffx = 1", "x\ufeff = 1", "a…b", "√2"):
    try: compile(s, "s", "exec"); print("ok", ascii(s))
    except SyntaxError as e: print(ascii(s), "|", ascii(e.msg), e.offset, e.end_offset)
