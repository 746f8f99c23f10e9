import cmath
def r(z): return complex(round(z.real, 12) + 0.0, round(z.imag, 12) + 0.0)
for z in (1 + 2j, -1, 0.5j, 3): print(z, [r(f(z)) for f in (cmath.sqrt, cmath.exp, cmath.log, cmath.sin, cmath.cos, cmath.tan, cmath.sinh, cmath.cosh, cmath.tanh, cmath.asin, cmath.acos, cmath.atan, cmath.asinh, cmath.acosh, cmath.log10)])
print(round(cmath.phase(-1), 12), cmath.polar(3 + 4j)[0], r(cmath.rect(2, cmath.pi / 2)), cmath.isnan(complex('nan')), cmath.isinf(cmath.infj), cmath.isfinite(1j), cmath.isclose(1, 1 + 1e-12j), r(cmath.log(8, 2)), cmath.inf, cmath.nanj)
for f in (lambda: cmath.log(0), lambda: cmath.exp(1000), lambda: cmath.sqrt('x'), lambda: cmath.atanh(1)):
    try: f()
    except Exception as e: print(type(e).__name__, e)
