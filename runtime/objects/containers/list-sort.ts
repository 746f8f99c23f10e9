/** list.sort and sorted(): stable, by `<` alone, with fast paths where all keys are ints, floats or strs, or tuples that begin with ints. */
import {
  class_id, CLASS_ID, float_value, is_tuple, list_items_resize, list_items_size, list_length, list_set_length, None, tuple_items_get, tuple_items_size,
} from '../../heap/index.ts';
import type { Value } from '../../heap/value.ts';
import { valueError } from '../exceptions/errors.ts';
import { appendAll } from './list-storage.ts';
import { call, compareBool } from '../protocol/protocol.ts';
import { LT } from '../classes/slots.ts';
import { stableSort, type LessThan } from './sort.ts';
import { compareText } from '../text/text.ts';
import { listItems } from '../values.ts';

/** Sorts in place. While keys and comparisons run the list is empty; whoever changes it then gets ValueError. */
export function list_sort(list: Value, key: Value, reverse: boolean): void {
  const items = listItems(list);
  list_set_length(list, 0);
  list_items_resize(list, 0);
  let modified = false;
  try {
    sortValues(items, key, reverse);
  } finally {
    modified = list_length(list) !== 0 || list_items_size(list) !== 0;
    list_set_length(list, 0);
    list_items_resize(list, items.length);
    appendAll(list, items);
  }
  if (modified) throw valueError('list modified during sort');
}

/** Sorts an array in place; `key` None sorts by the items themselves. */
export function sortValues(items: Value[], key: Value, reverse: boolean): void {
  const keys = key === None ? items.slice() : items.map((item) => call(key, [item]));
  // Reversing before and after keeps equal items in their order.
  if (reverse) {
    items.reverse();
    keys.reverse();
  }
  try {
    if (key === None) sortKeys(items);
    else sortByKeys(items, keys);
  } finally {
    if (reverse) items.reverse();
  }
}

const lessThan = (a: Value, b: Value): boolean => compareBool(a, b, LT);

/** Sorts the values themselves. */
function sortKeys(items: Value[]): void {
  const kind = commonKind(items);
  if (kind === 'number') sortNumbers(items as number[]);
  else if (kind === 'string') sortStrings(items as string[]);
  else if (kind === 'float') sortByNumbers(items, items.map(float_value));
  else if (kind === 'tuple') sortTuples(items, items.slice());
  else stableSort(items, lessThan);
}

/** Sorts `items` by their `keys`. */
function sortByKeys(items: Value[], keys: Value[]): void {
  const kind = commonKind(keys);
  if (kind === 'number') sortByNumbers(items, keys as number[]);
  else if (kind === 'float') sortByNumbers(items, keys.map(float_value));
  else if (kind === 'tuple') sortTuples(items, keys);
  else sortPairs(items, keys, kind === 'string' ? (a, b) => compareText(a as string, b as string) < 0 : lessThan);
}

function sortPairs(items: Value[], keys: Value[], less: (a: Value, b: Value) => boolean): void {
  sortEntries(items, items.map((item, i) => ({ item, key: keys[i]! })), (a, b) => less(a.key, b.key));
}

/** Tuples that begin with ints: where these differ they decide. */
function sortTuples(items: Value[], keys: Value[]): void {
  const entries = items.map((item, i) => ({ item, key: keys[i]!, first: tuple_items_get(keys[i]!, 0) as number }));
  sortEntries(items, entries, (a, b) => (a.first === b.first ? lessThan(a.key, b.key) : a.first < b.first));
}

/** `entries` belong to the items, in their order. */
function sortEntries<T extends { readonly item: Value }>(items: Value[], pairs: T[], less: LessThan<T>): void {
  try {
    stableSort(pairs, less);
  } finally {
    for (let i = 0; i < pairs.length; i++) items[i] = pairs[i]!.item;
  }
}

type Kind = 'number' | 'string' | 'float' | 'tuple' | 'other';

/** What all values are, where that allows sorting on the host. Floats only without NaN, which has no order. */
function commonKind(values: readonly Value[]): Kind {
  if (values.length < 2) return 'other';
  const first = values[0]!;
  if (typeof first === 'number') return values.every((value) => typeof value === 'number') ? 'number' : 'other';
  if (typeof first === 'string') return values.every((value) => typeof value === 'string') ? 'string' : 'other';
  if (beginsWithNumber(first)) return values.every(beginsWithNumber) ? 'tuple' : 'other';
  const isFloat = (value: Value): boolean => class_id(value) === CLASS_ID.float && !Number.isNaN(float_value(value));
  return values.every(isFloat) ? 'float' : 'other';
}

const beginsWithNumber = (value: Value): boolean => is_tuple(value) && tuple_items_size(value) > 0 && typeof tuple_items_get(value, 0) === 'number';

/** Equal ints cannot be told apart, so stability does not matter and a typed array sorts them fastest. */
function sortNumbers(items: number[]): void {
  const sorted = new Float64Array(items.length);
  for (let i = 0; i < sorted.length; i++) sorted[i] = items[i]!;
  sorted.sort();
  for (let i = 0; i < sorted.length; i++) items[i] = sorted[i]!;
}

/** Equal strs cannot be told apart either. The host orders by UTF-16 units, which is wrong beside surrogates. */
function sortStrings(items: string[]): void {
  if (items.some((item) => /[\ud800-\udfff]/.test(item))) items.sort(compareText);
  else items.sort();
}

function sortByNumbers(items: Value[], keys: readonly number[]): void {
  const order: number[] = [];
  for (let i = 0; i < keys.length; i++) order.push(i);
  order.sort((a, b) => keys[a]! - keys[b]!);
  const sorted = order.map((i) => items[i]!);
  for (let i = 0; i < sorted.length; i++) items[i] = sorted[i]!;
}
