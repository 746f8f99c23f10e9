import type { Compiled, Executor } from './trace.ts';

/** How tier 2 is to work; `-X jit=…` sets it once, before the program starts. */
export interface Tier2Settings {
  /** Back edges at a place until it is traced. */
  loopThreshold: number;
  /** Entries of a function until it is traced; higher, so that a loop comes first and inlines what it calls. */
  entryThreshold: number;
  /** Times a trace is left at one exit until a side trace is tried there. */
  exitThreshold: number;
  /** Micro-ops of one trace. */
  traceLimit: number;
  optimise: boolean;
  /** For tests: each run of an executor leaves at the next of its checks, whether it holds or not. */
  leaveInTurn: boolean;
  /** Makes a WebAssembly function of a trace, or says why not; null: the micro-op interpreter runs all. */
  compile: ((executor: Executor) => Compiled | string) | null;
}

/** Calls from Python frames above the one where a trace began. */
export const MAX_DEPTH = 10;

/** Ticks between two looks at what is hot: a look costs 50 ns, so 0.1 ns a tick. Odd, so that a loop with one call is seen at both places. */
const LOOK_EVERY = 499;

export const settings: Tier2Settings = {
  loopThreshold: 2 * LOOK_EVERY,
  entryThreshold: 8 * LOOK_EVERY,
  exitThreshold: 32,
  traceLimit: 800,
  optimise: true,
  leaveInTurn: false,
  compile: null,
};

/** The loop's budget: no more than the threshold, and never 1, with which the loop would not move at all. */
export function budget(): number {
  return Math.max(2, Math.min(LOOK_EVERY, settings.loopThreshold));
}
