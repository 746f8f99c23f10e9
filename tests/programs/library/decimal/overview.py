from decimal import *
D=Decimal
print(D('1.10')+D('2.2'), D(1)/D(3), D('0.1')*3, D(7)//D(2), D(-7)%D(3), divmod(D('7.5'),D(2)), D(2)**10, D(2)**D('0.5'), D(2)**-1)
print(repr(D('1E+5')), D('123.456').quantize(D('0.01')), D('2.5').quantize(D(1)), round(D('2.675'),2), round(D('2.5')), int(D('-3.7')))
print(D(2).sqrt(), D(10).ln(), D(1).exp(), D(100).log10(), D(7).log10(), D('1e-5'), D('0.000001'), D('0.0000001'))
print(D('NaN'), D('-Infinity'), D('sNaN123'), D('Inf')==float('inf'), D('1.0')==1, D('0.1')==0.1, hash(D('1.0'))==hash(1), hash(D('0.5'))==hash(0.5))
for bad in ("D('abc')", "D(1)/0", "D(0)/0", "D('1e9999999')*10", "D(1.5)+1.5", "D('inf')-D('inf')"):
    try: print(eval(bad))
    except Exception as e: print(type(e).__name__, e)
with localcontext() as ctx:
    ctx.prec=5; print(D(1)/D(7), ctx)
print(getcontext().prec, format(D('1234567.891'), ',.2f'), f"{D('0.5'):.0%}", f"{D('1234.5'):e}", f"{D('3.14159'):.3}", f"{D(3):>8}|{D(-3):08.2f}")
print(D('3.14').as_tuple(), D('3.14').as_integer_ratio(), D('3.140').normalize(), D('1200').normalize(), D('123').adjusted())
print(max(D(1),D(2)), D(1).compare(D(2)), D('1.5').to_integral_value(), D('-0'), abs(D(-3)), -D(3), +D('1.'+'1'*40), sorted([D(3),D(1)]))
print(D('12.3e3').to_eng_string(), D.from_float(0.1), D((0,(1,2,3),-2)), sum([D('.1')]*10), D(5).fma(2,3))
import pickle, copy; print(pickle.loads(pickle.dumps(D('1.5'))), copy.copy(D(2)))
import fractions, statistics
from fractions import Fraction as F
print(F(1,3)+F(1,6), F('0.125'), F(D('0.25')), F(3,4)**2, F(1.5), statistics.mean([1,2,3,4]), statistics.stdev([1,2,3,4]), statistics.median([3,1,2]), statistics.mean([D('1.1'),D('2.2')]))
print(F(1,2) < D('0.6'), f"{F(22,7):.3f}", F(7,2)//1, round(F(7,2)), F.from_float(.25).limit_denominator(10))
getcontext().prec=50; print(D(1).exp(), D(2).ln(), D(3)**D('1.7'))
