/** The module math. */
import { None } from '../heap/index.ts';
import type { Slot, Value } from '../heap/value.ts';
import { overflowError, typeError, valueError, zeroDivisionError } from '../objects/exceptions/errors.ts';
import { requireReal } from '../objects/numbers/float-convert.ts';
import { float_to_int } from '../objects/numbers/float-arithmetic.ts';
import { int_gcd, int_mul } from '../objects/numbers/int-arithmetic.ts';
import type { Int } from '../objects/numbers/int-arithmetic.ts';
import { newModule } from '../objects/module.ts';
import type { PyModule } from '../objects/module.ts';
import { builtin, type PyBuiltinFunction } from '../objects/calls/native.ts';
import { areNumbers, guarded } from '../objects/calls/plain-natives.ts';
import { binaryOp, callSpecial, getIter, index, iterate, iterNext, toArray, typeName } from '../objects/protocol/protocol.ts';
import { boolean, intOf, newFloat, newTuple } from '../objects/values.ts';
import '../objects/value-types.ts';
import * as elementary from '../objects/numbers/elementary.ts';
import * as floats from './math-floats.ts';
import * as integers from './math-integers.ts';
import * as special from './math-special.ts';

export const mathModule: PyModule = newModule('math', 'Mathematical functions of the C standard.');

const domainError = (): unknown => valueError('math domain error');
const rangeError = (): unknown => overflowError('math range error');

mathModule.dict.setStr('pi', newFloat(Math.PI));
mathModule.dict.setStr('e', newFloat(Math.E));
mathModule.dict.setStr('tau', newFloat(2 * Math.PI));
mathModule.dict.setStr('inf', newFloat(Infinity));
mathModule.dict.setStr('nan', newFloat(NaN));

const define = (signature: string, implementation: (...args: never[]) => Value): PyBuiltinFunction => builtin(mathModule, signature, implementation);

/**
 * A function of one real number. As C's: a NaN from something else is a domain error, an infinity from a finite number a range
 * error where the function can overflow, otherwise (a pole) a domain error.
 */
function defineReal(name: string, compute: (x: number) => number, canOverflow = false): void {
  const { code } = define(`${name}(x, /)`, (x: Value) => {
    const value = requireReal(x);
    const result = compute(value);
    if (Number.isNaN(result) && !Number.isNaN(value)) throw domainError();
    if (Math.abs(result) === Infinity && Number.isFinite(value)) throw canOverflow ? rangeError() : domainError();
    return newFloat(result);
  });
  code.real = { compute, takesInts: true };
}

for (const name of ['sin', 'cos', 'tan', 'asin', 'acos', 'atan'] as const) defineReal(name, elementary[name]);
for (const name of ['tanh', 'asinh', 'acosh', 'atanh', 'sqrt', 'log1p', 'cbrt'] as const) defineReal(name, Math[name]);
defineReal('fabs', Math.abs);
defineReal('sinh', Math.sinh, true);
defineReal('cosh', elementary.cosh, true);
defineReal('exp', elementary.exp, true);
defineReal('expm1', Math.expm1, true);
defineReal('exp2', (x) => Math.pow(2, x), true);
defineReal('degrees', (x) => x * (180 / Math.PI), true);
defineReal('radians', (x) => x * (Math.PI / 180));
define('gamma(x, /)', (x: Value) => newFloat(special.gamma(requireReal(x))));
define('lgamma(x, /)', (x: Value) => newFloat(special.lgamma(requireReal(x))));
define('erf(x, /)', (x: Value) => newFloat(special.erf(requireReal(x))));
define('erfc(x, /)', (x: Value) => newFloat(special.erfc(requireReal(x))));

// ---------------------------------------------------------------- logarithms

/** Ints beyond the range of doubles have logarithms too: of their first bits, plus those of the power of two taken away. */
function logarithm(x: Value, compute: (x: number) => number): number {
  const int = intOf(x);
  const value = int === null ? requireReal(x) : Number(int);
  if (value <= 0) throw domainError();
  if (int === null || Number.isFinite(value)) return compute(value);
  const shift = BigInt(BigInt(int).toString(2).length - 64);
  return compute(Number(BigInt(int) >> shift)) + compute(2) * Number(shift);
}

define('log(x, base=NULL, /)', (x: Value, base: Slot) => {
  const numerator = logarithm(x, elementary.log);
  if (base === null) return newFloat(numerator);
  const denominator = logarithm(base, elementary.log);
  if (denominator === 0) throw zeroDivisionError('float division by zero');
  return newFloat(numerator / denominator);
});
define('log2(x, /)', (x: Value) => newFloat(logarithm(x, Math.log2)));
define('log10(x, /)', (x: Value) => newFloat(logarithm(x, Math.log10)));

// ---------------------------------------------------------------- two numbers

function defineTwo(name: string, compute: (x: number, y: number) => number): void {
  define(`${name}(x, y, /)`, (x: Value, y: Value) => newFloat(compute(requireReal(x), requireReal(y))));
}

