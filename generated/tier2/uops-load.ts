// Generated from dsl/python.ops by `make regen`; do not edit. Digest 9138e1be8cd235c7.
/** Micro-ops as functions: load. See uops.ts. */

import type { HeapRef, Slot, Value } from '../../runtime/heap/index.ts';
import { cell_value, instance_slots_get, is_instance } from '../../runtime/heap/index.ts';
import type { Frame } from '../../runtime/objects/machine/frame.ts';
import { stack } from '../../runtime/objects/machine/frame.ts';
import type { PyFunction } from '../../runtime/operations/classes.ts';
import {
  closure_cell,
  dict_entry_value,
  dict_hinted_value,
  get_attribute,
  is_class,
  is_unbound_method,
  load_assertion_error,
  load_build_class,
  load_from_namespace,
  load_global,
  load_locals,
  load_method,
  load_super_attribute,
  load_super_method,
  module_entry_value,
  raise_unbound_deref,
  raise_unbound_local,
  slot_value,
  well_known,
} from '../../runtime/operations/index.ts';
import { raiseInLoop } from '../interpreter/outcome.ts';
import type { Outcome, UopCall } from '../tier2/call.ts';

/** dsl/python.ops:1565 */
export function _LOAD_ASSERTION_ERROR(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const value = load_assertion_error();
  stack[sp] = value;
  frame.sp = sp + 1;
  return frame;
}

/** dsl/python.ops:1749 */
export function _LOAD_ATTR(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const { oparg } = uop;
  const owner = stack[sp - 1] as Value;
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
  return frame;
}

/** dsl/python.ops:1850 */
export function _LOAD_ATTR_CLASS(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const { oparg } = uop;
  const descr = uop.operands[0] as Value;
  const attr = descr;
  const null_2 = null;
  stack[sp - 1] = attr;
  if (oparg & 1) stack[sp] = null_2;
  frame.sp = sp + (oparg & 1);
  return frame;
}

/** dsl/python.ops:1772 */
export function _LOAD_ATTR_INSTANCE_VALUE(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const { oparg } = uop;
  const owner = stack[sp - 1] as HeapRef;
  const index = uop.operands[0] as number;
  const value = instance_slots_get(owner, index);
  if (!!(value === null)) return null;
  const attr = value as Value;
  const null_2 = null;
  stack[sp - 1] = attr;
  if (oparg & 1) stack[sp] = null_2;
  frame.sp = sp + (oparg & 1);
  return frame;
}

/** dsl/python.ops:1938 */
export function _LOAD_ATTR_METHOD_LAZY_DICT(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const owner = stack[sp - 1] as Value;
  const descr = uop.operands[0] as Value;
  const attr = descr;
  const self = owner;
  stack[sp - 1] = attr;
  stack[sp] = self;
  frame.sp = sp + 1;
  return frame;
}

/** dsl/python.ops:1922 */
export function _LOAD_ATTR_METHOD_NO_DICT(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const owner = stack[sp - 1] as Value;
  const descr = uop.operands[0] as Value;
  const attr = descr;
  const self = owner;
  stack[sp - 1] = attr;
  stack[sp] = self;
  frame.sp = sp + 1;
  return frame;
}

/** dsl/python.ops:1910 */
export function _LOAD_ATTR_METHOD_WITH_VALUES(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const owner = stack[sp - 1] as Value;
  const descr = uop.operands[0] as Value;
  const attr = descr;
  const self = owner;
  stack[sp - 1] = attr;
  stack[sp] = self;
  frame.sp = sp + 1;
  return frame;
}

/** dsl/python.ops:1791 */
export function _LOAD_ATTR_MODULE(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const { oparg } = uop;
  const owner = stack[sp - 1] as Value;
  const index = uop.operands[0] as number;
  const value = module_entry_value(owner, index);
  if (!!(value === null)) return null;
  const attr = value as Value;
  const null_2 = null;
  stack[sp - 1] = attr;
  if (oparg & 1) stack[sp] = null_2;
  frame.sp = sp + (oparg & 1);
  return frame;
}

