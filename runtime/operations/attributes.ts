/** Attributes: generic access, and what the specialised instructions do with a checked owner. */
import { class_id, CLASS_ID, instance_slots_get, instance_slots_set, type HeapRef, type Slot, type Value } from '../heap/index.ts';
import { PyDict } from '../objects/containers/dict.ts';
import { existingHeapDict, getMemberSlot, setMemberSlot, storeFirst } from '../objects/classes/instance-slots.ts';
import type { PyObject } from '../objects/object.ts';
import { delAttr, getAttr, loadMethod, methodLoad, setAttr, typeOf } from '../objects/protocol/protocol.ts';
import { isType, typeOfVersion, typeVersion } from '../objects/classes/pytype.ts';

export { delAttr as delete_attribute, getAttr as get_attribute, loadMethod as load_method, setAttr as set_attribute };

/** `x.__class__` is cached like a slot of this number. */
export const CLASS_SLOT = 0xffff;

export function is_unbound_method(): boolean {
  return methodLoad.unbound;
}

export function is_class(value: Value): boolean {
  return isType(value);
}

export function type_version(owner: Value): number {
  return typeVersion(typeOf(owner));
}

export function class_of_version(version: number): Slot {
  return typeOfVersion(version);
}

export function class_version(owner: Value): number {
  return isType(owner) ? typeVersion(owner) : 0;
}

export function shared_keys_version(owner: Value): number {
  return typeOf(owner).sharedKeys.currentVersion();
}

export function slot_value(owner: Value, index: number): Slot {
  const type = typeOf(owner);
  if (index === CLASS_SLOT) return type;
  return type.structId === CLASS_ID.instance ? instance_slots_get(owner, index) : getMemberSlot(owner, type, index);
}

export function store_slot_value(owner: Value, index: number, value: Value): void {
  const type = typeOf(owner);
  if (type.structId === CLASS_ID.instance) instance_slots_set(owner, index, value);
  else setMemberSlot(owner, type, index, value);
}

export function store_first_value(owner: HeapRef, index: number, value: Value): void {
  storeFirst(owner, typeOf(owner).sharedKeys, index, value);
}

export function instance_dict(owner: Value): Slot {
  if (typeof owner !== 'object') return null;
  return class_id(owner) === 0 ? (owner as PyObject).dict : existingHeapDict(owner, typeOf(owner));
}

export function has_lazy_dict(owner: Value): boolean {
  return typeOf(owner).hasDict && instance_dict(owner) === null;
}

function hintedDict(owner: Value, hint: number, name: string): PyDict | null {
  const dict = instance_dict(owner);
  return dict instanceof PyDict && dict.keys[hint] === name ? dict : null;
}

export function dict_hinted_value(owner: Value, hint: number, name: string): Slot {
  const dict = hintedDict(owner, hint, name);
  return dict === null ? null : dict.values[hint]!;
}

export function has_hinted_entry(owner: Value, hint: number, name: string): boolean {
  return hintedDict(owner, hint, name) !== null;
}

export function dict_hinted_store(owner: Value, hint: number, value: Value): void {
  (instance_dict(owner) as PyDict).setAt(hint, value);
}
