import { valueError } from '../exceptions/errors.ts';

/**
 * The guard against quadratic int <-> decimal text conversion (a security change of CPython 3.11,
 * `sys.set_int_max_str_digits`): 4300 digits unless changed; 0 switches it off.
 */

const DEFAULT_MAX_STR_DIGITS = 4300;
/** Below this many digits no limit can be set, and none is applied. */
const MAX_STR_DIGITS_THRESHOLD = 640;

let maxStrDigits = DEFAULT_MAX_STR_DIGITS;

export function getIntMaxStrDigits(): number {
  return maxStrDigits;
}

export function setIntMaxStrDigits(limit: number): void {
  if (limit !== 0 && limit < MAX_STR_DIGITS_THRESHOLD) {
    throw valueError(`maxdigits must be 0 or larger than ${MAX_STR_DIGITS_THRESHOLD}`);
  }
  maxStrDigits = limit;
}

const ADVICE = 'use sys.set_int_max_str_digits() to increase the limit';

export function checkDigitsToParse(digits: number): void {
  if (maxStrDigits === 0 || digits <= maxStrDigits || digits <= MAX_STR_DIGITS_THRESHOLD) return;
  throw valueError(
    `Exceeds the limit (${maxStrDigits} digits) for integer string conversion: value has ${digits} digits; ${ADVICE}`,
  );
}

/** Raises unless `value` has at most the permitted number of decimal digits; cheap for all but the huge. */
export function checkIntToPrint(value: bigint): void {
  if (maxStrDigits === 0) return;
  // A decimal digit is worth more than three bits, so most of what is allowed needs no power of ten.
  if (BigInt.asIntN(3 * maxStrDigits, value) === value) return;
  const magnitude = value < 0n ? -value : value;
  if (magnitude >= 10n ** BigInt(maxStrDigits)) throw exceedsLimit();
}

function exceedsLimit(): unknown {
  return valueError(`Exceeds the limit (${maxStrDigits} digits) for integer string conversion; ${ADVICE}`);
}
