𝐱 = ª + ﬁ
def 𝓯(ℌ): return ℌ.ſ
x = "𝐱" + é
class Ⅷ: pass
import ª.ﬁ as ℌ
f"{𝐱!r:é{ñ}}é" + z
"é" ; é  # é
x = "\
é" + é
"""é
é""" + é
match ª:
    case {"é": ﬁ, **ℌ}: pass
try: pass
except E as ª: pass
f(ª=1)
