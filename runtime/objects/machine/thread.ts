/**
 * The state of the one Python thread of this JavaScript realm: the current frame, the exceptions being handled,
 * the recursion limits and the pending interrupt.
 */
import { recursionError } from '../exceptions/errors.ts';
import type { PyException } from '../exceptions/exceptions.ts';
import type { Frame } from './frame.ts';

/** What the generated loop returns when its budget is used up: its driver calls it again with the current frame. */
export const AGAIN: unique symbol = Symbol('AGAIN');
export type Again = typeof AGAIN;

/**
 * One level of `sys.exc_info()`: the thread has one, every generator has one of its own, which lies on top while it runs.
 * `value` is NULL when nothing is being handled at this level.
 */
export interface ExcInfo {
  value: PyException | null;
  previous: ExcInfo | null;
}

class ThreadState {
  frame: Frame | null = null;
  excInfo: ExcInfo = { value: null, previous: null };
  /** Code unit of a re-raising instruction whose exception is on its way to `unwind`; -1 otherwise. */
  reraisedAt = -1;
  /** sys.getrecursionlimit(): Python frames, entered from Python or from native code. */
  recursionLimit = 1000;
  /**
   * Ticks (back edges and calls) until the loop returns to its driver: V8 then enters its optimised code anew (decision D3).
   * Smaller at the start (driver.ts), and where hot places are looked for.
   */
  budget = 500;
  /** What the loop that has returned last has not used of its budget, if it returned before that was used up; who reads it sets it to 0. */
  unused = 0;
  /** What is left of the budget while a trace runs. */
  ticks = 0;
  /** The trace that runs, if one does. */
  executor: { readonly valid: boolean } | null = null;
  /** Makes the frames that compiled code does without, for a frame that is about to be put on top of them; NULL without compiled code. */
  wholeFrames: (() => void) | null = null;
  /** Times that native code has read locals of a frame: compiled code then no longer has the only names of what is in them. */
  looks = 0;
  /**
   * To be done while the loop is left: a native function that its frame called directly has set this and suspended itself, and is
   * called again afterwards (green-threads.ts).
   */
  betweenRuns: (() => void) | null = null;
  /** Nested native calls at this moment, and how many the host's stack bears. */
  nativeDepth = 0;
  nativeLimit = 1000;
  /** Set from outside (another thread); nonzero = raise KeyboardInterrupt at the next look. */
  interrupts: Int32Array = new Int32Array(1);
}

export const thread = new ThreadState();

/** The exception that `raise` without operand re-raises and that new exceptions get as `__context__`; NULL if none. */
export function handledException(): PyException | null {
  for (let info: ExcInfo | null = thread.excInfo; info !== null; info = info.previous) {
    if (info.value !== null) return info.value;
  }
  return null;
}

/** `where` completes CPython's sentence: ' while calling a Python object', ' in comparison', ... or nothing. */
export function recursionDepthExceeded(where: string): PyException {
  return recursionError(`maximum recursion depth exceeded${where}`);
}

/** Brackets native code that recurses through Python objects (repr, comparison, calls): always with leaveNative in a `finally`. */
export function enterNative(where: string): void {
  if (thread.nativeDepth >= thread.nativeLimit) throw recursionDepthExceeded(where);
  thread.nativeDepth++;
}

export function leaveNative(): void {
  thread.nativeDepth--;
}

/** Asks the running program to raise KeyboardInterrupt; safe to call from a signal handler of the same thread. */
export function requestInterrupt(): void {
  Atomics.store(thread.interrupts, 0, 1);
}

/** Takes the pending interrupt, if there is one. Looked at once per budget of the loop, so it may cost an atomic. */
export function takeInterrupt(): boolean {
  return Atomics.load(thread.interrupts, 0) !== 0 && Atomics.exchange(thread.interrupts, 0, 0) !== 0;
}

