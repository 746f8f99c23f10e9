// Generated from dsl/python.ops by `make regen`; do not edit. Digest a02e14f23d2aff0c.
/** Cold instructions of tier 1: store. See cold.ts. */

import type { HeapRef, Value } from '../../runtime/heap/index.ts';
import {
  cell_set_value,
  instance_dict,
  instance_slots_get,
  instance_slots_set,
  is_instance,
  is_list,
  list_items_set,
  list_length,
} from '../../runtime/heap/index.ts';
import type { Frame } from '../../runtime/objects/machine/frame.ts';
import { stack } from '../../runtime/objects/machine/frame.ts';
import type { Int } from '../../runtime/objects/numbers/int-arithmetic.ts';
import type { PyDict } from '../../runtime/operations/classes.ts';
import { is_dict } from '../../runtime/operations/classes.ts';
import {
  dict_hinted_store,
  dict_set_item,
  has_hinted_entry,
  instance_dict as operations_instance_dict,
  set_attribute,
  set_item,
  set_slice,
  store_first_value,
  store_global,
  store_name,
  store_slot_value,
  type_version,
} from '../../runtime/operations/index.ts';
import { specialize_STORE_ATTR, specialize_STORE_SUBSCR } from '../interpreter/specialize.ts';
import type { After } from '../interpreter/outcome.ts';

/** dsl/python.ops:1995 */
export function STORE_ATTR(frame: Frame, oparg: number): After {
  const { units, pc, sp } = frame;
  const owner = stack[sp - 1] as Value;
  const v = stack[sp - 2] as Value;
  const counter = units[pc + 1];
  if (counter < 16) {
    specialize_STORE_ATTR(frame, pc, sp, oparg);
    return null;
  }
  units[pc + 1] = counter - 16;
  set_attribute(owner, frame.code.names[oparg], v);
  frame.sp = sp - 2;
  frame.pc = pc + 5;
  return frame;
}

/** dsl/python.ops:2011 */
export function STORE_ATTR_INSTANCE_VALUE(frame: Frame, _oparg: number): After {
  const { units, pc, sp } = frame;
  const owner = stack[sp - 1] as Value;
  const value = stack[sp - 2] as Value;
  const type_version_2 = (units[pc + 2] | (units[pc + 3] << 16)) >>> 0;
  if (!(type_version(owner) === type_version_2)) return null;
  if (!is_instance(owner)) return null;
  if (!(instance_dict(owner) === null || operations_instance_dict(owner) === null)) return null;
  const index = units[pc + 4];
  if (
    instance_slots_get(owner, index) !== null ||
    (instance_dict(owner) === null && (index === 0 || instance_slots_get(owner, index - 1) !== null))
  ) {
    instance_slots_set(owner, index, value);
  } else {
    store_first_value(owner as HeapRef, index, value);
  }
  frame.sp = sp - 2;
  frame.pc = pc + 5;
  return frame;
}

/** dsl/python.ops:2023 */
export function STORE_ATTR_SLOT(frame: Frame, _oparg: number): After {
  const { units, pc, sp } = frame;
  const owner = stack[sp - 1] as Value;
  const value = stack[sp - 2] as Value;
  const type_version_2 = (units[pc + 2] | (units[pc + 3] << 16)) >>> 0;
  if (!(type_version(owner) === type_version_2)) return null;
  const index = units[pc + 4];
  if (is_instance(owner)) {
    instance_slots_set(owner, index, value);
  } else {
    store_slot_value(owner, index, value);
  }
  frame.sp = sp - 2;
  frame.pc = pc + 5;
  return frame;
}

/** dsl/python.ops:2037 */
export function STORE_ATTR_WITH_HINT(frame: Frame, oparg: number): After {
  const { units, pc, sp } = frame;
  const owner = stack[sp - 1] as Value;
  const value = stack[sp - 2] as Value;
  const type_version_2 = (units[pc + 2] | (units[pc + 3] << 16)) >>> 0;
  const hint = units[pc + 4];
  if (!(type_version(owner) === type_version_2)) return null;
  if (!has_hinted_entry(owner, hint, frame.code.names[oparg])) return null;
  dict_hinted_store(owner, hint, value);
  frame.sp = sp - 2;
  frame.pc = pc + 5;
  return frame;
}