/** dsl/python.ops:1962 */
export function _LOAD_ATTR_NONDESCRIPTOR_NO_DICT(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const descr = uop.operands[0] as Value;
  const attr = descr;
  stack[sp - 1] = attr;
  return frame;
}

/** dsl/python.ops:1950 */
export function _LOAD_ATTR_NONDESCRIPTOR_WITH_VALUES(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const descr = uop.operands[0] as Value;
  const attr = descr;
  stack[sp - 1] = attr;
  return frame;
}

/** dsl/python.ops:1825 */
export function _LOAD_ATTR_SLOT(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const { oparg } = uop;
  const owner = stack[sp - 1] as Value;
  let attr: Value;
  const index = uop.operands[0] as number;
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
  return frame;
}

/** dsl/python.ops:1810 */
export function _LOAD_ATTR_WITH_HINT(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const { oparg } = uop;
  const owner = stack[sp - 1] as Value;
  const hint = uop.operands[0] as number;
  const value = dict_hinted_value(owner, hint, frame.code.names[oparg >> 1]);
  if (!!(value === null)) return null;
  const attr = value as Value;
  const null_2 = null;
  stack[sp - 1] = attr;
  if (oparg & 1) stack[sp] = null_2;
  frame.sp = sp + (oparg & 1);
  return frame;
}

/** dsl/python.ops:1554 */
export function _LOAD_BUILD_CLASS(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const bc = load_build_class(frame);
  stack[sp] = bc;
  frame.sp = sp + 1;
  return frame;
}

/** dsl/python.ops:3189 */
export function _LOAD_CALL(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const { oparg } = uop;
  const callable = stack[sp - 2 - oparg] as Value;
  const dunder_call = uop.operands[0] as PyFunction;
  const func = dunder_call;
  const self = callable;
  stack[sp - 2 - oparg] = func;
  stack[sp - 1 - oparg] = self;
  return frame;
}

/** dsl/python.ops:1674 */
export function _LOAD_CALLEE(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const callee = frame.func;
  stack[sp] = callee;
  frame.sp = sp + 1;
  return frame;
}

/** dsl/python.ops:662 */
export function _LOAD_CONST(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const { oparg } = uop;
  const value = frame.code.consts[oparg];
  stack[sp] = value;
  frame.sp = sp + 1;
  return frame;
}

/** dsl/python.ops:3755 */
export function _LOAD_CONST_INLINE(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const ptr = uop.operands[0] as Value;
  const value = ptr;
  stack[sp] = value;
  frame.sp = sp + 1;
  return frame;
}

/** dsl/python.ops:3760 */
export function _LOAD_CONST_INLINE_BORROW(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const ptr = uop.operands[0] as Value;
  const value = ptr;
  stack[sp] = value;
  frame.sp = sp + 1;
  return frame;
}

/** dsl/python.ops:3774 */
export function _LOAD_CONST_INLINE_BORROW_WITH_NULL(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const ptr = uop.operands[0] as Value;
  const value = ptr;
  const null_2 = null;
  stack[sp] = value;
  stack[sp + 1] = null_2;
  frame.sp = sp + 2;
  return frame;
}

/** dsl/python.ops:3769 */
export function _LOAD_CONST_INLINE_WITH_NULL(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const ptr = uop.operands[0] as Value;
  const value = ptr;
  const null_2 = null;
  stack[sp] = value;
  stack[sp + 1] = null_2;
  frame.sp = sp + 2;
  return frame;
}

/** dsl/python.ops:1691 */
export function _LOAD_DEREF(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const { oparg } = uop;
  const variable = stack[sp - 1] as HeapRef;
  const held = cell_value(variable);
  if (held === null) {
    return raiseInLoop(raise_unbound_deref(frame, oparg));
  }
  const value = held as Value;
  stack[sp - 1] = value;
  return frame;
}

/** dsl/python.ops:638 */
export function _LOAD_FAST(frame: Frame, uop: UopCall): Outcome {
  const { base, sp } = frame;
  const { oparg } = uop;
  const value = stack[base + oparg];
  stack[sp] = value;
  frame.sp = sp + 1;
  return frame;
}

