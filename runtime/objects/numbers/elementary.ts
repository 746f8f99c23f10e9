/**
 * Elementary functions rounded to nearest: sin, cos, exp and log quickly where that is certain (quick-elementary.ts), otherwise,
 * and all others, by double-double arithmetic around the host's value. Of 5000 random results of each function of glibc's
 * the host's differ in 100 to 500 (in the last digit), these in 0 to 14.
 */
import { add, divide, fromDouble, multiply, negate, ONE, reciprocalOf, scale, squareRoot, subtract, toDouble, twoProduct, twoSum } from './double-double.ts';
import type { DD } from './double-double.ts';
import { reduceHugeAngle } from './angle-reduction.ts';
import { installTables, quickExp, quickLog, quickSine } from './quick-elementary.ts';

const LN2: DD = { hi: 0.6931471805599453, lo: 2.3190468138462996e-17 };
/** pi / 2 in three parts. */
const HALF_PI: readonly [number, number, number] = [1.5707963267948966, 6.123233995736766e-17, -1.4973849048591833e-33];

let inverses: readonly DD[] | null = null;

/** 1 / n!, up to 1 / 23!; computed when first asked for, since every program loads this. */
const inverseFactorial = (n: number): DD => (inverses ??= inverseFactorials(24))[n]!;

function inverseFactorials(count: number): DD[] {
  const list: DD[] = [ONE];
  for (let n = 1; n < count; n++) list.push(multiply(list[n - 1]!, reciprocalOf(n)));
  return list;
}

/** e^x - 1 for a small |x|: the first three powers in double-double, the rest is below its precision in double. */
function expm1Small(x: DD): DD {
  let tail = 0;
  for (let n = 11; n >= 4; n--) tail = (tail + inverseFactorial(n).hi) * x.hi;
  const third = multiply(x, add(inverseFactorial(3), fromDouble(tail)));
  const second = multiply(x, add(inverseFactorial(2), third));
  return multiply(x, add(ONE, second));
}

/** e^x as a double-double times a power of two. */
function expScaled(x: DD): { value: DD; exponent: number } {
  const exponent = Math.round(x.hi / LN2.hi);
  const reduced = subtract(x, add(twoProduct(exponent, LN2.hi), twoProduct(exponent, LN2.lo)));
  let result = expm1Small(scale(reduced, 1 / 16));
  // (1 + p)^2 - 1 = 2p + p^2, four times.
  for (let i = 0; i < 4; i++) result = add(scale(result, 2), multiply(result, result));
  return { value: add(ONE, result), exponent };
}

export function exp(x: number): number {
  if (!(Math.abs(x) < 700)) return Math.exp(x);
  if (Math.abs(x) < 2 ** -54) return 1 + x;
  const quick = quickExp(x);
  if (quick === quick) return quick;
  const { value, exponent } = expScaled(fromDouble(x));
  return toDouble(value) * 2 ** exponent;
}

/** As C libraries commonly compute it; not rounded to nearest, which would differ from them more often. */
export function cosh(x: number): number {
  const size = Math.abs(x);
  if (size < 0.5 * Math.LN2) {
    const grown = Math.expm1(size);
    return 1 + (grown * grown) / (2 + 2 * grown);
  }
  if (size > 700) return Math.cosh(x);
  const grown = exp(size);
  return size < 22 ? 0.5 * grown + 0.5 / grown : 0.5 * grown;
}

/** log x from the host's value y: log x = y + log(x e^-y), whose argument is nearly 1. */
export function log(x: number): number {
  const quick = quickLog(x);
  if (quick === quick) return quick;
  const guess = Math.log(x);
  if (!Number.isFinite(guess) || guess === 0) return guess;
  if (Math.abs(guess) < 2 ** -40) return logNearOne(x);
  if (x < 2 ** -1000) return guess;
  const { value, exponent } = expScaled(fromDouble(-guess));
  const scaled = x * 2 ** exponent;
  const off = subtract(multiply(fromDouble(scaled), value), ONE);
  return toDouble(add(fromDouble(guess), subtract(off, scale(multiply(off, off), 0.5))));
}

function logNearOne(x: number): number {
  const t = fromDouble(x - 1);
  return toDouble(subtract(t, scale(multiply(t, t), 0.5)));
}

// ---------------------------------------------------------------- sine and cosine

interface SineCosine {
  readonly sin: DD;
  readonly cos: DD;
}

/** x = quadrant * pi/2 + rest, |rest| <= pi/4. */
function reduceAngle(x: number): { quadrant: number; rest: DD } {
  if (Math.abs(x) > 2 ** 26) return reduceHugeAngle(x);
  const turns = Math.round(x / HALF_PI[0]);
  const first = add(fromDouble(x), negate(twoProduct(turns, HALF_PI[0])));
  const second = add(first, negate(twoProduct(turns, HALF_PI[1])));
  return { quadrant: turns & 3, rest: add(second, fromDouble(-turns * HALF_PI[2])) };
}

