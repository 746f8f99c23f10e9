import { overflowError, valueError } from '../exceptions/errors.ts';
import { asciiDigits, trimSpaces } from './int-parse.ts';

/** Text to float: `float(text)` and `float.fromhex(text)` (Python Library Reference, class float). */

const DECIMAL = /^[+-]?(?:[0-9]+(?:_[0-9]+)*\.?(?:[0-9]+(?:_[0-9]+)*)?|\.[0-9]+(?:_[0-9]+)*)(?:e[+-]?[0-9]+(?:_[0-9]+)*)?$/i;
const SPECIAL = /^([+-]?)(?:(inf(?:inity)?)|nan)$/i;
const HEX = /^([+-]?)(?:0x)?([0-9a-f]*)(?:\.([0-9a-f]*))?(?:p([+-]?[0-9]+))?$/i;

/** The double nearest to `text`; null if it is no float. */
export function parseFloatText(text: string): number | null {
  const trimmed = trimSpaces(asciiDigits(text));
  if (DECIMAL.test(trimmed)) return Number(trimmed.includes('_') ? trimmed.replaceAll('_', '') : trimmed);
  return parseSpecial(trimmed);
}

function parseSpecial(text: string): number | null {
  const match = SPECIAL.exec(text);
  if (match === null) return null;
  if (match[2] === undefined) return NaN;
  return match[1] === '-' ? -Infinity : Infinity;
}

/** As parseFloatText, but raises ValueError; `shown` is the repr of what the caller was given. */
export function parseFloatOrRaise(text: string, shown: () => string): number {
  const value = parseFloatText(text);
  if (value === null) throw valueError(`could not convert string to float: ${shown()}`);
  return value;
}

/** The value of a hexadecimal float such as `-0x1.8p3`, correctly rounded. */
export function floatFromHex(text: string): number {
  const trimmed = trimSpaces(text);
  const special = parseSpecial(trimmed);
  if (special !== null) return special;
  const match = HEX.exec(trimmed);
  const whole = match?.[2] ?? '';
  const fraction = match?.[3] ?? '';
  if (match === null || whole + fraction === '') throw valueError('invalid hexadecimal floating-point string');
  const size = scaleByPowerOfTwo(BigInt(`0x${whole}${fraction}`), Number(match[4] ?? 0) - 4 * fraction.length);
  if (size === Infinity) throw overflowError('hexadecimal value too large to represent as a float');
  return match[1] === '-' ? -size : size;
}

/** mantissa * 2^exponent as the nearest double, ties to even, Infinity beyond the range (mantissa >= 0). */
export function scaleByPowerOfTwo(mantissa: bigint, exponent: number): number {
  if (mantissa === 0n) return 0;
  const bits = bitLengthOf(mantissa);
  const top = bits + exponent;
  if (top > 1024) return Infinity;
  if (top < -1074) return 0;
  // Keep 53 bits, fewer where the result is subnormal.
  const keep = Math.min(53, top + 1074);
  const drop = bits - keep;
  const rounded = drop > 0 ? roundAwayBits(mantissa, drop) : mantissa << BigInt(-drop);
  return timesPowerOfTwo(Number(rounded), exponent + drop);
}

/** Drops `count` low bits, rounding half to even. */
function roundAwayBits(value: bigint, count: number): bigint {
  const shift = BigInt(count);
  const kept = value >> shift;
  const rest = value - (kept << shift);
  const half = 1n << (shift - 1n);
  return rest > half || (rest === half && (kept & 1n) === 1n) ? kept + 1n : kept;
}

/** value * 2^exponent where the result is exact or overflows; in steps, because 2^exponent itself may not be a double. */
export function timesPowerOfTwo(value: number, exponent: number): number {
  let result = value;
  let rest = exponent;
  for (; rest > 1000; rest -= 1000) result *= 2 ** 1000;
  for (; rest < -1000; rest += 1000) result *= 2 ** -1000;
  return result * 2 ** rest;
}

export function bitLengthOf(magnitude: bigint): number {
  const hex = magnitude.toString(16);
  return 4 * hex.length - 4 + (32 - Math.clz32(parseInt(hex[0] as string, 16)));
}
