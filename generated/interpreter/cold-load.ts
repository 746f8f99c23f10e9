// Generated from dsl/python.ops by `make regen`; do not edit. Digest c906f1dd594f5d5b.
/** Cold instructions of tier 1: load. See cold.ts. */

import type { HeapRef, Slot, Value } from '../../runtime/heap/index.ts';
import { cell_value, instance_dict, instance_slots_get, is_instance } from '../../runtime/heap/index.ts';
import type { Frame } from '../../runtime/objects/machine/frame.ts';
import { pushFrame, stack } from '../../runtime/objects/machine/frame.ts';
import type { PyFunction } from '../../runtime/operations/classes.ts';
import { dictType } from '../../runtime/operations/classes.ts';
import {
  class_version,
  dict_entry_value,
  dict_hinted_value,
  get_attribute,
  has_call_depth,
  has_lazy_dict,
  instance_dict as operations_instance_dict,
  is_class,
  is_unbound_method,
  load_assertion_error,
  load_build_class,
  load_from_namespace,
  load_from_namespace_or_globals,
  load_global,
  load_locals,
  load_method,
  load_name,
  load_super_attribute,
  load_super_method,
  module_entry_value,
  module_version,
  push_call_1,
  push_call_2,
  raise_unbound_deref,
  raise_unbound_local,
  shared_keys_version,
  slot_value,
  type_version,
  well_known,
} from '../../runtime/operations/index.ts';
import {
  specialize_LOAD_ATTR,
  specialize_LOAD_GLOBAL,
  specialize_LOAD_SUPER_ATTR,
} from '../interpreter/specialize.ts';
import type { After } from '../interpreter/outcome.ts';
import { raiseInLoop } from '../interpreter/outcome.ts';

/** dsl/python.ops:1572 */
export function LOAD_ASSERTION_ERROR(frame: Frame, _oparg: number): After {
  const { pc, sp } = frame;
  const value = load_assertion_error();
  stack[sp] = value;
  frame.sp = sp + 1;
  frame.pc = pc + 1;
  return frame;
}

/** dsl/python.ops:1765 */
export function LOAD_ATTR(frame: Frame, oparg: number): After {
  const { units, pc, sp } = frame;
  const owner = stack[sp - 1] as Value;
  const counter = units[pc + 1];
  if (counter < 16) {
    specialize_LOAD_ATTR(frame, pc, sp, oparg);
    return null;
  }
  units[pc + 1] = counter - 16;
  let attr: Value;
  let self_or_null: Slot;
  if ((oparg & 1) === 0) {
    attr = get_attribute(owner, frame.code.names[oparg >> 1]);
    self_or_null = null;
  } else {
    attr = load_method(owner, frame.code.names[oparg >> 1]);
    self_or_null = is_unbound_method() ? owner : null;
  }
  stack[sp - 1] = attr;
  if (oparg & 1) stack[sp] = self_or_null;
  frame.sp = sp + (oparg & 1);
  frame.pc = pc + 10;
  return frame;
}

/** dsl/python.ops:1859 */
export function LOAD_ATTR_CLASS(frame: Frame, oparg: number): After {
  const { units, pc, sp } = frame;
  const owner = stack[sp - 1] as Value;
  const type_version_2 = (units[pc + 2] | (units[pc + 3] << 16)) >>> 0;
  if (!(class_version(owner) === type_version_2)) return null;
  const descr = frame.refs[pc + 6] as Value;
  const attr = descr;
  const null_2 = null;
  stack[sp - 1] = attr;
  if (oparg & 1) stack[sp] = null_2;
  frame.sp = sp + (oparg & 1);
  frame.pc = pc + 10;
  return frame;
}

/** dsl/python.ops:1894 */
export function LOAD_ATTR_GETATTRIBUTE_OVERRIDDEN(frame: Frame, oparg: number): After {
  const { units, pc, sp } = frame;
  const owner = stack[sp - 1] as Value;
  const type_version_2 = (units[pc + 2] | (units[pc + 3] << 16)) >>> 0;
  const getattribute = frame.refs[pc + 6] as PyFunction;
  const func_version = (units[pc + 4] | (units[pc + 5] << 16)) >>> 0;
  if (!(type_version(owner) === type_version_2)) return null;
  if (!(getattribute.version === func_version)) return null;
  if (!has_call_depth()) return null;
  const callee = push_call_2(getattribute, owner, frame.code.names[oparg >> 1]);
  frame.return_offset = 10;
  frame.pc = pc;
  frame.sp = sp - 1;
  pushFrame(callee);
  return callee;
}

