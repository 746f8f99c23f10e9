import type { Slot, Value } from '../../heap/value.ts';
import { method } from '../calls/native.ts';
import { PyObject } from '../object.ts';
import { newType } from '../classes/type.ts';
import { textLength } from './text.ts';

/** Iterates over code points. */
export class PyStrIterator extends PyObject {
  text: string;
  /** Offset in UTF-16 units of the next character. */
  unit = 0;

  constructor(text: string) {
    super(strIteratorType);
    this.text = text;
  }
}

function next(self: Value): Slot {
  const iterator = self as PyStrIterator;
  const { text, unit } = iterator;
  if (unit >= text.length) return null;
  const code = text.charCodeAt(unit);
  if ((code & 0xfc00) === 0xd800 && (text.codePointAt(unit) as number) > 0xffff) {
    iterator.unit = unit + 2;
    return text.slice(unit, unit + 2);
  }
  iterator.unit = unit + 1;
  return text[unit] as string;
}

export const strIteratorType = newType('str_ascii_iterator', { slots: { tp_iter: (self) => self, tp_iternext: next } });

strIteratorType.plainNext = next;

method(strIteratorType, '__length_hint__(self, /)', (self: PyStrIterator) => textLength(self.text.slice(self.unit)));
