import type { Slot, Value } from '../../heap/value.ts';
import { method } from '../calls/native.ts';
import { PyObject } from '../object.ts';
import { newType } from '../classes/type.ts';
import type { PyType } from '../classes/pytype.ts';

/** Anything whose bytes can be read at any moment. */
interface Holder extends PyObject {
  readonly bytes: Uint8Array;
}

export class PyBytesIterator extends PyObject {
  /** null once exhausted. */
  holder: Holder | null;
  next = 0;

  constructor(holder: Holder, name: 'bytes_iterator' | 'bytearray_iterator') {
    super(TYPES[name]);
    this.holder = holder;
  }
}

function next(self: Value): Slot {
  const iterator = self as PyBytesIterator;
  if (iterator.holder === null) return null;
  const byte = iterator.holder.bytes[iterator.next];
  if (byte === undefined) {
    iterator.holder = null;
    return null;
  }
  iterator.next++;
  return byte;
}

const makeType = (name: string): PyType => newType(name, { final: true, slots: { tp_iter: (self) => self, tp_iternext: next } });

const TYPES = { bytes_iterator: makeType('bytes_iterator'), bytearray_iterator: makeType('bytearray_iterator') };

export const bytesIteratorTypes: readonly PyType[] = Object.values(TYPES);

for (const type of bytesIteratorTypes) {
  method(type, '__length_hint__(self, /)', (self: PyBytesIterator) => Math.max((self.holder?.bytes.length ?? 0) - self.next, 0));
}
