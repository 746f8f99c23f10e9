/** Values as text: repr, str, ascii, format. */
import type { Value } from '../../heap/value.ts';
import { newError, typeError } from '../exceptions/errors.ts';
import { address } from './identity.ts';
import { PyStrObject } from '../object.ts';
import { callSpecial } from './protocol-call.ts';
import { enterNative, leaveNative } from '../machine/thread.ts';
import { typeName, typeOf } from '../classes/type-of.ts';

/** The host string of a str or an instance of a subclass of it; null for anything else. */
export function strValue(x: Value | null): string | null {
  if (typeof x === 'string') return x;
  return x instanceof PyStrObject ? x.value : null;
}

export function repr(x: Value): string {
  const type = typeOf(x);
  const tp_repr = type.slots.tp_repr;
  if (tp_repr === null) return `<${type.reportedName} object at ${address(x)}>`;
  enterNative(' while getting the repr of an object');
  try {
    return text(tp_repr(x), '__repr__');
  } finally {
    leaveNative();
  }
}

export function str(x: Value): string {
  if (typeof x === 'string') return x;
  const tp_str = typeOf(x).slots.tp_str;
  if (tp_str === null) return repr(x);
  enterNative(' while getting the str of an object');
  try {
    return text(tp_str(x), '__str__');
  } finally {
    leaveNative();
  }
}

function text(result: Value, method: string): string {
  const value = strValue(result);
  if (value === null) throw typeError(`${method} returned non-string (type ${typeName(result)})`);
  return value;
}

/** repr with everything outside ASCII escaped. */
export function ascii(x: Value): string {
  return asciiEscape(repr(x));
}

export function asciiEscape(text: string): string {
  return text.replace(/[^\x00-\x7f]/gu, (char) => {
    const code = char.codePointAt(0)!;
    if (code <= 0xff) return `\\x${code.toString(16).padStart(2, '0')}`;
    if (code <= 0xffff) return `\\u${code.toString(16).padStart(4, '0')}`;
    return `\\U${code.toString(16).padStart(8, '0')}`;
  });
}

/** `format(x, spec)`. */
export function format(x: Value, spec: string): string {
  if (spec === '') {
    if (typeof x === 'string') return x;
    if (typeof x === 'number') return String(x);
  }
  const result = callSpecial(x, '__format__', spec);
  if (result === null) throw newError('TypeError', `Type ${typeName(x)} doesn't define __format__`);
  const value = strValue(result);
  if (value === null) throw typeError(`__format__ must return a str, not ${typeName(result)}`);
  return value;
}
