/** Attributes of any value. Names are host strings. */
import type { Slot, Value } from '../../heap/value.ts';
import { instance_dict, instance_slots_get, instance_slots_set } from '../../heap/index.ts';
import { attributePlan } from '../classes/attribute-plans.ts';
import { PyDict } from '../containers/dict.ts';
import { newError } from '../exceptions/errors.ts';
import { genericGetAttr, genericLookupAttr, genericSetAttr, instanceAttribute } from '../classes/generic-attributes.ts';
import { isInstanceOfName } from '../exceptions/exception-test.ts';
import { lookup } from '../classes/pytype.ts';
import { typeOf } from '../classes/type-of.ts';

export function getAttr(x: Value, name: string): Value {
  const type = typeOf(x);
  const { place } = attributePlan(type, name);
  if (place >= 0) {
    const own = instance_slots_get(x, place);
    if (own !== null) return own;
  }
  return type.slots.tp_getattro!(x, name);
}

/** `null` where getAttr would raise AttributeError. */
export function lookupAttr(x: Value, name: string): Slot {
  const getattro = typeOf(x).slots.tp_getattro!;
  try {
    return getattro === genericGetAttr ? genericLookupAttr(x, name) : getattro(x, name);
  } catch (error) {
    if (isInstanceOfName(error, 'AttributeError')) return null;
    throw error;
  }
}

export function hasAttr(x: Value, name: string): boolean {
  return lookupAttr(x, name) !== null;
}

export function setAttr(x: Value, name: string, value: Value): void {
  change(x, name, value);
}

export function delAttr(x: Value, name: string): void {
  change(x, name, null);
}

function change(x: Value, name: string, value: Slot): void {
  const type = typeOf(x);
  const setattro = type.slots.tp_setattro;
  if (setattro === genericSetAttr && value !== null) {
    const { place } = attributePlan(type, name);
    // A slot that holds a value is current; anything else may change the order of the attributes.
    if (place >= 0 && instance_slots_get(x, place) !== null) {
      instance_slots_set(x, place, value);
      return;
    }
  }
  if (setattro !== null) {
    setattro(x, name, value);
    return;
  }
  const kind = type.slots.tp_getattro === null ? 'no' : 'only read-only';
  const verb = value === null ? 'del' : 'assign to';
  throw newError('TypeError', `'${type.reportedName}' object has ${kind} attributes (${verb} .${name})`);
}

/** The second result of `loadMethod`: what it returned is to be called with the receiver as first argument. */
export const methodLoad = { unbound: false };

/**
 * `x.name` for an immediate call: a function of the class is returned as it is (`methodLoad.unbound`), which saves making a
 * bound method.
 */
export function loadMethod(x: Value, name: string): Value {
  const type = typeOf(x);
  const { method } = attributePlan(type, name);
  if (method !== null && !(type.hasDict && instance_dict(x) instanceof PyDict)) {
    methodLoad.unbound = true;
    return method;
  }
  if (type.slots.tp_getattro !== genericGetAttr) return loadBound(getAttr(x, name));
  const found = lookup(type, name);
  if (found === null || !typeOf(found).isMethodDescriptor) return loadBound(genericGetAttr(x, name));
  const own = instanceAttribute(x, type, name);
  methodLoad.unbound = own === null;
  return own ?? found;
}

/** The flag is set last: getting an attribute may run code that loads other methods. */
function loadBound(value: Value): Value {
  methodLoad.unbound = false;
  return value;
}