/** dsl/python.ops:1782 */
export function LOAD_ATTR_INSTANCE_VALUE(frame: Frame, oparg: number): After {
  const { units, pc, sp } = frame;
  const owner = stack[sp - 1] as Value;
  const type_version_2 = (units[pc + 2] | (units[pc + 3] << 16)) >>> 0;
  if (!(type_version(owner) === type_version_2)) return null;
  if (!is_instance(owner)) return null;
  const index = units[pc + 4];
  const value = instance_slots_get(owner, index);
  if (!!(value === null)) return null;
  const attr = value as Value;
  const null_2 = null;
  stack[sp - 1] = attr;
  if (oparg & 1) stack[sp] = null_2;
  frame.sp = sp + (oparg & 1);
  frame.pc = pc + 10;
  return frame;
}

/** dsl/python.ops:1946 */
export function LOAD_ATTR_METHOD_LAZY_DICT(frame: Frame, _oparg: number): After {
  const { units, pc, sp } = frame;
  const owner = stack[sp - 1] as Value;
  const type_version_2 = (units[pc + 2] | (units[pc + 3] << 16)) >>> 0;
  if (!(type_version(owner) === type_version_2)) return null;
  if (!has_lazy_dict(owner)) return null;
  const descr = frame.refs[pc + 6] as Value;
  const attr = descr;
  const self = owner;
  stack[sp - 1] = attr;
  stack[sp] = self;
  frame.sp = sp + 1;
  frame.pc = pc + 10;
  return frame;
}

/** dsl/python.ops:1930 */
export function LOAD_ATTR_METHOD_NO_DICT(frame: Frame, _oparg: number): After {
  const { units, pc, sp } = frame;
  const owner = stack[sp - 1] as Value;
  const type_version_2 = (units[pc + 2] | (units[pc + 3] << 16)) >>> 0;
  if (!(type_version(owner) === type_version_2)) return null;
  const descr = frame.refs[pc + 6] as Value;
  const attr = descr;
  const self = owner;
  stack[sp - 1] = attr;
  stack[sp] = self;
  frame.sp = sp + 1;
  frame.pc = pc + 10;
  return frame;
}

/** dsl/python.ops:1918 */
export function LOAD_ATTR_METHOD_WITH_VALUES(frame: Frame, _oparg: number): After {
  const { units, pc, sp } = frame;
  const owner = stack[sp - 1] as Value;
  const type_version_2 = (units[pc + 2] | (units[pc + 3] << 16)) >>> 0;
  if (!(type_version(owner) === type_version_2)) return null;
  if (!is_instance(owner)) return null;
  if (!(instance_dict(owner) === null || operations_instance_dict(owner) === null)) return null;
  const keys_version = (units[pc + 4] | (units[pc + 5] << 16)) >>> 0;
  if (!(shared_keys_version(owner) === keys_version)) return null;
  const descr = frame.refs[pc + 6] as Value;
  const attr = descr;
  const self = owner;
  stack[sp - 1] = attr;
  stack[sp] = self;
  frame.sp = sp + 1;
  frame.pc = pc + 10;
  return frame;
}

/** dsl/python.ops:1802 */
export function LOAD_ATTR_MODULE(frame: Frame, oparg: number): After {
  const { units, pc, sp } = frame;
  const owner = stack[sp - 1] as Value;
  const dict_version = (units[pc + 2] | (units[pc + 3] << 16)) >>> 0;
  if (!(module_version(owner) === dict_version)) return null;
  const index = units[pc + 4];
  const value = module_entry_value(owner, index);
  if (!!(value === null)) return null;
  const attr = value as Value;
  const null_2 = null;
  stack[sp - 1] = attr;
  if (oparg & 1) stack[sp] = null_2;
  frame.sp = sp + (oparg & 1);
  frame.pc = pc + 10;
  return frame;
}

