/**
 * sin, cos, exp and log at the price of a few dozen operations: a table, a short polynomial, and a correction term. What they
 * leave open is below 2^-61; where that could change the rounding (one argument in a hundred) they return NaN, and elementary.ts
 * computes in double-double.
 *
 *     sin(A + b) = sin A + b cos A + (small terms),  A = n pi/32,  |b| <= pi/64
 *     exp(A + b) = exp A + b exp A + (small terms),  A = n ln2/64, |b| <= ln2/128
 */
import type { DD } from './double-double.ts';

/** A value at each table point, as the sum of two doubles. */
interface Table {
  readonly high: Float64Array;
  readonly low: Float64Array;
}

const POINTS = 64;

function tableOf(value: (point: number) => DD): Table {
  const values = Array.from({ length: POINTS }, (_, point) => value(point));
  return { high: Float64Array.from(values, ({ hi }) => hi), low: Float64Array.from(values, ({ lo }) => lo) };
}

/** sin(i pi/32) and 2^(i/64). */
let sines: Table | null = null;
let powers: Table | null = null;
let makeSine: (point: number) => DD;
let makePower: (point: number) => DD;

/** Called once by elementary.ts, which can compute the tables' values exactly enough. */
export function installTables(sine: (point: number) => DD, power: (point: number) => DD): void {
  makeSine = sine;
  makePower = power;
}

/** pi/32 and ln2/64: two parts of 30 bits, whose products with small integers are exact, and the rest. */
const ANGLE_1 = 0.09817477036267519;
const ANGLE_2 = 6.200584869772013e-11;
const ANGLE_3 = 3.231364363621316e-20;
const LN2_1 = 0.010830424682353623;
const LN2_2 = 1.3895522238275074e-11;
const LN2_3 = 9.985358605695374e-21;

const MAX_STEPS = 2 ** 22;
const SPLITTER = 134217729;
const SINE_ERROR = 2 ** -61;
const EXP_ERROR = 2 ** -63;
const LOG_ERROR = 2 ** -62;

/** The rounding error of the product `product` = a * b. */
function productError(a: number, b: number, product: number): number {
  const aBig = SPLITTER * a;
  const aHigh = aBig - (aBig - a);
  const aLow = a - aHigh;
  const bBig = SPLITTER * b;
  const bHigh = bBig - (bBig - b);
  const bLow = b - bHigh;
  return aLow * bLow - (product - aHigh * bHigh - aLow * bHigh - aHigh * bLow);
}

/** The rounding error of the sum `sum` = a + b. */
function sumError(a: number, b: number, sum: number): number {
  const rest = sum - a;
  return a - (sum - rest) + (b - rest);
}

/** high + low rounded, if an error of `error` in low cannot change it; otherwise NaN. */
function rounded(high: number, low: number, error: number): number {
  const below = high + (low - error);
  return below === high + (low + error) ? below : NaN;
}

/** sin x (shift 0) or cos x (shift 16), or NaN. */
export function quickSine(x: number, shift: 0 | 16): number {
  const steps = Math.round(x * (32 / Math.PI));
  if (!(Math.abs(steps) < MAX_STEPS)) return NaN;
  const { high, low } = (sines ??= tableOf(makeSine));
  const near = x - steps * ANGLE_1;
  const far = -(steps * ANGLE_2);
  const b = near + far;
  const bLow = sumError(near, far, b) - steps * ANGLE_3;
  const z = b * b;
  const sineTail = b * z * (-1 / 6 + z * (1 / 120 + z * (-1 / 5040 + z * (1 / 362880))));
  const cosineTail = z * (-0.5 + z * (1 / 24 + z * (-1 / 720 + z * (1 / 40320 - z * (1 / 3628800)))));
  const at = (steps + shift) & (POINTS - 1);
  const across = (at + 16) & (POINTS - 1);
  const sine = high[at]!;
  const cosine = high[across]!;
  const product = cosine * b;
  const sum = sine + product;
  const rest = productError(cosine, b, product) + low[at]! + cosine * bLow + low[across]! * b - sine * b * bLow;
  const tail = rest + sine * cosineTail + cosine * sineTail;
  return rounded(sum, sumError(sine, product, sum) + tail, sine === 0 ? SINE_ERROR * Math.abs(sum) : SINE_ERROR);
}

/** e^x = (expHigh + expLow) * 2^expScale, for |x| < 700. */
let expHigh = 0;
let expLow = 0;
let expScale = 0;

function expParts(x: number): void {
  const steps = Math.round(x * (64 / Math.LN2));
  const { high, low } = (powers ??= tableOf(makePower));
  const near = x - steps * LN2_1;
  const far = -(steps * LN2_2);
  const b = near + far;
  const bLow = sumError(near, far, b) - steps * LN2_3;
  const tail = bLow + b * b * (0.5 + b * (1 / 6 + b * (1 / 24 + b * (1 / 120 + b * (1 / 720 + b * (1 / 5040))))));
  const at = steps & (POINTS - 1);
  const power = high[at]!;
  const product = power * b;
  expHigh = power + product;
  expLow = sumError(power, product, expHigh) + (productError(power, b, product) + low[at]! + power * tail + low[at]! * b);
  expScale = (steps - at) / POINTS;
}

/** e^x for |x| < 700, or NaN. */
export function quickExp(x: number): number {
  expParts(x);
  return rounded(expHigh, expLow, EXP_ERROR) * 2 ** expScale;
}

/** log x, from the host's value y: y + log(x e^-y), whose argument is nearly 1; or NaN. */
export function quickLog(x: number): number {
  const guess = Math.log(x);
  const size = Math.abs(guess);
  if (!(size > 2 ** -5 && size < 690)) return NaN;
  expParts(-guess);
  const scaled = x * 2 ** expScale;
  const product = scaled * expHigh;
  const off = product - 1 + (productError(scaled, expHigh, product) + scaled * expLow);
  return rounded(guess, off, LOG_ERROR);
}
