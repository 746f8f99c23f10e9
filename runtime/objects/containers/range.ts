/** range and its iterators. */
import { CLASS_ID, None, NotImplemented, range_iterator_new, range_iterator_next, range_iterator_remaining, range_iterator_set_next, range_iterator_set_remaining, range_iterator_step } from '../../heap/index.ts';
import type { Slot, Value } from '../../heap/value.ts';
import { indexError, overflowError, typeError, valueError } from '../exceptions/errors.ts';
import { hashTuple } from '../numbers/hash.ts';
import { int_add, int_compare, int_floordiv, int_mod, int_mul, int_neg, int_sub } from '../numbers/int-arithmetic.ts';
import type { Int } from '../numbers/int-arithmetic.ts';
import { member, method, Parameters } from '../calls/native.ts';
import { PyObject } from '../object.ts';
import { equal, getIter, hash, index, isIndex, iterNext, repr } from '../protocol/protocol.ts';
import { isSlice, slicePositions } from './slice.ts';
import type { PySlice } from './slice.ts';
import type { SlotTable } from '../classes/slots.ts';
import { fillType, newType } from '../classes/type.ts';
import { typeOf } from '../classes/type-of.ts';
import { rangeIteratorType, rangeType } from '../classes/types.ts';
import { boolean, intOf, newTuple } from '../values.ts';

export class PyRange extends PyObject {
  readonly start: Int;
  readonly stop: Int;
  readonly step: Int;
  /** Number of items, of any size. */
  readonly length: Int;

  constructor(start: Int, stop: Int, step: Int) {
    super(rangeType);
    this.start = start;
    this.stop = stop;
    this.step = step;
    this.length = countItems(start, stop, step);
  }
}

function countItems(start: Int, stop: Int, step: Int): Int {
  // Nearly every range.
  if (step === 1 && safe(start) && safe(stop) && stop - start <= Number.MAX_SAFE_INTEGER) return stop > start ? stop - start : 0;
  const [low, high, stride] = step > 0 ? [start, stop, step] : [stop, start, int_neg(step)];
  if (low >= high) return 0;
  return int_add(1, int_floordiv(int_sub(int_sub(high, low), 1), stride));
}

/** The item at `at` (inside the range, or just beyond). */
const itemAt = (range: PyRange, at: Int): Int => int_add(range.start, int_mul(at, range.step));

const safe = (value: Int): value is number => typeof value === 'number';

/** An iterator over start, start + step, ...: the heap struct if everything it will hold is safe. */
function iteratorFrom(start: Int, step: Int, count: Int): Value {
  if (safe(start) && safe(step) && safe(count) && endsSafely(start, step, count)) return range_iterator_new(CLASS_ID.range_iterator, start, step, count);
  return new PyLongRangeIterator(start, step, count);
}

function endsSafely(start: number, step: number, count: number): boolean {
  return step === 1 ? start + count <= Number.MAX_SAFE_INTEGER : safe(int_add(start, int_mul(step, count)));
}

export const range_iterator = (range: PyRange): Value => iteratorFrom(range.start, range.step, range.length);

/** Iterates where start, step or length is beyond the safe integers. */
export class PyLongRangeIterator extends PyObject {
  next: Int;
  readonly step: Int;
  remaining: Int;

  constructor(next: Int, step: Int, remaining: Int) {
    super(longRangeIteratorType);
    this.next = next;
    this.step = step;
    this.remaining = remaining;
  }
}

function nextLong(self: Value): Slot {
  const iterator = self as PyLongRangeIterator;
  if (iterator.remaining === 0) return null;
  const item = iterator.next;
  iterator.next = int_add(item, iterator.step);
  iterator.remaining = int_sub(iterator.remaining, 1);
  return item;
}

function nextShort(self: Value): Slot {
  const remaining = range_iterator_remaining(self);
  if (remaining <= 0) return null;
  const item = range_iterator_next(self);
  range_iterator_set_next(self, item + range_iterator_step(self));
  range_iterator_set_remaining(self, remaining - 1);
  return item;
}

const itself = (self: Value): Value => self;

export const longRangeIteratorType = newType('longrange_iterator', { final: true, slots: { tp_iter: itself, tp_iternext: nextLong } });
fillType(rangeIteratorType, { final: true, slots: { tp_iter: itself, tp_iternext: nextShort } });
longRangeIteratorType.plainNext = nextLong;
rangeIteratorType.plainNext = nextShort;
method(rangeIteratorType, '__length_hint__(self, /)', (self: Value) => range_iterator_remaining(self));
method(longRangeIteratorType, '__length_hint__(self, /)', (self: PyLongRangeIterator) => self.remaining);

const parameters = new Parameters('range(start, stop=NULL, step=NULL, /)', { kind: 'fastcall' });

