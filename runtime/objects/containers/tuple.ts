/** tuple: slots and methods. */
import {
  CLASS_ID, NotImplemented, tuple_items_copy, tuple_items_get, tuple_items_set, tuple_items_size, tuple_iterator_new, tuple_new, class_id,
} from '../../heap/index.ts';
import type { HeapRef, Slot, Value } from '../../heap/value.ts';
import { indexError, memoryError, typeError, valueError } from '../exceptions/errors.ts';
import { hashTuple } from '../numbers/hash.ts';
import type { Int } from '../numbers/int-arithmetic.ts';
import { constructorKeywords, method, Parameters } from '../calls/native.ts';
import { equal, hash, indexNumber, isIndex, repr, toArray } from '../protocol/protocol.ts';
import { guardedRepr } from '../protocol/repr-guard.ts';
import { compareSequences } from './sequence-compare.ts';
import { clampRange, isSlice, requiredPosition, slicePositions } from './slice.ts';
import type { PySlice } from './slice.ts';
import type { CompareOp, SlotTable } from '../classes/slots.ts';
import { fillType } from '../classes/type.ts';
import { typeOf } from '../classes/type-of.ts';
import { tupleType } from '../classes/types.ts';
import { isTupleLike, MAX_ITEMS, newTuple, tupleItems } from '../values.ts';
import './list-iterators.ts';

/** The one empty tuple. */
export const EMPTY_TUPLE: HeapRef = tuple_new(CLASS_ID.tuple, 0);

export function tuple_repr(tuple: Value): string {
  const size = tuple_items_size(tuple);
  if (size === 0) return '()';
  return guardedRepr(tuple, '(...)', () => {
    const parts = tupleItems(tuple).map(repr);
    return size === 1 ? `(${parts[0]},)` : `(${parts.join(', ')})`;
  });
}

export function tuple_hash(tuple: Value): Int {
  const hashes: Int[] = [];
  for (let i = 0; i < tuple_items_size(tuple); i++) hashes.push(hash(tuple_items_get(tuple, i)!));
  return hashTuple(hashes);
}

/** The tuple itself if it is exact, otherwise an exact one with its items. */
function exact(tuple: Value): Value {
  return class_id(tuple) === CLASS_ID.tuple ? tuple : newTuple(tupleItems(tuple));
}

function concat(left: Value, right: Value): Value {
  if (!isTupleLike(right)) throw typeError(`can only concatenate tuple (not "${typeOf(right).reportedName}") to tuple`);
  const [a, b] = [tuple_items_size(left), tuple_items_size(right)];
  if (b === 0) return exact(left);
  if (a === 0) return exact(right);
  if (a + b > MAX_ITEMS) throw memoryError();
  const result = tuple_new(CLASS_ID.tuple, a + b);
  tuple_items_copy(result, 0, left, 0, a);
  tuple_items_copy(result, a, right, 0, b);
  return result;
}

function repeat(tuple: Value, count: number): Value {
  const size = tuple_items_size(tuple);
  if (size === 0 || count === 1) return exact(tuple);
  if (count <= 0) return EMPTY_TUPLE;
  if (size * count > MAX_ITEMS) throw memoryError();
  const result = tuple_new(CLASS_ID.tuple, size * count);
  for (let i = 0; i < count; i++) tuple_items_copy(result, i * size, tuple, 0, size);
  return result;
}

export function tuple_subscript(tuple: Value, key: Value): Value {
  if (isIndex(key)) {
    const at = indexNumber(key);
    return tuple_item(tuple, at < 0 ? at + tuple_items_size(tuple) : at);
  }
  if (isSlice(key)) return sliceTuple(tuple, key);
  throw typeError(`tuple indices must be integers or slices, not ${typeOf(key).reportedName}`);
}

function tuple_item(tuple: Value, at: number): Value {
  if (at < 0 || at >= tuple_items_size(tuple)) throw indexError('tuple index out of range');
  return tuple_items_get(tuple, at)!;
}

function sliceTuple(tuple: Value, slice: PySlice): Value {
  const { start, step, count } = slicePositions(slice, tuple_items_size(tuple));
  if (count === 0) return EMPTY_TUPLE;
  if (step === 1 && count === tuple_items_size(tuple)) return exact(tuple);
  const result = tuple_new(CLASS_ID.tuple, count);
  for (let i = 0, at = start; i < count; i++, at += step) tuple_items_set(result, i, tuple_items_get(tuple, at));
  return result;
}

function find(tuple: Value, item: Value, start: number, end: number): number {
  for (let i = start; i < end; i++) if (equal(tuple_items_get(tuple, i)!, item)) return i;
  return -1;
}

const parameters = new Parameters('tuple(iterable=NULL, /)');

const slots: SlotTable = {
  tp_new: (cls, args, kwargs) => {
    const [iterable] = parameters.bind(args, constructorKeywords(cls, tupleType, kwargs)) as [Slot];
    if (iterable === null) return cls === tupleType ? EMPTY_TUPLE : tuple_new(cls.classId, 0);
    if (cls === tupleType && class_id(iterable) === CLASS_ID.tuple) return iterable;
    const items = toArray(iterable);
    return items.length === 0 && cls === tupleType ? EMPTY_TUPLE : newTuple(items, cls.classId);
  },
  tp_repr: tuple_repr,
  tp_hash: tuple_hash,
  tp_iter: (self) => tuple_iterator_new(CLASS_ID.tuple_iterator, self, 0),
  tp_richcompare: (a, b, op: CompareOp) => {
    if (!isTupleLike(b)) return NotImplemented;
    return compareSequences(a, b, op, tuple_items_size, (x, at) => tuple_items_get(x, at)!);
  },
  mp_length: tuple_items_size,
  mp_subscript: tuple_subscript,
  sq_length: tuple_items_size,
  sq_concat: concat,
  sq_repeat: repeat,
  sq_item: tuple_item,
  sq_contains: (self, item) => find(self, item, 0, tuple_items_size(self)) >= 0,
};

fillType(tupleType, { slots, isSequence: true, matchesSelf: true, isVariableSized: true });

method(tupleType, 'index(self, value, start=0, stop=9007199254740991, /)', (self: Value, item: Value, start: Value, stop: Value) => {
  const [first, last] = clampRange(requiredPosition(start), requiredPosition(stop), tuple_items_size(self));
  const at = find(self, item, first, last);
  if (at < 0) throw valueError('tuple.index(x): x not in tuple');
  return at;
});
method(tupleType, 'count(self, value, /)', (self: Value, item: Value) => tupleItems(self).filter((one) => equal(one, item)).length);
method(tupleType, '__getnewargs__(self, /)', (self: Value) => newTuple([newTuple(tupleItems(self))]));
