// Generated from dsl/python.ops by `make regen`; do not edit. Digest 9be4ef01fc4082b8.
/** How the micro-ops of a trace are called, and what they tell their caller. */
import type { LEFT, RAISED } from '../interpreter/outcome.ts';
import type { Slot } from '../../runtime/heap/index.ts';
import type { Frame } from '../../runtime/objects/machine/frame.ts';
import type { Again } from '../../runtime/objects/machine/thread.ts';

/** A cache field's value. */
export type Operand = Slot;

/** What is fixed about a micro-op when the trace is made. */
export interface UopCall {
  readonly oparg: number;
  /** Its cache fields: numbers, or objects. Which, the micro-op that reads them knows. */
  readonly operands: readonly Operand[];
  /** Code units of the instruction that it is part of. */
  readonly size: number;
}

/** The trace goes round its loop again. */
export const RESTART: unique symbol = Symbol('RESTART');

/** A conditional jump went the other way: the trace is left behind it. */
export const OTHER_WAY: unique symbol = Symbol('OTHER_WAY');

/**
 * The frame to go on with; null: a check failed, the trace is left here; AGAIN: the budget is used up; LEFT: a frame entered from
 * native code was left; RAISED: an exception.
 */
export type Outcome = Frame | null | typeof RESTART | typeof OTHER_WAY | typeof LEFT | typeof RAISED | Again;

export type UopFunction = (frame: Frame, call: UopCall) => Outcome;