/** dsl/python.ops:1970 */
export function LOAD_ATTR_NONDESCRIPTOR_NO_DICT(frame: Frame, _oparg: number): After {
  const { units, pc, sp } = frame;
  const owner = stack[sp - 1] as Value;
  const type_version_2 = (units[pc + 2] | (units[pc + 3] << 16)) >>> 0;
  if (!(type_version(owner) === type_version_2)) return null;
  const descr = frame.refs[pc + 6] as Value;
  const attr = descr;
  stack[sp - 1] = attr;
  frame.pc = pc + 10;
  return frame;
}

/** dsl/python.ops:1958 */
export function LOAD_ATTR_NONDESCRIPTOR_WITH_VALUES(frame: Frame, _oparg: number): After {
  const { units, pc, sp } = frame;
  const owner = stack[sp - 1] as Value;
  const type_version_2 = (units[pc + 2] | (units[pc + 3] << 16)) >>> 0;
  if (!(type_version(owner) === type_version_2)) return null;
  if (!is_instance(owner)) return null;
  if (!(instance_dict(owner) === null || operations_instance_dict(owner) === null)) return null;
  const keys_version = (units[pc + 4] | (units[pc + 5] << 16)) >>> 0;
  if (!(shared_keys_version(owner) === keys_version)) return null;
  const descr = frame.refs[pc + 6] as Value;
  const attr = descr;
  stack[sp - 1] = attr;
  frame.pc = pc + 10;
  return frame;
}

/** dsl/python.ops:1876 */
export function LOAD_ATTR_PROPERTY(frame: Frame, _oparg: number): After {
  const { units, pc, sp } = frame;
  const owner = stack[sp - 1] as Value;
  const type_version_2 = (units[pc + 2] | (units[pc + 3] << 16)) >>> 0;
  const fget = frame.refs[pc + 6] as PyFunction;
  const func_version = (units[pc + 4] | (units[pc + 5] << 16)) >>> 0;
  if (!(type_version(owner) === type_version_2)) return null;
  if (!(fget.version === func_version)) return null;
  if (!has_call_depth()) return null;
  const callee = push_call_1(fget, owner);
  frame.return_offset = 10;
  frame.pc = pc;
  frame.sp = sp - 1;
  pushFrame(callee);
  return callee;
}

/** dsl/python.ops:1841 */
export function LOAD_ATTR_SLOT(frame: Frame, oparg: number): After {
  const { units, pc, sp } = frame;
  const owner = stack[sp - 1] as Value;
  const type_version_2 = (units[pc + 2] | (units[pc + 3] << 16)) >>> 0;
  if (!(type_version(owner) === type_version_2)) return null;
  let attr: Value;
  const index = units[pc + 4];
  if (is_instance(owner) && index !== 65535) {
    const value = instance_slots_get(owner, index);
    if (!!(value === null)) return null;
    attr = value as Value;
  } else {
    const value_2 = slot_value(owner, index);
    if (!!(value_2 === null)) return null;
    attr = value_2 as Value;
  }
  const null_2 = null;
  stack[sp - 1] = attr;
  if (oparg & 1) stack[sp] = null_2;
  frame.sp = sp + (oparg & 1);
  frame.pc = pc + 10;
  return frame;
}

/** dsl/python.ops:1820 */
export function LOAD_ATTR_WITH_HINT(frame: Frame, oparg: number): After {
  const { units, pc, sp } = frame;
  const owner = stack[sp - 1] as Value;
  const type_version_2 = (units[pc + 2] | (units[pc + 3] << 16)) >>> 0;
  if (!(type_version(owner) === type_version_2)) return null;
  if (!!(operations_instance_dict(owner) === null)) return null;
  const hint = units[pc + 4];
  const value = dict_hinted_value(owner, hint, frame.code.names[oparg >> 1]);
  if (!!(value === null)) return null;
  const attr = value as Value;
  const null_2 = null;
  stack[sp - 1] = attr;
  if (oparg & 1) stack[sp] = null_2;
  frame.sp = sp + (oparg & 1);
  frame.pc = pc + 10;
  return frame;
}

/** dsl/python.ops:1563 */
export function LOAD_BUILD_CLASS(frame: Frame, _oparg: number): After {
  const { pc, sp } = frame;
  const bc = load_build_class(frame);
  stack[sp] = bc;
  frame.sp = sp + 1;
  frame.pc = pc + 1;
  return frame;
}

