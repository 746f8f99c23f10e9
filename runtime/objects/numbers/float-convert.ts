/** What `float(x)` makes of its argument. */
import type { Value } from '../../heap/value.ts';
import { typeError } from '../exceptions/errors.ts';
import { int_to_float } from './int-arithmetic.ts';
import { bytesText } from './int-convert.ts';
import { parseFloatOrRaise } from './float-parse.ts';
import { index, repr } from '../protocol/protocol.ts';
import { typeOf } from '../classes/type-of.ts';
import { floatOf, textOf } from '../values.ts';

export function floatFromObject(x: Value): number {
  const text = textOf(x) ?? bytesText(x);
  if (text !== null) return parseFloatOrRaise(text, () => repr(x));
  const value = realNumber(x);
  if (value !== null) return value;
  throw typeError(`float() argument must be a string or a real number, not '${typeOf(x).reportedName}'`);
}

/** The double of an object with `__float__` or `__index__`; null for all others. */
export function realNumber(x: Value): number | null {
  const exact = floatOf(x);
  const { nb_float, nb_index } = typeOf(x).slots;
  if (exact !== null && (nb_float === null || !typeOf(x).isHeapType)) return exact;
  if (nb_float !== null) return checkedFloat(x, nb_float(x));
  return nb_index === null ? null : int_to_float(index(x));
}

function checkedFloat(x: Value, result: Value): number {
  const value = floatOf(result);
  if (value === null) throw typeError(`${typeOf(x).reportedName}.__float__ returned non-float (type ${typeOf(result).reportedName})`);
  return value;
}

/** A number where the C API would convert with PyFloat_AsDouble: "must be real number, not str". */
export function requireReal(x: Value): number {
  const value = realNumber(x);
  if (value === null) throw typeError(`must be real number, not ${typeOf(x).reportedName}`);
  return value;
}
