// Generated from dsl/python.ops by `make regen`; do not edit. Digest 21320c9fa64e1d11.
/** What a cold instruction tells the loop. */
import type { Value } from '../../runtime/heap/index.ts';
import { systemError } from '../../runtime/objects/errors.ts';
import type { Frame } from '../../runtime/objects/frame.ts';

/** A frame that native code entered was left; `takeResult` gives what it returned. */
export const LEFT: unique symbol = Symbol('LEFT');

/** The frame to go on with; null: dispatch again. */
export type After = Frame | null | typeof LEFT;

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

/** Bytecode that no compiler makes: refused like CPython does. */
export function unknownOpcode(frame: Frame): never {
  throw systemError(`unknown opcode ${frame.units[frame.pc] & 0xff}`);
}
