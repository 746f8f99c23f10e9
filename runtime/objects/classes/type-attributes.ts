/** Attribute access on classes: `type.__getattribute__` and `type.__setattr__`. */
import type { Slot, Value } from '../../heap/value.ts';
import { attributeError, typeError } from '../exceptions/errors.ts';
import { typeOf } from '../protocol/protocol.ts';
import { lookup, setTypeEntry, type PyType } from './pytype.ts';

export function typeGetAttr(self: Value, name: string): Value {
  const found = typeLookupAttr(self, name);
  if (found !== null) return found;
  throw attributeError(`type object '${(self as PyType).reportedName}' has no attribute '${name}'`, self, name);
}

/** Data descriptors of the metaclass, then the class and its ancestors, then the rest of the metaclass. */
export function typeLookupAttr(self: Value, name: string): Slot {
  const type = self as PyType;
  const metatype = typeOf(self);
  const onMeta = lookup(metatype, name);
  const metaSlots = onMeta === null ? null : typeOf(onMeta).slots;
  const metaGet = metaSlots === null ? null : metaSlots.tp_descr_get;
  if (metaGet !== null && metaSlots!.tp_descr_set !== null) return metaGet(onMeta!, self, metatype);
  const found = lookup(type, name);
  if (found !== null) {
    const get = typeOf(found).slots.tp_descr_get;
    return get === null ? found : get(found, null, self);
  }
  if (metaGet !== null) return metaGet(onMeta!, self, metatype);
  return onMeta;
}

export function typeSetAttr(self: Value, name: string, value: Slot): void {
  const type = self as PyType;
  if (type.isImmutable) throw typeError(`cannot set '${name}' attribute of immutable type '${type.reportedName}'`);
  const onMeta = lookup(typeOf(self), name);
  const set = onMeta === null ? null : typeOf(onMeta).slots.tp_descr_set;
  if (set !== null) set(onMeta!, self, value);
  else if (!setTypeEntry(type, name, value)) {
    throw attributeError(`type object '${type.reportedName}' has no attribute '${name}'`, self, name);
  }
}
