// Generated from dsl/python.ops by `make regen`; do not edit. Digest a3ce67bac2c34b1c.
/** Micro-ops as functions: store. See uops.ts. */

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
  can_store_plainly,
  dict_set_item,
  set_attribute,
  set_item,
  set_slice,
  store_first_value,
  store_global,
  store_name,
  store_plainly,
  store_slot_value,
} from '../../runtime/operations/index.ts';
import type { Outcome, UopCall } from '../tier2/call.ts';

/** dsl/python.ops:1986 */
export function _STORE_ATTR(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const { oparg } = uop;
  const v = stack[sp - 2] as Value;
  const owner = stack[sp - 1] as Value;
  set_attribute(owner, frame.code.names[oparg], v);
  frame.sp = sp - 2;
  return frame;
}

/** dsl/python.ops:2003 */
export function _STORE_ATTR_INSTANCE_VALUE(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const value = stack[sp - 2] as Value;
  const owner = stack[sp - 1] as HeapRef;
  const index = uop.operands[0] as number;
  if (
    instance_slots_get(owner, index) !== null ||
    (instance_dict(owner) === null && (index === 0 || instance_slots_get(owner, index - 1) !== null))
  ) {
    instance_slots_set(owner, index, value);
  } else {
    store_first_value(owner, index, value);
  }
  frame.sp = sp - 2;
  return frame;
}

/** dsl/python.ops:2015 */
export function _STORE_ATTR_SLOT(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const value = stack[sp - 2] as Value;
  const owner = stack[sp - 1] as Value;
  const index = uop.operands[0] as number;
  if (is_instance(owner)) {
    instance_slots_set(owner, index, value);
  } else {
    store_slot_value(owner, index, value);
  }
  frame.sp = sp - 2;
  return frame;
}

/** dsl/python.ops:1704 */
export function _STORE_DEREF(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const v = stack[sp - 2] as Value;
  const variable = stack[sp - 1] as HeapRef;
  cell_set_value(variable, v);
  frame.sp = sp - 2;
  return frame;
}

/** dsl/python.ops:671 */
export function _STORE_FAST(frame: Frame, uop: UopCall): Outcome {
  const { base, sp } = frame;
  const { oparg } = uop;
  const value = stack[sp - 1];
  stack[base + oparg] = value;
  frame.sp = sp - 1;
  return frame;
}

/** dsl/python.ops:1682 */
export function _STORE_FREE_VARS(frame: Frame, uop: UopCall): Outcome {
  const { base, sp } = frame;
  const { oparg } = uop;
  const cells = sp - oparg;
  for (let i = 0; i < oparg; i++) {
    stack[base + ((((frame.code.nlocalsplus - oparg) | 0) + i) | 0)] = stack[cells + i];
  }
  frame.sp = sp - oparg;
  return frame;
}

/** dsl/python.ops:1640 */
export function _STORE_GLOBAL(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const { oparg } = uop;
  const v = stack[sp - 1] as Value;
  store_global(frame, frame.code.names[oparg], v);
  frame.sp = sp - 1;
  return frame;
}

/** dsl/python.ops:3247 */
export function _STORE_INSTANCE_SLOT(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const value = stack[sp - 2] as Value;
  const owner = stack[sp - 1] as HeapRef;
  const index = uop.operands[0] as number;
  instance_slots_set(owner, index, value);
  frame.sp = sp - 2;
  return frame;
}

/** dsl/python.ops:1511 */
export function _STORE_NAME(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const { oparg } = uop;
  const v = stack[sp - 1] as Value;
  store_name(frame, frame.code.names[oparg], v);
  frame.sp = sp - 1;
  return frame;
}

/** dsl/python.ops:1206 */
export function _STORE_SLICE(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const v = stack[sp - 4] as Value;
  const container = stack[sp - 3] as Value;
  const start_2 = stack[sp - 2] as Value;
  const stop = stack[sp - 1] as Value;
  set_slice(container, start_2, stop, v);
  frame.sp = sp - 4;
  return frame;
}

/** dsl/python.ops:1221 */
export function _STORE_SUBSCR(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const v = stack[sp - 3] as Value;
  const container = stack[sp - 2] as Value;
  const sub = stack[sp - 1] as Value;
  set_item(container, sub, v);
  frame.sp = sp - 3;
  return frame;
}

/** dsl/python.ops:1244 */
export function _STORE_SUBSCR_DICT(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const value = stack[sp - 3] as Value;
  const dict = stack[sp - 2] as Value;
  const sub = stack[sp - 1] as Value;
  if (!is_dict(dict)) return null;
  dict_set_item(dict, sub, value);
  frame.sp = sp - 3;
  return frame;
}

/** dsl/python.ops:3715 */
export function _STORE_SUBSCR_DICT_PLAIN(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const v = stack[sp - 3] as Value;
  const container = stack[sp - 2] as Value;
  const sub = stack[sp - 1] as Value;
  if (!is_dict(container)) return null;
  if (!can_store_plainly(container, sub)) return null;
  store_plainly(container, sub, v);
  frame.sp = sp - 3;
  return frame;
}

/** dsl/python.ops:1232 */
export function _STORE_SUBSCR_LIST_INT(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const value = stack[sp - 3] as Value;
  const list = stack[sp - 2] as Value;
  const sub = stack[sp - 1] as Value;
  if (!(typeof sub === 'number' || typeof sub === 'bigint')) return null;
  if (!is_list(list)) return null;
  if (!(0 <= sub && sub < list_length(list))) return null;
  list_items_set(list, sub as number, value);
  frame.sp = sp - 3;
  return frame;
}