defineTwo('atan2', elementary.atan2);
defineTwo('copysign', (x, y) => (y < 0 || Object.is(y, -0) ? -Math.abs(x) : Math.abs(x)));
defineTwo('remainder', floats.remainder);
defineTwo('fmod', (x, y) => {
  const result = x % y;
  if (Number.isNaN(result) && !Number.isNaN(x) && !Number.isNaN(y)) throw domainError();
  return result;
});
defineTwo('pow', (x, y) => {
  if (x === 1 || y === 0) return 1;
  if (x === -1 && Math.abs(y) === Infinity) return 1;
  const result = Math.pow(x, y);
  if (Number.isFinite(x) && Number.isFinite(y)) {
    if (Number.isNaN(result) || (x === 0 && y < 0)) throw domainError();
    if (Math.abs(result) === Infinity) throw rangeError();
  }
  return result;
});
define('fma(x, y, z, /)', (x: Value, y: Value, z: Value) => newFloat(floats.fma(requireReal(x), requireReal(y), requireReal(z))));
define('ldexp(x, i, /)', (x: Value, i: Value) => {
  const exponent = intOf(i);
  if (exponent === null) throw typeError('Expected an int as second argument to ldexp.');
  return newFloat(floats.ldexp(requireReal(x), Number(exponent)));
});
define('frexp(x, /)', (x: Value) => {
  const [mantissa, exponent] = floats.frexp(requireReal(x));
  return newTuple([newFloat(mantissa), exponent]);
});
define('modf(x, /)', (x: Value) => {
  const value = requireReal(x);
  const whole = Math.trunc(value);
  const rest = Math.abs(value) === Infinity ? (value > 0 ? 0 : -0) : value - whole;
  return newTuple([newFloat(rest === 0 && (value < 0 || Object.is(value, -0)) ? -0 : rest), newFloat(whole)]);
});
define('nextafter(x, y, /, *, steps=None)', (x: Value, y: Value, steps: Value) => {
  const count = steps === None ? 1n : BigInt(index(steps));
  if (count < 0n) throw valueError('steps must be a non-negative integer');
  return newFloat(floats.nextAfter(requireReal(x), requireReal(y), count));
});
define('ulp(x, /)', (x: Value) => newFloat(floats.ulp(requireReal(x))));
define('isclose(a, b, *, rel_tol=0.000000001, abs_tol=0.0)', (a: Value, b: Value, relative: Value, absolute: Value) => {
  return boolean(isClose(requireReal(a), requireReal(b), requireReal(relative), requireReal(absolute)));
});

function isClose(a: number, b: number, relative: number, absolute: number): boolean {
  if (relative < 0 || absolute < 0) throw valueError('tolerances must be non-negative');
  if (a === b) return true;
  if (!Number.isFinite(a) || !Number.isFinite(b)) return false;
  const difference = Math.abs(b - a);
  return difference <= Math.abs(relative * b) || difference <= Math.abs(relative * a) || difference <= absolute;
}

const test = (name: string, holds: (x: number) => boolean): void => void define(`${name}(x, /)`, (x: Value) => boolean(holds(requireReal(x))));
test('isnan', Number.isNaN);
test('isinf', (x) => Math.abs(x) === Infinity);
test('isfinite', Number.isFinite);

// ---------------------------------------------------------------- rounding

function defineRounding(name: string, round: (x: number) => number): void {
  define(`${name}(x, /)`, (x: Value) => callSpecial(x, `__${name}__`) ?? float_to_int(round(requireReal(x))));
}
defineRounding('floor', Math.floor);
defineRounding('ceil', Math.ceil);
define('trunc(x, /)', (x: Value) => {
  const result = callSpecial(x, '__trunc__');
  if (result === null) throw typeError(`type ${typeName(x)} doesn't define __trunc__ method`);
  return result;
});

// ---------------------------------------------------------------- integers

define('factorial(n, /)', (n: Value) => integers.factorial(index(n)));
define('isqrt(n, /)', (n: Value) => integers.isqrt(index(n)));
define('comb(n, k, /)', (n: Value, k: Value) => integers.comb(index(n), index(k)));
define('perm(n, k=None, /)', (n: Value, k: Value) => (k === None ? integers.factorial(index(n)) : integers.perm(index(n), index(k))));
define('gcd(*integers)', (args: Value[]) => args.map(index).reduce<Int>(int_gcd, 0));
define('lcm(*integers)', (args: Value[]) => args.map(index).reduce<Int>(integers.lcm, 1));

// ---------------------------------------------------------------- many numbers

define('hypot(*coordinates)', (args: Value[]) => newFloat(elementary.hypot(args.map(requireReal))));
define('dist(p, q, /)', (p: Value, q: Value) => {
  const [a, b] = [toArray(p), toArray(q)];
  if (a.length !== b.length) throw valueError('both points must have the same number of dimensions');
  return newFloat(elementary.hypot(a.map((x, i) => requireReal(x) - requireReal(b[i]!))));
});
define('fsum(seq, /)', (seq: Value) => newFloat(floats.fsum(reals(seq))));

function* reals(seq: Value): Iterable<number> {
  for (const item of iterate(seq)) yield requireReal(item);
}

const NB_ADD = 0;
const NB_MULTIPLY = 5;
const isInt = (x: Value): x is Int => typeof x === 'number' || typeof x === 'bigint';

define('prod(iterable, /, *, start=1)', (iterable: Value, start: Value) => {
  let product = start;
  for (const item of iterate(iterable)) {
    product = isInt(product) && isInt(item) ? int_mul(product, item) : binaryOp(product, item, NB_MULTIPLY);
  }
  return product;
});
define('sumprod(p, q, /)', (p: Value, q: Value) => {
  const [left, right] = [getIter(p), getIter(q)];
  let total: Value = 0;
  for (;;) {
    const [a, b] = [iterNext(left), iterNext(right)];
    if ((a === null) !== (b === null)) throw valueError('Inputs are not the same length');
    if (a === null || b === null) return total;
    total = binaryOp(total, binaryOp(a, b, NB_MULTIPLY), NB_ADD);
  }
});

const OF_NUMBERS = ['floor', 'ceil', 'trunc', 'factorial', 'isqrt', 'comb', 'perm', 'fmod', 'copysign', 'pow', 'atan2', 'log', 'log2', 'log10', 'isnan', 'isinf', 'isfinite', 'gamma', 'lgamma', 'erf', 'erfc'];
guarded(mathModule, Object.fromEntries(OF_NUMBERS.map((name) => [name, areNumbers])));
