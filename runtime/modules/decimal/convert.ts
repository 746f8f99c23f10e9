/** Python values to decimal numbers and back. */
import type { Value } from '../../heap/value.ts';
import { typeError, valueError } from '../../objects/exceptions/errors.ts';
import { typeName } from '../../objects/protocol/protocol.ts';
import { floatOf, intOf, isListLike, isTupleLike, listItems, textOf, tupleItems } from '../../objects/values.ts';
import { invalid } from './arithmetic.ts';
import type { Context, Status } from './context.ts';
import { PyDecimal } from './decimal-type.ts';
import { intDec } from './functions.ts';
import { dec, infinity, nan, parseDec, type Dec } from './number.ts';

/** An operand of arithmetic: decimals and ints; null for anything else. */
export function operand(x: Value): Dec | null {
  if (x instanceof PyDecimal) return x.value;
  const int = intOf(x);
  return int === null ? null : intDec(BigInt(int));
}

/** Exactly, whatever the context. */
export function fromValue(x: Value, context: Context, status: Status): Dec {
  const known = operand(x);
  if (known !== null) return known;
  const text = textOf(x);
  if (text !== null) return parseDec(text) ?? invalid(status, 'ConversionSyntax');
  const float = floatOf(x);
  if (float !== null) {
    status.add('FloatOperation');
    return fromDouble(float);
  }
  if (isTupleLike(x) || isListLike(x)) return fromTuple(isTupleLike(x) ? tupleItems(x) : listItems(x));
  void context;
  throw typeError(`conversion from ${typeName(x)} to Decimal is not supported`);
}

export function fromDouble(x: number): Dec {
  if (Number.isNaN(x)) return nan();
  const sign = x < 0 || Object.is(x, -0) ? 1 : 0;
  if (!Number.isFinite(x)) return infinity(sign);
  let [size, halvings] = [Math.abs(x), 0];
  for (; !Number.isInteger(size); halvings++) size *= 2;
  return dec(sign, BigInt(size) * 5n ** BigInt(halvings), -halvings);
}

function fromTuple(parts: readonly Value[]): Dec {
  if (parts.length !== 3) throw valueError('argument must be a sequence of length 3');
  const [signPart, digitPart, exponent] = parts as [Value, Value, Value];
  const sign = intOf(signPart);
  if (sign !== 0 && sign !== 1) throw valueError('sign must be an integer with the value 0 or 1');
  if (exponent === 'F') return infinity(sign);
  const digits = isTupleLike(digitPart) ? tupleItems(digitPart) : isListLike(digitPart) ? listItems(digitPart) : null;
  if (digits === null) throw valueError('coefficient must be a tuple of digits');
  const numbers = digits.map((digit) => intOf(digit));
  if (numbers.some((digit) => digit === null || digit < 0 || digit > 9)) throw valueError('coefficient must be a tuple of digits');
  const int = BigInt(numbers.join('') || '0');
  if (exponent === 'n' || exponent === 'N') return nan(sign, int, exponent);
  const exp = intOf(exponent);
  if (exp === null) throw valueError("string argument in the third position must be 'F', 'n' or 'N'");
  return dec(sign, int, Number(exp));
}

/** The nearest double. */
export function toDouble(x: Dec): number {
  if (x.special === 'F') return x.sign === 1 ? -Infinity : Infinity;
  if (x.special !== '') return NaN;
  return Number(`${x.sign === 1 ? '-' : ''}${x.int}e${x.exp}`);
}

