// Generated from dsl/python.ops by `make regen`; do not edit. Digest eafb0a7ef2752a6e.
/** Cold instructions of tier 1: to. See cold.ts. */

import type { Value } from '../../runtime/heap/index.ts';
import { False, None, True, is_list, list_length } from '../../runtime/heap/index.ts';
import type { Frame } from '../../runtime/objects/machine/frame.ts';
import { stack } from '../../runtime/objects/machine/frame.ts';
import type { Int } from '../../runtime/objects/numbers/int-arithmetic.ts';
import { is_true, type_version } from '../../runtime/operations/index.ts';
import { specialize_TO_BOOL } from '../interpreter/specialize.ts';
import type { After } from '../interpreter/outcome.ts';

/** dsl/python.ops:797 */
export function TO_BOOL(frame: Frame, oparg: number): After {
  const { units, pc, sp } = frame;
  const value = stack[sp - 1] as Value;
  const counter = units[pc + 1];
  if (counter < 16) {
    specialize_TO_BOOL(frame, pc, sp, oparg);
    return null;
  }
  units[pc + 1] = counter - 16;
  const res = is_true(value);
  stack[sp - 1] = res ? True : False;
  frame.pc = pc + 4;
  return frame;
}

/** dsl/python.ops:862 */
export function TO_BOOL_ALWAYS_TRUE(frame: Frame, _oparg: number): After {
  const { units, pc, sp } = frame;
  const owner = stack[sp - 1] as Value;
  const type_version_2 = (units[pc + 2] | (units[pc + 3] << 16)) >>> 0;
  if (!(type_version(owner) === type_version_2)) return null;
  const res = True;
  stack[sp - 1] = res;
  frame.pc = pc + 4;
  return frame;
}

/** dsl/python.ops:806 */
export function TO_BOOL_BOOL(frame: Frame, _oparg: number): After {
  const { pc, sp } = frame;
  const value = stack[sp - 1] as Value;
  if (!(value === False || value === True)) return null;
  frame.pc = pc + 4;
  return frame;
}

/** dsl/python.ops:816 */
export function TO_BOOL_INT(frame: Frame, _oparg: number): After {
  const { pc, sp } = frame;
  const value = stack[sp - 1] as Value;
  if (!(typeof value === 'number' || typeof value === 'bigint')) return null;
  const res = value !== 0;
  stack[sp - 1] = res ? True : False;
  frame.pc = pc + 4;
  return frame;
}

/** dsl/python.ops:826 */
export function TO_BOOL_LIST(frame: Frame, _oparg: number): After {
  const { pc, sp } = frame;
  const value = stack[sp - 1] as Value;
  if (!is_list(value)) return null;
  const res = list_length(value) !== 0;
  stack[sp - 1] = res ? True : False;
  frame.pc = pc + 4;
  return frame;
}

/** dsl/python.ops:836 */
export function TO_BOOL_NONE(frame: Frame, _oparg: number): After {
  const { pc, sp } = frame;
  const value = stack[sp - 1] as Value;
  if (!(value === None)) return null;
  const res = False;
  stack[sp - 1] = res;
  frame.pc = pc + 4;
  return frame;
}

/** dsl/python.ops:846 */
export function TO_BOOL_STR(frame: Frame, _oparg: number): After {
  const { pc, sp } = frame;
  const value = stack[sp - 1] as Value;
  if (!(typeof value === 'string')) return null;
  const res = value !== '';
  stack[sp - 1] = res ? True : False;
  frame.pc = pc + 4;
  return frame;
}
