// Generated from dsl/python.ops by `make regen`; do not edit. Digest 309a74818090898f.
/** What a cold instruction tells the loop. */
import type { Value } from '../../runtime/heap/index.ts';
import { systemError } from '../../runtime/objects/exceptions/errors.ts';
import type { PyException } from '../../runtime/objects/exceptions/exceptions.ts';
import type { Frame } from '../../runtime/objects/machine/frame.ts';
import type { Again } from '../../runtime/objects/machine/thread.ts';

/** A frame that native code entered was left; `takeResult` gives what it returned. */
export const LEFT: unique symbol = Symbol('LEFT');

/** The instruction raised the exception that `takeRaised` gives. */
export const RAISED: unique symbol = Symbol('RAISED');

/** The frame to go on with; null: dispatch again; AGAIN: back to the driver, which looks at what stands there. */
export type After = Frame | null | typeof LEFT | typeof RAISED | Again;

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

let exception: PyException | null = null;

export function raiseInLoop(raised: PyException): typeof RAISED {
  exception = raised;
  return RAISED;
}

export function takeRaised(): PyException {
  const raised = exception!;
  exception = null;
  return raised;
}

/** Bytecode that no compiler makes: refused like CPython does. */
export function unknownOpcode(frame: Frame): never {
  throw systemError(`unknown opcode ${frame.units[frame.pc] & 0xff}`);
}
