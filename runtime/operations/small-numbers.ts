/**
 * Operators on ints that are JavaScript numbers, and on floats: what BINARY_OP mostly sees after the specialised
 * instructions took addition, subtraction and multiplication of equals. null: not one of these cases; ask the classes.
 */
import { class_id, CLASS_ID, float_value, type Slot, type Value } from '../heap/index.ts';
import { int_add, int_and, int_mul, int_sub, type Int } from '../objects/numbers/int-arithmetic.ts';
import { newFloat } from '../objects/values.ts';

/** The plain operator of an NB_ number; in-place ones follow in the same order and mean the same for numbers. */
const IN_PLACE = 13;

const safeOrNull = (value: number): number | null => (Number.isSafeInteger(value) ? value : null);

/** Below it a quotient's floor times the divisor is exact. */
const EXACT = 2 ** 52;

/** The sign of the result is that of the divisor; never -0. V8 takes `%` of numbers beyond 32 bits to the C library, bit by bit. */
function modulo(a: number, b: number): number {
  if (areInt32(a, b)) return moduloInt32(a | 0, b | 0);
  if (Math.abs(a) < EXACT && Math.abs(b) < EXACT) return floorModulo(a, b);
  const rest = a % b;
  return rest !== 0 && rest < 0 !== b < 0 ? rest + b : rest + 0;
}

/** `| 0` says that no -0 is wanted, and V8 divides ints. */
function moduloInt32(a: number, b: number): number {
  const rest = (a % b) | 0;
  return rest !== 0 && (rest ^ b) < 0 ? rest + b : rest;
}

/** The quotient may have been rounded up to a whole number: then the rest has the other sign, and is one divisor off. */
function floorModulo(a: number, b: number): number {
  const rest = a - Math.floor(a / b) * b;
  return rest !== 0 && rest < 0 !== b < 0 ? rest + b : rest + 0;
}

/** `a - modulo(a, b)` is divisible without rounding; a quotient rounded first could be one too large. */
function floorDivide(a: number, b: number): number | null {
  // The quotient of two such ints is too far from the next whole number to be rounded to it.
  if (areInt32(a, b)) return Math.floor(a / b) + 0;
  const exact = safeOrNull(a - modulo(a, b));
  return exact === null ? null : exact / b + 0;
}

const areInt32 = (a: number, b: number): boolean => (a | 0) === a && (b | 0) === b;

/** `**` calls the C library. */
const POWERS_OF_TWO = Array.from({ length: 53 }, (_, exponent) => 2 ** exponent);

function shiftRight(a: number, b: number): number | null {
  if (b < 0) return null;
  if (b < 32 && (a | 0) === a) return a >> b;
  return b < 53 ? Math.floor(a / POWERS_OF_TWO[b]!) : a < 0 ? -1 : 0;
}

const AND = 1;
const OR = 7;
const XOR = 12;

function bits32(a: number, b: number, operator: number): number {
  if (operator === AND) return a & b;
  return operator === OR ? a | b : a ^ b;
}

/** In halves where a number has more than 32 bits, two's complement: the upper one is what is left of the lower 32. */
function bitwise(a: number, b: number, operator: number): number | null {
  if (areInt32(a, b)) return bits32(a, b, operator);
  const upper = bits32(Math.floor(a / 2 ** 32), Math.floor(b / 2 ** 32), operator);
  return safeOrNull(upper * 2 ** 32 + (bits32(a, b, operator) >>> 0));
}

export function smallInts(a: number, b: number, operator: number): Slot {
  switch (operator >= IN_PLACE ? operator - IN_PLACE : operator) {
    case 0:
      return safeOrNull(a + b);
    case 1:
      return bitwise(a, b, AND);
    case 2:
      return b === 0 ? null : floorDivide(a, b);
    case 3:
      return b >= 0 && b < 53 ? safeOrNull(a * POWERS_OF_TWO[b]!) : null;
    case 5:
      return safeOrNull(a * b + 0);
    case 6:
      return b === 0 ? null : modulo(a, b);
    case 7:
      return bitwise(a, b, OR);
    case 9:
      return shiftRight(a, b);
    case 10:
      return safeOrNull(a - b);
    case 11:
      return b === 0 ? null : newFloat(a / b);
    case 12:
      return bitwise(a, b, XOR);
    default:
      return null;
  }
}

/** The same where one of the two is a bigint, or both. */
export function largeInts(a: Int, b: Int, operator: number): Slot {
  switch (operator >= IN_PLACE ? operator - IN_PLACE : operator) {
    case 0:
      return int_add(a, b);
    case 1:
      return int_and(a, b);
    case 5:
      return int_mul(a, b);
    case 10:
      return int_sub(a, b);
    default:
      return null;
  }
}

/** The double that an exact float or a small int is; NaN stands for itself, so `isNumeric` is asked first. */
const doubleOf = (x: Value): number => (typeof x === 'number' ? x : float_value(x));

const isNumeric = (x: Value): boolean => typeof x === 'number' || class_id(x) === CLASS_ID.float;

/** What is not finite may be an error. */
const finiteFloat = (value: number): Slot => (Number.isFinite(value) ? newFloat(value) : null);

export function floats(left: Value, right: Value, operator: number): Slot {
  if (!isNumeric(left) || !isNumeric(right)) return null;
  const a = doubleOf(left);
  const b = doubleOf(right);
  switch (operator >= IN_PLACE ? operator - IN_PLACE : operator) {
    case 0:
      return newFloat(a + b);
    case 5:
      return newFloat(a * b);
    case 8:
      return a > 0 ? finiteFloat(Math.pow(a, b)) : null;
    case 10:
      return newFloat(a - b);
    case 11:
      return b === 0 ? null : newFloat(a / b);
    default:
      return null;
  }
}