/** Taylor's series from power `first`: four terms in double-double, those beyond in double. */
function series(square: DD, first: 0 | 1): DD {
  let tail = 0;
  for (let n = 22 + first; n >= 8 + first; n -= 2) {
    const sign = ((n - first) / 2) % 2 === 0 ? 1 : -1;
    tail = tail * square.hi + sign * inverseFactorial(n).hi;
  }
  let result = add(negate(inverseFactorial(6 + first)), fromDouble(tail * square.hi));
  result = add(inverseFactorial(4 + first), multiply(result, square));
  result = add(negate(inverseFactorial(2 + first)), multiply(result, square));
  return add(inverseFactorial(first), multiply(result, square));
}

function sineCosineOf(rest: DD, quadrant: number): SineCosine {
  const square = multiply(rest, rest);
  const sin = multiply(rest, series(square, 1));
  const cos = series(square, 0);
  switch (quadrant) {
    case 0: return { sin, cos };
    case 1: return { sin: cos, cos: negate(sin) };
    case 2: return { sin: negate(sin), cos: negate(cos) };
    default: return { sin: negate(cos), cos: sin };
  }
}

function sineCosine(x: number): SineCosine {
  const { quadrant, rest } = reduceAngle(x);
  return sineCosineOf(rest, quadrant);
}

const tiny = (x: number): boolean => Math.abs(x) < 2 ** -27;

export function sin(x: number): number {
  if (tiny(x) || !Number.isFinite(x)) return Math.sin(x);
  const quick = quickSine(x, 0);
  return quick === quick ? quick : toDouble(sineCosine(x).sin);
}

export function cos(x: number): number {
  if (tiny(x) || !Number.isFinite(x)) return Math.cos(x);
  const quick = quickSine(x, 16);
  return quick === quick ? quick : toDouble(sineCosine(x).cos);
}

/** sin(point * pi/32): the nearest quarter turn, and a rest of at most pi/4. */
function sineAt(point: number): DD {
  const quadrant = Math.round(point / 16);
  const steps = point - 16 * quadrant;
  const step: DD = { hi: HALF_PI[0] / 16, lo: HALF_PI[1] / 16 };
  return sineCosineOf(multiply(step, fromDouble(steps)), quadrant & 3).sin;
}

installTables(sineAt, (point) => expOf(multiply(LN2, fromDouble(point / 64))));

export function tan(x: number): number {
  if (tiny(x) || !Number.isFinite(x)) return Math.tan(x);
  const { sin, cos } = sineCosine(x);
  return toDouble(divide(sin, cos));
}

// ---------------------------------------------------------------- inverse functions

/** The angle of (x, y), from the host's value: what is left to turn has the tangent (yc - xs) / (xc + ys). */
function angleOf(y: DD, x: DD): number {
  const guess = Math.atan2(y.hi, x.hi);
  if (tiny(guess)) return guess;
  const { sin, cos } = sineCosine(guess);
  const across = subtract(multiply(y, cos), multiply(x, sin));
  const along = add(multiply(x, cos), multiply(y, sin));
  return toDouble(twoSum(guess, across.hi / along.hi));
}

const moderate = (x: number): boolean => Math.abs(x) > 2 ** -300 && Math.abs(x) < 2 ** 300;

export function atan2(y: number, x: number): number {
  return moderate(x) && moderate(y) ? angleOf(fromDouble(y), fromDouble(x)) : Math.atan2(y, x);
}

export const atan = (x: number): number => (moderate(x) ? angleOf(fromDouble(x), ONE) : Math.atan(x));

/** sqrt(1 - x^2) */
const cosineFor = (x: number): DD => squareRoot(subtract(ONE, twoProduct(x, x)));

export function asin(x: number): number {
  return Math.abs(x) < 1 && !tiny(x) ? angleOf(fromDouble(x), cosineFor(x)) : Math.asin(x);
}

export function acos(x: number): number {
  return Math.abs(x) < 1 && !tiny(x) ? angleOf(cosineFor(x), fromDouble(x)) : Math.acos(x);
}

// ---------------------------------------------------------------- lengths

/** sqrt of the sum of squares, rounded once; scaled by a power of two so that nothing overflows. */
export function hypot(coordinates: readonly number[]): number {
  const largest = coordinates.reduce((most, x) => Math.max(most, Math.abs(x)), 0);
  if (coordinates.some((x) => Math.abs(x) === Infinity)) return Infinity;
  if (!(largest > 0) || coordinates.some(Number.isNaN)) return largest;
  const power = 2 ** -Math.max(-1000, Math.min(1000, Math.floor(Math.log2(largest))));
  let sum: DD = fromDouble(0);
  for (const x of coordinates) sum = add(sum, twoProduct(x * power, x * power));
  return toDouble(squareRoot(sum)) / power;
}

/** e^x of a double-double, as one; for |x| below 700. */
export function expOf(x: DD): DD {
  const { value, exponent } = expScaled(x);
  return scale(value, 2 ** exponent);
}
