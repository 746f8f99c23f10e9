/** The module cmath, by the textbook formulas over the elementary functions; infinities and NaNs where those give them. */
import type { Value } from '../heap/value.ts';
import { True } from '../heap/index.ts';
import { overflowError, typeError, valueError } from '../objects/exceptions/errors.ts';
import { newModule, type PyModule } from '../objects/module.ts';
import { builtin } from '../objects/calls/native.ts';
import { complexDivide } from '../objects/numbers/complex-arithmetic.ts';
import { PyComplex, type Complex } from '../objects/numbers/complex-object.ts';
import { atan2, cos, cosh, exp, hypot, log, sin } from '../objects/numbers/elementary.ts';
import { asFloat, callSpecial, typeName } from '../objects/protocol/protocol.ts';
import { boolean, newFloat, newTuple } from '../objects/values.ts';
import '../objects/value-types.ts';
import { defineConstants } from './module-tools.ts';

export const cmathModule: PyModule = newModule('cmath', 'This module provides access to mathematical functions for complex\nnumbers.');

const make = (real: number, imag: number): Complex => ({ real, imag });

function argument(x: Value): Complex {
  if (x instanceof PyComplex) return x;
  const converted = callSpecial(x, '__complex__');
  if (converted instanceof PyComplex) return converted;
  if (converted !== null) throw typeError(`__complex__ returned non-complex (type ${typeName(converted)})`);
  return make(asFloat(x), 0);
}

const isFinite = ({ real, imag }: Complex): boolean => Number.isFinite(real) && Number.isFinite(imag);
const size = ({ real, imag }: Complex): number => (Number.isFinite(real) && Number.isFinite(imag) ? hypot([real, imag]) : Math.hypot(real, imag));

/** Infinite results of finite arguments are overflows, NaNs domain errors. */
function checked(x: Complex, result: Complex): Complex {
  if (!isFinite(x)) return result;
  if (Number.isNaN(result.real) || Number.isNaN(result.imag)) throw valueError('math domain error');
  if (!isFinite(result)) throw overflowError('math range error');
  return result;
}

const sinh = (x: number): number => (Math.abs(x) < 0.5 ? Math.sinh(x) : (exp(x) - exp(-x)) / 2);
const timesI = ({ real, imag }: Complex): Complex => make(-imag, real);
const overI = ({ real, imag }: Complex): Complex => make(imag, -real);

function sqrt(z: Complex): Complex {
  if (z.real === 0 && z.imag === 0) return make(0, z.imag);
  if (!Number.isFinite(z.imag) && !Number.isNaN(z.imag)) return make(Infinity, z.imag);
  // Halves of both parts keep the size from overflowing.
  const scale = Math.max(Math.abs(z.real), Math.abs(z.imag)) > 1e300 ? 4 : 1;
  const [a, b] = [Math.abs(z.real) / scale, Math.abs(z.imag) / scale];
  const root = Math.sqrt((a + hypot([a, b])) / 2) * Math.sqrt(scale);
  const other = Math.abs(z.imag) / (2 * root);
  return z.real >= 0 ? make(root, z.imag < 0 || Object.is(z.imag, -0) ? -other : other) : make(other, z.imag < 0 || Object.is(z.imag, -0) ? -root : root);
}

const naturalLog = (z: Complex): Complex => make(log(size(z)), atan2(z.imag, z.real));
const exponential = ({ real, imag }: Complex): Complex => (imag === 0 ? make(exp(real), imag) : make(exp(real) * cos(imag), exp(real) * sin(imag)));
const hyperbolicSine = ({ real, imag }: Complex): Complex => make(cos(imag) * sinh(real), sin(imag) * cosh(real));
const hyperbolicCosine = ({ real, imag }: Complex): Complex => make(cos(imag) * cosh(real), sin(imag) * sinh(real));

function hyperbolicTangent(z: Complex): Complex {
  if (Math.abs(z.real) > 20) return make(Math.sign(z.real), 4 * sin(z.imag) * cos(z.imag) * exp(-2 * Math.abs(z.real)));
  return complexDivide(hyperbolicSine(z), hyperbolicCosine(z));
}


function inverseCosine(z: Complex): Complex {
  const [s1, s2] = [sqrt(make(1 - z.real, -z.imag)), sqrt(make(1 + z.real, z.imag))];
  return make(2 * atan2(s1.real, s2.real), Math.asinh(s2.real * s1.imag - s2.imag * s1.real));
}

function inverseHyperbolicCosine(z: Complex): Complex {
  const [s1, s2] = [sqrt(make(z.real - 1, z.imag)), sqrt(make(z.real + 1, z.imag))];
  return make(Math.asinh(s1.real * s2.real + s1.imag * s2.imag), 2 * atan2(s1.imag, s2.real));
}

