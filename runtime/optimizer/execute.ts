/** Runs executors: one micro-op after the other, out at exits, on into side traces and other executors, or back to tier 1. */
import { LEFT, raiseInLoop, RAISED, takeRaised } from '../../generated/interpreter/outcome.ts';
import { OTHER_WAY, RESTART, type UopCall } from '../../generated/tier2/call.ts';
import { UOP_FUNCTIONS } from '../../generated/tier2/uops.ts';
import type { Slot, Value } from '../heap/value.ts';
import { PyException } from '../objects/exceptions/exceptions.ts';
import { stack, type Frame } from '../objects/machine/frame.ts';
import { AGAIN, thread } from '../objects/machine/thread.ts';
import { events } from './events.ts';
import { functionOf, noteMissed, noteUnfit } from './functions.ts';
import { executorAt, invalidate } from './install.ts';
import { isLearning, isWanted } from './lessons.ts';
import { settings } from './settings.ts';
import { countTicks } from './progress.ts';
import { LINK_AFTER, type Compiled, type Executor, type Exit, type TraceOp } from './trace.ts';

/** Where tier 1 goes on; `hot` is the exit that deserves a side trace now. */
export interface Left {
  readonly frame: Frame;
  readonly hot: { readonly executor: Executor; readonly exit: Exit } | null;
  /** The budget is used up: interrupts are to be looked at. */
  readonly isSpent: boolean;
}

/** LEFT: the frame that native code entered was left; RAISED: not unwound yet, since who runs the frames knows which of them native code entered. */
export function execute(entered: Executor, frame: Frame): Left | typeof LEFT | typeof RAISED {
  const outer = thread.executor;
  const run = new Run(entered, frame);
  try {
    return run.toEnd();
  } catch (error) {
    events.raised?.(run.executor);
    // A Python exception is raised by an operation, before which pc was stored; a fault of the host can come from anywhere.
    if (!(error instanceof PyException)) thread.frame!.pc = run.pc;
    return raiseInLoop(error);
  } finally {
    thread.executor = outer;
  }
}

const kept: Slot[] = [];

class Run {
  pc = 0;
  executor: Executor;
  #frame: Frame;
  #at = 0;
  /** With `leaveInTurn`: checks passed in this round. */
  #checks = 0;

  constructor(executor: Executor, frame: Frame) {
    this.executor = executor;
    this.#frame = frame;
  }

  toEnd(): Left | typeof LEFT {
    const { step } = events;
    this.#enter(this.executor);
    for (;;) {
      const compiled = step === undefined && this.#at === 0 ? this.#compiled() : null;
      if (compiled !== null) return this.#runCompiled(compiled);
      const op = this.executor.ops[this.#at++]!;
      if (step !== undefined) step(op);
      const frame = this.#frame;
      this.pc = frame.pc = op.pc;
      if (op.saves > 0) keep(frame, op.saves);
      const after = settings.leaveInTurn && this.#isTurn(op) ? null : op.run(frame, op);
      if (after === frame) continue;
      const left = this.#leaveOrMove(op, after);
      if (left !== null) return left;
    }
  }

  /** The function, if there is one and it may run now. Who wants to see every micro-op gets the interpreter. */
  #compiled(): Compiled | null {
    if (settings.compile === null || isLearning(this.executor)) return null;
    // It is part of the function of what it goes on from, which has just been made.
    if (this.executor.recorded.frames.length > 1) return null;
    const compiled = functionOf(this.executor);
    if (typeof compiled !== 'string') return compiled.hasRoom(this.#frame) ? compiled : null;
    invalidate(this.executor, compiled);
    return null;
  }

  #enter(executor: Executor): void {
    this.executor = executor;
    events.entered?.(executor);
    thread.executor = executor;
    executor.entered++;
    this.#at = 0;
    this.#checks = 0;
    if (settings.leaveInTurn) executor.turn++;
  }

