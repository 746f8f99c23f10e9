from fractions import Fraction as F
import math, numbers
print(F(3, 6), F('1/3'), F('-0.25'), F(0.5), F(2), repr(F(1, 3)), F(1, 2) + F(1, 3), F(1, 2) * 2, F(1, 2) ** -2, F(7, 2) // 1, F(-7, 2) % 2, divmod(F(7, 2), F(1, 3)), F(1, 2) < 0.6, F(1, 2) == 0.5, hash(F(1, 2)) == hash(0.5), F(1, 3).limit_denominator(10), F(math.pi).limit_denominator(100), round(F(5, 2)), math.floor(F(-1, 2)), float(F(1, 3)), int(F(7, 2)), F(1, 3) ** 0.5, f'{F(1, 3):.3f}', f'{F(3, 4)}', F(5).is_integer(), F(3, 4).as_integer_ratio(), isinstance(F(1), numbers.Rational), sum([F(1, 10)] * 10), abs(F(-1, 2)), +F(1, 2), bool(F(0)))
for f in (lambda: F(1, 0), lambda: F('x'), lambda: F(1.5, 2), lambda: F(float('nan'))):
    try: f()
    except Exception as e: print(type(e).__name__, e)
