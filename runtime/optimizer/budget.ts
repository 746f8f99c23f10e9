/**
 * What tier 2 may cost. A program whose traces gain nothing is to lose no more than some percent by them, so there are two accounts: what making traces and functions takes, and what is lost while
 * functions are tried that turn out to be slower. Each has a little for the start and a share of all time since; the first one also half of what functions have gained. What
 * there is no budget for goes on in tier 1, and is asked for again while it is hot.
 */
import { hostMilliseconds } from '../objects/machine/clock.ts';
import { settings } from './settings.ts';
import type { Executor } from './trace.ts';

/** In milliseconds, and of all time. */
const MAKING = { first: 20, share: 0.02 };
const TRYING = { first: 5, share: 0.01 };
/** Of what was gained. */
const REINVESTED = 0.5;

let began = 0;
let spent = 0;
let lost = 0;
let gained = 0;
let declined = 0;

export function startBudget(): void {
  began = hostMilliseconds();
}

function upToNow({ first, share }: typeof MAKING): number {
  return first + share * (hostMilliseconds() - began);
}

const allowed = (): number => upToNow(MAKING) + REINVESTED * gained;

/** There is time to make another trace. */
export function hasTime(): boolean {
  if (settings.compile === null || settings.always || spent < allowed()) return true;
  declined++;
  return false;
}

/** A function may be tried of which nobody knows whether it is faster. */
export function mayTry(): boolean {
  return lost < upToNow(TRYING) + REINVESTED * gained;
}

export interface Budget {
  readonly spent: number;
  /** Up to now; it grows with the time that the program runs. */
  readonly allowed: number;
  /** Hot places that were passed by for want of it; a place as often as it was looked at. */
  readonly declined: number;
}

/** In milliseconds. */
export function budget(): Budget {
  return { spent, allowed: settings.always ? Infinity : allowed(), declined };
}

let depth = 0;
/** When the outermost began. */
let since = 0;

/** Recording, optimising and compiling count; what is in them counts once. */
export function spending<T>(make: () => T): T {
  if (depth++ === 0) since = hostMilliseconds();
  try {
    return make();
  } finally {
    if (--depth === 0) spent += hostMilliseconds() - since;
  }
}

/** What the program does by itself meanwhile does not count. */
export function notSpending<T>(run: () => T): T {
  const outer = depth;
  spent += hostMilliseconds() - since;
  depth = 0;
  try {
    return run();
  } finally {
    depth = outer;
    since = hostMilliseconds();
  }
}

/** Up to now, in milliseconds. */
export const spentTime = (): number => spent;

/** Milliseconds less than tier 1 would have taken, or more. */
export function noteGain(milliseconds: number): void {
  gained += milliseconds;
}

/** Less than 0: it was a gain. Single tries are mostly noise, which is to cancel out: one that the machine was elsewhere in would otherwise stop all others for seconds. */
export function noteLoss(milliseconds: number): void {
  lost = Math.max(0, lost + milliseconds);
}

/** A module takes 20 to 50 kB. */
const MOST_FUNCTIONS = 500;

const holders: WeakRef<Executor>[] = [];

/** The executor has got a function. Returns the oldest one that has, if there are too many now. */
export function countFunction(executor: Executor): Executor | null {
  holders.push(new WeakRef(executor));
  while (holders.length > MOST_FUNCTIONS) {
    const oldest = holders.shift()!.deref();
    if (oldest !== undefined && oldest.valid) return oldest;
  }
  return null;
}
