/** Code that was seen to be called while it ran: it is never part of a trace that calls it. */
import type { PyCode } from '../objects/machine/code.ts';
import { CO_ASYNC_GENERATOR, CO_COROUTINE, CO_GENERATOR, CO_OPTIMIZED } from '../objects/machine/code-flags.ts';
import { settings } from './settings.ts';
import type { Frame } from '../objects/machine/frame.ts';

const recursive = new WeakSet<PyCode>();

export const isRecursive = (code: PyCode): boolean => recursive.has(code);

export function noteRecursion(code: PyCode): void {
  recursive.add(code);
}

const RESUMED = CO_GENERATOR | CO_COROUTINE | CO_ASYNC_GENERATOR;

/** Each of its frames begins once, with its arguments, and ends by returning. Code that no program wrote calls nothing for itself. */
export function isPlainFunction({ flags, hidden }: PyCode): boolean {
  return (flags & CO_OPTIMIZED) !== 0 && (flags & RESUMED) === 0 && !hidden;
}

/** Leaving a function that calls itself puts back the frames of all calls at hand: what is behind its exits is wanted soon. */
const MOST_EXITS = 32;

/** Times that an exit is taken until a side trace is tried, or waited for in vain until the function is made anew. */
export function exitThresholdOf(code: PyCode): number {
  return recursive.has(code) ? Math.min(settings.exitThreshold, MOST_EXITS) : settings.exitThreshold;
}

/** Functions that call each other are rarely more. */
const CALLERS = 8;

/** The program was stopped where a function begins: it may be running already. */
export function lookForRecursion({ code, previous }: Frame): void {
  if (recursive.has(code) || !isPlainFunction(code)) return;
  let caller = previous;
  for (let left = CALLERS; left > 0 && caller !== null; left--) {
    if (caller.code === code) return noteRecursion(code);
    caller = caller.previous;
  }
}
