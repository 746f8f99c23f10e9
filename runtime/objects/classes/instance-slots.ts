/**
 * Attributes of heap structs.
 *
 * An instance (layout `instance`) keeps its attributes in `slots`, at the places of its class's shared keys. Its `dict` field:
 *
 *     NULL       the filled slots are a prefix, and were filled from left to right
 *     KeyOrder   they were filled in another order, or some were deleted: the order is listed
 *     PyDict     all attributes are in this dict, the slots are NULL (`__dict__` was asked for, or no slot was left)
 *
 * so that a non-NULL slot is always current, and a store into a NULL slot whose left neighbour is filled needs no look at
 * anything else. Structs of other layouts (subclasses of list, tuple, float) have their dict in a side table.
 */
import { CLASS_ID, instance_dict, instance_new, instance_set_class_id, instance_set_dict, instance_slots_get, instance_slots_resize, instance_slots_set } from '../../heap/index.ts';
import type { HeapRef, HostObject, Slot, Value } from '../../heap/value.ts';
import { PyDict } from '../containers/dict.ts';
import type { PyType } from './pytype.ts';
import type { SharedKeys } from './shared-keys.ts';

/** The order in which the attributes of an instance were stored: slot indices. */
class KeyOrder implements HostObject {
  readonly type = KeyOrder;
  readonly order: number[];

  constructor(order: number[]) {
    this.order = order;
  }
}

/** Dicts of structs that have no field for one. */
const sideDicts = new WeakMap<object, PyDict>();
/** Slots declared by `__slots__` in objects whose layout has none. */
const sideMembers = new WeakMap<object, Slot[]>();

/** A new instance of a class whose layout is `instance`, without attributes. */
export function newInstance(type: PyType): HeapRef {
  return instance_new(type.classId, type.sharedKeys.slotCount, null);
}

const isInstanceLayout = (type: PyType): boolean => type.structId === CLASS_ID.instance;

export function heapAttribute(x: Value, type: PyType, name: string): Slot {
  if (!isInstanceLayout(type)) return sideDicts.get(x as object)?.getStr(name) ?? null;
  const place = type.sharedKeys.index.get(name);
  if (place !== undefined) {
    const value = instance_slots_get(x, place);
    if (value !== null) return value;
  }
  const dict = instance_dict(x);
  return dict instanceof PyDict ? dict.getStr(name) : null;
}

/** Store or (value null) delete; false: there is nothing to delete. */
export function setHeapAttribute(x: Value, type: PyType, name: string, value: Slot): boolean {
  const dict = isInstanceLayout(type) ? instance_dict(x) : structDict(x);
  if (dict instanceof PyDict) {
    if (value === null) return dict.deleteStr(name);
    dict.setStr(name, value);
    return true;
  }
  return value === null ? deleteInline(x, type.sharedKeys, name) : storeInline(x, type, name, value);
}

function storeInline(x: Value, type: PyType, name: string, value: Value): true {
  const keys = type.sharedKeys;
  const place = keys.ensure(name);
  if (place < 0) {
    materialise(x, keys).setStr(name, value);
    return true;
  }
  storeFirst(x, keys, place, value);
  return true;
}

function noteOrder(x: Value, keys: SharedKeys, place: number): void {
  const order = instance_dict(x);
  if (order instanceof KeyOrder) order.order.push(place);
  else if (place !== keys.memberCount && instance_slots_get(x, place - 1) === null) {
    instance_set_dict(x, new KeyOrder([...filledPrefix(x, keys), place]));
  }
}

function filledPrefix(x: Value, keys: SharedKeys): number[] {
  const filled: number[] = [];
  const end = keys.memberCount + keys.names.length;
  for (let i = keys.memberCount; i < end && instance_slots_get(x, i) !== null; i++) filled.push(i);
  return filled;
}

function deleteInline(x: Value, keys: SharedKeys, name: string): boolean {
  const place = keys.index.get(name);
  if (place === undefined || instance_slots_get(x, place) === null) return false;
  const order = attributeOrder(x, keys).filter((other) => other !== place);
  instance_slots_set(x, place, null);
  const isPrefix = order.every((other, i) => other === keys.memberCount + i);
  instance_set_dict(x, isPrefix ? null : new KeyOrder(order));
  return true;
}

/** The filled attribute slots, in the order of their first stores. */
function attributeOrder(x: Value, keys: SharedKeys): number[] {
  const order = instance_dict(x);
  return order instanceof KeyOrder ? order.order : filledPrefix(x, keys);
}

function materialise(x: Value, keys: SharedKeys): PyDict {
  const dict = new PyDict();
  for (const place of attributeOrder(x, keys)) {
    dict.setStr(keys.names[place - keys.memberCount]!, instance_slots_get(x, place)!);
    instance_slots_set(x, place, null);
  }
  instance_set_dict(x, dict);
  return dict;
}

function structDict(x: Value): PyDict {
  let dict = sideDicts.get(x as object);
  if (dict === undefined) sideDicts.set(x as object, (dict = new PyDict()));
  return dict;
}

/** The struct's dict, if it keeps its attributes in one by now. */
export function existingHeapDict(x: Value, type: PyType): PyDict | null {
  if (!isInstanceLayout(type)) return sideDicts.get(x as object) ?? null;
  const dict = instance_dict(x);
  return dict instanceof PyDict ? dict : null;
}

/** Stores to a slot that is still NULL, of an instance that has no dict. */
export function storeFirst(x: Value, keys: SharedKeys, place: number, value: Value): void {
  if (instance_slots_get(x, place) === null) noteOrder(x, keys, place);
  instance_slots_set(x, place, value);
}

/** The struct's `__dict__`, made now if there is none. */
export function heapDict(x: Value, type: PyType): PyDict {
  if (!isInstanceLayout(type)) return structDict(x);
  const dict = instance_dict(x);
  return dict instanceof PyDict ? dict : materialise(x, type.sharedKeys);
}

/** `__dict__ = dict` of a struct. */
export function replaceHeapDict(x: Value, type: PyType, dict: PyDict): void {
  if (!isInstanceLayout(type)) {
    sideDicts.set(x as object, dict);
    return;
  }
  if (!(instance_dict(x) instanceof PyDict)) materialise(x, type.sharedKeys);
  instance_set_dict(x, dict);
}

/** `__class__ = type` of an instance whose classes have compatible layouts: attributes move to a dict of their own. */
export function changeInstanceClass(x: Value, from: PyType, to: PyType): void {
  if (from.hasDict && !(instance_dict(x) instanceof PyDict)) materialise(x, from.sharedKeys);
  if (from.sharedKeys.slotCount !== to.sharedKeys.slotCount) instance_slots_resize(x, to.sharedKeys.slotCount);
  instance_set_class_id(x, to.classId);
}

/** The slot that `__slots__` declared, wherever the layout has it. */
export function getMemberSlot(x: Value, type: PyType, place: number): Slot {
  if (isInstanceLayout(type)) return instance_slots_get(x, place);
  return sideMembers.get(x as object)?.[place] ?? null;
}

export function setMemberSlot(x: Value, type: PyType, place: number, value: Slot): void {
  if (isInstanceLayout(type)) {
    instance_slots_set(x, place, value);
    return;
  }
  let members = sideMembers.get(x as object);
  if (members === undefined) sideMembers.set(x as object, (members = []));
  members[place] = value;
}
