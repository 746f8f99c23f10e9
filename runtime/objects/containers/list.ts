/** list: slots and methods. */
import {
  CLASS_ID, list_items_copy, list_items_get, list_items_resize, list_items_set, list_iterator_new, list_length, list_new, list_set_length,
  None, NotImplemented,
} from '../../heap/index.ts';
import type { HeapRef, Value } from '../../heap/value.ts';
import { indexError, memoryError, typeError, valueError } from '../exceptions/errors.ts';
import { PyListReverseIterator } from './list-iterators.ts';
import { appendAll, list_append, reserve, removeAt, splice, truncate } from './list-storage.ts';
import { list_sort } from './list-sort.ts';
import { assignItem, list_ass_subscript, list_item, list_subscript } from './list-subscript.ts';
import { method, Parameters } from '../calls/native.ts';
import { equal, getIter, goThrough, isTrue, iterNext, lengthHint, repr, sizeArgument } from '../protocol/protocol.ts';
import { guardedRepr } from '../protocol/repr-guard.ts';
import { compareSequences } from './sequence-compare.ts';
import { clampRange, requiredPosition } from './slice.ts';
import type { CompareOp, SlotTable } from '../classes/slots.ts';
import { fillType } from '../classes/type.ts';
import { typeOf } from '../classes/type-of.ts';
import { listType, tupleType } from '../classes/types.ts';
import { isListLike, listItems, MAX_ITEMS, tupleItems } from '../values.ts';

export { list_append } from './list-storage.ts';
export { list_sort } from './list-sort.ts';
export { list_ass_subscript, list_subscript } from './list-subscript.ts';

export function list_repr(list: Value): string {
  if (list_length(list) === 0) return '[]';
  return guardedRepr(list, '[...]', () => {
    const parts: string[] = [];
    for (let i = 0; i < list_length(list); i++) parts.push(repr(list_items_get(list, i)!));
    return `[${parts.join(', ')}]`;
  });
}

/** Appends the items of any iterable; on an error those before it stay. */
export function list_extend(list: Value, iterable: Value): void {
  const exact = typeOf(iterable);
  if (exact === listType || iterable === list) appendAll(list, listItems(iterable));
  else if (exact === tupleType) appendAll(list, tupleItems(iterable));
  else {
    const iterator = getIter(iterable);
    reserve(list, list_length(list) + lengthHint(iterable, 0));
    if (typeOf(list) === listType) goThrough(iterator, 'list', (item) => (list_append(list, item), true), () => [list]);
    else for (let item = iterNext(iterator); item !== null; item = iterNext(iterator)) list_append(list, item);
  }
}

function concat(left: Value, right: Value): HeapRef {
  if (!isListLike(right)) throw typeError(`can only concatenate list (not "${typeOf(right).reportedName}") to list`);
  const [a, b] = [list_length(left), list_length(right)];
  if (a + b > MAX_ITEMS) throw memoryError();
  const result = list_new(CLASS_ID.list, a + b, a + b);
  list_items_copy(result, 0, left, 0, a);
  list_items_copy(result, a, right, 0, b);
  return result;
}

function repeat(list: Value, count: number): HeapRef {
  const length = list_length(list);
  const total = count <= 0 ? 0 : length * count;
  if (total > MAX_ITEMS) throw memoryError();
  const result = list_new(CLASS_ID.list, total, total);
  fillRepeated(result, list, length, total);
  return result;
}

/** Copies `length` items of `source` once, then doubles what is there. */
function fillRepeated(target: Value, source: Value, length: number, total: number): void {
  if (total === 0) return;
  list_items_copy(target, 0, source, 0, length);
  for (let done = length; done < total; done *= 2) list_items_copy(target, done, target, 0, Math.min(done, total - done));
}

function repeatInPlace(list: Value, count: number): Value {
  const length = list_length(list);
  const total = count <= 0 ? 0 : length * count;
  if (total > MAX_ITEMS) throw memoryError();
  if (total <= length) truncate(list, total);
  else {
    reserve(list, total);
    fillRepeated(list, list, length, total);
    list_set_length(list, total);
  }
  return list;
}

function find(list: Value, item: Value, start: number, end: number): number {
  for (let i = start; i < end && i < list_length(list); i++) if (equal(list_items_get(list, i)!, item)) return i;
  return -1;
}

