/**
 * Calls out of a compiled function that need no frame: a micro-op's tier-2 function runs on a frame that is nobody's. The frames that the function
 * does without are made only if the micro-op raises, or when Python code is about to run: what they are to hold has been spilled before.
 */
import { OTHER_WAY, type UopFunction } from '../../generated/tier2/call.ts';
import { RAISED, takeRaised } from '../../generated/interpreter/outcome.ts';
import type { Slot } from '../heap/index.ts';
import { scratchFrame, type Frame, reserveStack, stack, stackTop } from '../objects/machine/frame.ts';
import { thread } from '../objects/machine/thread.ts';
import { has } from '../optimizer/expand.ts';
import type { Ending } from '../optimizer/trace.ts';
import { syntheticExit } from './lower.ts';
import type { Invocation } from './plan.ts';
import { callsMade, outermostFrame, ownBase, placesOnRecord, popOwn } from './records.ts';
import { putBack } from './restore.ts';
import { inTurn } from './turns.ts';

/** The call at hand, until Python code runs. */
let running: Invocation | null = null;

/** Behind the results of the last call. */
export const results = { end: 0 };

/** The frames as they are in front of the micro-op at hand, if one is, and they are not so yet: Python code is about to run, or something was thrown. */
export function makeWhole(): void {
  if (running === null) return;
  const { frames, op, depth } = running;
  running = null;
  const frame = putBack(frames!);
  thread.nativeDepth += callsMade();
  frame.pc = op.pc;
  frame.sp = frame.base + frame.code.nlocalsplus + depth;
}

/** Without compiled code there is nothing to make whole, and entering Python code does not ask. */
export function watchEntries(): void {
  thread.wholeFrames = makeWhole;
}

/** Slots above the frames where the inputs lie: those of frames that the function does without. */
const SPARE_SLOTS = 256;

export interface Callbacks {
  readonly isValid: () => boolean;
  readonly end: (ending: Ending) => void;
}

/** What is imported for the call: `returns` its output, or NULL; else 1, 0 for a check that failed, -1. */
export function invoker(invocation: Invocation, callbacks: Callbacks): (...inputs: Slot[]) => Slot | number {
  const { op, inputs, returns, frames, isAhead, place } = invocation;
  const run = inTurn(op);
  const frame = scratchFrame(invocation.recorded);
  frame.pc = op.pc;
  const acts = frames !== null;
  const escapes = has(op.uop, 'escapes');
  const [yes, no, ended] = returns ? [null, null, null] : [1, 0, -1];

  const ask = isAhead ? asking(run) : run;
  const firstInput = place === null ? aboveFrames : inPlace(place, inputs + SPARE_SLOTS);

  const call = (at: number): Slot | number => {
    frame.sp = at + inputs;
    const { nativeDepth, looks } = thread;
    if (acts) running = invocation;
    const after = ask(frame, op);
    if (acts) {
      // What it has changed may be what the function relies on.
      if (running === invocation && escapes && !callbacks.isValid()) makeWhole();
      // What Python code has run on top of calls that wait.
      thread.nativeDepth = nativeDepth;
      if (running !== invocation) return wasWhole(invocation, frame, after, looks, callbacks) ? (returns ? stack[frame.sp - 1]! : yes) : ended;
      running = null;
    }
    if (after === frame) {
      results.end = frame.sp;
      return returns ? stack[frame.sp - 1]! : yes;
    }
    if (after === RAISED) {
      if (acts) running = invocation;
      throw takeRaised();
    }
    return no;
  };

  switch (inputs) {
    case 0:
      return () => call(firstInput());
    case 1:
      return (a: Slot) => {
        const at = firstInput();
        stack[at] = a;
        return call(at);
      };
    case 2:
      return (a: Slot, b: Slot) => {
        const at = firstInput();
        stack[at] = a;
        stack[at + 1] = b;
        return call(at);
      };
    case 3:
      return (a: Slot, b: Slot, c: Slot) => {
        const at = firstInput();
        stack[at] = a;
        stack[at + 1] = b;
        stack[at + 2] = c;
        return call(at);
      };
    default:
      return (...all: Slot[]) => {
        const at = firstInput();
        for (let index = 0; index < all.length; index++) stack[at + index] = all[index]!;
        return call(at);
      };
  }
}

/** Of a value that a check would have kept from it: no answer, which nobody will use. */
function asking(run: UopFunction): UopFunction {
  return (frame, op) => {
    try {
      return run(frame, op);
    } catch {
      return null;
    }
  };
}

/** Above all frames that there are, and those that are on record. */
export function aboveFrames(): number {
  const places = placesOnRecord();
  const at = stackTop() + places + SPARE_SLOTS;
  if (places > 0) reserveStack(at + SPARE_SLOTS);
  return at;
}

/** Where the inputs will be should the frames be made: they stay while Python code runs, and an operation may read them then. */
function inPlace(place: number, size: number): () => number {
  return () => {
    const at = ownBase() + place;
    reserveStack(at + size);
    return at;
  };
}

/** Reserved above the frames while a function runs. */
export function slotsAbove(inputs: number): number {
  return SPARE_SLOTS + inputs;
}


/** Python code has run, on whole frames. True: the function goes on without them; else it has ended. */
function wasWhole(invocation: Invocation, scratch: Frame, after: unknown, looks: number, { isValid, end }: Callbacks): boolean {
  const { op, executor, behind, inputs, outputs, depth } = invocation;
  const frame = thread.frame!;
  if (after === null || after === OTHER_WAY) {
    end({ kind: 'exit', executor, exit: op.exit! });
    return false;
  }
  if (after === RAISED) throw takeRaised();
  if (isValid() && thread.looks === looks && !isLookedAt()) {
    popOwn();
    results.end = scratch.sp;
    return true;
  }
  const base = frame.base + frame.code.nlocalsplus + depth - inputs;
  const behindInputs = stack.slice(base, base + inputs);
  outputs.forEach((output, index) => {
    stack[base + index] = output.kind === 'made' ? stack[scratch.sp - outputs.length + index]! : output.kind === 'input' ? behindInputs[output.index]! : (output.value as Slot);
  });
  end({ kind: 'exit', executor, exit: syntheticExit(behind, frame) });
  return false;
}

/** Somebody has got hold of a frame that the function would do without again, from the current one down to the outermost. */
export function isLookedAt(): boolean {
  const outermost = outermostFrame();
  for (let frame = thread.frame!; ; frame = frame.previous!) {
    if (frame.object !== null) return true;
    if (frame === outermost) return false;
  }
}

