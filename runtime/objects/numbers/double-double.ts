/**
 * Arithmetic on unevaluated sums of two doubles (about 106 bits), after Dekker and Knuth: the error of each double operation
 * is computed exactly and carried along. The host's elementary functions may be an ulp off; with these they are rounded right.
 */

export interface DD {
  readonly hi: number;
  /** |lo| is at most half an ulp of hi. */
  readonly lo: number;
}

export const ONE: DD = { hi: 1, lo: 0 };

/** 2^27 + 1 splits a double into two halves whose products are exact. */
const SPLITTER = 134217729;

export function twoSum(a: number, b: number): DD {
  const hi = a + b;
  const rest = hi - a;
  return { hi, lo: a - (hi - rest) + (b - rest) };
}

/** The exact product; |a|, |b| below 2^996. */
export function twoProduct(a: number, b: number): DD {
  const hi = a * b;
  const aBig = SPLITTER * a;
  const aHigh = aBig - (aBig - a);
  const aLow = a - aHigh;
  const bBig = SPLITTER * b;
  const bHigh = bBig - (bBig - b);
  const bLow = b - bHigh;
  return { hi, lo: aLow * bLow - (hi - aHigh * bHigh - aLow * bHigh - aHigh * bLow) };
}

function renormalise(hi: number, lo: number): DD {
  const sum = hi + lo;
  return { hi: sum, lo: lo - (sum - hi) };
}

export const fromDouble = (value: number): DD => ({ hi: value, lo: 0 });

export const toDouble = (x: DD): number => x.hi + x.lo;

export const negate = (x: DD): DD => ({ hi: -x.hi, lo: -x.lo });

export function add(a: DD, b: DD): DD {
  const sum = twoSum(a.hi, b.hi);
  const low = twoSum(a.lo, b.lo);
  const first = renormalise(sum.hi, sum.lo + low.hi);
  return renormalise(first.hi, first.lo + low.lo);
}

export const subtract = (a: DD, b: DD): DD => add(a, negate(b));

export function multiply(a: DD, b: DD): DD {
  const product = twoProduct(a.hi, b.hi);
  return renormalise(product.hi, product.lo + (a.hi * b.lo + a.lo * b.hi));
}

/** x * 2^n, exactly (within the range of doubles). */
export const scale = (x: DD, power: number): DD => ({ hi: x.hi * power, lo: x.lo * power });

export function divide(a: DD, b: DD): DD {
  const first = a.hi / b.hi;
  const rest = subtract(a, multiply(b, fromDouble(first)));
  const second = rest.hi / b.hi;
  const last = subtract(rest, multiply(b, fromDouble(second)));
  return add(renormalise(first, second), fromDouble(last.hi / b.hi));
}

/** One Newton step from the double root. */
export function squareRoot(x: DD): DD {
  if (x.hi <= 0) return { hi: Math.sqrt(x.hi), lo: 0 };
  const root = Math.sqrt(x.hi);
  const rest = subtract(x, twoProduct(root, root));
  return renormalise(root, rest.hi / (2 * root));
}

export const reciprocalOf = (n: number): DD => divide(ONE, fromDouble(n));