/** dsl/python.ops:647 */
export function _LOAD_FAST_AND_CLEAR(frame: Frame, uop: UopCall): Outcome {
  const { base, sp } = frame;
  const { oparg } = uop;
  const value = stack[base + oparg];
  stack[base + oparg] = null;
  stack[sp] = value;
  frame.sp = sp + 1;
  return frame;
}

/** dsl/python.ops:624 */
export function _LOAD_FAST_CHECK(frame: Frame, uop: UopCall): Outcome {
  const { base, sp } = frame;
  const { oparg } = uop;
  const local = stack[base + oparg];
  if (local === null) {
    return raiseInLoop(raise_unbound_local(frame, oparg));
  }
  const value = local as Value;
  stack[sp] = value;
  frame.sp = sp + 1;
  return frame;
}

/** dsl/python.ops:1678 */
export function _LOAD_FREE_VARS(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const { oparg } = uop;
  const callee = stack[sp - 1] as PyFunction;
  const cells = sp - 1;
  for (let i = 0; i < oparg; i++) {
    stack[cells + i] = closure_cell(callee, i);
  }
  frame.sp = sp - 1 + oparg;
  return frame;
}

/** dsl/python.ops:1725 */
export function _LOAD_FROM_DICT_OR_DEREF(frame: Frame, uop: UopCall): Outcome {
  const { base, sp } = frame;
  const { oparg } = uop;
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
  return frame;
}

/** dsl/python.ops:1580 */
export function _LOAD_GLOBAL(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const { oparg } = uop;
  const res = load_global(frame, frame.code.names[oparg >> 1]);
  const null_2 = null;
  stack[sp] = res;
  if (oparg & 1) stack[sp + 1] = null_2;
  frame.sp = sp + 1 + (oparg & 1);
  return frame;
}

/** dsl/python.ops:1613 */
export function _LOAD_GLOBAL_BUILTINS(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const { oparg } = uop;
  const index = uop.operands[0] as number;
  const value = dict_entry_value(frame.builtins, index);
  if (!!(value === null)) return null;
  const res = value as Value;
  const null_2 = null;
  stack[sp] = res;
  if (oparg & 1) stack[sp + 1] = null_2;
  frame.sp = sp + 1 + (oparg & 1);
  return frame;
}

/** dsl/python.ops:1605 */
export function _LOAD_GLOBAL_MODULE(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const { oparg } = uop;
  const index = uop.operands[0] as number;
  const value = dict_entry_value(frame.globals, index);
  if (!!(value === null)) return null;
  const res = value as Value;
  const null_2 = null;
  stack[sp] = res;
  if (oparg & 1) stack[sp + 1] = null_2;
  frame.sp = sp + 1 + (oparg & 1);
  return frame;
}

/** dsl/python.ops:1488 */
export function _LOAD_LOCALS(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const locals = load_locals(frame);
  stack[sp] = locals;
  frame.sp = sp + 1;
  return frame;
}

/** dsl/python.ops:2072 */
export function _LOAD_SUPER_ATTR_ATTR(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const { oparg } = uop;
  const global_super = stack[sp - 3] as Value;
  const class_2 = stack[sp - 2] as Value;
  const self = stack[sp - 1] as Value;
  if (!(global_super === well_known(3 /* THE_TYPE_SUPER */))) return null;
  if (!is_class(class_2)) return null;
  const attr = load_super_attribute(global_super, class_2, self, frame.code.names[oparg >> 2], oparg);
  stack[sp - 3] = attr;
  frame.sp = sp - 2;
  return frame;
}

/** dsl/python.ops:2086 */
export function _LOAD_SUPER_ATTR_METHOD(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const { oparg } = uop;
  const global_super = stack[sp - 3] as Value;
  const class_2 = stack[sp - 2] as Value;
  const self = stack[sp - 1] as Value;
  if (!(global_super === well_known(3 /* THE_TYPE_SUPER */))) return null;
  if (!is_class(class_2)) return null;
  const attr = load_super_method(class_2, self, frame.code.names[oparg >> 2]);
  const self_or_null = is_unbound_method() ? self : null;
  stack[sp - 3] = attr;
  stack[sp - 2] = self_or_null;
  frame.sp = sp - 1;
  return frame;
}
