/** A frame, and the micro-op interpreter at its plainest: one after the other, from anywhere in a trace. */
import { RAISED, takeRaised } from '../../../../generated/interpreter/outcome.ts';
import { INSTRUCTIONS } from '../../../../generated/metadata/instructions.ts';
import { RESTART } from '../../../../generated/tier2/call.ts';
import { CLASS_ID, float_new, None, type Slot } from '../../../../runtime/heap/index.ts';
import { builtinsModule } from '../../../../runtime/modules/builtins-module.ts';
import { PyFunction } from '../../../../runtime/objects/calls/function.ts';
import { PyDict } from '../../../../runtime/objects/containers/dict.ts';
import { PyException } from '../../../../runtime/objects/exceptions/exceptions.ts';
import { CO_FAST_LOCAL, CO_OPTIMIZED, PyCode } from '../../../../runtime/objects/machine/code.ts';
import { newFrame, pushFrame, reserveStack, stack, stackTop, type Frame } from '../../../../runtime/objects/machine/frame.ts';
import { thread } from '../../../../runtime/objects/machine/thread.ts';
import { newTuple } from '../../../../runtime/objects/values.ts';
import type { Exit, TraceOp } from '../../../../runtime/optimizer/trace.ts';

/** The last one may have no value. */
export const LOCALS = ['a', 'b', 'c', 'd', 'e', 'unbound'];
/** Units between two instructions: there is no room for jumps to reach another one. */
export const SPACING = 12;
export const STACK = 24;
const UNITS = 1200;
const ROOM = 400;

const NOP = INSTRUCTIONS['NOP']!.opcode;
export const CONSTANTS: readonly Slot[] = [0, 1, None, 5, -1, 2 ** 30, float_new(CLASS_ID.float, 2.5), 'text', newTuple([1, 2])];
export const CODE = new PyCode({
  name: 'tested', qualname: 'tested', filename: 'tested.py', firstlineno: 1, argcount: 0, posonlyargcount: 0, kwonlyargcount: 0, stacksize: STACK, flags: CO_OPTIMIZED,
  names: [], consts: [...CONSTANTS] as never, localsplusnames: LOCALS, localspluskinds: Uint8Array.from(LOCALS, () => CO_FAST_LOCAL),
  code: Uint8Array.from({ length: 2 * UNITS }, (_, index) => (index % 2 === 0 ? NOP : 0)), linetable: new Uint8Array(), exceptiontable: new Uint8Array(),
});

/** The frame, above one that native code has called, with these values; nothing else is left of what ran before. */
export function begin(locals: readonly Slot[], operands: readonly Slot[]): Frame {
  thread.frame = null;
  const func = new PyFunction(CODE, new PyDict(), builtinsModule.dict, []);
  const caller = newFrame(func, 0, 0);
  caller.entry = true;
  pushFrame(caller);
  const frame = newFrame(func, stackTop(), 0);
  pushFrame(frame);
  reserveStack(frame.base + ROOM);
  stack.fill(null, frame.base, frame.base + ROOM);
  [...locals, ...operands].forEach((value, index) => (stack[frame.base + index] = value));
  frame.sp = frame.base + LOCALS.length + operands.length;
  thread.ticks = Number.MAX_SAFE_INTEGER;
  thread.excInfo.value = null;
  thread.executor = { valid: true };
  return frame;
}

export const slotsOf = ({ base, sp }: Frame): Slot[] => stack.slice(base, sp);

/** How a run ended, and what there was then: all slots; locals only, where an exception will have the stack unwound. */
export type End = { readonly kind: 'left'; readonly pc: number; readonly slots: readonly Slot[] } | { readonly kind: 'raised'; readonly pc: number; readonly slots: readonly Slot[]; readonly error: unknown };

export function raisedAt(frame: Frame, pc: number, error: unknown): End {
  if (!(error instanceof PyException)) throw error;
  return { kind: 'raised', pc, slots: stack.slice(frame.base, frame.base + LOCALS.length), error };
}

export function leftBy(frame: Frame, { pc, depth }: Pick<Exit, 'pc' | 'depth'>): End {
  frame.pc = pc;
  frame.sp = frame.base + LOCALS.length + depth;
  return { kind: 'left', pc, slots: slotsOf(frame) };
}

/** Behind the first micro-op, which only says that a trace begins. */
const TOP = 1;

/** From the micro-op at `from` on; null: it takes too long, as where a loop goes over a list that it appends to. */
export function interpret(ops: readonly TraceOp[], frame: Frame, from: number, most: number): End | null {
  let at = from;
  for (let done = 0; done < most; done++) {
    const op = ops[at++]!;
    frame.pc = op.pc;
    let after;
    try {
      after = op.run(frame, op);
    } catch (error) {
      return raisedAt(frame, op.pc, error);
    }
    if (after === frame) continue;
    if (after === RAISED) return raisedAt(frame, op.pc, takeRaised());
    if (after === RESTART) at = TOP;
    else return leftBy(frame, op.exit!);
  }
  return null;
}
