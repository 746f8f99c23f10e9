/**
 * Does a function pay? It is tried: some milliseconds with it and some without, in turns, until one of both is seen to be faster. What is compared is what the whole program
 * does in a millisecond, in ticks of tier 1 (progress.ts), so it does not matter how much of a round is in the function, what its exits cost, or which other loops there are.
 *
 * Rejected: the time of a round against that of a tick in tier 1 at the same place, which nobody knows for loops around others; an estimate by what is in a round, which was wrong by more
 * than a factor of two in either direction where objects and calls are concerned.
 */
import { hostMilliseconds } from '../objects/machine/clock.ts';
import { countFunction, mayTry, noteLoss, spentTime } from './budget.ts';
import { events } from './events.ts';
import { latestOf } from './functions.ts';
import { invalidate, rest, wake } from './install.ts';
import { progress } from './progress.ts';
import { lookOftenEnough, settings } from './settings.ts';
import type { Compiled, Executor } from './trace.ts';

/** Of one try. A collection of the young generation takes about one. */
const MILLISECONDS = 2;
/** V8's optimiser takes so long for a function, and so much more for each byte of its module. Until then the function runs in slower code. */
const SETTLING = 4;
const SETTLING_PER_BYTE = 0.0015;
/** Pairs of tries until there is a verdict: at least, and at most. */
const FEWEST = 5;
const MOST = 40;
/** Standard errors that the mean has to be away from what it is compared with. */
const SURE = 2.5;
/** A function that takes so many times as long as tier 1 is no gain; the logarithm of it. */
const NO_GAIN = Math.log(0.985);
/** Tries of a function that was not entered meanwhile, until it is another one's turn. */
const IDLE = 2;
/** Milliseconds until a function is tried again, and how many times as many until the next time: V8 optimises tier 1 too, traces learn, and the program may do something else then. */
const AGAIN_AFTER = 500;
const LATER = 4;
/** Milliseconds that V8 takes to optimise tier 1 for what it does: again, after functions have done it. Not waited for where a function takes less than so much of the time. */
const WARMING = 150;
const CLEAR = 0.4;

interface Trial {
  executor: Executor;
  /** What the tries are of: another function is another trial. */
  compiled: Compiled | null;
  /** When V8 has probably optimised it. */
  settled: number;
  /** The logarithms of the quotients of the times of a tick, with and without the function. */
  logs: number[];
  /** Milliseconds that a tick took in the last try of each kind; 0 before. */
  with: number;
  without: number;
  /** The least that one took without the function. */
  least: number;
  idle: number;
  /** Not tried before that time; and how long it will be left alone after that. */
  notBefore: number;
  pause: number;
  /** As it was found the last time; 0 before. */
  ratio: number;
}

/** They live as long as their executors. */
const trials = new WeakMap<Executor, Trial>();

/** Whose turn it is, and when and with what its present try began. */
let current: Trial | null = null;
let begun = { time: 0, ticks: 0, spent: 0, entered: 0 };

/** The executor has a function now, for which the oldest one makes room if there are too many. It rests until its turn comes. */
export function putOnTrial(executor: Executor): void {
  const oldest = countFunction(executor);
  if (oldest !== null) invalidate(oldest, 'it made room for newer functions');
  if (settings.always) return;
  rest(executor);
  trials.set(executor, newTrial(executor));
}

function newTrial(executor: Executor): Trial {
  return { executor, compiled: null, settled: 0, logs: [], with: 0, without: 0, least: Infinity, idle: 0, notBefore: 0, pause: AGAIN_AFTER, ratio: 0 };
}

/** The program is where the executor stands: it is the next one to be tried, if nobody's turn is. */
export function comeBy(executor: Executor): void {
  if (current !== null || settings.always) return;
  const trial = trials.get(executor) ?? newTrial(executor);
  const now = hostMilliseconds();
  if (now < trial.notBefore) return;
  current = trial;
  if (trial.ratio > CLEAR) {
    rest(executor);
    trial.settled = now + WARMING;
  } else wake(executor);
  begin(executor);
}

/** Now and then, between two runs of the loop. */
export function lookAtTrial(): void {
  if (current === null) return;
  const now = hostMilliseconds();
  if (now - begun.time >= MILLISECONDS && progress.ticks > begun.ticks) endTry(current, now);
}

function begin({ entered }: Executor): void {
  lookOftenEnough();
  begun = { time: hostMilliseconds(), ticks: progress.ticks, spent: spentTime(), entered };
}

function endTry(trial: Trial, now: number): void {
  const executor = (trial.executor = latestOf(trial.executor));
  trials.set(executor, trial);
  if (!executor.valid) {
    current = null;
    return;
  }
  const time = now - begun.time - (spentTime() - begun.spent);
  const ticks = progress.ticks - begun.ticks;
  if (executor.rests) endWithout(trial, time / ticks, now);
  else endWith(trial, time, ticks, now);
}

function endWithout(trial: Trial, time: number, now: number): void {
  const { executor, logs } = trial;
  trial.without = time;
  trial.least = Math.min(trial.least, time);
  if (trial.with > 0) {
    logs.push(Math.log(trial.with / time));
    trial.with = 0;
    const verdict = judge(logs);
    if (verdict !== null) return end(trial, verdict, now);
  }
  if (mayTry() && now > trial.settled) wake(executor);
  begin(executor);
}

function endWith(trial: Trial, time: number, ticks: number, now: number): void {
  const { executor, without } = trial;
  rest(executor);
  if (executor.entered === begun.entered) return endIdle(trial);
  trial.idle = 0;
  const isNew = trial.compiled !== executor.compiled;
  if (isNew) Object.assign(trial, { compiled: executor.compiled, settled: now + SETTLING + SETTLING_PER_BYTE * (executor.compiled?.size ?? 0), logs: [] });
  else trial.with = time / ticks;
  if (without > 0) noteLoss(time - ticks * without);
  begin(executor);
}

function endIdle(trial: Trial): void {
  if (++trial.idle < IDLE) return begin(trial.executor);
  trial.idle = 0;
  current = null;
}

/** Whether the function is faster; null: that is not known yet. */
function judge(logs: readonly number[]): boolean | null {
  if (logs.length < FEWEST) return null;
  const usual = withoutOutliers(logs);
  const difference = mean(usual) - NO_GAIN;
  const error = Math.sqrt(usual.reduce((sum, log) => sum + (log - mean(usual)) ** 2, 0) / (usual.length - 1) / usual.length);
  return Math.abs(difference) > SURE * error || logs.length >= MOST ? difference < 0 : null;
}

/** The clock goes on while the machine does something else, or collects: an eighth at either end does not count. */
function withoutOutliers(logs: readonly number[]): readonly number[] {
  const dropped = Math.ceil(logs.length / 8);
  return [...logs].sort((a, b) => a - b).slice(dropped, logs.length - dropped);
}

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

function end(trial: Trial, isFaster: boolean, now: number): void {
  const { executor, logs, pause } = trial;
  const ratio = Math.exp(mean(withoutOutliers(logs)));
  events.tried?.(executor, ratio, logs.length);
  if (isFaster) wake(executor);
  executor.gain = Math.max(0, trial.least * (1 - ratio));
  Object.assign(trial, { ratio, logs: [], with: 0, least: Infinity, notBefore: now + pause, pause: LATER * pause });
  current = null;
}
