/** Making and filling containers. Runs of values are slots of the shared stack. */
import { is_tuple, list_items_resize, list_items_set, list_items_size, list_length, list_set_length, None, tuple_items_get, tuple_items_size, type HeapRef, type Value } from '../heap/index.ts';
import { PyDict } from '../objects/containers/dict.ts';
import { typeError } from '../objects/exceptions/errors.ts';
import { stack } from '../objects/machine/frame.ts';
import { call, getItem, isIterable, iterate, lookupAttr, str, toArray, typeName, typeOf } from '../objects/protocol/protocol.ts';
import { reserve } from '../objects/containers/list-storage.ts';
import { PySet } from '../objects/containers/set.ts';
import { checkItemCount, newList, textOf } from '../objects/values.ts';

/** Grows as CPython's list does: by an eighth, a little more for short ones. */
export function list_append_slow(list: Value, value: Value): void {
  const length = list_length(list);
  if (length === list_items_size(list)) {
    checkItemCount(length + 1);
    list_items_resize(list, (length + 1 + (length >> 3) + 6) & ~3);
  }
  list_items_set(list, length, value);
  list_set_length(list, length + 1);
}

export function list_extend(list: Value, iterable: Value): void {
  if (is_tuple(iterable)) extendByTuple(list, iterable);
  else for (const item of spread(iterable)) list_append_slow(list, item);
}

export function part_of_tuple(tuple: Value, start: number, end: number): HeapRef {
  const list = newList([]);
  reserve(list, end - start);
  for (let at = start; at < end; at++) list_items_set(list, at - start, tuple_items_get(tuple, at));
  list_set_length(list, end - start);
  return list;
}

export function list_of_tuple(tuple: Value): HeapRef {
  const list = newList([]);
  extendByTuple(list, tuple);
  return list;
}

/** `[*args]` and `(first, *rest)`. */
function extendByTuple(list: Value, tuple: Value): void {
  const length = list_length(list);
  const count = tuple_items_size(tuple);
  reserve(list, length + count);
  for (let at = 0; at < count; at++) list_items_set(list, length + at, tuple_items_get(tuple, at));
  list_set_length(list, length + count);
}

/** The items of `*iterable`, whose TypeError names the star. */
function spread(iterable: Value): Value[] {
  const { slots } = typeOf(iterable);
  if (slots.tp_iter === null && slots.sq_item === null) {
    throw typeError(`Value after * must be an iterable, not ${typeName(iterable)}`);
  }
  return toArray(iterable);
}

export function set_add(set: Value, value: Value): void {
  (set as PySet).add(value);
}

export function set_update(set: Value, iterable: Value): void {
  for (const item of iterate(iterable)) (set as PySet).add(item);
}

export function build_set(values: number, count: number): Value {
  const set = new PySet();
  for (let at = 0; at < count; at++) set.add(stack[values + at]!);
  return set;
}

export function build_map(pairs: number, count: number): Value {
  const dict = new PyDict();
  for (let at = 0; at < count; at += 2) dict.set(stack[pairs + at]!, stack[pairs + at + 1]!);
  return dict;
}

export function build_const_key_map(keys: Value, values: number, count: number): Value {
  const dict = new PyDict();
  for (let at = 0; at < count; at++) dict.set(tuple_items_get(keys, at)!, stack[values + at]!);
  return dict;
}

/** The pieces are strs, or instances of its subclasses that `__format__` returned. */
export function build_string(pieces: number, count: number): string {
  let text = '';
  for (let at = 0; at < count; at++) text += textOf(stack[pieces + at]!)!;
  return text;
}

/** Calls `each` for every pair of a mapping: a dict's entries, else by `keys()`. Null: it is no mapping. */
function forEachPair(mapping: Value, each: (key: Value, value: Value) => void): boolean {
  if (mapping instanceof PyDict) {
    for (const [key, value] of mapping.entries()) each(key, value);
    return true;
  }
  const keys = lookupAttr(mapping, 'keys');
  if (keys === null) return false;
  const names = call(keys);
  if (!isIterable(names)) throw typeError(`${typeName(mapping)}.keys() returned a non-iterable (type ${typeName(names)})`);
  for (const key of iterate(names)) each(key, getItem(mapping, key));
  return true;
}

export function dict_update(dict: Value, mapping: Value): void {
  const into = dict as PyDict;
  if (!forEachPair(mapping, (key, value) => into.set(key, value))) throw typeError(`'${typeName(mapping)}' object is not a mapping`);
}

export function dict_merge(dict: Value, mapping: Value, callable: Value): void {
  const into = dict as PyDict;
  const merged = forEachPair(mapping, (key, value) => {
    if (textOf(key) === null) throw typeError('keywords must be strings');
    if (into.has(key)) throw typeError(`${functionName(callable)} got multiple values for keyword argument '${str(key)}'`);
    into.set(key, value);
  });
  if (!merged) throw typeError(`${functionName(callable)} argument after ** must be a mapping, not ${typeName(mapping)}`);
}

/** How messages about a call's arguments name the callable: `module.qualname()`, without the module if it is builtins. */
export function functionName(callable: Value): string {
  const qualname = lookupAttr(callable, '__qualname__');
  if (qualname === null) return str(callable);
  const module = lookupAttr(callable, '__module__');
  if (module === null || module === None || module === 'builtins') return `${str(qualname)}()`;
  return `${str(module)}.${str(qualname)}()`;
}
