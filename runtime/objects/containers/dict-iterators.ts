/** The iterators over dicts, forward and backward. They refuse to go on when the dict's keys changed. */
import { CLASS_ID, tuple_of_2 } from '../../heap/index.ts';
import type { Slot, Value } from '../../heap/value.ts';
import type { PyDict } from './dict.ts';
import { runtimeError } from '../exceptions/errors.ts';
import { method } from '../calls/native.ts';
import { PyObject } from '../object.ts';
import { newType, type PyType } from '../classes/type.ts';

/** What a view or iterator gives. */
export const DICT_KEYS = 0;
export const DICT_VALUES = 1;
export const DICT_ITEMS = 2;
export type DictPart = 0 | 1 | 2;

function entryAt(dict: PyDict, at: number, part: DictPart): Value {
  if (part === DICT_KEYS) return dict.keyAt(at);
  return part === DICT_VALUES ? dict.valueAt(at) : tuple_of_2(CLASS_ID.tuple, dict.keyAt(at), dict.valueAt(at));
}

export class PyDictIterator extends PyObject {
  /** null once exhausted. */
  private source: PyDict | null;
  private readonly part: DictPart;
  private readonly step: 1 | -1;
  private readonly size: number;
  private at: number;
  /** Items still to come if nothing changes. */
  private remaining: number;

  constructor(type: PyType, dict: PyDict, part: DictPart, step: 1 | -1) {
    super(type);
    this.source = dict;
    this.part = part;
    this.step = step;
    this.size = dict.size;
    this.remaining = dict.size;
    this.at = step === 1 ? 0 : dict.keys.length - 1;
  }

  next(): Slot {
    const dict = this.source;
    if (dict === null) return null;
    if (dict.size !== this.size) throw this.changed('dictionary changed size during iteration');
    const at = this.step === 1 ? dict.nextIndex(this.at) : dict.previousIndex(this.at);
    if (at < 0) {
      this.source = null;
      return null;
    }
    if (this.remaining === 0) throw this.changed('dictionary keys changed during iteration');
    this.remaining--;
    this.at = at + this.step;
    return entryAt(dict, at, this.part);
  }

  /** NULL where it would be refused, too. */
  plainNext(): Slot {
    return this.source !== null && this.source.size === this.size && this.remaining > 0 ? this.next() : null;
  }

  /** The iterator stays unusable. */
  private changed(message: string): object {
    this.remaining = -1;
    this.at = Number.MAX_SAFE_INTEGER;
    return runtimeError(message);
  }

  /** What is still to come, without going on. */
  rest(): Value[] {
    const copy = Object.assign(Object.create(PyDictIterator.prototype) as PyDictIterator, this);
    const items: Value[] = [];
    for (let item = copy.next(); item !== null; item = copy.next()) items.push(item);
    return items;
  }

  get lengthHint(): number {
    return this.source === null || this.source.size !== this.size ? 0 : Math.max(0, this.remaining);
  }
}

function iteratorType(name: string): PyType {
  const type = newType(name, {
    final: true,
    slots: {
      tp_iter: (self) => self,
      tp_iternext: (self) => (self as PyDictIterator).next(),
    },
  });
  type.plainNext = (self) => (self as PyDictIterator).plainNext();
  method(type, '__length_hint__(self, /)', (self: PyDictIterator) => self.lengthHint);
  return type;
}

const FORWARD = [iteratorType('dict_keyiterator'), iteratorType('dict_valueiterator'), iteratorType('dict_itemiterator')];
const BACKWARD = [
  iteratorType('dict_reversekeyiterator'),
  iteratorType('dict_reversevalueiterator'),
  iteratorType('dict_reverseitemiterator'),
];

export const dictIteratorTypes: readonly PyType[] = [...FORWARD, ...BACKWARD];

export function newDictIterator(dict: PyDict, part: DictPart): PyDictIterator {
  return new PyDictIterator(FORWARD[part]!, dict, part, 1);
}

export function newReverseDictIterator(dict: PyDict, part: DictPart): PyDictIterator {
  return new PyDictIterator(BACKWARD[part]!, dict, part, -1);
}
