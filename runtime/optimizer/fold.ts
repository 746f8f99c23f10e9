/** Constant folding by running the micro-op itself on the constants, above all live frames. */
import type { Operand } from '../../generated/tier2/call.ts';
import { UOPS } from '../../generated/metadata/uops.ts';
import { reserveStack, scratchFrame, stack, stackTop } from '../objects/machine/frame.ts';
import type { RecordedFrame } from './abstract-frame.ts';
import type { TraceOp } from './trace.ts';

/** What it leaves on the stack for these inputs; null if it fails on them, which the trace then finds out by itself. */
export function foldConstants(op: TraceOp, recorded: RecordedFrame, inputs: readonly Operand[]): Operand[] | null {
  try {
    return perform(op, recorded, inputs, stackTop());
  } catch {
    return null;
  }
}

/** Runs the micro-op on a frame that is nobody's, at this place of the stack. Returns what it leaves there; null where a check fails. */
export function perform(op: TraceOp, { code, globals, builtins }: RecordedFrame, inputs: readonly Operand[], base: number): Operand[] | null {
  const count = UOPS[op.uop]!.pushed(op.oparg);
  reserveStack(base + inputs.length + count + 1);
  inputs.forEach((value, index) => (stack[base + index] = value));
  const scratch = scratchFrame({ code, globals, builtins });
  scratch.base = base;
  scratch.sp = base + inputs.length;
  try {
    return op.run(scratch, op) === scratch ? stack.slice(base, base + count) : null;
  } finally {
    stack.fill(null, base, base + inputs.length + count);
  }
}
