/**
 * Traces and the WebAssembly functions they are in. A loop's executor has a function, of its own trace and of those behind its exits. It is made anew
 * when one of them went, or turned out to lead somewhere; one that came is waited for until it has been missed so often, because making a function takes in
 * proportion to all that is in it, and side traces seldom come alone.
 */
import { UOPS } from '../../generated/metadata/uops.ts';
import { hostMilliseconds } from '../objects/machine/clock.ts';
import { events } from './events.ts';
import { tickTime } from './heat.ts';
import { settings } from './settings.ts';
import type { Compiled, Ending, Executor, Exit } from './trace.ts';

/** The executors in whose functions a trace is. */
const holders = new WeakMap<Executor, Set<Executor>>();

function holdersOf(executor: Executor): Set<Executor> {
  let found = holders.get(executor);
  if (found === undefined) holders.set(executor, (found = new Set()));
  return found;
}

/** What stands in the place of a trace that was cut. */
const heirs = new WeakMap<Executor, Executor>();

function latestOf(root: Executor): Executor {
  let latest = root;
  for (let heir = heirs.get(root); heir !== undefined; heir = heirs.get(heir)) latest = heir;
  return latest;
}

/** The function, made if it has to be, or why there is none. */
export function functionOf(root: Executor): Compiled | string {
  if (root.compiled !== null) return root.compiled;
  const began = hostMilliseconds();
  const result = settings.compile!(root);
  if (typeof result === 'string') return result;
  if (result.gain <= 0 && !settings.always) return 'it would be slower than tier 1';
  root.compiled = result.compiled;
  // It is another function now, and judged anew.
  root.missed = 0;
  root.patience = settings.always ? root.patience : Math.min(MOST_MISSED, Math.max(settings.exitThreshold, ((hostMilliseconds() - began) * 1e6) / ENTRY_COST));
  root.balance = 0;
  root.gain = result.gain;
  for (const executor of result.executors) holdersOf(executor).add(root);
  events.compiled?.(root, result.executors);
  for (const [executor, reason] of result.refused) detach(executor, reason);
  for (const exit of result.shut) shut(exit, 'it leads back');
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
export function loss(root: Executor, rounds: number, ending: Ending, time: number | null): string | null {
  if (settings.always) return null;
  root.balance = Math.min(MOST_KEPT, root.balance + rounds * root.gain - (isLearning(ending) ? 0 : ENTRY_COST));
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

/** What is behind the exit will be part of the function, or may yet be, unless that has taken too long. A loop with many branches is left often until it has all of them. */
function isLearning(ending: Ending): boolean {
  if (ending.kind !== 'exit') return false;
  const { executor, refusal, taken } = ending.exit;
  return refusal === null && taken <= settings.exitThreshold + (executor === null ? 0 : MOST_MISSED);
}

/** Ticks of tier 1 in a round. */
function ticksOf({ recorded: { ops } }: Executor): number {
  return ops.filter(({ uop }) => UOPS[uop]!.properties.includes('ticks')).length;
}

/** A side trace that no function could take in: its exit goes to tier 1 for ever. */
function detach(executor: Executor, reason: string): void {
  if (executor.parent === null) return;
  events.refused?.(executor, reason);
  executor.valid = false;
  executor.family.delete(executor);
  for (const exit of executor.arrivals) if (exit.executor === executor) shut(exit, reason);
}

function shut(exit: Exit, refusal: string): void {
  Object.assign(exit, { executor: null, refusal, tryAt: Infinity });
}

/** Measured while the machine has other things to do, a function seems to take for ever to make. */
const MOST_MISSED = 4000;

/** In tests, which want every function: each is waited for twice as long as the one before it. */
const MOST_PATIENT = 1024;

/** A function was left where a trace goes on that is not in it yet. It is made again when leaving has taken as long as making it did the last time. */
export function noteMissed(executor: Executor): void {
  for (const holder of holdersOf(executor)) {
    const root = latestOf(holder);
    if (++root.missed < root.patience) continue;
    root.compiled = null;
    if (settings.always) root.patience = Math.min(MOST_PATIENT, root.patience * 2);
  }
}

/** A trace in the place of one that was cut: its function goes on as it is. */
export function handOver(from: Executor, to: Executor): void {
  heirs.set(from, to);
  Object.assign(to, { compiled: from.compiled, patience: from.patience, missed: from.missed, gain: from.gain, balance: from.balance });
  for (const root of holdersOf(from)) holdersOf(to).add(root);
}

/** What the functions that hold the trace were made of has changed. */
export function noteChange(executor: Executor): void {
  for (const root of holdersOf(executor)) latestOf(root).compiled = null;
}
