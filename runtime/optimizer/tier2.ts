/** What the driver calls each time the loop has returned to it. Importing this file and calling `startTier2` switches tier 2 on. */
import { type After, executors, LEFT, RAISED, takeRaised, takeResult } from '../../generated/interpreter/outcome.ts';
import type { Value } from '../heap/value.ts';
import { loop } from '../interpreter/loop.ts';
import type { Frame } from '../objects/machine/frame.ts';
import { installHooks } from '../objects/machine/hooks.ts';
import { AGAIN, thread, type Again } from '../objects/machine/thread.ts';
import { useLoops } from '../operations/consumers.ts';
import { unwind } from '../operations/unwind.ts';
import { hasTime, spending, startBudget } from './budget.ts';
import { events } from './events.ts';
import { execute, type Left } from './execute.ts';
import { functionOf } from './functions.ts';
import { charge, coolDown, startAt } from './heat.ts';
import { arrive, executorAt, installExecutor, makeExecutor, placedAt } from './install.ts';
import { comeByLearner, learns, noteLearnt } from './lessons.ts';
import { meet, meets, placesOf } from './meetings.ts';
import { optimise } from './optimise.ts';
import { isDisturbed, rejoin, rotate } from './rotate.ts';
import { isCalleeRunning } from './recursion.ts';
import { lookForRecursion } from './recursive.ts';
import { countBudget } from './progress.ts';
import { belongsToConsumer, LOOP_OVER, PASSED_OVER, record, WAYS_MEET } from './record.ts';
import { lookOften, nextBudget, noteQuietLook, settings, type Tier2Settings } from './settings.ts';
import type { Executor, Exit, Place, Start, Trace } from './trace.ts';
import { comeBy, lookAtTrial, putOnTrial } from './trial.ts';
import { invalidateAll, watchFor } from './watch.ts';

export function startTier2(wanted: Partial<Tier2Settings>): void {
  Object.assign(settings, wanted);
  thread.budget = nextBudget();
  startBudget();
  installHooks({ goOn, invalidateTraces: invalidateAll, leaveTier2 });
  useLoops();
  executors.enter = enterFromLoop;
}

let isLeft = false;

/** For good: a program has started a thread, and a trace cannot be suspended in its middle. */
function leaveTier2(): void {
  isLeft = true;
  invalidateAll();
  installHooks({ goOn: (frame) => loop.run(frame), noteItems: () => null });
  thread.budget = LONG_BUDGET;
}

/** As without tier 2. */
const LONG_BUDGET = 10_000;

function goOn(frame: Frame): Value | Again {
  countBudget();
  lookAtTrial();
  thread.budget = nextBudget();
  thread.ticks = thread.budget;
  const hot = takeHot(frame);
  if (hot !== null && mayTrace()) return loop.run(spending(() => traceExit(hot, frame)));
  const executor = executorAt(frame.code, frame.pc);
  if (executor !== null && settings.compile !== null && !comeByLearner(executor)) comeBy(executor);
  if (executor !== null && !executor.rests) return enter(executor, frame);
  // Functions use up the budget where they are left: what is to be charged is the next place that ticks.
  const start = executor === null ? startAt(frame.code, frame.pc) : null;
  if (start === null && executor === null) thread.ticks = 2;
  if (start?.kind === 'entry') lookForRecursion(frame);
  if (start === null || !charge(start) || !mayTrace()) {
    noteQuietLook();
    return loop.run(frame);
  }
  lookOften();
  return loop.run(spending(() => traceFrom(start, frame)));
}

const mayTrace = (): boolean => !isCalleeRunning() && hasTime();

function enter(executor: Executor, frame: Frame): Value | Again {
  const left = execute(executor, frame);
  if (left === LEFT) return takeResult();
  if (left === RAISED) return loop.run(unwind(takeRaised()));
  const { hot } = left;
  return loop.run(hot === null || !mayTrace() ? left.frame : spending(() => traceExit(hot, left.frame)));
}

/**
 * ENTER_EXECUTOR. The loop keeps what is left of its budget, so places outside of traces are charged as ever; the ticks of traces are counted from one look at
 * interrupts to the next, or a trace that is left in every round would never come to it.
 */
