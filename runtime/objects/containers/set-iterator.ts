import type { Slot, Value } from '../../heap/value.ts';
import { runtimeError } from '../exceptions/errors.ts';
import { method } from '../calls/native.ts';
import { PyObject } from '../object.ts';
import type { PyAnySet } from './set-object.ts';
import { newType } from '../classes/type.ts';

export class PySetIterator extends PyObject {
  /** null once exhausted. */
  set: PyAnySet | null;
  /** The set's size when iteration began: a change is an error. */
  readonly size: number;
  next = 0;
  given = 0;

  constructor(set: PyAnySet) {
    super(setIteratorType);
    this.set = set;
    this.size = set.size;
  }
}

function next(self: Value): Slot {
  const iterator = self as PySetIterator;
  const set = iterator.set;
  if (set === null) return null;
  if (set.size !== iterator.size) {
    throw runtimeError('Set changed size during iteration');
  }
  const at = set.table.nextIndex(iterator.next);
  if (at < 0) {
    iterator.set = null;
    return null;
  }
  iterator.next = at + 1;
  iterator.given++;
  return set.table.keyAt(at);
}

export const setIteratorType = newType('set_iterator', { final: true, slots: { tp_iter: (self) => self, tp_iternext: next } });

setIteratorType.plainNext = (self) => {
  const { set, size, given } = self as PySetIterator;
  return set !== null && set.size === size && given < size ? next(self) : null;
};

method(setIteratorType, '__length_hint__(self, /)', (self: PySetIterator) => {
  return self.set === null || self.set.size !== self.size ? 0 : self.size - self.given;
});
