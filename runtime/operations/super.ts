/** LOAD_SUPER_ATTR: attributes of `super()` without a super object where the builtin super is meant. */
import type { Value } from '../heap/index.ts';
import { call, getAttr, methodLoad, typeOf } from '../objects/protocol/protocol.ts';
import { lookupAfter, superCheck, superLookupAttr } from '../objects/classes/super.ts';
import { isType, type PyType } from '../objects/classes/pytype.ts';
import { superType } from './types.ts';

/** Bit of LOAD_SUPER_ATTR's operand: `super(cls, self)` was written, not `super()`. */
const TWO_ARGUMENTS = 2;

export function load_super_attribute(superClass: Value, cls: Value, self: Value, name: string, flags: number): Value {
  if (superClass === superType && isType(cls)) return boundAttribute(cls, self, name);
  return getAttr(call(superClass, flags & TWO_ARGUMENTS ? [cls, self] : []), name);
}

/** Attributes of the super object itself, and the refusal of missing ones, are left to one. */
function boundAttribute(cls: PyType, self: Value, name: string): Value {
  return superLookupAttr(cls, self, superCheck(cls, self), name) ?? getAttr(call(superType, [cls, self]), name);
}

export function load_super_method(cls: Value, self: Value, name: string): Value {
  const start = superCheck(cls as PyType, self);
  const found = self === start || name === '__class__' ? null : lookupAfter(cls as PyType, start, name);
  methodLoad.unbound = found !== null && typeOf(found).isMethodDescriptor;
  return methodLoad.unbound ? found! : boundAttribute(cls as PyType, self, name);
}
