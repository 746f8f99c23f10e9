/** isinstance and issubclass, `__instancecheck__` and `__subclasscheck__` included. */
import { is_tuple } from '../../heap/index.ts';
import type { Slot, Value } from '../../heap/value.ts';
import { typeError } from '../exceptions/errors.ts';
import { coreTypes } from '../object.ts';
import { lookupAttr } from './protocol-attributes.ts';
import { callSpecial } from './protocol-call.ts';
import { isTrue } from './protocol-compare.ts';
import { toArray } from './protocol-iteration.ts';
import { isSubtype, isType, lookup, type PyType } from '../classes/pytype.ts';
import { enterNative, leaveNative } from '../machine/thread.ts';
import { typeOf } from '../classes/type-of.ts';

/** `isinstance(x, cls)`; `cls` may be a tuple, a union, or anything with `__instancecheck__`. */
export function isInstance(x: Value, cls: Value): boolean {
  if (typeOf(x) === cls) return true;
  if (isPlainClass(cls)) return plainInstance(x, cls);
  if (is_tuple(cls)) return guarded(() => anyOf(cls, (member) => isInstance(x, member)));
  const answer = guarded(() => callSpecial(cls, '__instancecheck__', x));
  if (answer !== null) return isTrue(answer);
  return plainInstance(x, cls);
}

/** `issubclass(cls, ancestor)`. */
export function isSubclass(cls: Value, ancestor: Value): boolean {
  if (isPlainClass(ancestor)) return cls === ancestor || plainSubclass(cls, ancestor);
  if (is_tuple(ancestor)) return guarded(() => anyOf(ancestor, (member) => isSubclass(cls, member)));
  const answer = guarded(() => callSpecial(ancestor, '__subclasscheck__', cls));
  if (answer !== null) return isTrue(answer);
  return plainSubclass(cls, ancestor);
}

function guarded<T>(body: () => T): T {
  enterNative(' in __instancecheck__');
  try {
    return body();
  } finally {
    leaveNative();
  }
}

/** Its metaclass is `type` itself, or leaves the checks alone. */
function isPlainClass(cls: Value): cls is PyType {
  if (!isType(cls)) return false;
  const metatype = cls.type;
  if (metatype === coreTypes.type) return true;
  return ['__instancecheck__', '__subclasscheck__'].every((name) => lookup(metatype, name) === lookup(coreTypes.type, name));
}

function anyOf(classes: Value, test: (cls: Value) => boolean): boolean {
  return toArray(classes).some(test);
}

/** `type.__instancecheck__`: by class, then by what `__class__` claims. */
export function plainInstance(x: Value, cls: Value): boolean {
  if (!isType(cls)) return abstractInstance(x, cls);
  const type = typeOf(x);
  if (isSubtype(type, cls)) return true;
  const claimed = lookupAttr(x, '__class__');
  return isType(claimed) && claimed !== type && isSubtype(claimed, cls);
}

function abstractInstance(x: Value, cls: Value): boolean {
  checkClass(cls, 'isinstance() arg 2 must be a type, a tuple of types, or a union');
  const claimed = lookupAttr(x, '__class__');
  return claimed !== null && abstractSubclass(claimed, cls);
}

/** `type.__subclasscheck__`. */
export function plainSubclass(cls: Value, ancestor: Value): boolean {
  if (isType(cls) && isType(ancestor)) return isSubtype(cls, ancestor);
  checkClass(cls, 'issubclass() arg 1 must be a class');
  checkClass(ancestor, 'issubclass() arg 2 must be a class, a tuple of classes, or a union');
  return abstractSubclass(cls, ancestor);
}

function abstractSubclass(cls: Value, ancestor: Value): boolean {
  if (cls === ancestor) return true;
  const bases = abstractBases(cls);
  return bases !== null && anyOf(bases, (base) => abstractSubclass(base, ancestor));
}

/** `__bases__` if it is a tuple: what makes any object do as a class. */
function abstractBases(cls: Value): Slot {
  const bases = lookupAttr(cls, '__bases__');
  return bases !== null && is_tuple(bases) ? bases : null;
}

function checkClass(cls: Value, message: string): void {
  if (abstractBases(cls) === null) throw typeError(message);
}
