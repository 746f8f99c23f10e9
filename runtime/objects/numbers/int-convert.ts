/** What `int(x)` and `int(x, base)` make of their argument. */
import type { Slot, Value } from '../../heap/value.ts';
import { typeError, valueError } from '../exceptions/errors.ts';
import { hooks } from '../machine/hooks.ts';
import type { Int } from './int-arithmetic.ts';
import { parseIntegerOrRaise } from './int-parse.ts';
import { callSpecial, index, isIndex, lookupSpecial, repr } from '../protocol/protocol.ts';
import { typeOf } from '../classes/type-of.ts';
import { intOf, textOf } from '../values.ts';

export function intFromObject(x: Value): Int {
  if (typeof x === 'number' || typeof x === 'bigint') return x;
  const { nb_int, nb_index } = typeOf(x).slots;
  if (nb_int !== null) return checkedInt(nb_int(x));
  if (nb_index !== null) return index(x);
  if (lookupSpecial(x, '__trunc__') !== null) return truncated(x);
  const parsed = intFromText(x, 10);
  if (parsed !== null) return parsed;
  const name = typeOf(x).reportedName;
  throw typeError(`int() argument must be a string, a bytes-like object or a real number, not '${name}'`);
}

/** The old way of `int()`, deprecated and still there in 3.13. */
function truncated(x: Value): Int {
  hooks.warn('DeprecationWarning', 'The delegation of int() to __trunc__ is deprecated.');
  const result = callSpecial(x, '__trunc__');
  const value = intOf(result);
  if (value !== null) return value;
  if (!isIndex(result!)) throw typeError(`__trunc__ returned non-Integral (type ${typeOf(result!).reportedName})`);
  return index(result!);
}

function checkedInt(result: Value): Int {
  const value = intOf(result);
  if (value === null) throw typeError(`__int__ returned non-int (type ${typeOf(result).reportedName})`);
  return value;
}

/** Parses a str, or any object with a buffer, in `base`; null if `x` is neither. */
function intFromText(x: Value, base: number): Int | null {
  const text = textOf(x) ?? bytesText(x);
  return text === null ? null : parseIntegerOrRaise(text, base, () => repr(x));
}

/** The bytes of a bytes-like object as Latin-1 text; null for other objects. */
export function bytesText(x: Value): string | null {
  const getBuffer = typeOf(x).slots.bf_getbuffer;
  if (getBuffer === null) return null;
  let text = '';
  for (const byte of getBuffer(x)) text += String.fromCharCode(byte);
  return text;
}

export function intFromTextInBase(x: Value, base: Value): Int {
  const wanted = index(base);
  if (wanted !== 0 && (wanted < 2 || wanted > 36)) throw valueError('int() base must be >= 2 and <= 36, or 0');
  const value = intFromText(x, Number(wanted));
  if (value === null) throw typeError("int() can't convert non-string with explicit base");
  return value;
}

/** The arguments of int(): nothing, x, or x and base. */
export function intFromArguments(x: Slot, base: Slot): Int {
  if (base !== null) {
    if (x === null) throw typeError('int() missing string argument');
    return intFromTextInBase(x, base);
  }
  return x === null ? 0 : intFromObject(x);
}