/** dsl/python.ops:1711 */
export function STORE_DEREF(frame: Frame, oparg: number): After {
  const { base, pc, sp } = frame;
  const v = stack[sp - 1] as Value;
  const value = stack[base + oparg];
  cell_set_value(value as Value, v);
  frame.sp = sp - 1;
  frame.pc = pc + 1;
  return frame;
}

/** dsl/python.ops:678 */
export function STORE_FAST(frame: Frame, oparg: number): After {
  const { base, pc, sp } = frame;
  const value = stack[sp - 1];
  stack[base + oparg] = value;
  frame.sp = sp - 1;
  frame.pc = pc + 1;
  return frame;
}

/** dsl/python.ops:683 */
export function STORE_FAST_LOAD_FAST(frame: Frame, oparg: number): After {
  const { base, pc, sp } = frame;
  const value = stack[sp - 1];
  stack[base + (oparg >> 4)] = value;
  const value_2 = stack[base + (oparg & 15)];
  stack[sp - 1] = value_2;
  frame.pc = pc + 1;
  return frame;
}

/** dsl/python.ops:688 */
export function STORE_FAST_STORE_FAST(frame: Frame, oparg: number): After {
  const { base, pc, sp } = frame;
  const value = stack[sp - 1];
  const value_2 = stack[sp - 2];
  stack[base + (oparg >> 4)] = value;
  stack[base + (oparg & 15)] = value_2;
  frame.sp = sp - 2;
  frame.pc = pc + 1;
  return frame;
}

/** dsl/python.ops:1647 */
export function STORE_GLOBAL(frame: Frame, oparg: number): After {
  const { pc, sp } = frame;
  const v = stack[sp - 1] as Value;
  store_global(frame, frame.code.names[oparg], v);
  frame.sp = sp - 1;
  frame.pc = pc + 1;
  return frame;
}

/** dsl/python.ops:1520 */
export function STORE_NAME(frame: Frame, oparg: number): After {
  const { pc, sp } = frame;
  const v = stack[sp - 1] as Value;
  store_name(frame, frame.code.names[oparg], v);
  frame.sp = sp - 1;
  frame.pc = pc + 1;
  return frame;
}

/** dsl/python.ops:1215 */
export function STORE_SLICE(frame: Frame, _oparg: number): After {
  const { pc, sp } = frame;
  const stop = stack[sp - 1] as Value;
  const start_2 = stack[sp - 2] as Value;
  const container = stack[sp - 3] as Value;
  const v = stack[sp - 4] as Value;
  set_slice(container, start_2, stop, v);
  frame.sp = sp - 4;
  frame.pc = pc + 1;
  return frame;
}

/** dsl/python.ops:1230 */
export function STORE_SUBSCR(frame: Frame, oparg: number): After {
  const { units, pc, sp } = frame;
  const sub = stack[sp - 1] as Value;
  const container = stack[sp - 2] as Value;
  const v = stack[sp - 3] as Value;
  const counter = units[pc + 1];
  if (counter < 16) {
    specialize_STORE_SUBSCR(frame, pc, sp, oparg);
    return null;
  }
  units[pc + 1] = counter - 16;
  set_item(container, sub, v);
  frame.sp = sp - 3;
  frame.pc = pc + 2;
  return frame;
}

/** dsl/python.ops:1254 */
export function STORE_SUBSCR_DICT(frame: Frame, _oparg: number): After {
  const { pc, sp } = frame;
  const sub = stack[sp - 1] as Value;
  const dict = stack[sp - 2] as Value;
  const value = stack[sp - 3] as Value;
  if (!is_dict(dict)) return null;
  dict_set_item(dict, sub, value);
  frame.sp = sp - 3;
  frame.pc = pc + 2;
  return frame;
}

/** dsl/python.ops:1242 */
export function STORE_SUBSCR_LIST_INT(frame: Frame, _oparg: number): After {
  const { pc, sp } = frame;
  const sub = stack[sp - 1] as Value;
  const list = stack[sp - 2] as Value;
  const value = stack[sp - 3] as Value;
  if (!(typeof sub === 'number' || typeof sub === 'bigint')) return null;
  if (!is_list(list)) return null;
  if (!(0 <= sub && sub < list_length(list))) return null;
  list_items_set(list, sub as number, value);
  frame.sp = sp - 3;
  frame.pc = pc + 2;
  return frame;
}
