/** The objects behind bytes and bytearray; their slots and methods are in bytes.ts and bytearray.ts. */
import { Exports } from './exports.ts';
import { PyObject } from '../object.ts';
import type { PyType } from '../classes/pytype.ts';
import { bytearrayType, bytesType } from '../classes/types.ts';

/** CPython would hardly get more in one piece from a machine like this; V8's arrays end there. */
export const MAX_BYTES = 2 ** 32;

export class PyBytes extends PyObject {
  /** Never written to once the object exists. */
  readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array, type: PyType = bytesType) {
    super(type);
    this.bytes = bytes;
  }
}

export class PyByteArray extends PyObject {
  private buffer: Uint8Array;
  private used: number;
  readonly exports = new Exports();

  constructor(bytes: Uint8Array, type: PyType = bytearrayType) {
    super(type);
    this.buffer = bytes;
    this.used = bytes.length;
  }

  /** A live view of the contents; stale after a change of size. */
  get bytes(): Uint8Array {
    return this.used === this.buffer.length ? this.buffer : this.buffer.subarray(0, this.used);
  }

  get length(): number {
    return this.used;
  }

  push(byte: number): void {
    if (this.used === this.buffer.length) this.grow(this.used + 1);
    this.buffer[this.used++] = byte;
  }

  /** Replaces `count` bytes at `at` by `replacement`; amortised O(bytes moved). */
  splice(at: number, count: number, replacement: Uint8Array): void {
    const source = replacement.buffer === this.buffer.buffer ? replacement.slice() : replacement;
    const length = this.used - count + source.length;
    if (length > this.buffer.length) this.grow(length);
    this.buffer.copyWithin(at + source.length, at + count, this.used);
    this.buffer.set(source, at);
    this.used = length;
  }

  private grow(length: number): void {
    const grown = new Uint8Array(length + (length >> 1) + 8);
    grown.set(this.bytes);
    this.buffer = grown;
  }
}
