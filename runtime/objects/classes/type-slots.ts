/** `__slots__`: members of the instance instead of a dict. */
import { None } from '../../heap/index.ts';
import type { Slot, Value } from '../../heap/value.ts';
import { attributeError, typeError, valueError } from '../exceptions/errors.ts';
import { addDictDescriptor } from './instance-dict.ts';
import { getMemberSlot, setMemberSlot } from './instance-slots.ts';
import { PyGetSet, PyMember } from '../calls/native.ts';
import { toArray, typeName, typeOf } from '../protocol/protocol.ts';
import { strValue } from '../protocol/protocol-text.ts';
import { isSubtype, type PyType } from './pytype.ts';

export interface SlotsPlan {
  /** Mangled names of the members that the class adds, sorted as CPython does. */
  readonly members: readonly string[];
  readonly addsDict: boolean;
  readonly addsWeakref: boolean;
}

/** What a class without `__slots__` adds to its base. */
export function withoutSlots(base: PyType): SlotsPlan {
  return { members: [], addsDict: !base.hasDict, addsWeakref: !base.hasWeakrefs && !base.isVariableSized };
}

/** TypeError or ValueError where `__slots__` cannot be what it says. */
export function planSlots(name: string, slots: Value, base: PyType, namespace: { getStr(key: string): Slot }): SlotsPlan {
  const single = strValue(slots);
  const names = single === null ? toArray(slots) : [single];
  if (names.length > 0 && base.isVariableSized) throw typeError(`nonempty __slots__ not supported for subtype of '${base.reportedName}'`);
  const members = new Set<string>();
  let addsDict = false;
  let addsWeakref = false;
  for (const each of names) {
    const slot = checkedName(each);
    if (slot === '__dict__') {
      if (base.hasDict || addsDict) throw typeError('__dict__ slot disallowed: we already got one');
      addsDict = true;
    } else if (slot === '__weakref__') {
      if (base.hasWeakrefs || addsWeakref) throw typeError('__weakref__ slot disallowed: we already got one');
      addsWeakref = true;
    } else {
      const mangled = mangle(name, slot);
      if (namespace.getStr(mangled) !== null && !isClassCell(mangled)) {
        throw valueError(`'${slot}' in __slots__ conflicts with class variable`);
      }
      members.add(mangled);
    }
  }
  return { members: [...members].sort(), addsDict, addsWeakref };
}

const isClassCell = (name: string): boolean => name === '__qualname__' || name === '__classcell__' || name === '__classdictcell__';

function checkedName(x: Value): string {
  const name = strValue(x);
  if (name === null) throw typeError(`__slots__ items must be strings, not '${typeName(x)}'`);
  if (!/^[\p{ID_Start}_][\p{ID_Continue}]*$/u.test(name)) throw typeError('__slots__ must be identifiers');
  return name;
}

/** A private name as the compiler mangles it in a class body. */
function mangle(className: string, name: string): string {
  if (!name.startsWith('__') || name.endsWith('__')) return name;
  const stripped = className.replace(/^_+/, '');
  return stripped === '' ? name : `_${stripped}${name}`;
}

/** Give the class its member descriptors and, if it adds one, `__dict__`. */
export function applySlots(type: PyType, plan: SlotsPlan): void {
  for (const name of plan.members) {
    const place = type.sharedKeys.memberCount++;
    type.dict.setStr(name, memberDescriptor(type, name, place));
  }
  type.isSolid = plan.members.length > 0;
  type.hasDict ||= plan.addsDict;
  type.hasWeakrefs ||= plan.addsWeakref;
  if (plan.addsWeakref && type.dict.getStr('__weakref__') === null) addWeakrefDescriptor(type);
  if (plan.addsDict && type.dict.getStr('__dict__') === null && !isSubtype(type.type, type)) addDictDescriptor(type);
}

/** Weak references are kept by who makes them: an object knows of none. */
function addWeakrefDescriptor(type: PyType): void {
  type.dict.setStr('__weakref__', new PyGetSet(type, '__weakref__', () => None, null, 'list of weak references to the object'));
}

function memberDescriptor(owner: PyType, name: string, place: number): PyMember {
  const get = (self: Value): Value => {
    const value = getMemberSlot(self, typeOf(self), place);
    if (value === null) throw missing(self, name);
    return value;
  };
  const set = (self: Value, value: Slot): void => {
    const type = typeOf(self);
    if (value === null && getMemberSlot(self, type, place) === null) throw attributeError(name, self, name);
    setMemberSlot(self, type, place, value);
  };
  return new PyMember(owner, name, get, set, place);
}

function missing(self: Value, name: string): object {
  return attributeError(`'${typeName(self)}' object has no attribute '${name}'`, self, name);
}