function makeRange(args: Value[]): PyRange {
  // Nearly every call: there is nothing to bind, and nothing to convert.
  if (args.length === 1 && typeof args[0] === 'number') return new PyRange(0, args[0], 1);
  if (args.length === 2 && typeof args[0] === 'number' && typeof args[1] === 'number') return new PyRange(args[0], args[1], 1);
  const [first, second, third] = parameters.bind(args, null) as [Value, Slot, Slot];
  if (second === null) return new PyRange(0, index(first), 1);
  const [start, stop, step] = [index(first), index(second), third === null ? 1 : index(third)];
  if (step === 0) throw valueError('range() arg 3 must not be zero');
  return new PyRange(start, stop, step);
}

function lengthOf(range: PyRange): number {
  if (safe(range.length)) return range.length;
  throw overflowError('Python int too large to convert to C ssize_t');
}

function subscript(self: Value, key: Value): Value {
  const range = self as PyRange;
  if (isIndex(key)) {
    const at = index(key);
    const absolute = at < 0 ? int_add(at, range.length) : at;
    if (absolute < 0 || absolute >= range.length) throw indexError('range object index out of range');
    return itemAt(range, absolute);
  }
  if (isSlice(key)) return sliceRange(range, key);
  throw typeError(`range indices must be integers or slices, not ${typeOf(key).reportedName}`);
}

function sliceRange(range: PyRange, slice: PySlice): PyRange {
  const { start, stop, step } = slicePositions(slice, lengthOf(range));
  return new PyRange(itemAt(range, start), itemAt(range, stop), int_mul(range.step, step));
}

/** The position of an int in the range; -1 if it is not there. */
function positionOf(range: PyRange, value: Int): Int {
  const distance = int_sub(value, range.start);
  if (int_mod(distance, range.step) !== 0) return -1;
  const at = int_floordiv(distance, range.step);
  return at >= 0 && at < range.length ? at : -1;
}

/** Anything but an int is compared with every item. */
function searchEqual(range: PyRange, item: Value): { first: Int; count: number } {
  const iterator = getIter(range);
  let first: Int = -1;
  let count = 0;
  for (let at = 0, next = iterNext(iterator); next !== null; at++, next = iterNext(iterator)) {
    if (!equal(next, item)) continue;
    if (count++ === 0) first = at;
  }
  return { first, count };
}

const identity = (range: PyRange): Value[] => {
  if (range.length === 0) return [0, None, None];
  return range.length === 1 ? [1, range.start, None] : [range.length, range.start, range.step];
};

const slots: SlotTable = {
  tp_new: (_cls, args, kwargs) => {
    if (kwargs !== null && kwargs.size > 0) throw typeError('range() takes no keyword arguments');
    return makeRange(args);
  },
  tp_repr: (self) => {
    const { start, stop, step } = self as PyRange;
    const ends = `${repr(start)}, ${repr(stop)}`;
    return step === 1 ? `range(${ends})` : `range(${ends}, ${repr(step)})`;
  },
  tp_hash: (self) => hashTuple(identity(self as PyRange).map(hash)),
  tp_richcompare: (self, other, op) => {
    if (!(other instanceof PyRange) || (op !== 2 && op !== 3)) return NotImplemented;
    const [a, b] = [identity(self as PyRange), identity(other)];
    return boolean(a.every((part, i) => part === b[i]) === (op === 2));
  },
  tp_iter: (self) => range_iterator(self as PyRange),
  nb_bool: (self) => (self as PyRange).length !== 0,
  mp_length: (self) => lengthOf(self as PyRange),
  mp_subscript: subscript,
  sq_length: (self) => lengthOf(self as PyRange),
  sq_item: subscript,
  sq_contains: (self, item) => {
    const value = intOf(item);
    if (value === null) return searchEqual(self as PyRange, item).count > 0;
    return positionOf(self as PyRange, value) >= 0;
  },
};

fillType(rangeType, { slots, final: true, isSequence: true });

member(rangeType, 'start', (self: PyRange) => self.start);
member(rangeType, 'stop', (self: PyRange) => self.stop);
member(rangeType, 'step', (self: PyRange) => self.step);
method(rangeType, 'count(self, value, /)', (self: PyRange, item: Value) => {
  const value = intOf(item);
  if (value === null) return searchEqual(self, item).count;
  return positionOf(self, value) >= 0 ? 1 : 0;
});
method(rangeType, 'index(self, value, /)', (self: PyRange, item: Value) => {
  const value = intOf(item);
  const at = value === null ? searchEqual(self, item).first : positionOf(self, value);
  if (int_compare(at, 0) >= 0) return at;
  throw valueError(value === null ? 'sequence.index(x): x not in sequence' : `${repr(item)} is not in range`);
});
method(rangeType, '__reversed__(self, /)', (self: PyRange) => {
  const last = itemAt(self, int_sub(self.length, 1));
  return iteratorFrom(self.length === 0 ? self.start : last, int_neg(self.step), self.length);
});
method(rangeType, '__reduce__(self, /)', (self: PyRange) => newTuple([rangeType, newTuple([self.start, self.stop, self.step])]));
