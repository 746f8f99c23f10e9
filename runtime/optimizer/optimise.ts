/** From a recorded trace to what is executed. */
import type { Optimised } from './install.ts';
import type { Trace } from './trace.ts';

/** A loop goes round from its first micro-op on. */
const TOP = 1;

export function optimise({ ops, exits }: Trace): Optimised {
  return { ops, exits, top: TOP };
}
