/** int.to_bytes and int.from_bytes. */
import type { Value } from '../../heap/value.ts';
import { memoryError, typeError, valueError } from '../exceptions/errors.ts';
import { checkByteOrder, int_from_bytes, int_to_bytes } from './int-format.ts';
import type { ByteOrder } from './int-format.ts';
import { classMethod, method } from '../calls/native.ts';
import { call, index, isTrue, iterate, sizeArgument } from '../protocol/protocol.ts';
import type { PyType } from '../classes/pytype.ts';
import { typeOf } from '../classes/type-of.ts';
import { MAX_BYTES, PyBytes } from '../text/bytes-object.ts';
import { intType } from '../classes/types.ts';
import { argumentKind, intOf, textOf } from '../values.ts';

function byteOrder(order: Value, name: string): ByteOrder {
  const text = textOf(order);
  if (text === null) throw typeError(`${name}() argument 'byteorder' must be str, not ${argumentKind(order)}`);
  return checkByteOrder(text);
}

/** The bytes of a bytes-like object or of an iterable of ints, as `bytes(x)` reads them (but a str or an int is refused). */
function bytesOf(x: Value): Uint8Array {
  const getBuffer = typeOf(x).slots.bf_getbuffer;
  if (getBuffer !== null) return getBuffer(x);
  if (textOf(x) !== null || typeOf(x).slots.tp_iter === null) {
    throw typeError(`cannot convert '${typeOf(x).reportedName}' object to bytes`);
  }
  const bytes: number[] = [];
  for (const item of iterate(x)) bytes.push(byteValue(item));
  return Uint8Array.from(bytes);
}

function byteValue(item: Value): number {
  const value = index(item);
  if (value < 0 || value > 255) throw valueError('bytes must be in range(0, 256)');
  return Number(value);
}

export function registerIntBytes(type: PyType): void {
  method(type, "to_bytes(self, /, length=1, byteorder='big', *, signed=False)", (self: Value, length: Value, order: Value, signed: Value) => {
    const count = sizeArgument(length);
    if (count > MAX_BYTES) throw memoryError();
    return new PyBytes(int_to_bytes(intOf(self)!, count, byteOrder(order, 'to_bytes'), isTrue(signed)));
  });
  classMethod(type, "from_bytes(type, /, bytes, byteorder='big', *, signed=False)", (cls: PyType, bytes: Value, order: Value, signed: Value) => {
    const checked = byteOrder(order, 'from_bytes');
    const value = int_from_bytes(bytesOf(bytes), checked, isTrue(signed));
    return cls === intType ? value : call(cls, [value]);
  });
}
