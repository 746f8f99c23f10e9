/** Running a slice of a thread: its stack and frames in the place of those of who waits for it. */
import { FIRST, HEADS } from '../../generated/metadata/heads.ts';
import { OPCODE } from '../../generated/metadata/opcodes.ts';
import { AGAIN, enterNative, leaveNative, thread, type Again } from '../objects/machine/thread.ts';
import { canSuspend, currentThread, isSuspension, sliceIsOver, suspend, switchTo, type Context, type GreenThread } from '../objects/machine/green-threads.ts';
import { parked, pushFrame, renewStack, reserveStack, stack, useStack, type Frame } from '../objects/machine/frame.ts';
import { bindNative } from '../objects/calls/arguments.ts';
import { PyFunction } from '../objects/calls/function.ts';
import { PyMethod } from '../objects/calls/method.ts';
import type { Kwargs } from '../objects/classes/slots.ts';
import { PyBuiltinFunction, PyMethodDescriptor } from '../objects/calls/native.ts';
import { call, typeOf } from '../objects/protocol/protocol.ts';
import { hooks } from '../objects/machine/hooks.ts';
import type { Value } from '../heap/value.ts';
import { heapIsFull } from './memory.ts';
import { unwind } from '../operations/unwind.ts';
import { memoryError } from '../objects/exceptions/errors.ts';
import { loop } from './loop.ts';

/** A thread's stack grows as the main one does. */
const SLOTS = 1 << 8;

function park(): Context {
  const context = { stack: stack.slice(), frame: thread.frame, excInfo: thread.excInfo };
  parked.add(context);
  return context;
}

function unpark(context: Context): void {
  parked.delete(context);
  useStack(context.stack);
  thread.frame = context.frame;
  thread.excInfo = context.excInfo;
}

/** What a thread begins with: nothing on its stack, nothing being handled. */
function blank(): void {
  useStack([]);
  reserveStack(SLOTS);
  thread.frame = null;
  thread.excInfo = { value: null, previous: null };
}

/** Until it waits, its time is over, or it ends; what it ends with, if that is an exception, goes to who reports it. */
export function runSlice(next: GreenThread): void {
  enterNative('');
  const waiting = park();
  const previous = switchTo(next);
  const begun = next.context;
  if (begun === null) blank();
  else unpark(begun);
  next.baseDepth = thread.nativeDepth;
  try {
    const result = begun === null ? begin(next) : goOn(loop.run(thread.frame!));
    if (result !== AGAIN) next.isDone = true;
  } catch (error) {
    if (!isSuspension(error)) {
      next.isDone = true;
      hooks.reportThread(next, error);
    }
  } finally {
    next.context = park();
    if (next.isDone) parked.delete(next.context);
    unpark(waiting);
    switchTo(previous);
    leaveNative();
  }
}

function begin(next: GreenThread): Value | Again {
  const { callable, args, kwargs } = next.task!;
  const frame = pythonFrame(callable, args, kwargs);
  if (frame !== null) return goOn(loop.run(frame));
  // Native code lies below all that it calls.
  next.baseDepth = -1;
  return call(callable, [...args], kwargs);
}

/** The current frame, of a Python function or method; null if it is something else. */
function pythonFrame(callable: Value, args: readonly Value[], kwargs: Kwargs | null): Frame | null {
  const isBound = callable instanceof PyMethod;
  const func = isBound ? callable.func : callable;
  if (!(func instanceof PyFunction)) return null;
  const frame = bindNative(func, isBound ? [callable.self, ...args] : args, kwargs);
  frame.entry = true;
  pushFrame(frame);
  return frame;
}

// ------------------------------------------------------------ instructions that are executed again

/** Functions that wait before they do anything. */
const WAITING: ReadonlySet<string> = new Set(['acquire', 'acquire_lock', '__enter__', '_acquire_restore', 'join', 'sleep', 'select', '_shutdown', 'collect']);

const WAITING_MODULES: ReadonlySet<string> = new Set(['_thread', 'time', 'select', 'gc']);

const RESUMABLE: ReadonlySet<number> = new Set([OPCODE.BEFORE_WITH, OPCODE.FOR_ITER]);

/** The head of the family of the instruction at which the frame stands. */
function headAt(frame: Frame): number {
  return HEADS[FIRST[frame.code.units[frame.pc]! & 0xff]!]!;
}

export function isCallOfWaiting(frame: Frame): boolean {
  const head = headAt(frame);
  if (head === OPCODE.BEFORE_WITH) return true;
  if (head !== OPCODE.CALL) return false;
  const oparg = frame.code.units[frame.pc]! >> 8;
  return waits(stack[frame.sp - 2 - oparg]!);
}

function waits(callable: Value): boolean {
  if (callable instanceof PyMethodDescriptor) return callable.owner.module === '_thread' && WAITING.has(callable.code.name);
  if (!(callable instanceof PyBuiltinFunction) || !WAITING.has(callable.code.name)) return false;
  return WAITING_MODULES.has(callable.self === null ? String(callable.module) : typeOf(callable.self).module);
}

export function callResumably(callable: Value): Value {
  const own = currentThread();
  const caller = thread.frame;
  if (caller === null || !canSuspend(own) || !RESUMABLE.has(headAt(caller))) return call(callable);
  const known = own.inner.get(caller);
  const outer = own.baseDepth;
  enterNative('');
  try {
    if (known === undefined && pythonFrame(callable, [], null) === null) return call(callable);
    if (known !== undefined) {
      own.inner.delete(caller);
      parked.delete(known);
      thread.frame = known.frame;
    }
    own.baseDepth = thread.nativeDepth;
    const result = goOn(loop.run(thread.frame!));
    return result === AGAIN ? suspend() : result;
  } catch (error) {
    if (isSuspension(error)) putAside(own, caller);
    throw error;
  } finally {
    own.baseDepth = outer;
    leaveNative();
  }
}

/** The frames above `caller` wait until its instruction is executed again. */
function putAside(own: GreenThread, caller: Frame): void {
  const frames = { stack, frame: thread.frame };
  own.inner.set(caller, frames);
  parked.add(frames);
  thread.frame = caller;
}

// ------------------------------------------------------------ the loop of a slice

/** AGAIN: its time is over. */
function goOn(first: Value | Again): Value | Again {
  let result = first;
  while (result === AGAIN && !sliceIsOver()) result = loop.run(nextFrame());
  return result;
}

function nextFrame(): Frame {
  if (heapIsFull()) return unwind(memoryError());
  renewStack();
  return thread.frame!;
}
