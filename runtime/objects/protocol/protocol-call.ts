/** Calling values, and the special methods of their classes. */
import type { Slot, Value } from '../../heap/value.ts';
import { typeError } from '../exceptions/errors.ts';
import { getAttr } from './protocol-attributes.ts';
import { lookup, type PyType } from '../classes/pytype.ts';
import type { Kwargs } from '../classes/slots.ts';
import { typeOf } from '../classes/type-of.ts';

export function call(callable: Value, args: Value[] = [], kwargs: Kwargs | null = null): Value {
  const type = typeOf(callable);
  const tp_call = type.slots.tp_call;
  if (tp_call === null) throw typeError(`'${type.reportedName}' object is not callable`);
  return tp_call(callable, args, kwargs);
}

export function isCallable(x: Value): boolean {
  return typeOf(x).slots.tp_call !== null;
}

/** `receiver.name(*args)`, as Python source would. */
export function callMethod(receiver: Value, name: string, ...args: Value[]): Value {
  return call(getAttr(receiver, name), args);
}

/** The special method of the class of `x`, bound to it; null if the class has none. */
export function lookupSpecial(x: Value, name: string): Slot {
  const type = typeOf(x);
  const found = lookup(type, name);
  if (found === null) return null;
  const get = typeOf(found).slots.tp_descr_get;
  return get === null ? found : get(found, x, type);
}

/**
 * Call the special method `name` of the class of `self` (implicit lookup: the instance's own attributes do not count).
 * Returns null if the class has none.
 */
export function callSpecial(self: Value, name: string, ...args: Value[]): Slot {
  const type = typeOf(self);
  const found = lookup(type, name);
  return found === null ? null : callFound(found, self, type, args);
}

/** Call a class attribute as a method of `self`; plain functions need no bound method for it. */
export function callFound(found: Value, self: Value, type: PyType, args: Value[]): Value {
  const foundType = typeOf(found);
  if (foundType.isMethodDescriptor) {
    // A literal: `unshift` is a call into V8.
    const all = args.length === 1 ? [self, args[0]!] : [self, ...args];
    return foundType.slots.tp_call!(found, all, null);
  }
  const get = foundType.slots.tp_descr_get;
  return call(get === null ? found : get(found, self, type), args);
}

/** `cls(*args, **kwargs)` where the metaclass may be anything. */
export function callType(cls: PyType, args: Value[] = [], kwargs: Kwargs | null = null): Value {
  return call(cls, args, kwargs);
}

