/** LOAD_SUPER_ATTR: attributes of `super()` without a super object where the builtin super is meant. */
import type { Value } from '../heap/index.ts';
import { call, getAttr, methodLoad } from '../objects/protocol.ts';
import { superAttribute } from '../objects/super.ts';
import type { PyType } from '../objects/pytype.ts';
import { superType } from './types.ts';

/** Bit of LOAD_SUPER_ATTR's operand: `super(cls, self)` was written, not `super()`. */
const TWO_ARGUMENTS = 2;

export function load_super_attribute(superClass: Value, cls: Value, self: Value, name: string, flags: number): Value {
  if (superClass === superType) return superAttribute(cls as PyType, self, name, false);
  return getAttr(call(superClass, flags & TWO_ARGUMENTS ? [cls, self] : []), name);
}

export function load_super_method(cls: Value, self: Value, name: string): Value {
  methodLoad.unbound = false;
  return superAttribute(cls as PyType, self, name, true);
}
