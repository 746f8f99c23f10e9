/**
 * Traces and the WebAssembly functions they are in. A loop's executor has a function, of its own trace and of those behind its exits. It is made anew
 * when one of them went, or turned out to lead somewhere; one that came is waited for until it has been missed so often, because making a function takes in
 * proportion to all that is in it, and side traces seldom come alone.
 */
import { hostMilliseconds } from '../objects/machine/clock.ts';
import { hasTime, spending } from './budget.ts';
import { events } from './events.ts';
import { exitThresholdOf, isRecursive } from './recursive.ts';
import { settings } from './settings.ts';
import type { Compiled, Executor, Exit } from './trace.ts';

/** The executors in whose functions a trace is. */
const holders = new WeakMap<Executor, Set<Executor>>();

function holdersOf(executor: Executor): Set<Executor> {
  let found = holders.get(executor);
  if (found === undefined) holders.set(executor, (found = new Set()));
  return found;
}

/** What stands in the place of a trace that was cut. */
const heirs = new WeakMap<Executor, Executor>();

export function latestOf(root: Executor): Executor {
  let latest = root;
  for (let heir = heirs.get(root); heir !== undefined; heir = heirs.get(heir)) latest = heir;
  return latest;
}

/** The function, made if it has to be, or why there is none. */
export function functionOf(root: Executor): Compiled | string {
  if (root.compiled !== null) return root.compiled;
  const began = hostMilliseconds();
  const result = spending(() => settings.compile!(root));
  if (typeof result === 'string') return result;
  root.compiled = result.compiled;
  root.missed = 0;
  root.patience = settings.always ? root.patience : Math.min(MOST_MISSED, Math.max(exitThresholdOf(root.start.code), ((hostMilliseconds() - began) * 1e6) / (isRecursive(root.start.code) ? UNWINDING_COST : ENTRY_COST)));
  for (const executor of result.executors) holdersOf(executor).add(root);
  events.compiled?.(root, result.executors);
  for (const [executor, reason] of result.refused) detach(executor, reason);
  for (const exit of result.shut) shut(exit, 'it leads back');
  return result.compiled;
}

/** What entering and leaving a function costs, in nanoseconds. */
const ENTRY_COST = 400;
/** And where the frames of calls at hand are put back. */
const UNWINDING_COST = 20_000;

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
    if (++root.missed < root.patience || !hasTime()) continue;
    drop(root);
    if (settings.always) root.patience = Math.min(MOST_PATIENT, root.patience * 2);
  }
}

/** Entries in vain between two looks, and the rounds that one of them is worth. */
const IN_VAIN = 256;
const ROUNDS = 100;

/** It was entered with other things in its slots than were seen. Where that is what mostly happens they are held as objects. */
export function noteUnfit(executor: Executor, { taken }: Exit): void {
  if (taken % IN_VAIN !== 0 || taken * ROUNDS <= executor.rounds) return;
  executor.seen = [];
  noteChange(executor);
}

/** A trace in the place of one that was cut: its function goes on as it is. */
export function handOver(from: Executor, to: Executor): void {
  heirs.set(from, to);
  Object.assign(to, { compiled: from.compiled, patience: from.patience, missed: from.missed, rests: from.rests, gain: from.gain });
  for (const root of holdersOf(from)) holdersOf(to).add(root);
}

/** What the functions that hold the trace were made of has changed. */
export function noteChange(executor: Executor): void {
  for (const root of holdersOf(executor)) drop(latestOf(root));
}

function drop(root: Executor): void {
  root.compiled?.forget();
  root.compiled = null;
}
