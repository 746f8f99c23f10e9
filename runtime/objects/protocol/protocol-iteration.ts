/** Iteration over any value. */
import { class_id, CLASS_ID } from '../../heap/index.ts';
import type { Slot, Value } from '../../heap/value.ts';
import { typeError } from '../exceptions/errors.ts';
import { hooks, type Consumer } from '../machine/hooks.ts';
import { coreTypes, PyObject } from '../object.ts';
import { isSubtype } from '../classes/pytype.ts';
import { typeOf } from '../classes/type-of.ts';
import { checkItemCount, listItems, newList, tupleItems } from '../values.ts';

/** The iterator whose tp_iternext ended last with a value for StopIteration, and that value. */
let endedIterator: Slot = null;
let endValue: Slot = null;

/** What tp_iternext returns at the end of an iterator whose StopIteration has a value (generators, `__next__`). */
export function endIteration(iterator: Value, value: Slot): null {
  endedIterator = iterator;
  endValue = value;
  return null;
}

/** The value of the StopIteration that `iterator` has just ended with; null if it had none. */
export function takeStopValue(iterator: Value): Slot {
  const value = endedIterator === iterator ? endValue : null;
  endedIterator = endValue = null;
  return value;
}

/** Iterates by `__getitem__` from 0 until IndexError: the class `iterator`. */
export class PySequenceIterator extends PyObject {
  /** null once exhausted. */
  sequence: Slot;
  next = 0;

  constructor(sequence: Value) {
    super(coreTypes.sequenceIterator);
    this.sequence = sequence;
  }
}

export function getIter(x: Value): Value {
  const type = typeOf(x);
  const { tp_iter, sq_item } = type.slots;
  if (tp_iter === null) {
    if (sq_item !== null && !isSubtype(type, coreTypes.dict)) return new PySequenceIterator(x);
    throw typeError(`'${type.reportedName}' object is not iterable`);
  }
  const iterator = tp_iter(x);
  if (!isIterator(iterator)) throw typeError(`iter() returned non-iterator of type '${typeOf(iterator).reportedName}'`);
  return iterator;
}

export function isIterator(x: Value): boolean {
  return typeOf(x).slots.tp_iternext !== null;
}

/** The next item, null at the end. */
export function iterNext(iterator: Value): Slot {
  const type = typeOf(iterator);
  const next = type.slots.tp_iternext;
  if (next === null) throw typeError(`'${type.reportedName}' object is not an iterator`);
  return next(iterator);
}

/** What gives the next item of an iterator, for a loop that asks it again and again. */
export function nextOf(iterator: Value): (self: Value) => Slot {
  return typeOf(iterator).slots.tp_iternext!;
}

/** Whether `iter(x)` gives anything; for messages of who would word it otherwise. */
export function isIterable(x: Value): boolean {
  const { tp_iter, sq_item } = typeOf(x).slots;
  return tp_iter !== null || sq_item !== null;
}

/** The items of any iterable, for `for (const item of iterate(x))`. Raises what iterating in Python raises. */
export function iterate(x: Value): Iterable<Value> {
  const iterator = getIter(x);
  const next = nextOf(iterator);
  return new HostIterator(iterator, next);
}

class HostIterator implements Iterable<Value>, Iterator<Value> {
  private readonly iterator: Value;
  private readonly advance: (self: Value) => Slot;

  constructor(iterator: Value, advance: (self: Value) => Slot) {
    this.iterator = iterator;
    this.advance = advance;
  }

  [Symbol.iterator](): Iterator<Value> {
    return this;
  }

  next(): IteratorResult<Value> {
    const value = this.advance(this.iterator);
    return value === null ? { done: true, value: undefined } : { done: false, value };
  }
}

/** The items of any iterable, in a new array. */
export function toArray(x: Value): Value[] {
  const id = class_id(x);
  if (id === CLASS_ID.list) return listItems(x);
  if (id === CLASS_ID.tuple) return tupleItems(x);
  const items: Value[] = [];
  const iterator = getIter(x);
  const take = (item: Value): boolean => {
    items.push(item);
    if ((items.length & 0xffff) === 0) checkItemCount(items.length);
    return true;
  };
  const rest = goThrough(iterator, 'list', take, () => [newList([])]);
  if (rest === null) return items;
  return items.length === 0 ? listItems(rest) : items.concat(listItems(rest));
}

/** Items that are taken from a generator until it is asked whether a loop pays. */
const SOME_ITEMS = 256;

/**
 * Gives the items to `take` until it says that it wants no more, or there are none; then returns NULL. Of a generator only the first ones, if a loop of the interpreter does the same with the others
 * faster: then returns what that does.
 */
export function goThrough(iterator: Value, consumer: Consumer, take: (item: Value) => boolean, more: () => Value[] = NOTHING_MORE): Slot {
  let pays = hooks.noteItems(iterator, 0);
  const most = pays === null ? Infinity : SOME_ITEMS;
  while (pays !== true) {
    const taken = takeSome(iterator, take, most);
    pays = hooks.noteItems(iterator, taken);
    if (taken < most) return null;
  }
  return hooks.consume(consumer, iterator, ...more());
}

const NOTHING_MORE = (): Value[] => [];

/** At most so many; returns how many were wanted. */
function takeSome(iterator: Value, take: (item: Value) => boolean, most: number): number {
  const next = nextOf(iterator);
  let taken = 0;
  for (; taken < most; taken++) {
    const item = next(iterator);
    if (item === null || !take(item)) break;
  }
  return taken;
}