function enterFromLoop(frame: Frame): After {
  const { executor, first } = placedAt(frame.code, frame.pc);
  // Who looks around may let the executor rest: tier 1 goes on with the whole instruction.
  frame.pc = first;
  if (thread.ticks <= 0) return AGAIN;
  const left = execute(executor, frame);
  if (typeof left === 'symbol') return left;
  if (left.isSpent) return AGAIN;
  if (left.hot === null) return left.frame;
  // A side trace is recorded where the loop has returned: what is raised meanwhile may leave frames that the loop was entered with.
  hotExit = left;
  return AGAIN;
}

let hotExit: Left | null = null;

/** The exit at which a side trace is wanted, if the frame still stands there: an interrupt may have been raised. */
function takeHot(frame: Frame): Left['hot'] {
  const left = hotExit;
  hotExit = null;
  return left !== null && left.frame === frame && left.hot?.exit.pc === frame.pc ? left.hot : null;
}

/** Runs on while recording; returns the frame in which tier 1 goes on. */
function traceFrom(start: Start, frame: Frame): Frame {
  if (belongsToConsumer(start, frame)) {
    coolDown(start);
    return frame;
  }
  const { trace, ending, frame: after } = record(start, [frame]);
  if (trace === null) coolDown(start, ending === LOOP_OVER || ending === PASSED_OVER ? 1 : undefined);
  else install(trace, null);
  return after;
}

function install(trace: Trace, parent: Executor['parent']): void {
  // Recorded while the program started its first thread.
  if (isLeft) return;
  const executor = (parent === null ? makeRotated(trace) : null) ?? makeExecutor(trace, optimise(trace), parent);
  // Side traces are parts of their loop's function.
  const getsFunction = parent === null && settings.compile !== null && !learns(executor);
  const refusal = getsFunction ? functionOf(executor) : null;
  if (typeof refusal === 'string') return giveUp(executor, refusal);
  installExecutor(executor);
  watchFor(executor, executor.dependencies);
  if (parent !== null) noteLearnt(executor);
  if (getsFunction) putOnTrial(executor);
}

/** The way to a loop that goes on inside a generator, with that loop behind it; null: there is none, or it is better left as it is. */
function makeRotated(trace: Trace): Executor | null {
  const rotated = rotate(trace);
  if (rotated === null) return null;
  const { way, loop, end } = rotated;
  const optimised = optimise(loop);
  if (isDisturbed(optimised.ops)) return null;
  const executor = makeExecutor(way, optimise(way), null);
  const inside = makeExecutor(loop, optimised, { executor, exit: end });
  installExecutor(inside);
  watchFor(inside, inside.dependencies);
  return executor;
}

function giveUp(executor: Executor, refusal: string): void {
  events.refused?.(executor, refusal);
  coolDown(executor.start);
}

/** Tries of a side trace become rarer where nothing comes of them. */
const PATIENCE = 4;

function traceExit(parent: { readonly executor: Executor; readonly exit: Exit }, frame: Frame): Frame {
  const { exit, executor: { family } } = parent;
  const frames = framesOf(frame, exit.frame + 1);
  const from = placesOf(frames);
  if (exit.isBranch && meet(family, exit, from, partedAt(parent, from))) return frame;
  const start: Start = { code: exit.code, pc: exit.pc, kind: 'exit', header: -1 };
  const { trace, ending, frame: after } = record(start, frames, meets(family, from));
  if (trace === null) {
    exit.refusal = ending;
    exit.tryAt = exit.taken * PATIENCE;
    return after;
  }
  const joined = rejoin(trace, parent.executor);
  install(joined?.trace ?? trace, parent);
  if (joined !== null) {
    if (joined.loop.valid) arrive(joined.end, joined.loop);
    return after;
  }
  const end = trace.ops.at(-1)!;
  if (ending === WAYS_MEET) meet(family, end.exit!, placesOf(framesOf(after, end.frame + 1)), from);
  return after;
}

/** The branch that leads there by its other way. */
function partedAt({ executor, exit }: NonNullable<Executor['parent']>, places: readonly Place[]): readonly Place[] {
  const { start } = executor.ops.find((op) => op.exit === exit)!;
  return [...places.slice(0, -1), { ...places.at(-1)!, pc: start }];
}

/** The topmost frames, the outermost first. */
function framesOf(top: Frame, count: number): Frame[] {
  const frames: Frame[] = [];
  for (let frame: Frame | null = top; frames.length < count; frame = frame!.previous) frames.unshift(frame!);
  return frames;
}