/** dsl/python.ops:669 */
export function LOAD_CONST(frame: Frame, oparg: number): After {
  const { pc, sp } = frame;
  const value = frame.code.consts[oparg];
  stack[sp] = value;
  frame.sp = sp + 1;
  frame.pc = pc + 1;
  return frame;
}

/** dsl/python.ops:1702 */
export function LOAD_DEREF(frame: Frame, oparg: number): After {
  const { base, pc, sp } = frame;
  const value = stack[base + oparg];
  const held = cell_value(value as Value);
  if (held === null) {
    return raiseInLoop(raise_unbound_deref(frame, oparg));
  }
  const value_2 = held as Value;
  stack[sp] = value_2;
  frame.sp = sp + 1;
  frame.pc = pc + 1;
  return frame;
}

/** dsl/python.ops:645 */
export function LOAD_FAST(frame: Frame, oparg: number): After {
  const { base, pc, sp } = frame;
  const value = stack[base + oparg];
  stack[sp] = value;
  frame.sp = sp + 1;
  frame.pc = pc + 1;
  return frame;
}

/** dsl/python.ops:655 */
export function LOAD_FAST_AND_CLEAR(frame: Frame, oparg: number): After {
  const { base, pc, sp } = frame;
  const value = stack[base + oparg];
  stack[base + oparg] = null;
  stack[sp] = value;
  frame.sp = sp + 1;
  frame.pc = pc + 1;
  return frame;
}

/** dsl/python.ops:635 */
export function LOAD_FAST_CHECK(frame: Frame, oparg: number): After {
  const { base, pc, sp } = frame;
  const local = stack[base + oparg];
  if (local === null) {
    return raiseInLoop(raise_unbound_local(frame, oparg));
  }
  const value = local as Value;
  stack[sp] = value;
  frame.sp = sp + 1;
  frame.pc = pc + 1;
  return frame;
}

/** dsl/python.ops:660 */
export function LOAD_FAST_LOAD_FAST(frame: Frame, oparg: number): After {
  const { base, pc, sp } = frame;
  const value = stack[base + (oparg >> 4)];
  const value_2 = stack[base + (oparg & 15)];
  stack[sp] = value;
  stack[sp + 1] = value_2;
  frame.sp = sp + 2;
  frame.pc = pc + 1;
  return frame;
}

/** dsl/python.ops:1741 */
export function LOAD_FROM_DICT_OR_DEREF(frame: Frame, oparg: number): After {
  const { base, pc, sp } = frame;
  const class_dict = stack[sp - 1] as Value;
  let value: Value;
  const found = load_from_namespace(frame, class_dict, oparg);
  if (found !== null) {
    value = found as Value;
  } else {
    const variable = stack[base + oparg] as HeapRef;
    const held = cell_value(variable);
    if (held === null) {
      return raiseInLoop(raise_unbound_deref(frame, oparg));
    }
    value = held as Value;
  }
  stack[sp - 1] = value;
  frame.pc = pc + 1;
  return frame;
}

/** dsl/python.ops:1552 */
export function LOAD_FROM_DICT_OR_GLOBALS(frame: Frame, oparg: number): After {
  const { pc, sp } = frame;
  const mod_or_class_dict = stack[sp - 1] as Value;
  const v = load_from_namespace_or_globals(frame, mod_or_class_dict, frame.code.names[oparg]);
  stack[sp - 1] = v;
  frame.pc = pc + 1;
  return frame;
}

/** dsl/python.ops:1590 */
export function LOAD_GLOBAL(frame: Frame, oparg: number): After {
  const { units, pc, sp } = frame;
  const counter = units[pc + 1];
  if (counter < 16) {
    specialize_LOAD_GLOBAL(frame, pc, sp, oparg);
    return null;
  }
  units[pc + 1] = counter - 16;
  const res = load_global(frame, frame.code.names[oparg >> 1]);
  const null_2 = null;
  stack[sp] = res;
  if (oparg & 1) stack[sp + 1] = null_2;
  frame.sp = sp + 1 + (oparg & 1);
  frame.pc = pc + 5;
  return frame;
}

