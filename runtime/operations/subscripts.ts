/** Subscripts and slices. */
import {
  CLASS_ID, is_list, is_tuple, list_items_copy, list_items_get, list_length, list_new, None, tuple_items_copy, tuple_items_get, tuple_items_size,
  tuple_new, type Slot, type Value,
} from '../heap/index.ts';
import { PyDict } from '../objects/containers/dict.ts';
import { keyError } from '../objects/exceptions/errors.ts';
import { PyFunction } from '../objects/calls/function.ts';
import { delItem, getItem, setItem, typeOf } from '../objects/protocol/protocol.ts';
import { lookup, typeVersion, type PyType } from '../objects/classes/pytype.ts';
import { sliceList } from '../objects/containers/list-subscript.ts';
import { PySlice, slicePositions } from '../objects/containers/slice.ts';
import { function_version } from './attribute-kinds.ts';

export { delItem as delete_item, setItem as set_item };

/** `container[key]`, the most frequent containers first. */
export function get_item(container: Value, key: Value): Value {
  if (typeof key === 'number') {
    const item = itemAt(container, key);
    if (item !== null) return item;
  } else if (is_list(container) && key instanceof PySlice) {
    return sliceList(container, slicePositions(key, list_length(container)));
  }
  return getItem(container, key);
}

/** Item of an exact list or tuple at an index from either end; null for anything else. */
function itemAt(container: Value, index: number): Slot {
  if (is_list(container)) {
    const at = index < 0 ? index + list_length(container) : index;
    return at >= 0 && at < list_length(container) ? list_items_get(container, at) : null;
  }
  if (is_tuple(container)) {
    const at = index < 0 ? index + tuple_items_size(container) : index;
    return at >= 0 && at < tuple_items_size(container) ? tuple_items_get(container, at) : null;
  }
  return null;
}

/** Slices of exact lists and tuples by small numbers need no slice object. */
export function get_slice(container: Value, start: Value, stop: Value): Value {
  if (isSmallBound(start) && isSmallBound(stop)) {
    if (is_list(container)) return listSlice(container, start, stop);
    if (is_tuple(container)) return tupleSlice(container, start, stop);
  }
  return getItem(container, new PySlice(start, stop, None));
}

const isSmallBound = (bound: Value): boolean => typeof bound === 'number' || bound === None;

function listSlice(list: Value, start: Value, stop: Value): Value {
  const size = list_length(list);
  const from = clip(start, size, 0);
  const count = Math.max(0, clip(stop, size, size) - from);
  const copy = list_new(CLASS_ID.list, count, count);
  list_items_copy(copy, 0, list, from, count);
  return copy;
}

function tupleSlice(tuple: Value, start: Value, stop: Value): Value {
  const size = tuple_items_size(tuple);
  const from = clip(start, size, 0);
  const count = Math.max(0, clip(stop, size, size) - from);
  if (count === size) return tuple;
  const copy = tuple_new(CLASS_ID.tuple, count);
  tuple_items_copy(copy, 0, tuple, from, count);
  return copy;
}

function clip(bound: Value, size: number, absent: number): number {
  if (typeof bound !== 'number') return absent;
  if (bound < 0) return Math.max(0, bound + size);
  return Math.min(bound, size);
}

export function set_slice(container: Value, start: Value, stop: Value, value: Value): void {
  if (isSmallBound(start) && isSmallBound(stop) && is_list(container) && is_list(value)) {
    const size = list_length(container);
    const from = clip(start, size, 0);
    const count = list_length(value);
    // As many items as before: none of the others moves.
    if (clip(stop, size, size) - from === count) {
      list_items_copy(container, from, value, 0, count);
      return;
    }
  }
  setItem(container, new PySlice(start, stop, None), value);
}

export function build_slice(start: Value, stop: Value, step: Slot): Value {
  return new PySlice(start, stop, step ?? None);
}

/** Half of a character that takes two code units: such a str is not indexed by code unit. */
const SURROGATE = /[\ud800-\udfff]/;

/**
 * An ASCII character of a str. The test for surrogates costs nothing on strings of one byte a character (V8 knows that they
 * have none) and a scan on others.
 */
export function ascii_character(text: string, index: number | bigint): string | null {
  if (typeof index !== 'number' || index < 0 || index >= text.length) return null;
  if (text.charCodeAt(index) >= 128 || SURROGATE.test(text)) return null;
  return text[index]!;
}

export function dict_get_item(container: PyDict, key: Value): Value {
  const value = container.get(key);
  if (value === null) throw keyError(key);
  return value;
}

export function dict_set_item(container: PyDict, key: Value, value: Value): void {
  container.set(key, value);
}

/** Where BINARY_SUBSCR_GETITEM finds its callee, as CPython keeps it in the class: valid for one version of class and function. */
interface CachedGetitem {
  readonly typeVersion: number;
  readonly func: PyFunction;
  readonly funcVersion: number;
}
const getitems = new WeakMap<PyType, CachedGetitem>();

export function cached_getitem(container: Value): PyFunction | null {
  const type = typeOf(container);
  if (!type.isHeapType) return null;
  const cached = getitems.get(type);
  if (cached === undefined || cached.typeVersion !== type.version) return null;
  return cached.func.version === cached.funcVersion ? cached.func : null;
}

export function python_getitem(container: Value): PyFunction {
  return getitems.get(typeOf(container))!.func;
}

export function remember_getitem(container: Value): boolean {
  const type = typeOf(container);
  if (!type.isHeapType) return false;
  const func = lookup(type, '__getitem__');
  if (!(func instanceof PyFunction) || !func.code.simple || func.code.argcount !== 2) return false;
  const version = typeVersion(type);
  if (version === 0) return false;
  getitems.set(type, { typeVersion: version, func, funcVersion: function_version(func) });
  return true;
}
