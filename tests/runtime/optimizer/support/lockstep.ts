/**
 * Runs traces as they were recorded, each micro-op beside its abstract case. Installed in the place of the micro-ops' functions, so that
 * recording, execution, exits and side traces are tier 2's own.
 */
import { ABSTRACT_CASES } from '../../../../generated/tier2/abstract.ts';
import type { Outcome, UopCall, UopFunction } from '../../../../generated/tier2/call.ts';
import { UOP_FUNCTIONS } from '../../../../generated/tier2/uops.ts';
import type { Host } from '../../../../runtime/optimizer/abstraction.ts';
import type { Executor, TraceOp } from '../../../../runtime/optimizer/trace.ts';
import { isRestless, watchFor } from '../../../../runtime/optimizer/watch.ts';
import type { Frame } from '../../../../runtime/objects/machine/frame.ts';
import { thread } from '../../../../runtime/objects/machine/thread.ts';
import { Shadow } from './shadow.ts';

interface Pair {
  readonly executor: Executor;
  readonly shadow: Shadow;
  /** Where the next micro-op is expected, and which. */
  frame: Frame;
  next: TraceOp | undefined;
}

export interface Lockstep {
  readonly violations: string[];
  /** Micro-ops that went on, by name. */
  readonly passed: Map<string, number>;
}

/** A frame's globals are what they were when it was recorded: the optimiser puts a check there. */
const pinned: Host = {
  pin: ({ recorded, self }, which) => {
    const frame = frameOf.get(self);
    return frame === undefined || frame[which] === recorded[which];
  },
  isRestless,
};
const frameOf = new WeakMap<object, Frame>();

export function runInLockstep(): Lockstep {
  const lockstep: Lockstep = { violations: [], passed: new Map() };
  const pairs: Pair[] = [];
  const functions = UOP_FUNCTIONS as Record<string, UopFunction>;
  for (const [name, run] of Object.entries(functions)) {
    functions[name] = (frame, op) => stepped(lockstep, pairs, run, frame, op as TraceOp);
  }
  return lockstep;
}

function stepped(lockstep: Lockstep, pairs: Pair[], run: UopFunction, frame: Frame, op: TraceOp): Outcome {
  const pair = pairAt(pairs, frame, op);
  if (pair === null) return run(frame, op);
  const { shadow, executor } = pair;
  frameOf.set(shadow.top.self, frame);
  const finding = shadow.look(op, frame);
  ABSTRACT_CASES[op.uop]!(shadow);
  watchFor(executor, finding.dependencies);
  const after = runOrForget(pairs, pair, () => run(frame, op as UopCall));
  const isOver = after === null || typeof after === 'symbol' || !executor.valid;
  if (after === null || !isOver) shadow.compareChecks(after === null);
  if (!isOver && (after === frame || op.movesFrame)) {
    shadow.compare(after as Frame);
    pair.frame = after as Frame;
    pair.next = executor.ops[executor.ops.indexOf(op) + 1];
    lockstep.passed.set(op.uop, (lockstep.passed.get(op.uop) ?? 0) + 1);
  } else pairs.length = pairs.indexOf(pair);
  lockstep.violations.push(...shadow.violations.splice(0));
  return after;
}

/** A run that ends by an exception is not gone on with, although its frame may come back for another. */
function runOrForget(pairs: Pair[], pair: Pair, run: () => Outcome): Outcome {
  try {
    return run();
  } catch (error) {
    pairs.length = pairs.indexOf(pair);
    throw error;
  }
}

/** Entries of one executor; the values are mostly of the same kind each time. */
const OFTEN_ENOUGH = 6;

/** The trace that the micro-op belongs to; null where it was left aside. */
function pairAt(pairs: Pair[], frame: Frame, op: TraceOp): Pair | null {
  const executor = thread.executor as Executor;
  if (op.uop === '_START_EXECUTOR') {
    if (executor.entered > OFTEN_ENOUGH) return null;
    pairs.push({ executor, frame, next: op, shadow: new Shadow(executor.recorded.frames, pinned, frame) });
  }
  // Runs inside this one are over.
  const at = pairs.findLastIndex((pair) => pair.executor === executor && pair.frame === frame && pair.next === op);
  if (at < 0) return null;
  pairs.length = at + 1;
  return pairs[at]!;
}
