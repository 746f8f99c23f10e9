/** How much time and how many functions compiling may take. What there is no budget for goes on in tier 1, and is asked for again while it is hot. */
import { hostMilliseconds } from '../objects/machine/clock.ts';
import { settings } from './settings.ts';
import type { Executor } from './trace.ts';

/** Milliseconds for the start, and a share of all time since: a program that goes through thousands of short loops gains nothing from compiling each. */
const FIRST_MILLISECONDS = 250;
const SHARE = 0.05;

let began = 0;
let spent = 0;
let declined = 0;

export function startBudget(): void {
  began = hostMilliseconds();
}

/** There is time to make another trace. */
export function hasTime(): boolean {
  if (settings.compile === null || settings.always || spent < allowed()) return true;
  declined++;
  return false;
}

function allowed(): number {
  return FIRST_MILLISECONDS + SHARE * (hostMilliseconds() - began);
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

/** Recording, optimising and compiling count. */
export function spending<T>(make: () => T): T {
  const before = hostMilliseconds();
  try {
    return make();
  } finally {
    spent += hostMilliseconds() - before;
  }
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
