/** The gamma and error functions. */
import { overflowError, valueError } from '../objects/exceptions/errors.ts';
import { add, divide, fromDouble, multiply, negate, ONE, reciprocalOf, scale, subtract, toDouble, twoProduct } from '../objects/numbers/double-double.ts';
import type { DD } from '../objects/numbers/double-double.ts';
import * as elementary from '../objects/numbers/elementary.ts';

const domainError = (): unknown => valueError('math domain error');
const rangeError = (): unknown => overflowError('math range error');

// Lanczos' approximation with g = 6.0246800407767296, as a rational function (Boost's coefficients for 13 terms).
const G = 6.02468004077673;
const NUMERATOR = [
  23531376880.41076, 42919803642.6491, 35711959237.35567, 17921034426.03721, 6039542586.352028, 1439720407.3117216, 248874557.86205417,
  31426415.585400194, 2876370.6289353725, 186056.26539522348, 8071.672002365816, 210.82427775157936, 2.5066282746310002,
];
const DENOMINATOR = [0, 39916800, 120543840, 150917976, 105258076, 45995730, 13339535, 2637558, 357423, 32670, 1925, 66, 1];

/** Evaluated from the end at which the powers of x do not grow. */
function lanczosSum(x: number): number {
  let numerator = 0;
  let denominator = 0;
  if (x < 5) {
    for (let i = 12; i >= 0; i--) {
      numerator = numerator * x + NUMERATOR[i]!;
      denominator = denominator * x + DENOMINATOR[i]!;
    }
  } else {
    for (let i = 0; i <= 12; i++) {
      numerator = numerator / x + NUMERATOR[i]!;
      denominator = denominator / x + DENOMINATOR[i]!;
    }
  }
  return numerator / denominator;
}

/** sin(pi x), exact at halves and whole numbers. */
function sinPi(x: number): number {
  const y = Math.abs(x) % 2;
  const sign = x < 0 ? -1 : 1;
  switch (Math.round(2 * y)) {
    case 0: return sign * elementary.sin(Math.PI * y);
    case 1: return sign * elementary.cos(Math.PI * (y - 0.5));
    case 2: return sign * elementary.sin(Math.PI * (1 - y));
    case 3: return sign * -elementary.cos(Math.PI * (y - 1.5));
    default: return sign * elementary.sin(Math.PI * (y - 2));
  }
}

function smallFactorial(n: number): number {
  let product = 1;
  for (let i = 2; i <= n; i++) product *= i;
  return product;
}

export function gamma(x: number): number {
  if (!Number.isFinite(x)) {
    if (Number.isNaN(x) || x > 0) return x;
    throw domainError();
  }
  if (x === 0) throw domainError();
  if (Number.isInteger(x)) {
    if (x < 0) throw domainError();
    if (x <= 23) return smallFactorial(x - 1);
  }
  if (Math.abs(x) < 1e-20) return checkRange(1 / x);
  if (Math.abs(x) > 200) {
    if (x < 0) return 0 / sinPi(x);
    throw rangeError();
  }
  return checkRange(gammaByLanczos(x));
}

function checkRange(value: number): number {
  if (!Number.isFinite(value)) throw rangeError();
  return value;
}

function gammaByLanczos(x: number): number {
  const size = Math.abs(x);
  const y = size + G - 0.5;
  // The rounding error of y, to be put right at the end.
  const lost = size > G - 0.5 ? y - size - (G - 0.5) : y - (G - 0.5) - size;
  const correction = (lost * G) / y;
  const result = x < 0 ? negativeGamma(x, size, y, correction) : positiveGamma(size, y, correction);
  const power = size - 0.5;
  if (size < 140) return x < 0 ? result / Math.pow(y, power) : result * Math.pow(y, power);
  const half = Math.pow(y, power / 2);
  return x < 0 ? result / half / half : result * half * half;
}

function negativeGamma(_x: number, size: number, y: number, correction: number): number {
  let result = ((-Math.PI / sinPi(size)) / size) * elementary.exp(y) / lanczosSum(size);
  result -= correction * result;
  return result;
}

function positiveGamma(size: number, y: number, correction: number): number {
  const result = lanczosSum(size) / elementary.exp(y);
  return result + correction * result;
}

const LOG_PI = 1.1447298858494002;

export function lgamma(x: number): number {
  if (!Number.isFinite(x)) return Number.isNaN(x) ? x : Infinity;
  if (Number.isInteger(x) && x <= 2) {
    if (x <= 0) throw domainError();
    return 0;
  }
  const size = Math.abs(x);
  if (size < 1e-20) return -elementary.log(size);
  let result = elementary.log(lanczosSum(size)) - G + (size - 0.5) * (elementary.log(size + G - 0.5) - 1);
  if (x < 0) result = LOG_PI - elementary.log(Math.abs(sinPi(size))) - elementary.log(size) - result;
  return checkRange(result);
}

// ---------------------------------------------------------------- error function

const TWO_OVER_SQRT_PI: DD = { hi: 1.1283791670955126, lo: 1.533545961316588e-17 };
const SERIES_LIMIT = 2.5;

export function erf(x: number): number {
  if (x === 0) return x;
  const size = Math.abs(x);
  if (Number.isNaN(x)) return x;
  if (size < SERIES_LIMIT) return toDouble(erfSeries(x));
  if (size > 6) return Math.sign(x);
  const value = toDouble(subtract(ONE, erfcFraction(size)));
  return x < 0 ? -value : value;
}

export function erfc(x: number): number {
  if (Number.isNaN(x)) return x;
  if (Math.abs(x) < SERIES_LIMIT) return toDouble(subtract(ONE, erfSeries(x)));
  if (x > 27.3) return 0;
  if (x < -6) return 2;
  return toDouble(x > 0 ? erfcFraction(x) : subtract(fromDouble(2), erfcFraction(-x)));
}

/** 2/sqrt(pi) * sum of (-1)^n x^(2n+1) / (n! (2n+1)), in double-double against cancellation. */
function erfSeries(x: number): DD {
  const square = negate(twoProduct(x, x));
  let term: DD = fromDouble(x);
  let sum = term;
  for (let n = 1; Math.abs(term.hi) > 1e-34 * Math.abs(sum.hi) && n < 200; n++) {
    term = multiply(term, multiply(square, reciprocalOf(n)));
    sum = add(sum, multiply(term, reciprocalOf(2 * n + 1)));
  }
  return multiply(TWO_OVER_SQRT_PI, sum);
}

/** Continued fraction of erfc for x >= SERIES_LIMIT, from the far end. */
function erfcFraction(x: number): DD {
  const square = twoProduct(x, x);
  let fraction: DD = fromDouble(x);
  for (let k = 120; k >= 1; k--) fraction = add(fromDouble(x), divide(fromDouble(k / 2), fraction));
  return divide(multiply(scale(TWO_OVER_SQRT_PI, 0.5), elementary.expOf(negate(square))), fraction);
}
