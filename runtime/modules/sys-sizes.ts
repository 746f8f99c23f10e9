/** sys.getsizeof: what CPython 3.13 would report on a 64-bit machine, for the types whose size follows from their value. */
import type { Slot, Value } from '../heap/value.ts';
import { typeError } from '../objects/exceptions/errors.ts';
import { intValue } from '../objects/protocol/protocol.ts';
import { callSpecial } from '../objects/protocol/protocol-call.ts';
import { typeOf } from '../objects/classes/type-of.ts';

const BITS_PER_DIGIT = 30;

export function sizeOf(x: Value, fallback: Slot): Value {
  const known = primitiveSize(x);
  if (known !== null) return known;
  const size = callSpecial(x, '__sizeof__');
  if (size !== null) return size;
  if (fallback !== null) return fallback;
  throw typeError(`Type ${typeOf(x).name} doesn't define __sizeof__`);
}

function primitiveSize(x: Value): number | null {
  if (typeof x === 'string') return textSize(x);
  const int = typeof x === 'number' || typeof x === 'bigint' ? intValue(x) : null;
  if (int === null) return null;
  const bits = (int < 0 ? -BigInt(int) : BigInt(int)).toString(2).length;
  return 24 + 4 * Math.max(1, Math.ceil(bits / BITS_PER_DIGIT));
}

/** One, two or four bytes a character by the largest of them; ASCII has the smallest header. */
function textSize(text: string): number {
  let largest = 0;
  let length = 0;
  for (const char of text) {
    largest = Math.max(largest, char.codePointAt(0)!);
    length++;
  }
  if (largest < 0x80) return 41 + length;
  if (largest < 0x100) return 57 + length;
  return largest < 0x10000 ? 58 + 2 * length : 60 + 4 * length;
}
