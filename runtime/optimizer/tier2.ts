/** What the driver calls each time the loop has returned to it. Importing this file and calling `startTier2` switches tier 2 on. */
import { LEFT, takeResult } from '../../generated/interpreter/outcome.ts';
import type { Value } from '../heap/value.ts';
import { run } from '../interpreter/loop.ts';
import type { Frame } from '../objects/machine/frame.ts';
import { installHooks } from '../objects/machine/hooks.ts';
import { thread, type Again } from '../objects/machine/thread.ts';
import { countFunction, hasTime, spending, startBudget } from './budget.ts';
import { events } from './events.ts';
import { execute } from './execute.ts';
import { functionOf } from './functions.ts';
import { charge, coolDown } from './heat.ts';
import { executorAt, installExecutor, invalidate, makeExecutor } from './install.ts';
import { optimise } from './optimise.ts';
import { record } from './record.ts';
import { charged, lookOften, nextBudget, noteQuietLook, settings, type Tier2Settings } from './settings.ts';
import type { Executor, Exit, Start, Trace } from './trace.ts';
import { invalidateAll, watchFor } from './watch.ts';

export function startTier2(wanted: Partial<Tier2Settings>): void {
  Object.assign(settings, wanted);
  thread.budget = nextBudget();
  startBudget();
  installHooks({ goOn, invalidateTraces: invalidateAll, leaveTier2 });
}

let isLeft = false;

/** For good: a program has started a thread, and a trace cannot be suspended in its middle. */
function leaveTier2(): void {
  isLeft = true;
  invalidateAll();
  installHooks({ goOn: (frame) => run(frame) });
  thread.budget = LONG_BUDGET;
}

/** As without tier 2. */
const LONG_BUDGET = 10_000;

function goOn(frame: Frame): Value | Again {
  thread.budget = nextBudget();
  thread.ticks = thread.budget;
  const executor = executorAt(frame.code, frame.pc);
  if (executor !== null) return enter(executor, frame);
  entries = 0;
  const start = charge(frame);
  if (start === null || !hasTime()) {
    noteQuietLook();
    return run(frame);
  }
  lookOften();
  return run(spending(() => traceFrom(start, frame)));
}

function enter(executor: Executor, frame: Frame): Value | Again {
  const left = execute(executor, frame);
  if (left === LEFT) return takeResult();
  const { hot } = left;
  const after = hot === null || !hasTime() ? left.frame : spending(() => traceExit(hot, left.frame));
  // At the loop's next tick it returns, and the place there is charged.
  if (++entries >= charged()) thread.budget = 1;
  return run(after);
}

/**
 * Executors entered since a place was charged. Each entry gives the loop a budget anew, so a loop around a traced one, or that calls a traced
 * function, would never use its own up: entries count as ticks.
 */
let entries = 0;

/** Runs on while recording; returns the frame in which tier 1 goes on. */
function traceFrom(start: Start, frame: Frame): Frame {
  const { trace, frame: after } = record(start, [frame]);
  if (trace === null) coolDown(start);
  else install(trace, null);
  return after;
}

function install(trace: Trace, parent: Executor['parent']): void {
  // Recorded while the program started its first thread.
  if (isLeft) return;
  const executor = makeExecutor(trace, optimise(trace), parent);
  const refusal = parent === null && settings.compile !== null ? functionOf(executor) : null;
  if (typeof refusal === 'string') return giveUp(executor, refusal);
  installExecutor(executor);
  watchFor(executor, executor.dependencies);
  const oldest = parent === null && settings.compile !== null ? countFunction(executor) : null;
  if (oldest !== null) invalidate(oldest, 'it made room for newer functions');
}

function giveUp(executor: Executor, refusal: string): void {
  events.refused?.(executor, refusal);
  coolDown(executor.start);
}

/** Tries of a side trace become rarer where nothing comes of them. */
const PATIENCE = 4;

function traceExit(parent: { readonly executor: Executor; readonly exit: Exit }, frame: Frame): Frame {
  const { exit } = parent;
  const start: Start = { code: exit.code, pc: exit.pc, kind: 'exit', header: -1 };
  const { trace, ending, frame: after } = record(start, framesOf(frame, exit.frame + 1));
  if (trace === null) {
    exit.refusal = ending;
    exit.tryAt = exit.taken * PATIENCE;
  } else install(trace, parent);
  return after;
}

/** The topmost frames, the outermost first. */
function framesOf(top: Frame, count: number): Frame[] {
  const frames: Frame[] = [];
  for (let frame: Frame | null = top; frames.length < count; frame = frame!.previous) frames.unshift(frame!);
  return frames;
}