const parameters = new Parameters('list(iterable=(), /)');

const slots: SlotTable = {
  tp_new: (cls) => list_new(cls.classId, 0, 0),
  tp_init: (self, args, kwargs) => {
    // A subclass that makes its instances itself may take keywords that mean nothing here.
    const isOwn = typeOf(self) === listType || typeOf(self).slots.tp_new === slots.tp_new;
    parameters.bind(args, isOwn ? kwargs : null);
    truncate(self, 0);
    if (args.length > 0) list_extend(self, args[0]!);
  },
  tp_repr: list_repr,
  tp_iter: (self) => list_iterator_new(CLASS_ID.list_iterator, self, 0),
  tp_richcompare: (a, b, op: CompareOp) => {
    if (!isListLike(b)) return NotImplemented;
    return compareSequences(a, b, op, list_length, (x, at) => list_items_get(x, at)!);
  },
  mp_length: list_length,
  mp_subscript: list_subscript,
  mp_ass_subscript: list_ass_subscript,
  sq_length: list_length,
  sq_concat: concat,
  sq_repeat: repeat,
  sq_item: list_item,
  sq_ass_item: (self, at, value) => {
    if (at < 0 || at >= list_length(self)) throw indexError('list assignment index out of range');
    assignItem(self, at, value);
  },
  sq_contains: (self, item) => find(self, item, 0, Infinity) >= 0,
  sq_inplace_concat: (self, other) => {
    list_extend(self, other);
    return self;
  },
  sq_inplace_repeat: repeatInPlace,
};

fillType(listType, { slots, isSequence: true, matchesSelf: true });

method(listType, 'append(self, object, /)', (self: Value, item: Value) => {
  list_append(self, item);
  return None;
});
method(listType, 'extend(self, iterable, /)', (self: Value, iterable: Value) => {
  list_extend(self, iterable);
  return None;
});
method(listType, 'insert(self, index, object, /)', (self: Value, at: Value, item: Value) => {
  const [place] = clampRange(sizeArgument(at), 0, list_length(self));
  splice(self, Math.min(place, list_length(self)), 0, [item]);
  return None;
});
method(listType, 'pop(self, index=-1, /)', (self: Value, at: Value) => list_pop(self, sizeArgument(at)));

export function list_pop(list: Value, at: number): Value {
  const length = list_length(list);
  if (length === 0) throw indexError('pop from empty list');
  const place = at < 0 ? at + length : at;
  if (place < 0 || place >= length) throw indexError('pop index out of range');
  return removeAt(list, place);
}

method(listType, 'remove(self, value, /)', (self: Value, item: Value) => {
  const at = find(self, item, 0, Infinity);
  if (at < 0) throw valueError('list.remove(x): x not in list');
  removeAt(self, at);
  return None;
});
method(listType, 'index(self, value, start=0, stop=9007199254740991, /)', (self: Value, item: Value, start: Value, stop: Value) => {
  const [first, last] = clampRange(requiredPosition(start), requiredPosition(stop), list_length(self));
  const at = find(self, item, first, last);
  if (at < 0) throw valueError(`${repr(item)} is not in list`);
  return at;
});
method(listType, 'count(self, value, /)', (self: Value, item: Value) => {
  let count = 0;
  for (let i = 0; i < list_length(self); i++) if (equal(list_items_get(self, i)!, item)) count++;
  return count;
});
method(listType, 'reverse(self, /)', (self: Value) => {
  for (let low = 0, high = list_length(self) - 1; low < high; low++, high--) {
    const item = list_items_get(self, low);
    list_items_set(self, low, list_items_get(self, high));
    list_items_set(self, high, item);
  }
  return None;
});
method(listType, 'clear(self, /)', (self: Value) => {
  list_set_length(self, 0);
  list_items_resize(self, 0);
  return None;
});
method(listType, 'copy(self, /)', (self: Value) => repeat(self, 1));
method(listType, 'sort(self, /, *, key=None, reverse=False)', (self: Value, key: Value, reverse: Value) => {
  list_sort(self, key, isTrue(reverse));
  return None;
});
method(listType, '__reversed__(self, /)', (self: Value) => new PyListReverseIterator(self));
method(listType, '__sizeof__(self, /)', (self: Value) => 40 + 8 * list_length(self));
