/** What inline caches remember of dicts: the version of the keys, and the number of an entry. */
import { CONSTANTS } from '../../generated/metadata/constants.ts';
import type { Slot, Value } from '../heap/index.ts';
import { PyDict } from '../objects/containers/dict.ts';
import { PyModule } from '../objects/module.ts';

const UNIT_LIMIT = 0x1_0000;

export function plain_value(dict: PyDict, key: Value): Slot {
  const at = dict.plainIndexOf(key);
  return at === null || at < 0 ? null : dict.values[at]!;
}

export function plain_position(dict: PyDict, key: Value): number {
  return dict.plainIndexOf(key) ?? CONSTANTS.PLAIN_UNKNOWN;
}

export function can_store_plainly(dict: PyDict, key: Value): boolean {
  return dict.isPlainFor(key);
}

export function store_plainly(dict: PyDict, key: Value, value: Value): void {
  dict.set(key, value);
}

export function dict_length(dict: PyDict): number {
  return dict.size;
}

export function dict_keys_version(dict: PyDict): number {
  return dict.keysVersion();
}

export function dict_entry_index(dict: PyDict, key: string): number {
  return dict.indexOfStr(key);
}

export function dict_entry_value(dict: PyDict, index: number): Slot {
  return dict.values[index]!;
}

export function is_cached_index(index: number): boolean {
  return index >= 0 && index < UNIT_LIMIT;
}

export function is_short_version(version: number): boolean {
  return version > 0 && version < UNIT_LIMIT;
}

/** A module subclass's instance is one too: the specialiser asked its class for the module's own way of attributes. */
export function module_version(owner: Value): number {
  return owner instanceof PyModule ? owner.dict.keysVersion() : 0;
}

export function module_dict(owner: Value): Slot {
  return owner instanceof PyModule ? owner.dict : null;
}

export function module_entry_value(owner: Value, index: number): Slot {
  return (owner as PyModule).dict.values[index]!;
}
