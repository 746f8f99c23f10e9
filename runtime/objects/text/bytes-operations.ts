/** Operators shared by bytes and bytearray. */
import { MAX_BYTES } from './bytes-object.ts';
import { NotImplemented } from '../../heap/index.ts';
import type { Value } from '../../heap/value.ts';
import { bytesOf, byteValue, requireBytes, toLatin1 } from './bytes-arguments.ts';
import { indexError, memoryError, typeError } from '../exceptions/errors.ts';
import { indexNumber, isIndex } from '../protocol/protocol.ts';
import { slicePositions } from '../containers/slice.ts';
import type { PySlice } from '../containers/slice.ts';
import { typeOf } from '../classes/type-of.ts';
import { compareAnswer, textOf } from '../values.ts';

export function concatBytes(left: Uint8Array, right: Value, name: string): Uint8Array {
  const tail = bytesOf(right);
  if (tail === null) throw typeError(`can't concat ${typeOf(right).reportedName} to ${name}`);
  if (left.length + tail.length > MAX_BYTES) throw memoryError();
  const result = new Uint8Array(left.length + tail.length);
  result.set(left);
  result.set(tail, left.length);
  return result;
}

export function repeatBytes(bytes: Uint8Array, count: number): Uint8Array {
  const total = count <= 0 ? 0 : bytes.length * count;
  if (total > MAX_BYTES) throw memoryError();
  const result = new Uint8Array(total);
  if (total > 0) result.set(bytes);
  for (let done = bytes.length; done < total; done *= 2) result.copyWithin(done, 0, Math.min(done, total - done));
  return result;
}

/** The byte at `key`, counted from either end; raises IndexError. */
export function byteAt(bytes: Uint8Array, key: Value, message: string): number {
  const at = indexNumber(key);
  const absolute = at < 0 ? at + bytes.length : at;
  if (absolute < 0 || absolute >= bytes.length) throw indexError(message);
  return bytes[absolute] as number;
}

export function sliceBytes(bytes: Uint8Array, slice: PySlice): Uint8Array {
  const { start, step, count } = slicePositions(slice, bytes.length);
  if (step === 1) return bytes.slice(start, start + count);
  const result = new Uint8Array(count);
  for (let i = 0, at = start; i < count; i++, at += step) result[i] = bytes[at] as number;
  return result;
}

export function containsBytes(bytes: Uint8Array, item: Value): boolean {
  if (textOf(item) === null && isIndex(item)) return bytes.includes(byteValue(item));
  const part = requireBytes(item);
  return part.length === 1 ? bytes.includes(part[0] as number) : toLatin1(bytes).includes(toLatin1(part));
}

export function compareBytes(bytes: Uint8Array, other: Value, op: number): Value {
  const right = bytesOf(other);
  return right === null ? NotImplemented : compareAnswer(orderOf(bytes, right), op);
}

function orderOf(a: Uint8Array, b: Uint8Array): number {
  const shared = Math.min(a.length, b.length);
  for (let i = 0; i < shared; i++) if (a[i] !== b[i]) return (a[i] as number) - (b[i] as number);
  return a.length - b.length;
}
