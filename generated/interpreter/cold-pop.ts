// Generated from dsl/python.ops by `make regen`; do not edit. Digest e400fa73c5fe5f32.
/** Cold instructions of tier 1: pop. See cold.ts. */

import type { HeapRef, Value } from '../../runtime/heap/index.ts';
import { False, None, True } from '../../runtime/heap/index.ts';
import type { Frame } from '../../runtime/objects/machine/frame.ts';
import { stack } from '../../runtime/objects/machine/frame.ts';
import { pop_handled } from '../../runtime/operations/index.ts';
import type { After } from '../interpreter/outcome.ts';

/** dsl/python.ops:2497 */
export function POP_EXCEPT(frame: Frame, _oparg: number): After {
  const { pc, sp } = frame;
  const exc_value = stack[sp - 1] as Value;
  pop_handled(exc_value);
  frame.sp = sp - 1;
  frame.pc = pc + 1;
  return frame;
}

/** dsl/python.ops:2160 */
export function POP_JUMP_IF_FALSE(frame: Frame, oparg: number): After {
  const { pc, sp } = frame;
  const cond = stack[sp - 1] as HeapRef;
  if (cond === False) {
    frame.sp = sp - 1;
    frame.pc = pc + 2 + oparg;
    return frame;
  }
  frame.sp = sp - 1;
  frame.pc = pc + 2;
  return frame;
}

/** dsl/python.ops:2165 */
export function POP_JUMP_IF_NONE(frame: Frame, oparg: number): After {
  const { pc, sp } = frame;
  const value = stack[sp - 1] as Value;
  const b = value === None;
  if (b) {
    frame.sp = sp - 1;
    frame.pc = pc + 2 + oparg;
    return frame;
  }
  frame.sp = sp - 1;
  frame.pc = pc + 2;
  return frame;
}

/** dsl/python.ops:2170 */
export function POP_JUMP_IF_NOT_NONE(frame: Frame, oparg: number): After {
  const { pc, sp } = frame;
  const value = stack[sp - 1] as Value;
  const b = value === None;
  if (!b) {
    frame.sp = sp - 1;
    frame.pc = pc + 2 + oparg;
    return frame;
  }
  frame.sp = sp - 1;
  frame.pc = pc + 2;
  return frame;
}

/** dsl/python.ops:2155 */
export function POP_JUMP_IF_TRUE(frame: Frame, oparg: number): After {
  const { pc, sp } = frame;
  const cond = stack[sp - 1] as HeapRef;
  if (cond === True) {
    frame.sp = sp - 1;
    frame.pc = pc + 2 + oparg;
    return frame;
  }
  frame.sp = sp - 1;
  frame.pc = pc + 2;
  return frame;
}

/** dsl/python.ops:710 */
export function POP_TOP(frame: Frame, _oparg: number): After {
  const { pc, sp } = frame;
  frame.sp = sp - 1;
  frame.pc = pc + 1;
  return frame;
}
