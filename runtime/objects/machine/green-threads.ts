/**
 * Python's threads on the one thread of the host: which there are, whose turn it is, and waiting.
 *
 * Each has a value stack of its own. Who waits lets the others run, a slice at a time (`hooks.runSlice`). A thread that waits in a native
 * function called by its own Python code is suspended: the exception SUSPENSION leaves the loop and no frame, and its next slice executes the same
 * instruction again. Where native code lies between (and always in the main thread) the others run on top of who waits, who goes on when they pause.
 */
import { newError, runtimeError } from '../exceptions/errors.ts';
import type { PyException } from '../exceptions/exceptions.ts';
import type { Value } from '../../heap/value.ts';
import type { Kwargs } from '../classes/slots.ts';
import { hostMilliseconds } from './clock.ts';
import type { Frame, ParkedStack } from './frame.ts';
import { hooks } from './hooks.ts';
import { takeInterrupt, thread, type ExcInfo } from './thread.ts';

/** How long a thread runs while others could, as CPython's switch interval. */
const SLICE_MILLISECONDS = 5;

/** What is put aside while another thread runs. */
export interface Context extends ParkedStack {
  readonly excInfo: ExcInfo;
}

/** What a thread begins with. */
export interface Task {
  readonly callable: Value;
  readonly args: readonly Value[];
  readonly kwargs: Kwargs | null;
}

export class GreenThread {
  readonly ident: number;
  /** null: the main thread. */
  readonly task: Task | null;
  context: Context | null = null;
  isDone = false;
  /** Waits while other threads run on top of it. */
  isNesting = false;
  /** Nested native calls at the beginning of its slice; with more it cannot be suspended. */
  baseDepth = -1;
  /** What a suspended thread waits for, and until when (milliseconds of `hostMilliseconds()`). */
  isReady: (() => boolean) | null = null;
  /** The frames of a call from native code that was suspended with it (`hooks.callResumably`), by the frame that the call came from. */
  readonly inner = new Map<Frame, ParkedStack>();
  deadline: number | null = null;

  constructor(ident: number, task: Task | null) {
    this.ident = ident;
    this.task = task;
  }

  get canRun(): boolean {
    if (this.isDone || this.isNesting || this === current) return false;
    return this.isReady === null || this.isReady() || hostMilliseconds() >= this.deadline!;
  }

  endWait(): void {
    this.isReady = null;
    this.deadline = null;
  }
}

/** Also the number of the process, as it is on Linux. */
const MAIN_IDENT = process.pid;

export const mainThread = new GreenThread(MAIN_IDENT, null);
let current = mainThread;
/** All but the main thread, those first that have waited longest for their turn. */
let others: GreenThread[] = [];
let started = 0;
let sliceBegan = 0;

export const currentThread = (): GreenThread => current;
export const countThreads = (): number => others.length;

export function startThread(task: Task): GreenThread {
  if (started === 0) hooks.leaveTier2();
  const made = new GreenThread(MAIN_IDENT + ++started, task);
  others.push(made);
  return made;
}

/** Makes `next` the current thread; called by who runs slices. Gives the one before. */
export function switchTo(next: GreenThread): GreenThread {
  const previous = current;
  current = next;
  sliceBegan = hostMilliseconds();
  return previous;
}

let suspension: PyException | null = null;

/** Whether `thrown` is no exception, but leaves the loop of a thread that waits. */
export const isSuspension = (thrown: unknown): boolean => thrown === suspension && suspension !== null;

/** Looked at whenever the loop has used up its budget. */
export function sliceIsOver(): boolean {
  return hostMilliseconds() - sliceBegan > SLICE_MILLISECONDS || Atomics.load(thread.interrupts, 0) !== 0;
}

/** No native code but the function that waits lies between the thread's frames and the loop that runs its slice. */
export function canSuspend(own: GreenThread): boolean {
  return own !== mainThread && thread.frame !== null && thread.nativeDepth === own.baseDepth;
}

/**
 * For a native function of the main thread that its Python code calls directly: `action` is done while the loop is left, then the function is called
 * again. Returns where that cannot be.
 */
export function outsideTheLoop(action: () => void): void {
  if (current !== mainThread || thread.executor !== null || thread.frame === null || !hooks.isCallOfWaiting(thread.frame)) return;
  thread.betweenRuns = action;
  suspend();
}

export function suspend(): never {
  suspension ??= newError('SystemError', 'a thread waits');
  throw suspension;
}

/** Whether `isReady` came true before the deadline. A native function that calls this must not have done anything yet. */
export function waitUntil(isReady: () => boolean, deadline: number): boolean {
  const own = current;
  const until = own.deadline ?? deadline;
  const isOver = isReady();
  if (isOver || hostMilliseconds() >= until) {
    own.endWait();
    return isOver;
  }
  if (canSuspend(own) && hooks.isCallOfWaiting(thread.frame!)) {
    own.isReady = isReady;
    own.deadline = until;
    suspend();
  }
  return nest(own, () => runOthersUntil(isReady, until));
}

function nest<T>(own: GreenThread, body: () => T): T {
  own.isNesting = true;
  try {
    return body();
  } finally {
    own.isNesting = false;
  }
}

function runOthersUntil(isReady: () => boolean, deadline: number): boolean {
  for (;;) {
    if (!runNext()) idle(deadline);
    if (isReady()) return true;
    if (hostMilliseconds() >= deadline) return false;
    if (takeInterrupt()) throw newError('KeyboardInterrupt');
  }
}

/** One slice of the thread whose turn it is; false if none can run. */
function runNext(): boolean {
  const next = others.find((each) => each.canRun);
  if (next === undefined) return false;
  others = others.filter((each) => each !== next);
  others.push(next);
  hooks.runSlice(next);
  if (next.isDone) others = others.filter((each) => each !== next);
  return true;
}

/** Nobody can run before some time has passed, or an interrupt comes. */
function idle(deadline: number): void {
  const waiting = others.filter((each) => !each.isNesting && !each.isDone && each.deadline !== null).map((each) => each.deadline!);
  const until = Math.min(deadline, ...waiting);
  if (until === Infinity) throw runtimeError(others.length === 0 ? 'deadlock: the only thread waits for a lock that it holds' : 'deadlock: every thread waits');
  // Ordinary memory (no other thread can interrupt) cannot be waited on.
  const cell = thread.interrupts.buffer instanceof SharedArrayBuffer ? thread.interrupts : new Int32Array(new SharedArrayBuffer(4));
  Atomics.wait(cell, 0, 0, Math.max(0, until - hostMilliseconds()));
  if (takeInterrupt()) throw newError('KeyboardInterrupt');
}

/** Lets each other thread that can have a slice; for who runs long without waiting. */
export function giveWay(): void {
  if (others.length === 0 || !sliceIsOver()) return;
  const own = current;
  nest(own, () => {
    for (let turns = others.length; turns > 0 && runNext(); turns--);
  });
  sliceBegan = hostMilliseconds();
}
