/** Items, slices, and making containers, where nothing but plain values is asked. */
import { is_list, is_tuple, None, type Slot, type Value } from '../heap/index.ts';
import { PyDict } from '../objects/containers/dict.ts';
import { isPlainKey } from '../objects/containers/dict-keys.ts';
import { UNKNOWN } from '../objects/containers/set-table.ts';
import { PySet } from '../objects/containers/set-object.ts';
import { PySlice } from '../objects/containers/slice.ts';
import { stack } from '../objects/machine/frame.ts';
import { delItem, getItem, hash, length, setItem } from '../objects/protocol/protocol.ts';
import { typeOf } from '../objects/classes/type-of.ts';
import { build_map, build_string, list_append_slow, list_extend } from './building.ts';
import { can_store_plainly, plain_value, store_plainly } from './dict-caches.ts';
import { get_item, get_slice, set_slice } from './subscripts.ts';
import { isNativeDict, isExactSet, isPlainContainer, isPlainNumber } from '../objects/protocol/plain-values.ts';
import { rangeType, setType } from './types.ts';

const isBound = (bound: Value): boolean => bound === None || isPlainNumber(bound);

/** A number, or a slice of such. */
function isPlainIndex(key: Value): boolean {
  return isPlainNumber(key) || (key instanceof PySlice && isBound(key.start) && isBound(key.stop) && isBound(key.step));
}

const isPlainSequence = (value: Value): boolean => typeof value === 'string' || is_list(value) || is_tuple(value);

export function plain_item(container: Value, key: Value): Slot {
  if (isPlainSequence(container)) return isPlainIndex(key) ? get_item(container, key) : null;
  if (typeof container !== 'object') return null;
  const { plainItem } = typeOf(container);
  if (plainItem !== null) return plainItem(container, key);
  if (isNativeDict(container)) return plain_value(container, key);
  return typeOf(container) === rangeType && isPlainIndex(key) ? getItem(container, key) : null;
}

export function store_item_plainly(container: Value, key: Value, value: Value): boolean {
  if (typeof container !== 'object') return false;
  if (is_list(container)) {
    if (!isPlainNumber(key) && !(isPlainIndex(key) && (is_list(value) || is_tuple(value)))) return false;
    setItem(container, key, value);
    return true;
  }
  if (!isNativeDict(container) || !can_store_plainly(container, key)) return false;
  store_plainly(container, key, value);
  return true;
}

export function plain_slice(container: Value, start: Value, stop: Value): Slot {
  return isPlainSequence(container) && isBound(start) && isBound(stop) ? get_slice(container, start, stop) : null;
}

export function store_slice_plainly(container: Value, start: Value, stop: Value, value: Value): boolean {
  if (!is_list(container) || !(is_list(value) || is_tuple(value)) || !isBound(start) || !isBound(stop)) return false;
  set_slice(container, start, stop, value);
  return true;
}

export function delete_item_plainly(container: Value, key: Value): boolean {
  if (typeof container !== 'object') return false;
  const isPlain = is_list(container) ? isPlainIndex(key) : isNativeDict(container) && container.watcher === null && container.plainIndexOf(key) !== null;
  if (isPlain) delItem(container, key);
  return isPlain;
}

export function extend_plainly(list: Value, iterable: Value): boolean {
  if (!isPlainContainer(iterable)) return false;
  list_extend(list, iterable);
  return true;
}

export function append_plainly(list: Value, value: Value): boolean {
  list_append_slow(list, value);
  return true;
}

export function add_plainly(set: Value, value: Value): boolean {
  if (!isPlainKey(value) || (set as PySet).type !== setType) return false;
  const { table } = set as PySet;
  const valueHash = hash(value);
  const at = table.plainFind(value, valueHash);
  if (at === UNKNOWN) return false;
  if (at < 0) table.addMissing(value, valueHash);
  return true;
}

export function plain_set(values: number, count: number): Slot {
  const set = new PySet();
  for (let at = 0; at < count; at++) if (!add_plainly(set, stack[values + at]!)) return null;
  return set;
}

export function plain_map(pairs: number, count: number): Slot {
  for (let at = 0; at < count; at += 2) if (!isPlainKey(stack[pairs + at]!)) return null;
  return build_map(pairs, count);
}

export function plain_string(pieces: number, count: number): string | null {
  return build_string(pieces, count);
}

export function plain_length(value: Value): number | null {
  return isPlainContainer(value) ? length(value) : null;
}
