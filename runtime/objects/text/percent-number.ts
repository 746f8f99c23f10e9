/** The numeric conversions of printf-style formatting. */
import type { Value } from '../../heap/value.ts';
import { memoryError, typeError } from '../exceptions/errors.ts';
import { isInstanceOfName } from '../exceptions/exception-test.ts';
import { requireReal } from '../numbers/float-convert.ts';
import { exponentText, generalText, pointText } from './format-number.ts';
import type { Int } from '../numbers/int-arithmetic.ts';
import { int_repr, magnitudeDigits } from '../numbers/int-format.ts';
import { index, isIndex, toInt } from '../protocol/protocol.ts';
import { textLength } from './text.ts';
import { typeOf } from '../classes/type-of.ts';
import { MAX_TEXT } from '../values.ts';

export interface Conversion {
  /** Any of '-+ #0'. */
  readonly flags: string;
  readonly width: number;
  /** -1 = none. */
  readonly precision: number;
  readonly type: string;
}

export const isNumericType = (type: string): boolean => 'diuoxXeEfFgG'.includes(type);

export function formatNumeric(conversion: Conversion, value: Value): string {
  if ('diuoxX'.includes(conversion.type)) return formatInteger(conversion, integerFor(conversion.type, value));
  return formatReal(conversion, requireReal(value));
}

/** 'd', 'i' and 'u' truncate real numbers; the others take only integers. */
function integerFor(type: string, value: Value): Int {
  if (typeof value === 'number') return value;
  const exact = 'oxX'.includes(type);
  const wanted = `%${type} format: ${exact ? 'an integer' : 'a real number'} is required, not ${typeOf(value).name}`;
  const { nb_int, nb_index } = typeOf(value).slots;
  if (exact ? !isIndex(value) : nb_int === null && nb_index === null) throw typeError(wanted);
  try {
    return exact ? index(value) : toInt(value);
  } catch (error) {
    throw isInstanceOfName(error, 'TypeError') ? typeError(wanted) : error;
  }
}

function formatInteger(conversion: Conversion, value: Int): string {
  const { flags, precision, type } = conversion;
  const digits = integerDigits(type, value).padStart(checkedLength(precision), '0');
  const prefix = flags.includes('#') && 'oxX'.includes(type) ? `0${type}` : '';
  return padNumber(signText(value < 0, flags), prefix, digits, conversion);
}

function integerDigits(type: string, value: Int): string {
  switch (type) {
    case 'o': return magnitudeDigits(value, 8);
    case 'x': return magnitudeDigits(value, 16);
    case 'X': return magnitudeDigits(value, 16).toUpperCase();
    default: return value < 0 ? int_repr(value).slice(1) : int_repr(value);
  }
}

function formatReal(conversion: Conversion, value: number): string {
  const { flags, type } = conversion;
  const precision = conversion.precision < 0 ? 6 : conversion.precision;
  const size = Math.abs(value);
  const alternate = flags.includes('#');
  const kind = type.toLowerCase();
  const text = kind === 'e' ? exponentText(size, precision, alternate)
    : kind === 'f' ? pointText(size, precision, alternate)
    : generalText(size, precision, alternate, 0);
  const negative = value < 0 || Object.is(value, -0);
  return padNumber(signText(negative, flags), '', kind === type ? text : text.toUpperCase(), conversion);
}

function signText(negative: boolean, flags: string): string {
  if (negative) return '-';
  if (flags.includes('+')) return '+';
  return flags.includes(' ') ? ' ' : '';
}

function padNumber(sign: string, prefix: string, digits: string, conversion: Conversion): string {
  const { flags, width } = conversion;
  if (!flags.includes('0') || flags.includes('-')) return padField(sign + prefix + digits, conversion);
  const missing = checkedLength(width) - sign.length - prefix.length - digits.length;
  return sign + prefix + '0'.repeat(Math.max(0, missing)) + digits;
}

/** `text` in its field, with spaces. */
export function padField(text: string, conversion: Conversion): string {
  const missing = checkedLength(conversion.width) - textLength(text);
  if (missing <= 0) return text;
  const spaces = ' '.repeat(missing);
  return conversion.flags.includes('-') ? text + spaces : spaces + text;
}

function checkedLength(length: number): number {
  if (length > MAX_TEXT) throw memoryError();
  return Math.max(0, length);
}
