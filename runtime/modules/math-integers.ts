/** math's functions on integers, exact at any size. */
import { memoryError, overflowError, valueError } from '../objects/exceptions/errors.ts';
import { int_floordiv, int_gcd, int_mul, int_sub } from '../objects/numbers/int-arithmetic.ts';
import type { Int } from '../objects/numbers/int-arithmetic.ts';
import { normalise } from '../objects/numbers/int-normalise.ts';

const MAX_LONG = 2n ** 63n - 1n;
/** n! with n above this has more bits than the host's integers can hold. */
const MAX_FACTORIAL = 45_000_000;

export function factorial(n: Int): Int {
  if (n < 0) throw valueError('factorial() not defined for negative values');
  if (BigInt(n) > MAX_LONG) throw overflowError(`factorial() argument should not exceed ${MAX_LONG}`);
  if (n > MAX_FACTORIAL) throw memoryError();
  return normalise(productOfRange(1n, BigInt(n)));
}

/** low * (low + 1) * ... * high, halving the range so that factors stay of like size. */
function productOfRange(low: bigint, high: bigint): bigint {
  if (low > high) return 1n;
  if (high - low < 16n) {
    let product = low;
    for (let factor = low + 1n; factor <= high; factor++) product *= factor;
    return product;
  }
  const middle = (low + high) >> 1n;
  return productOfRange(low, middle) * productOfRange(middle + 1n, high);
}

function checkCounts(n: Int, k: Int): void {
  if (n < 0) throw valueError('n must be a non-negative integer');
  if (k < 0) throw valueError('k must be a non-negative integer');
}

export function perm(n: Int, k: Int): Int {
  checkCounts(n, k);
  if (k > n) return 0;
  if (BigInt(k) > MAX_LONG) throw overflowError(`k must not exceed ${MAX_LONG}`);
  return normalise(productOfRange(BigInt(n) - BigInt(k) + 1n, BigInt(n)));
}

export function comb(n: Int, k: Int): Int {
  checkCounts(n, k);
  if (k > n) return 0;
  const other = int_sub(n, k);
  const least = other < k ? other : k;
  if (BigInt(least) > MAX_LONG) throw overflowError(`min(n - k, k) must not exceed ${MAX_LONG}`);
  const count = BigInt(least);
  return normalise(productOfRange(BigInt(n) - count + 1n, BigInt(n)) / productOfRange(1n, count));
}

export function lcm(a: Int, b: Int): Int {
  if (a === 0 || b === 0) return 0;
  const product = int_mul(int_floordiv(a, int_gcd(a, b)), b);
  return product < 0 ? int_sub(0, product) : product;
}

/** The largest integer whose square is at most n. */
export function isqrt(n: Int): Int {
  if (n < 0) throw valueError('isqrt() argument must be nonnegative');
  if (typeof n === 'number' && n < 2 ** 52) return Math.floor(Math.sqrt(n));
  return normalise(bigSquareRoot(BigInt(n)));
}

/** Newton's iteration from above. */
function bigSquareRoot(n: bigint): bigint {
  let root = 1n << BigInt((n.toString(2).length + 1) >> 1);
  for (;;) {
    const next = (root + n / root) >> 1n;
    if (next >= root) return root;
    root = next;
  }
}
