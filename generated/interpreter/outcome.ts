// Generated from dsl/python.ops by `make regen`; do not edit. Digest 4a2ad064657b1c7d.
/** What a cold instruction tells the loop. */
import type { Value } from '../../runtime/heap/index.ts';
import { systemError } from '../../runtime/objects/exceptions/errors.ts';
import type { Frame } from '../../runtime/objects/machine/frame.ts';
import type { Again } from '../../runtime/objects/machine/thread.ts';

/** A frame that native code entered was left; `takeResult` gives what it returned. */
export const LEFT: unique symbol = Symbol('LEFT');

/** The instruction raised what `takeRaised` gives: an exception, or a fault of the host in a trace. */
export const RAISED: unique symbol = Symbol('RAISED');

/** The frame to go on with; null: dispatch again; AGAIN: back to the driver, which looks at what stands there. */
export type After = Frame | null | typeof LEFT | typeof RAISED | Again;

/** Goes on in the executor that stands at the frame's pc; tier 2 puts its own function here. What is raised is RAISED, not thrown. */
export const executors = {
  enter(_frame: Frame): After {
    throw systemError('no executor is installed');
  },
};

let result: Value | null = null;

export function leaveWith(value: Value): typeof LEFT {
  result = value;
  return LEFT;
}

export function takeResult(): Value {
  const value = result!;
  result = null;
  return value;
}

let raised: unknown = null;

export function raiseInLoop(thrown: unknown): typeof RAISED {
  raised = thrown;
  return RAISED;
}

export function takeRaised(): unknown {
  const thrown = raised;
  raised = null;
  return thrown;
}

/** Bytecode that no compiler makes: refused like CPython does. */
export function unknownOpcode(frame: Frame): never {
  throw systemError(`unknown opcode ${frame.units[frame.pc] & 0xff}`);
}
