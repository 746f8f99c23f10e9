import type { Compilation, Executor } from './trace.ts';

/** How tier 2 is to work; `-X jit=…` sets it once, before the program starts. */
export interface Tier2Settings {
  /** Back edges at a place until it is traced. */
  loopThreshold: number;
  /** Entries of a function until it is traced; higher, so that a loop comes first and inlines what it calls. */
  entryThreshold: number;
  /** The same of a function that calls itself, where others have no traces of their own. */
  recursionThreshold: number;
  /** Times a trace is left at one exit until a side trace is tried there. */
  exitThreshold: number;
  /** Micro-ops of a loop's traces, side traces included, up to which what is behind a branch is copied into each (meetings.ts). */
  copyLimit: number;
  /** Micro-ops of one trace. */
  traceLimit: number;
  optimise: boolean;
  /** For tests: each run of an executor leaves at the next of its checks, whether it holds or not. */
  leaveInTurn: boolean;
  /** Functions are kept whether they pay or not. */
  always: boolean;
  /** Makes a WebAssembly function of a trace, or says why not; null: the micro-op interpreter runs all. */
  compile: ((executor: Executor) => Compilation | string) | null;
}

/** Calls from Python frames above the one where a trace began. */
export const MAX_DEPTH = 10;

/** Ticks between two looks at what is hot, on average: a look costs 50 ns, so 0.1 ns a tick. */
const LOOK_EVERY = 500;

export const settings: Tier2Settings = {
  loopThreshold: 2 * LOOK_EVERY,
  entryThreshold: 8 * LOOK_EVERY,
  recursionThreshold: 8 * LOOK_EVERY,
  exitThreshold: 32,
  copyLimit: 400,
  traceLimit: 800,
  optimise: true,
  leaveInTurn: false,
  always: false,
  compile: null,
};

/** Looks that led to nothing until there are fewer of them, and how few there may be: as in tier 1 alone. */
const QUIET_LOOKS = 100;
const MOST_SELDOM = 8000;

let every = LOOK_EVERY;
let quiet = 0;

/** A look has led to nothing: what is hot has mostly been found by now. */
export function noteQuietLook(): void {
  if (++quiet < QUIET_LOOKS || every >= MOST_SELDOM) return;
  quiet = 0;
  every *= 2;
}

/** Something was found hot: more may follow. */
export function lookOften(): void {
  quiet = 0;
  every = LOOK_EVERY;
}

/** In tries of a function, which last some milliseconds; a look takes about a microsecond. */
const OFTEN_ENOUGH = 2000;

export function lookOftenEnough(): void {
  quiet = 0;
  every = Math.min(every, OFTEN_ENOUGH);
}

/** What the place is charged where the budget ran out: not all that it needs, however seldom somebody looks, since chance has led there. */
export function charged(): number {
  return Math.max(1, Math.min(every, isLow() ? settings.loopThreshold : settings.loopThreshold >> 1));
}

/** As in tests, which want a trace wherever there can be one. */
const isLow = (): boolean => settings.loopThreshold < LOOK_EVERY;

function ticksUntilLook(): number {
  return isLow() ? charged() : every;
}

let random = 1;

/**
 * The next budget: a quarter more or less than that, or a loop with a fixed number of ticks a round would be seen at the same
 * place for ever. Never 1, with which the loop would not move at all. A generator of Lehmer's: runs can be repeated.
 */
export function nextBudget(): number {
  random = (random * 48_271) % 0x7fff_ffff;
  const ticks = ticksUntilLook();
  const spread = ticks >> 1;
  return Math.max(2, ticks - (spread >> 1) + (spread === 0 ? 0 : random % spread));
}
