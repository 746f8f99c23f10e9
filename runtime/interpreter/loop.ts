/** The loop of tier 1 as its callers find it. Another one can be put in its place, to look at every instruction. */
import { run } from '../../generated/interpreter/run.ts';

/** Runs from a frame, the current one, until an entry frame is left (its value) or the budget is used up (AGAIN). */
export type Loop = typeof run;

/** An object, since a bundle's files hand each other values, not variables. */
export const loop: { run: Loop } = { run };
