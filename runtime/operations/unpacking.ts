/** Unpacking an iterable into slots of the stack, the first item on top. */
import { is_list, is_tuple, list_items_get, list_length, tuple_items_get, tuple_items_size, type Value } from '../heap/index.ts';
import { typeError, valueError } from '../objects/exceptions/errors.ts';
import { stack } from '../objects/machine/frame.ts';
import { getIter, iterNext, typeOf } from '../objects/protocol/protocol.ts';
import { newList } from '../objects/values.ts';

export function unpack_iterable(seq: Value, values: number, count: number): void {
  if (is_tuple(seq)) unpackTuple(seq, values, count);
  else if (is_list(seq)) unpackList(seq, values, count);
  else unpackIterator(iteratorOf(seq), values, count);
}

/** Two loops, so that V8 inlines the accessor of each. */
function unpackTuple(tuple: Value, values: number, count: number): void {
  checkSize(tuple_items_size(tuple), count);
  for (let at = 0; at < count; at++) stack[values + count - 1 - at] = tuple_items_get(tuple, at);
}

function unpackList(list: Value, values: number, count: number): void {
  checkSize(list_length(list), count);
  for (let at = 0; at < count; at++) stack[values + count - 1 - at] = list_items_get(list, at);
}

function checkSize(size: number, count: number): void {
  if (size < count) throw notEnough(`expected ${count}, got ${size}`);
  if (size > count) throw tooMany(count);
}

function unpackIterator(iterator: Value, values: number, count: number): void {
  for (let at = 0; at < count; at++) {
    const item = iterNext(iterator);
    if (item === null) throw notEnough(`expected ${count}, got ${at}`);
    stack[values + count - 1 - at] = item;
  }
  if (iterNext(iterator) !== null) throw tooMany(count);
}

function iteratorOf(seq: Value): Value {
  const { slots, name } = typeOf(seq);
  if (slots.tp_iter === null && slots.sq_item === null) throw typeError(`cannot unpack non-iterable ${name} object`);
  return getIter(seq);
}

/** `count` slots: `before` items, the list of the rest, the items after it; reversed. */
export function unpack_starred(seq: Value, before: number, values: number, count: number): void {
  const after = count - before - 1;
  const iterator = iteratorOf(seq);
  const items: Value[] = [];
  for (let item = iterNext(iterator); item !== null; item = iterNext(iterator)) items.push(item);
  if (items.length < before + after) throw notEnough(`expected at least ${before + after}, got ${items.length}`);
  const top = values + count - 1;
  for (let at = 0; at < before; at++) stack[top - at] = items[at]!;
  const end = items.length - after;
  stack[top - before] = newList(items.slice(before, end));
  for (let at = 0; at < after; at++) stack[top - before - 1 - at] = items[end + at]!;
}

const notEnough = (counts: string): Value & object => valueError(`not enough values to unpack (${counts})`);
const tooMany = (count: number): Value & object => valueError(`too many values to unpack (expected ${count})`);
