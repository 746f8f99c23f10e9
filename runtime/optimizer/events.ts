/**
 * What can be watched of tier 2 while it works. Nobody listens as a rule, and then an event costs one test, at places that a trace
 * passes when it is made, entered or left. Who listens to `step`, which is at every micro-op, is looked up when a run begins.
 */
import type { Site } from './expand.ts';
import type { Executor, Exit, Start, Trace, TraceOp } from './trace.ts';

export interface Events {
  /** A trace begins to be recorded. */
  recording(start: Start): void;
  /** An instruction was executed, and these are its micro-ops; none where the trace ends with it. */
  instruction(site: Site, ops: readonly TraceOp[]): void;
  /** Recording has ended for the reason `ending`; null: without a trace. */
  recorded(start: Start, trace: Trace | null, ending: string): void;
  /** There is a trace and no executor, for want of a WebAssembly function. */
  refused(executor: Executor, reason: string): void;
  installed(executor: Executor): void;
  /** The executor has a WebAssembly function now, made of these traces; another one than before, if some came or went. */
  compiled(executor: Executor, traces: ReadonlySet<Executor>): void;
  /** Its function was tried: it takes `ratio` times as long as tier 1, as seen in so many pairs of tries. */
  tried(executor: Executor, ratio: number, pairs: number): void;
  entered(executor: Executor): void;
  /** Its function is called, and has returned, `rounds` back edges later. */
  calling(executor: Executor): void;
  returned(executor: Executor, rounds: number): void;
  /** `next`: where it goes on; null: in tier 1. */
  left(executor: Executor, exit: Exit, next: Executor | null): void;
  /** Tier 1 gets the current instruction: the budget is used up. */
  ticked(executor: Executor): void;
  /** Tier 1 goes on in a frame that the trace entered and does not follow. */
  strayed(executor: Executor): void;
  /** A trace was left because an exception was raised in it. */
  raised(executor: Executor): void;
  /** Before each micro-op; while somebody listens, no trace runs as a WebAssembly function. */
  step(op: TraceOp): void;
  invalidated(executor: Executor): void;
}

export const events: Partial<Events> = {};

/** Adds listeners to those that there are. */
export function observe(listeners: Partial<Events>): void {
  for (const name of Object.keys(listeners) as (keyof Events)[]) add(name, listeners[name]!);
}

type Listener = (...args: never[]) => void;

function add(name: keyof Events, listener: Listener): void {
  const before: Listener | undefined = events[name];
  const both: Listener = (...args) => {
    before!(...args);
    listener(...args);
  };
  Object.assign(events, { [name]: before === undefined ? listener : both });
}
