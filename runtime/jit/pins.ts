/**
 * What is to be known of the outermost frame, for a function of traces that rely on constants found through it. It is the same frame all the time, so who enters the function looks, and the function itself never
 * does: asked inside, in each round of a loop around another one, it was a call out of WebAssembly with all of the frame in memory.
 */
import type { Step } from './ssa.ts';
import { NotCompiled } from './plan.ts';

type Pinned = 'globals' | 'builtins';

/** Of a frame or a function, what has to be which object. */
export type Needs = ReadonlyMap<Pinned, unknown>;

const PINS: Readonly<Record<string, Pinned>> = { _CHECK_GLOBALS: 'globals', _CHECK_BUILTINS: 'builtins' };

export class Pins {
  readonly needs = new Map<Pinned, unknown>();

  /** The step asks that of the outermost frame: there is nothing left to do for it. */
  takes({ op, start }: Step): boolean {
    const which = PINS[op.uop];
    if (which === undefined || start.length > 1) return false;
    const [wanted] = op.operands;
    if (this.needs.has(which) && this.needs.get(which) !== wanted) throw new NotCompiled(`its frame is to have two ${which}`);
    this.needs.set(which, wanted);
    return true;
  }
}

/** It is of the globals and builtins that compiled code needs. */
export function fits(needs: Needs, callee: Readonly<Record<Pinned, unknown>>): boolean {
  for (const [which, wanted] of needs) if (callee[which] !== wanted) return false;
  return true;
}
