/** Parts of f-strings. */
import type { Value } from '../heap/index.ts';
import { ascii, format, repr, str } from '../objects/protocol/protocol.ts';
import { textOf } from '../objects/values.ts';

/** CONVERT_VALUE's operand. */
const STR = 1;
const REPR = 2;

export function convert_value(value: Value, conversion: number): Value {
  if (conversion === STR) return str(value);
  return conversion === REPR ? repr(value) : ascii(value);
}

export function format_simply(value: Value): Value {
  return format(value, '');
}

export function format_value(value: Value, spec: Value): Value {
  return format(value, textOf(spec)!);
}
