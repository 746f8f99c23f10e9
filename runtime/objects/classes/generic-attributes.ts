/**
 * Attribute access of ordinary objects: data descriptors of the class, then the object's own attributes, then the rest of
 * the class. `genericGetAttr` is `object.__getattribute__`.
 */
import type { Slot, Value } from '../../heap/value.ts';
import { class_id } from '../../heap/index.ts';
import { attributeError, typeError } from '../exceptions/errors.ts';
import { heapAttribute, setHeapAttribute } from './instance-slots.ts';
import type { PyObject } from '../object.ts';
import { lookup, type PyType } from './pytype.ts';
import { PyDict } from '../containers/dict.ts';
import { typeOf } from './type-of.ts';

export function genericGetAttr(x: Value, name: string): Value {
  const found = genericLookupAttr(x, name);
  if (found === null) throw noAttribute(x, name);
  return found;
}

/** genericGetAttr that returns null where nothing is found; what a descriptor raises is raised. */
export function genericLookupAttr(x: Value, name: string): Slot {
  const type = typeOf(x);
  const found = lookup(type, name);
  if (found === null) return instanceAttribute(x, type, name);
  const slots = typeOf(found).slots;
  const get = slots.tp_descr_get;
  if (get !== null && slots.tp_descr_set !== null) return get(found, x, type);
  const own = instanceAttribute(x, type, name);
  if (own !== null) return own;
  return get === null ? found : get(found, x, type);
}

export function noAttribute(x: Value, name: string): Value & object {
  return attributeError(`'${typeOf(x).reportedName}' object has no attribute '${name}'`, x, name);
}

/** An attribute of the object itself (its `__dict__`, wherever it is kept); null if it has none of that name. */
export function instanceAttribute(x: Value, type: PyType, name: string): Slot {
  if (typeof x !== 'object') return null;
  if (class_id(x) !== 0) return type.hasDict ? heapAttribute(x, type, name) : null;
  const dict = (x as PyObject).dict;
  return dict === null ? null : dict.getStr(name);
}

/** `object.__setattr__` and `__delattr__` (value null). */
export function genericSetAttr(x: Value, name: string, value: Slot): void {
  const type = typeOf(x);
  const found = lookup(type, name);
  if (found !== null) {
    const set = typeOf(found).slots.tp_descr_set;
    if (set !== null) {
      set(found, x, value);
      return;
    }
  }
  if (!type.hasDict) throw cannotSet(x, type, name, found);
  if (!setInstanceAttribute(x, type, name, value)) throw noAttribute(x, name);
}

function cannotSet(x: Value, type: PyType, name: string, found: Slot): Value & object {
  if (found !== null) return attributeError(`'${type.reportedName}' object attribute '${name}' is read-only`, x, name);
  const reason = type.slots.tp_setattro === genericSetAttr ? ' and no __dict__ for setting new attributes' : '';
  return attributeError(`'${type.reportedName}' object has no attribute '${name}'${reason}`, x, name);
}

/** False: it was to be deleted and is not there. */
function setInstanceAttribute(x: Value, type: PyType, name: string, value: Slot): boolean {
  if (typeof x !== 'object') throw typeError(`'${type.reportedName}' object has no attributes of its own`);
  if (class_id(x) !== 0) return setHeapAttribute(x, type, name, value);
  const object = x as PyObject;
  if (value === null) return object.dict !== null && object.dict.deleteStr(name);
  object.dict ??= new PyDict();
  object.dict.setStr(name, value);
  return true;
}
