/** Iterators over lists and tuples. The forward ones are heap structs that FOR_ITER steps itself; these are their other doors. */
import {
  list_items_get, list_iterator_index, list_iterator_sequence, list_iterator_set_index, list_iterator_set_sequence, list_length,
  tuple_items_get, tuple_items_size, tuple_iterator_index, tuple_iterator_sequence, tuple_iterator_set_index, tuple_iterator_set_sequence,
} from '../../heap/index.ts';
import type { Slot, Value } from '../../heap/value.ts';
import { method } from '../calls/native.ts';
import { PyObject } from '../object.ts';
import { fillType, newType } from '../classes/type.ts';
import { listIteratorType, tupleIteratorType } from '../classes/types.ts';

function nextOfList(iterator: Value): Slot {
  const list = list_iterator_sequence(iterator);
  if (list === null) return null;
  const at = list_iterator_index(iterator);
  if (at < list_length(list)) {
    list_iterator_set_index(iterator, at + 1);
    return list_items_get(list, at);
  }
  list_iterator_set_sequence(iterator, null);
  return null;
}

function nextOfTuple(iterator: Value): Slot {
  const tuple = tuple_iterator_sequence(iterator);
  if (tuple === null) return null;
  const at = tuple_iterator_index(iterator);
  if (at < tuple_items_size(tuple)) {
    tuple_iterator_set_index(iterator, at + 1);
    return tuple_items_get(tuple, at);
  }
  tuple_iterator_set_sequence(iterator, null);
  return null;
}

const itself = (self: Value): Value => self;

fillType(listIteratorType, { final: true, slots: { tp_iter: itself, tp_iternext: nextOfList } });
fillType(tupleIteratorType, { final: true, slots: { tp_iter: itself, tp_iternext: nextOfTuple } });
listIteratorType.plainNext = (iterator) => {
  const list = list_iterator_sequence(iterator);
  return list !== null && list_iterator_index(iterator) < list_length(list) ? nextOfList(iterator) : null;
};
tupleIteratorType.plainNext = (iterator) => {
  const tuple = tuple_iterator_sequence(iterator);
  return tuple !== null && tuple_iterator_index(iterator) < tuple_items_size(tuple) ? nextOfTuple(iterator) : null;
};

method(listIteratorType, '__length_hint__(self, /)', (self: Value) => {
  const list = list_iterator_sequence(self);
  return list === null ? 0 : Math.max(0, list_length(list) - list_iterator_index(self));
});
method(tupleIteratorType, '__length_hint__(self, /)', (self: Value) => {
  const tuple = tuple_iterator_sequence(self);
  return tuple === null ? 0 : tuple_items_size(tuple) - tuple_iterator_index(self);
});

export class PyListReverseIterator extends PyObject {
  list: Slot;
  /** Of the next item; -1 at the end. */
  index: number;

  constructor(list: Value) {
    super(listReverseIteratorType);
    this.list = list;
    this.index = list_length(list) - 1;
  }
}

function nextReversed(self: Value): Slot {
  const iterator = self as PyListReverseIterator;
  if (iterator.list !== null && iterator.index >= 0 && iterator.index < list_length(iterator.list)) {
    return list_items_get(iterator.list, iterator.index--);
  }
  iterator.index = -1;
  iterator.list = null;
  return null;
}

export const listReverseIteratorType = newType('list_reverseiterator', {
  final: true,
  slots: { tp_iter: itself, tp_iternext: nextReversed },
});

listReverseIteratorType.plainNext = (self) => {
  const { list, index } = self as PyListReverseIterator;
  return list !== null && index >= 0 && index < list_length(list) ? nextReversed(self) : null;
};

method(listReverseIteratorType, '__length_hint__(self, /)', (self: PyListReverseIterator) => {
  return self.list !== null && self.index < list_length(self.list) ? self.index + 1 : 0;
});