/** dsl/python.ops:1631 */
export function LOAD_GLOBAL_BUILTIN(frame: Frame, oparg: number): After {
  const { units, pc, sp } = frame;
  const globals_version = units[pc + 2];
  if (!(frame.globals.type === dictType)) return null;
  if (!(frame.globals.keys_version === globals_version)) return null;
  const builtins_version = units[pc + 3];
  if (!(frame.builtins.type === dictType)) return null;
  if (!(frame.builtins.keys_version === builtins_version)) return null;
  const index = units[pc + 4];
  const value = dict_entry_value(frame.builtins, index);
  if (!!(value === null)) return null;
  const res = value as Value;
  const null_2 = null;
  stack[sp] = res;
  if (oparg & 1) stack[sp + 1] = null_2;
  frame.sp = sp + 1 + (oparg & 1);
  frame.pc = pc + 5;
  return frame;
}

/** dsl/python.ops:1624 */
export function LOAD_GLOBAL_MODULE(frame: Frame, oparg: number): After {
  const { units, pc, sp } = frame;
  const globals_version = units[pc + 2];
  if (!(frame.globals.type === dictType)) return null;
  if (!(frame.globals.keys_version === globals_version)) return null;
  const index = units[pc + 4];
  const value = dict_entry_value(frame.globals, index);
  if (!!(value === null)) return null;
  const res = value as Value;
  const null_2 = null;
  stack[sp] = res;
  if (oparg & 1) stack[sp + 1] = null_2;
  frame.sp = sp + 1 + (oparg & 1);
  frame.pc = pc + 5;
  return frame;
}

/** dsl/python.ops:1497 */
export function LOAD_LOCALS(frame: Frame, _oparg: number): After {
  const { pc, sp } = frame;
  const locals = load_locals(frame);
  stack[sp] = locals;
  frame.sp = sp + 1;
  frame.pc = pc + 1;
  return frame;
}

/** dsl/python.ops:1509 */
export function LOAD_NAME(frame: Frame, oparg: number): After {
  const { pc, sp } = frame;
  const v = load_name(frame, frame.code.names[oparg]);
  stack[sp] = v;
  frame.sp = sp + 1;
  frame.pc = pc + 1;
  return frame;
}

/** dsl/python.ops:2070 */
export function LOAD_SUPER_ATTR(frame: Frame, oparg: number): After {
  const { units, pc, sp } = frame;
  const self = stack[sp - 1] as Value;
  const class_2 = stack[sp - 2] as Value;
  const global_super = stack[sp - 3] as Value;
  const counter = units[pc + 1];
  if (counter < 16) {
    specialize_LOAD_SUPER_ATTR(frame, pc, sp, oparg);
    return null;
  }
  units[pc + 1] = counter - 16;
  const attr = load_super_attribute(global_super, class_2, self, frame.code.names[oparg >> 2], oparg);
  const null_2 = null;
  stack[sp - 3] = attr;
  if (oparg & 1) stack[sp - 2] = null_2;
  frame.sp = sp - 2 + (oparg & 1);
  frame.pc = pc + 2;
  return frame;
}

/** dsl/python.ops:2083 */
export function LOAD_SUPER_ATTR_ATTR(frame: Frame, oparg: number): After {
  const { pc, sp } = frame;
  const self = stack[sp - 1] as Value;
  const class_2 = stack[sp - 2] as Value;
  const global_super = stack[sp - 3] as Value;
  if (!(global_super === well_known(3 /* THE_TYPE_SUPER */))) return null;
  if (!is_class(class_2)) return null;
  const attr = load_super_attribute(global_super, class_2, self, frame.code.names[oparg >> 2], oparg);
  stack[sp - 3] = attr;
  frame.sp = sp - 2;
  frame.pc = pc + 2;
  return frame;
}

/** dsl/python.ops:2098 */
export function LOAD_SUPER_ATTR_METHOD(frame: Frame, oparg: number): After {
  const { pc, sp } = frame;
  const self = stack[sp - 1] as Value;
  const class_2 = stack[sp - 2] as Value;
  const global_super = stack[sp - 3] as Value;
  if (!(global_super === well_known(3 /* THE_TYPE_SUPER */))) return null;
  if (!is_class(class_2)) return null;
  const attr = load_super_method(class_2, self, frame.code.names[oparg >> 2]);
  const self_or_null = is_unbound_method() ? self : null;
  stack[sp - 3] = attr;
  stack[sp - 2] = self_or_null;
  frame.sp = sp - 1;
  frame.pc = pc + 2;
  return frame;
}