function inverseHyperbolicSine(z: Complex): Complex {
  const [s1, s2] = [sqrt(make(1 + z.imag, -z.real)), sqrt(make(1 - z.imag, z.real))];
  return make(Math.asinh(s1.real * s2.imag - s2.real * s1.imag), atan2(z.imag, s1.real * s2.real - s1.imag * s2.imag));
}

function inverseHyperbolicTangent(z: Complex): Complex {
  if (z.real < 0 || (z.real === 0 && Object.is(z.real, -0))) {
    const mirrored = inverseHyperbolicTangent(make(-z.real, -z.imag));
    return make(-mirrored.real, -mirrored.imag);
  }
  const y = Math.abs(z.imag);
  if (z.real === 1 && y === 0) throw valueError('math domain error');
  const real = Math.log1p((4 * z.real) / ((1 - z.real) ** 2 + y * y)) / 4;
  const imag = -atan2(-2 * z.imag, (1 - z.real) * (1 + z.real) - y * y) / 2;
  return make(real, imag);
}

const FUNCTIONS: Readonly<Record<string, (z: Complex) => Complex>> = {
  sqrt,
  exp: exponential,
  sinh: hyperbolicSine,
  cosh: hyperbolicCosine,
  tanh: hyperbolicTangent,
  sin: (z) => overI(hyperbolicSine(timesI(z))),
  cos: (z) => hyperbolicCosine(timesI(z)),
  tan: (z) => overI(hyperbolicTangent(timesI(z))),
  acos: inverseCosine,
  acosh: inverseHyperbolicCosine,
  asinh: inverseHyperbolicSine,
  asin: (z) => overI(inverseHyperbolicSine(timesI(z))),
  atanh: inverseHyperbolicTangent,
  atan: (z) => overI(inverseHyperbolicTangent(timesI(z))),
};

for (const [name, run] of Object.entries(FUNCTIONS)) {
  builtin(cmathModule, `${name}(z, /)`, (x: Value) => {
    const z = argument(x);
    return new PyComplex(checked(z, run(z)));
  });
}

function requireNonZero(z: Complex): Complex {
  if (z.real === 0 && z.imag === 0) throw valueError('math domain error');
  return z;
}

builtin(cmathModule, 'log(z, base=NULL, /)', (x: Value, base: Value | null) => {
  const result = naturalLog(requireNonZero(argument(x)));
  return new PyComplex(base === null ? result : complexDivide(result, naturalLog(requireNonZero(argument(base)))));
});
builtin(cmathModule, 'log10(z, /)', (x: Value) => {
  const { real, imag } = naturalLog(requireNonZero(argument(x)));
  return new PyComplex(make(real / Math.LN10, imag / Math.LN10));
});
builtin(cmathModule, 'phase(z, /)', (x: Value) => {
  const { real, imag } = argument(x);
  return newFloat(atan2(imag, real));
});
builtin(cmathModule, 'polar(z, /)', (x: Value) => {
  const z = argument(x);
  return newTuple([newFloat(size(z)), newFloat(atan2(z.imag, z.real))]);
});
builtin(cmathModule, 'rect(r, phi, /)', (r: Value, phi: Value) => {
  const [length, angle] = [asFloat(r), asFloat(phi)];
  return new PyComplex(angle === 0 ? make(length, length * angle) : make(length * cos(angle), length * sin(angle)));
});
builtin(cmathModule, 'isfinite(z, /)', (x: Value) => boolean(isFinite(argument(x))));
builtin(cmathModule, 'isnan(z, /)', (x: Value) => boolean(Number.isNaN(argument(x).real) || Number.isNaN(argument(x).imag)));
builtin(cmathModule, 'isinf(z, /)', (x: Value) => boolean([argument(x).real, argument(x).imag].some((part) => Math.abs(part) === Infinity)));
builtin(cmathModule, 'isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0)', (a: Value, b: Value, relative: Value, absolute: Value) => {
  const [x, y, rel, abs] = [argument(a), argument(b), asFloat(relative), asFloat(absolute)];
  if (rel < 0 || abs < 0) throw valueError('tolerances must be non-negative');
  if (x.real === y.real && x.imag === y.imag) return True;
  if (!isFinite(x) || !isFinite(y)) return boolean(false);
  const difference = size(make(x.real - y.real, x.imag - y.imag));
  return boolean(difference <= rel * size(y) || difference <= rel * size(x) || difference <= abs);
});
defineConstants(cmathModule, {
  pi: newFloat(Math.PI), e: newFloat(Math.E), tau: newFloat(2 * Math.PI), inf: newFloat(Infinity), nan: newFloat(NaN),
  infj: new PyComplex(make(0, Infinity)), nanj: new PyComplex(make(0, NaN)),
});
