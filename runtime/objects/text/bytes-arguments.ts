/** Bytes as Latin-1 text and back, and the arguments of bytes methods. */
import { None } from '../../heap/index.ts';
import type { Slot, Value } from '../../heap/value.ts';
import { decodeSingleByte } from './codec-single-byte.ts';
import { typeError, valueError } from '../exceptions/errors.ts';
import { index, isIndex } from '../protocol/protocol.ts';
import { typeOf } from '../classes/type-of.ts';

/** One character for each byte, so that text functions can work on bytes. */
export function toLatin1(bytes: Uint8Array): string {
  return decodeSingleByte(bytes, 256, () => ({ text: '', resume: bytes.length }));
}

export function fromLatin1(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}

/** The bytes of a bytes-like object; null for anything else. */
export function bytesOf(x: Slot): Uint8Array | null {
  if (x === null) return null;
  const getBuffer = typeOf(x).slots.bf_getbuffer;
  return getBuffer === null ? null : getBuffer(x);
}

export function requireBytes(x: Value): Uint8Array {
  const bytes = bytesOf(x);
  if (bytes === null) throw typeError(`a bytes-like object is required, not '${typeOf(x).reportedName}'`);
  return bytes;
}

export const requireLatin1 = (x: Value): string => toLatin1(requireBytes(x));

/** An argument that may be None or absent. */
export const latin1OrNull = (x: Slot): string | null => (x === null || x === None ? null : requireLatin1(x));

/** What to search for: bytes, or one byte as an int. */
export function requireNeedle(x: Value): string {
  const bytes = bytesOf(x);
  if (bytes !== null) return toLatin1(bytes);
  if (isIndex(x)) return String.fromCharCode(byteValue(x));
  throw typeError(`argument should be integer or bytes-like object, not '${typeOf(x).reportedName}'`);
}

/** An int in 0 .. 255. */
export function byteValue(x: Value, what = 'byte'): number {
  const value = index(x);
  if (value < 0 || value > 255) throw valueError(`${what} must be in range(0, 256)`);
  return Number(value);
}

/** White space and line ends in bytes are those of ASCII. */
export const isByteSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13);
export const isByteLineBreak = (code: number): boolean => code === 10 || code === 13;
