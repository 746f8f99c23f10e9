/**
 * How CPython 3.13's specialiser would load or store an attribute (Python/specialize.c: the classification of what the
 * class has under the name, then the layout of the owner). The answers are the ATTR_ constants of the definition file.
 */
import { CONSTANTS } from '../../generated/metadata/constants.ts';
import { CLASS_ID, None, type Slot, type Value } from '../heap/index.ts';
import { nextVersion } from '../objects/machine/code.ts';
import { PyDict } from '../objects/containers/dict.ts';
import { PyProperty } from '../objects/classes/descriptors.ts';
import { PyFunction } from '../objects/calls/function.ts';
import { genericGetAttr, genericSetAttr } from '../objects/classes/generic-attributes.ts';
import { PyMember } from '../objects/calls/native.ts';
import { typeOf } from '../objects/protocol/protocol.ts';
import { isSubtype, isType, lookup, type PyType } from '../objects/classes/pytype.ts';
import { CLASS_SLOT, instance_dict } from './attributes.ts';
import { classMethodDescriptorType, classmethodType, moduleType, objectType, typeType } from './types.ts';

const {
  ATTR_INSTANCE_VALUE: INSTANCE_VALUE, ATTR_MODULE: MODULE, ATTR_WITH_HINT: WITH_HINT, ATTR_SLOT: SLOT, ATTR_CLASS: CLASS, ATTR_PROPERTY: PROPERTY,
  ATTR_GETATTRIBUTE: GETATTRIBUTE, ATTR_METHOD_WITH_VALUES: METHOD_WITH_VALUES, ATTR_METHOD_NO_DICT: METHOD_NO_DICT,
  ATTR_METHOD_LAZY_DICT: METHOD_LAZY_DICT, ATTR_NONDESCRIPTOR_WITH_VALUES: NONDESCRIPTOR_WITH_VALUES,
  ATTR_NONDESCRIPTOR_NO_DICT: NONDESCRIPTOR_NO_DICT,
} = CONSTANTS;
const NOT_CACHED = 0;

/** What a class has under a name. */
type Found =
  | { readonly kind: 'absent' | 'uncached' | 'method' | 'value' | 'class_method' | 'non_overriding' | 'class_slot' }
  | { readonly kind: 'property'; readonly property: PyProperty }
  | { readonly kind: 'member'; readonly member: PyMember }
  | { readonly kind: 'getattribute'; readonly func: PyFunction };

const ABSENT: Found = { kind: 'absent' };
const UNCACHED: Found = { kind: 'uncached' };

function classify(type: PyType, name: string, hasGetattr: boolean): Found {
  const found = lookup(type, name);
  if (found === null) return ABSENT;
  const foundType = typeOf(found);
  if (!foundType.isImmutable) return UNCACHED;
  if (foundType.slots.tp_descr_set !== null) return classifyData(found, name, hasGetattr);
  if (foundType.slots.tp_descr_get === null) return { kind: 'value' };
  if (foundType.isMethodDescriptor) return { kind: 'method' };
  const isClassMethod = foundType === classmethodType || foundType === classMethodDescriptorType;
  return { kind: isClassMethod ? 'class_method' : 'non_overriding' };
}

function classifyData(found: Value, name: string, hasGetattr: boolean): Found {
  if (found instanceof PyMember) return found.slotIndex >= 0 ? { kind: 'member', member: found } : UNCACHED;
  if (found instanceof PyProperty) return hasGetattr ? UNCACHED : { kind: 'property', property: found };
  return name === '__class__' && found === lookup(objectType, name) ? { kind: 'class_slot' } : UNCACHED;
}

function classifyLoad(type: PyType, name: string): Found {
  if (type.slots.tp_getattro === genericGetAttr) return classify(type, name, false);
  const hasGetattr = lookup(type, '__getattr__') !== null;
  const getattribute = lookup(type, '__getattribute__');
  if (getattribute === lookup(objectType, '__getattribute__')) return hasGetattr ? classify(type, name, true) : UNCACHED;
  return getattribute instanceof PyFunction && !hasGetattr ? { kind: 'getattribute', func: getattribute } : UNCACHED;
}

/** Its instances keep attributes in slots by shared keys (CPython's inline values). */
function hasValues(type: PyType): boolean {
  return type.isHeapType && type.hasDict && type.structId === CLASS_ID.instance && type.sharedKeys.memberCount === 0;
}

const fitsUnit = (index: number): boolean => index >= 0 && index < CLASS_SLOT;

