/** How copy and pickle take iterators apart: as CPython does, by `iter` or the class and what is left. */
import {
  list_iterator_index, list_iterator_sequence, list_iterator_set_index, list_length, None,
  range_iterator_next, range_iterator_remaining, range_iterator_step,
  tuple_items_size, tuple_iterator_index, tuple_iterator_sequence, tuple_iterator_set_index,
} from '../../heap/index.ts';
import type { Value } from '../../heap/value.ts';
import { method } from '../calls/native.ts';
import type { PyType } from '../classes/pytype.ts';
import { listIteratorType, rangeIteratorType, sequenceIteratorType, tupleIteratorType } from '../classes/types.ts';
import { hooks } from '../machine/hooks.ts';
import { PySequenceIterator } from '../protocol/protocol-iteration.ts';
import { indexNumber, lookupAttr } from '../protocol/protocol.ts';
import { bytesIteratorTypes, type PyBytesIterator } from '../text/bytes-iterator.ts';
import { PyStrIterator, strIteratorType } from '../text/str-iterator.ts';
import { newList, newTuple } from '../values.ts';
import { dictIteratorTypes, type PyDictIterator } from './dict-iterators.ts';
import { PyListReverseIterator, listReverseIteratorType } from './list-iterators.ts';
import { PySetIterator, setIteratorType } from './set-iterator.ts';
import { int_add, int_mul } from '../numbers/int-arithmetic.ts';
import { longRangeIteratorType, PyRange, type PyLongRangeIterator } from './range.ts';

/** A built-in function, by which a copy is found again. */
const builtin = (name: string): Value => lookupAttr(hooks.importModule('builtins', None, None, None, 0), name)!;
const iterOf = (x: Value): Value => newTuple([builtin('iter'), newTuple([x])]);
/** `__setstate__` gets the place. */
const iterAt = (x: Value, at: Value, function_ = 'iter'): Value => newTuple([builtin(function_), newTuple([x]), at]);
const finished = (): Value => iterOf(newTuple([]));

function define<T>(type: PyType, reduce: (self: T) => Value, setState: ((self: T, at: number) => void) | null = null): void {
  method(type, '__reduce__(self, /)', (self: Value) => reduce(self as T));
  if (setState === null) return;
  method(type, '__setstate__(self, state, /)', (self: Value, state: Value) => {
    setState(self as T, indexNumber(state));
    return None;
  });
}

const between = (at: number, length: number): number => Math.min(Math.max(at, 0), length);

define<Value>(listIteratorType, (self) => {
  const list = list_iterator_sequence(self);
  return list === null ? iterOf(newList([])) : iterAt(list, list_iterator_index(self));
}, (self, at) => {
  const list = list_iterator_sequence(self);
  if (list !== null) list_iterator_set_index(self, between(at, list_length(list)));
});

define<Value>(tupleIteratorType, (self) => {
  const tuple = tuple_iterator_sequence(self);
  return tuple === null ? finished() : iterAt(tuple, tuple_iterator_index(self));
}, (self, at) => {
  const tuple = tuple_iterator_sequence(self);
  if (tuple !== null) tuple_iterator_set_index(self, between(at, tuple_items_size(tuple)));
});

define<PyListReverseIterator>(listReverseIteratorType, (self) => {
  return self.list === null ? iterOf(newList([])) : iterAt(self.list, self.index, 'reversed');
}, (self, at) => {
  if (self.list !== null) self.index = Math.min(Math.max(at, -1), list_length(self.list) - 1);
});

define<PyStrIterator>(strIteratorType, (self) => {
  if (self.unit >= self.text.length) return iterOf('');
  return iterAt(self.text, [...self.text.slice(0, self.unit)].length);
}, (self, at) => {
  self.unit = [...self.text].slice(0, Math.max(at, 0)).join('').length;
});

for (const type of bytesIteratorTypes) {
  define<PyBytesIterator>(type, (self) => (self.holder === null ? finished() : iterAt(self.holder, self.next)), (self, at) => {
    if (self.holder !== null) self.next = between(at, self.holder.bytes.length);
  });
}

define<Value>(rangeIteratorType, (self) => {
  const [next, step, remaining] = [range_iterator_next(self), range_iterator_step(self), range_iterator_remaining(self)];
  return iterAt(new PyRange(next, next + step * Math.max(remaining, 0), step), None);
});

define<PyLongRangeIterator>(longRangeIteratorType, (self) => iterAt(new PyRange(self.next, int_add(self.next, int_mul(self.step, self.remaining)), self.step), None));

define<PySequenceIterator>(sequenceIteratorType, (self) => {
  return self.sequence === null ? finished() : iterAt(self.sequence, self.next);
}, (self, at) => {
  self.next = Math.max(at, 0);
});

for (const type of dictIteratorTypes) define<PyDictIterator>(type, (self) => iterOf(newList(self.rest())));
define<PySetIterator>(setIteratorType, (self) => iterOf(newList(rest(self))));

/** What a set's iterator would still give. */
function rest(self: PySetIterator): Value[] {
  const { set } = self;
  if (set === null) return [];
  const items: Value[] = [];
  for (let at = set.table.nextIndex(self.next); at >= 0; at = set.table.nextIndex(at + 1)) items.push(set.table.keyAt(at));
  return items;
}