  /** null: the trace goes on. */
  #leaveOrMove(op: TraceOp, after: ReturnType<TraceOp['run']>): Left | typeof LEFT | null {
    if (after === null || after === OTHER_WAY) return this.#exit(op.exit!);
    if (after === RESTART) return this.#restart();
    if (after === AGAIN) return this.#tick(back(this.#frame, op.exit!));
    if (after === LEFT) return LEFT;
    // Not unwound here: an exception that leaves a frame entered from native code would come back to `execute`, to be unwound twice.
    if (after === RAISED) throw takeRaised();
    // It entered a frame that the trace does not follow.
    if (!op.movesFrame) return this.#stray(after);
    this.#frame = after;
    return null;
  }

  #runCompiled(compiled: Compiled): Left | typeof LEFT {
    const { executor: root } = this;
    events.calling?.(root);
    const ending = compiled.run(this.#frame, root.turn);
    root.rounds += compiled.rounds;
    events.returned?.(root, compiled.rounds);
    countTicks(root, compiled.ticks);
    if (ending.kind === 'raised') {
      // The function knows which micro-op it was that called out of it.
      this.pc = thread.frame!.pc;
      throw ending.error;
    }
    if (ending.kind === 'elsewhere') return this.#stray(ending.frame);
    if (ending.kind === 'returned') return this.#return(ending.value);
    this.#frame = thread.frame!;
    const { exit, executor } = ending;
    this.#frame.pc = exit.pc;
    this.#frame.sp = this.#frame.base + this.#frame.code.nlocalsplus + exit.depth;
    // A function counts its own rounds; going from one to the next is counted here, so that interrupts are seen.
    const isSpent = ending.kind === 'budget' || --thread.ticks < 0;
    return isSpent ? this.#tick(this.#frame) : this.#leaveFunction(executor, exit);
  }

  /** The function is at its end, its frame is not left yet. */
  #return(value: Value): Left | typeof LEFT {
    const frame = this.#frame;
    const caller = returnFrom(frame, value);
    return caller === LEFT ? LEFT : { frame: caller, hot: null, isSpent: --thread.ticks < 0 };
  }

  #stray(frame: Frame): Left {
    events.strayed?.(this.executor);
    return toTierOne(frame);
  }

  #tick(frame: Frame): Left {
    events.ticked?.(this.executor);
    return { frame, hot: null, isSpent: true };
  }

  #restart(): null {
    this.#at = this.executor.top;
    this.executor.rounds++;
    return null;
  }

  #exit(exit: Exit): Left | null {
    back(this.#frame, exit);
    return this.#goOnFrom(this.executor, exit);
  }

  #goOnFrom(executor: Executor, exit: Exit): Left | null {
    const frame = this.#frame;
    exit.taken++;
    const next = exit.executor ?? executorAt(frame.code, exit.pc);
    events.left?.(executor, exit, next);
    if (next !== null && next.valid) {
      this.#enter(next);
      return null;
    }
    return { frame, hot: isWanted(executor, exit) ? { executor, exit } : null, isSpent: false };
  }

  /**
   * Out of a function: an executor that stands there is entered by tier 1, which finds it without a search. Only where that has happened often is it looked for, to
   * become a part of this function.
   */
  #leaveFunction(executor: Executor, exit: Exit): Left {
    const frame = this.#frame;
    exit.taken++;
    if (exit.isUnfit) noteUnfit(executor, exit);
    const isWorthALook = exit.taken === LINK_AFTER || exit.taken >= exit.tryAt;
    const next = exit.executor ?? (isWorthALook || events.left !== undefined ? executorAt(frame.code, exit.pc) : null);
    events.left?.(executor, exit, next);
    if (exit.executor !== null || (isWorthALook && next !== null && exit.taken >= LINK_AFTER)) noteMissed(executor);
    if (exit.taken < exit.tryAt) return toTierOne(frame);
    exit.tryAt = 2 * exit.taken;
    return { frame, hot: next === null ? { executor, exit } : null, isSpent: false };
  }

  /** The next check is the one to leave at this time. A jump's other way is there only for whom the condition does not hold. */
  #isTurn({ exit }: TraceOp): boolean {
    if (exit === null || exit.isBranch || exit.isEnd) return false;
    return this.#checks++ === this.executor.turn % this.executor.exits.length;
  }
}

/** As a return instruction does it. */
function returnFrom(frame: Frame, value: Value): Frame | typeof LEFT {
  stack[frame.sp++] = value;
  return UOP_FUNCTIONS['_POP_FRAME']!(frame, RETURN) as Frame | typeof LEFT;
}

const RETURN: UopCall = { oparg: 0, operands: [], size: 0 };

function toTierOne(frame: Frame): Left {
  return { frame, hot: null, isSpent: false };
}

/** The frame as tier 1 has it at the exit. */
function back(frame: Frame, { pc, depth, restores }: Exit): Frame {
  frame.pc = pc;
  const sp = frame.base + frame.code.nlocalsplus + depth;
  for (let slot = 0; slot < restores; slot++) stack[sp - restores + slot] = kept[slot]!;
  frame.sp = sp;
  return frame;
}

function keep({ sp }: Frame, count: number): void {
  for (let slot = 0; slot < count; slot++) kept[slot] = stack[sp - count + slot]!;
}