export function attribute_load_kind(owner: Value, name: string, method: number): number {
  const type = typeOf(owner);
  if (type.slots.tp_getattro === moduleType.slots.tp_getattro) return moduleKind(owner, name);
  if (isType(owner)) return classKind(owner, type, name);
  const found = classifyLoad(type, name);
  switch (found.kind) {
    case 'method':
      return method === 1 ? methodKind(owner, type, name) : NOT_CACHED;
    case 'value':
      return method === 0 ? valueKind(type, name) : NOT_CACHED;
    case 'property':
      return method === 0 && isSimple(found.property.get, 1) ? PROPERTY : NOT_CACHED;
    case 'getattribute':
      return method === 0 && isSimple(found.func, 2) ? GETATTRIBUTE : NOT_CACHED;
    case 'member':
      return fitsUnit(found.member.slotIndex) && isSubtype(type, found.member.owner) ? SLOT : NOT_CACHED;
    case 'class_slot':
      return SLOT;
    case 'absent':
      return instanceKind(owner, type, name);
    case 'uncached':
    case 'class_method':
    case 'non_overriding':
      return NOT_CACHED;
    default:
      return found satisfies never;
  }
}

function isSimple(func: Slot, argcount: number): boolean {
  return func instanceof PyFunction && func.code.simple && func.code.argcount === argcount && function_version(func) !== 0;
}

function moduleKind(owner: Value, name: string): number {
  const { dict } = owner as Value & { dict: PyDict };
  return dict.indexOfStr('__getattr__') < 0 && fitsUnit(dict.indexOfStr(name)) ? MODULE : NOT_CACHED;
}

function classKind(owner: PyType, metatype: PyType, name: string): number {
  if (!metatype.isImmutable || metatype.slots.tp_getattro !== typeType.slots.tp_getattro) return NOT_CACHED;
  switch (classify(metatype, name, false).kind) {
    case 'absent': case 'method': case 'value': case 'class_method': case 'non_overriding':
      break;
    default:
      return NOT_CACHED;
  }
  const { kind } = classifyLoad(owner, name);
  return kind === 'method' || kind === 'value' ? CLASS : NOT_CACHED;
}

function methodKind(owner: Value, type: PyType, name: string): number {
  if (hasValues(type)) return type.sharedKeys.index.has(name) ? NOT_CACHED : METHOD_WITH_VALUES;
  if (!type.hasDict) return METHOD_NO_DICT;
  return instance_dict(owner) === null ? METHOD_LAZY_DICT : NOT_CACHED;
}

function valueKind(type: PyType, name: string): number {
  if (hasValues(type)) return type.sharedKeys.index.has(name) ? NOT_CACHED : NONDESCRIPTOR_WITH_VALUES;
  return type.hasDict ? NOT_CACHED : NONDESCRIPTOR_NO_DICT;
}

/** An attribute of the owner itself: in its slots, or in the dict that took over from them. */
function instanceKind(owner: Value, type: PyType, name: string): number {
  if (!hasValues(type)) return NOT_CACHED;
  const dict = instance_dict(owner);
  if (dict === null) return type.sharedKeys.index.has(name) ? INSTANCE_VALUE : NOT_CACHED;
  return dict instanceof PyDict && fitsUnit(dict.indexOfStr(name)) ? WITH_HINT : NOT_CACHED;
}

export function attribute_store_kind(owner: Value, name: string): number {
  const type = typeOf(owner);
  if (type.slots.tp_setattro !== genericSetAttr || isType(owner)) return NOT_CACHED;
  const found = classify(type, name, false);
  if (found.kind === 'absent') return instanceKind(owner, type, name);
  if (found.kind !== 'member') return NOT_CACHED;
  return fitsUnit(found.member.slotIndex) && isSubtype(type, found.member.owner) ? SLOT : NOT_CACHED;
}

export function attribute_index(owner: Value, name: string): number {
  const type = typeOf(owner);
  const found = lookup(type, name);
  if (found instanceof PyMember) return found.slotIndex;
  if (found !== null && name === '__class__') return CLASS_SLOT;
  const dict = instance_dict(owner);
  if (dict instanceof PyDict) return dict.indexOfStr(name);
  return type.sharedKeys.index.get(name) ?? 0;
}

export function attribute_descriptor(owner: Value, name: string): Value {
  return lookup(isType(owner) ? owner : typeOf(owner), name) ?? None;
}

/** For the kinds PROPERTY and GETATTRIBUTE: a class may have both under the name, and then `__getattribute__` comes first. */
export function attribute_function(owner: Value, name: string): PyFunction {
  const found = classifyLoad(typeOf(owner), name);
  return (found.kind === 'getattribute' ? found.func : (found as Extract<Found, { kind: 'property' }>).property.get) as PyFunction;
}

/** A function whose code or defaults were replaced gets a new version when it is next cached. */
export function function_version(value: Slot): number {
  if (!(value instanceof PyFunction)) return 0;
  if (value.version === 0) value.version = nextVersion();
  return value.version;
}
