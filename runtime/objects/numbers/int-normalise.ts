/**
 * The one-form rule of ints: a number while it is a safe integer (and never -0), a bigint beyond.
 * Every function that produces an int ends in one of these.
 */

const MAX_SAFE = BigInt(Number.MAX_SAFE_INTEGER);
const MIN_SAFE = -MAX_SAFE;

/** The one form of a bigint. */
export function normalise(value: bigint): number | bigint {
  return value <= MAX_SAFE && value >= MIN_SAFE ? Number(value) : value;
}

/** The int equal to a float without fraction, of any size. */
export function intFromIntegralFloat(value: number): number | bigint {
  return Number.isSafeInteger(value) ? value + 0 : BigInt(value);
}

export function isInt(value: unknown): value is number | bigint {
  return typeof value === 'number' || typeof value === 'bigint';
}
