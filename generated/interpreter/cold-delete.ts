// Generated from dsl/python.ops by `make regen`; do not edit. Digest efbeb966dedf18e6.
/** Cold instructions of tier 1: delete. See cold.ts. */

import type { Value } from '../../runtime/heap/index.ts';
import { cell_set_value, cell_value } from '../../runtime/heap/index.ts';
import type { Frame } from '../../runtime/objects/machine/frame.ts';
import { stack } from '../../runtime/objects/machine/frame.ts';
import {
  delete_attribute,
  delete_global,
  delete_item,
  delete_name,
  raise_unbound_deref,
  raise_unbound_local,
} from '../../runtime/operations/index.ts';
import type { After } from '../interpreter/outcome.ts';
import { raiseInLoop } from '../interpreter/outcome.ts';

/** dsl/python.ops:2052 */
export function DELETE_ATTR(frame: Frame, oparg: number): After {
  const { pc, sp } = frame;
  const owner = stack[sp - 1] as Value;
  delete_attribute(owner, frame.code.names[oparg]);
  frame.sp = sp - 1;
  frame.pc = pc + 1;
  return frame;
}

/** dsl/python.ops:1723 */
export function DELETE_DEREF(frame: Frame, oparg: number): After {
  const { base, pc } = frame;
  const value = stack[base + oparg];
  if (cell_value(value as Value) === null) {
    return raiseInLoop(raise_unbound_deref(frame, oparg));
  }
  cell_set_value(value as Value, null);
  frame.pc = pc + 1;
  return frame;
}

/** dsl/python.ops:701 */
export function DELETE_FAST(frame: Frame, oparg: number): After {
  const { base, pc } = frame;
  const local = stack[base + oparg];
  if (local === null) {
    return raiseInLoop(raise_unbound_local(frame, oparg));
  }
  stack[base + oparg] = null;
  frame.pc = pc + 1;
  return frame;
}

/** dsl/python.ops:1658 */
export function DELETE_GLOBAL(frame: Frame, oparg: number): After {
  const { pc } = frame;
  delete_global(frame, frame.code.names[oparg]);
  frame.pc = pc + 1;
  return frame;
}

/** dsl/python.ops:1531 */
export function DELETE_NAME(frame: Frame, oparg: number): After {
  const { pc } = frame;
  delete_name(frame, frame.code.names[oparg]);
  frame.pc = pc + 1;
  return frame;
}

/** dsl/python.ops:1267 */
export function DELETE_SUBSCR(frame: Frame, _oparg: number): After {
  const { pc, sp } = frame;
  const sub = stack[sp - 1] as Value;
  const container = stack[sp - 2] as Value;
  delete_item(container, sub);
  frame.sp = sp - 2;
  frame.pc = pc + 1;
  return frame;
}
