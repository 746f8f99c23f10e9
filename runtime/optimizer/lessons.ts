/**
 * A function that calls itself is left by way of all its calls at hand, so one that has not seen its other branches yet is many times slower than tier 1, and would be judged by that. Before it is compiled
 * its traces therefore run a while as micro-ops, and what they are left for gets side traces at once. So it is with loops that generators go on in.
 */
import { hasTime } from './budget.ts';
import { functionOf } from './functions.ts';
import { invalidate, rest, wake } from './install.ts';
import { isRecursive } from './recursive.ts';
import { settings } from './settings.ts';
import type { Executor, Exit } from './trace.ts';
import { putOnTrial } from './trial.ts';

/** Entries without anything new until it is compiled. */
const ENTRIES = 100;
/** Times that an exit is taken until a side trace is tried. */
const EXITS = 4;
const MOST_TRACES = 16;

/** By executor that will have a function: entries left. */
const lessons = new WeakMap<Executor, number>();
/** Of them that have not finished: mostly there are none, and nobody need look. */
let unfinished = 0;

/** Leaving it puts back the frames of all calls at hand, or of all generators that are in the middle of their work. */
function isLeftDearly({ start: { code }, recorded: { ops } }: Executor): boolean {
  return isRecursive(code) || ops.some(({ entered }) => entered?.at(-1)!.isResumed === true);
}

/** Whether it is to learn first. */
export function learns(executor: Executor): boolean {
  if (settings.always || settings.compile === null || !isLeftDearly(executor)) return false;
  lessons.set(executor, ENTRIES);
  unfinished++;
  return true;
}

function rootOf(executor: Executor): Executor {
  let root = executor;
  while (root.parent !== null) root = root.parent.executor;
  return root;
}

/** A side trace was made. */
export function noteLearnt(executor: Executor): void {
  const root = rootOf(executor);
  if (lessons.has(root) && root.family.size < MOST_TRACES) lessons.set(root, ENTRIES);
}

/** The executor is entered, and is still learning. */
export function isLearning(executor: Executor): boolean {
  if (unfinished === 0) return false;
  const root = rootOf(executor);
  const left = lessons.get(root);
  if (left === undefined) return false;
  // Traces as micro-ops are slower than tier 1.
  if (!hasTime()) rest(root);
  else if (left > 0) lessons.set(root, left - 1);
  else return finish(root);
  return true;
}

/** The program is where the executor stands: it goes on learning if there is time again. @returns whether it learns */
export function comeByLearner(executor: Executor): boolean {
  if (!lessons.has(executor)) return false;
  if (executor.rests && hasTime()) wake(executor);
  return true;
}

function finish(root: Executor): false {
  lessons.delete(root);
  unfinished--;
  compile(root);
  return false;
}

function compile(executor: Executor): void {
  const refusal = functionOf(executor);
  if (typeof refusal === 'string') return invalidate(executor, refusal);
  putOnTrial(executor);
}

/** A side trace is wanted at the exit. */
export function isWanted(executor: Executor, exit: Exit): boolean {
  return exit.taken >= exit.tryAt || (unfinished > 0 && exit.taken >= EXITS && exit.tryAt < Infinity && exit.refusal === null && lessons.has(rootOf(executor)));
}
