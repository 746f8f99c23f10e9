/** `memory_iterator`: the items of the first dimension. */
import type { Slot, Value } from '../../heap/value.ts';
import { newType } from '../classes/type.ts';
import { PyObject } from '../object.ts';
import type { PyMemoryView } from './memoryview-object.ts';

export class PyMemoryIterator extends PyObject {
  private readonly view: PyMemoryView;
  private at = 0;

  constructor(view: PyMemoryView) {
    super(memoryIteratorType);
    this.view = view;
  }

  /** An iterator that is finished does not look at the view, which may have been released. */
  next(): Slot {
    return this.remaining === 0 ? null : this.view.read(this.view.place([this.at++]));
  }

  get remaining(): number {
    return this.view.layout.shape[0]! - this.at;
  }
}

const memoryIteratorType = newType('memory_iterator', {
  final: true,
  slots: { tp_iter: (self) => self, tp_iternext: (self: Value) => (self as PyMemoryIterator).next() },
});
