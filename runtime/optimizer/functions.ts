/**
 * Traces and the WebAssembly functions they are in. A loop's executor has a function, of its own trace and of those behind its exits. It is made anew
 * when one of them went, or turned out to lead somewhere; one that came is waited for until it has been missed so often, because making a function takes in
 * proportion to all that is in it, and side traces seldom come alone.
 */
import { UOPS } from '../../generated/metadata/uops.ts';
import { events } from './events.ts';
import { tickTime } from './heat.ts';
import { settings } from './settings.ts';
import type { Compiled, Executor } from './trace.ts';

/** The executors in whose functions a trace is. */
const holders = new WeakMap<Executor, Set<Executor>>();

function holdersOf(executor: Executor): Set<Executor> {
  let found = holders.get(executor);
  if (found === undefined) holders.set(executor, (found = new Set()));
  return found;
}

/** The function, made if it has to be, or why there is none. */
export function functionOf(root: Executor): Compiled | string {
  if (root.compiled !== null) return root.compiled;
  const result = settings.compile!(root);
  if (typeof result === 'string') return result;
  if (result.gain <= 0 && !settings.always) return 'it would be slower than tier 1';
  root.compiled = result.compiled;
  // It is another function now, and judged anew.
  root.missed = 0;
  root.balance = 0;
  root.gain = result.gain;
  for (const executor of result.executors) holdersOf(executor).add(root);
  events.compiled?.(root, result.executors);
  for (const [executor, reason] of result.refused) detach(executor, reason);
  return result.compiled;
}

/** What entering and leaving a function costs, in nanoseconds. */
const ENTRY_COST = 400;
/** A function that has cost more than it gained by so much is given up: as much as making it has cost. */
const MOST_LOST = -100_000;
const MOST_KEPT = 1_000_000;

/** A function is judged by its time each so many rounds; the first times V8 may not have optimised it. The least of them counts: the machine has other things to do too. */
const ROUNDS_TO_JUDGE = 20_000;
const TIMES_TO_JUDGE = 6;
const BETTER = 0.95;

/** After a run of the function, which took `time` milliseconds if that was looked at: why it does not pay, or null. */
export function loss(root: Executor, rounds: number, time: number | null): string | null {
  if (settings.always) return null;
  root.balance = Math.min(MOST_KEPT, root.balance + rounds * root.gain - ENTRY_COST);
  if (root.balance < MOST_LOST) return 'it is left too soon';
  if (time === null) return null;
  const { times } = root;
  times.rounds += rounds;
  times.time += time + ENTRY_COST / 1e6;
  if (times.rounds < ROUNDS_TO_JUDGE) return null;
  const best = Math.min(times.best, times.time / times.rounds);
  root.times = { rounds: 0, time: 0, best, count: times.count + 1 };
  return root.times.count === TIMES_TO_JUDGE && best > BETTER * tickTime(root.start) * ticksOf(root) ? 'it is no faster than tier 1' : null;
}

/** Ticks of tier 1 in a round. */
function ticksOf({ recorded: { ops } }: Executor): number {
  return ops.filter(({ uop }) => UOPS[uop]!.properties.includes('ticks')).length;
}

/** A side trace that no function could take in: its exit goes to tier 1 for ever. */
function detach(executor: Executor, reason: string): void {
  const { parent } = executor;
  if (parent === null) return;
  events.refused?.(executor, reason);
  executor.valid = false;
  Object.assign(parent.exit, { executor: null, refusal: reason, tryAt: Infinity });
}

/** Each function is waited for twice as long as the one before it. */
const MOST_PATIENT = 1024;

/** A function was left where a trace goes on that is not in it yet. */
export function noteMissed(executor: Executor): void {
  for (const root of holdersOf(executor)) {
    if (++root.missed < root.patience) continue;
    root.compiled = null;
    root.patience = Math.min(MOST_PATIENT, root.patience * 2);
  }
}

/** What the functions that hold the trace were made of has changed. */
export function noteChange(executor: Executor): void {
  for (const root of holdersOf(executor)) root.compiled = null;
}
