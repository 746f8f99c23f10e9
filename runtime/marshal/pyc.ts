/** `.pyc` files: sixteen bytes before the marshalled code object. */
import type { Value } from '../heap/value.ts';
import { importError, newError } from '../objects/exceptions/errors.ts';
import { PyCode } from '../objects/machine/code.ts';
import { unmarshal } from './reader.ts';
import { marshal } from './writer.ts';

/** Of CPython 3.13: 3571 and "\r\n". */
export const MAGIC = Uint8Array.of(0xf3, 0x0d, 0x0d, 0x0a);
const HEADER = 16;
/** In the flags: the file is valid by a hash of the source, not by its time. */
const HASH_BASED = 1;

/** What the source was when it was compiled. */
export interface SourceStamp {
  /** In seconds. */
  readonly mtime: number;
  readonly size: number;
}

export function writePyc(code: PyCode, { mtime, size }: SourceStamp): Uint8Array {
  const body = marshal(code);
  const bytes = new Uint8Array(HEADER + body.length);
  const view = new DataView(bytes.buffer);
  bytes.set(MAGIC);
  view.setUint32(8, mtime >>> 0, true);
  view.setUint32(12, size >>> 0, true);
  bytes.set(body, HEADER);
  return bytes;
}

export const hasOurMagic = (bytes: Uint8Array): boolean => MAGIC.every((byte, i) => bytes[i] === byte);

/** Whether it was compiled from the source as it is now. */
export function isCurrent(bytes: Uint8Array, { mtime, size }: SourceStamp): boolean {
  if (bytes.length < HEADER || !hasOurMagic(bytes)) return false;
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return view.getUint32(4, true) === 0 && view.getUint32(8, true) === mtime >>> 0 && view.getUint32(12, true) === size >>> 0;
}

/** The code object of a `.pyc`, in CPython's words where it is none: those of importlib for `name`. */
export function readPyc(bytes: Uint8Array, name: string, path: Value): PyCode {
  const shown = typeof path === 'string' ? path : name;
  if (!hasOurMagic(bytes)) throw importError(`bad magic number in '${name}': ${showBytes(bytes.subarray(0, 4))}`, name, path);
  if (bytes.length < HEADER) throw newError('EOFError', `reached EOF while reading pyc header of '${name}'`);
  const flags = new DataView(bytes.buffer, bytes.byteOffset).getUint32(4, true);
  if (flags & ~(HASH_BASED | 2)) throw importError(`invalid flags ${flags} in '${name}'`, name, path);
  const { value } = unmarshal(bytes, HEADER);
  if (!(value instanceof PyCode)) throw importError(`Non-code object in '${shown}'`, name, path);
  return value;
}

/** By the magic number of any version of Python 3: no text begins like this. */
export const isPyc = (bytes: Uint8Array): boolean => bytes[1]! >= 0x0b && bytes[1]! <= 0x0f && bytes[2] === 0x0d && bytes[3] === 0x0a;

function showBytes(bytes: Uint8Array): string {
  const shown = [...bytes].map((byte) => {
    if (byte === 10) return '\\n';
    if (byte === 13) return '\\r';
    if (byte === 9) return '\\t';
    if (byte === 92 || byte === 39) return `\\${String.fromCharCode(byte)}`;
    return byte >= 32 && byte < 127 ? String.fromCharCode(byte) : `\\x${byte.toString(16).padStart(2, '0')}`;
  });
  return `b'${shown.join('')}'`;
}
