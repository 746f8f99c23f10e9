/** `iterator`: iterates anything with `__getitem__` by counting from 0 until IndexError. */
import type { Slot, Value } from '../../heap/value.ts';
import { isInstanceOfName } from '../exceptions/exception-test.ts';
import { method } from '../calls/native.ts';
import { getItem, lengthHint } from '../protocol/protocol.ts';
import { PySequenceIterator } from '../protocol/protocol-iteration.ts';
import { fillType } from '../classes/type.ts';
import { sequenceIteratorType } from '../classes/types.ts';

function next(self: Value): Slot {
  const iterator = self as PySequenceIterator;
  if (iterator.sequence === null) return null;
  try {
    return getItem(iterator.sequence, iterator.next++);
  } catch (error) {
    if (!isInstanceOfName(error, 'IndexError') && !isInstanceOfName(error, 'StopIteration')) throw error;
    iterator.sequence = null;
    return null;
  }
}

fillType(sequenceIteratorType, { final: true, slots: { tp_iter: (self) => self, tp_iternext: next } });

method(sequenceIteratorType, '__length_hint__(self, /)', (self: PySequenceIterator) =>
  self.sequence === null ? 0 : Math.max(0, lengthHint(self.sequence, 0) - self.next),
);
