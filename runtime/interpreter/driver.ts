/**
 * Entering the generated loop from native code, and entering it again when its budget is used up.
 *
 * The loop leaves and is re-entered every ~10,000 ticks because V8 keeps a loop that is entered once in slower
 * on-stack-replacement code (decision D3: 1.5-2 times); the same moment serves interrupts.
 */
import type { Value } from '../heap/value.ts';
import { bindNative } from '../objects/calls/arguments.ts';
import type { PyCode } from '../objects/machine/code.ts';
import type { PyDict } from '../objects/containers/dict.ts';
import { memoryError, newError } from '../objects/exceptions/errors.ts';
import type { PyException } from '../objects/exceptions/exceptions.ts';
import { currentFrame, popFrame, pushFrame, renewStack, stack, type Frame } from '../objects/machine/frame.ts';
import { PyFunction } from '../objects/calls/function.ts';
import { resumeFrame, type PyGenerator } from '../objects/machine/generator.ts';
import { giveWay, isSuspension } from '../objects/machine/green-threads.ts';
import { hooks } from '../objects/machine/hooks.ts';
import type { Kwargs } from '../objects/classes/slots.ts';
import { AGAIN, enterNative, leaveNative, takeInterrupt, thread, type Again } from '../objects/machine/thread.ts';
import { setContext, unwind } from '../operations/unwind.ts';
import { loop } from './loop.ts';
import { heapIsFull } from './memory.ts';

/**
 * Frames entered from native code between two looks. A builtin that calls a short function for every item (`any`, `map`,
 * `sorted`) never uses up the loop's budget; counting entries lets an interrupt end it all the same.
 */
const ENTRIES_PER_LOOK = 1000;
let entriesToLook = ENTRIES_PER_LOOK;

/**
 * The loop's budget, once it has returned so many times. Before, it returns 20 times as often: V8 begins to compile a function when it is
 * next called, and takes new code into use then; a loop that does not return it compiles a second time, for on-stack replacement.
 */
const BUDGET = 10_000;
const EARLY_RETURNS = 4000;
let returns = 0;

/** Runs the frame just pushed until it is left. */
function enter(frame: Frame): Value {
  try {
    if (--entriesToLook > 0) return finish(loop.run(frame));
    entriesToLook = ENTRIES_PER_LOOK;
    return finish(hooks.goOn(nextFrame()));
  } catch (error) {
    return enterAgain(error);
  }
}

/** Does what was to be done while the loop is left, and goes on. */
function enterAgain(error: unknown): Value {
  if (!isSuspension(error) || thread.betweenRuns === null) throw error;
  const action = thread.betweenRuns;
  thread.betweenRuns = null;
  action();
  return enter(thread.frame!);
}

function finish(first: Value | Again): Value {
  let result = first;
  while (result === AGAIN) result = hooks.goOn(nextFrame());
  return result;
}

/** The frame to go on with: the current one, unless something has to be raised in it. */
function nextFrame(): Frame {
  if (returns < EARLY_RETURNS && ++returns === EARLY_RETURNS) thread.budget = BUDGET;
  if (takeInterrupt()) return unwind(newError('KeyboardInterrupt'));
  if (heapIsFull()) return unwind(memoryError());
  giveWay();
  renewStack();
  return thread.frame!;
}

/**
 * The end of a run, in a `finally`. If the host gave up before the loop could unwind (its stack was full on entry), the
 * frames above the caller are left here.
 */
function leave(caller: Frame | null): void {
  leaveNative();
  while (thread.frame !== caller) popFrame(thread.frame!);
}

/** Runs the current frame, which has not begun yet, to its end; its caller is current then. */
export function runPushed(frame: Frame): Value {
  const caller = frame.previous;
  enterNative('');
  try {
    frame.entry = true;
    return enter(frame);
  } finally {
    leave(caller);
  }
}

/** Runs a frame with its arguments bound to its end. */
export function runFrame(frame: Frame): Value {
  const caller = thread.frame;
  enterNative('');
  try {
    frame.entry = true;
    pushFrame(frame);
    // Of a frame that no program wrote no program's depth tells.
    if (frame.code.hidden) frame.depth--;
    return enter(frame);
  } finally {
    leave(caller);
  }
}

export function callFunction(func: PyFunction, args: readonly Value[], kwargs: Kwargs | null): Value {
  return runFrame(bindNative(func, args, kwargs));
}

/** Runs a function of no arguments with `namespace` as its local names. */
export function runBody(func: PyFunction, namespace: Value): Value {
  const frame = bindNative(func, [], null);
  frame.locals = namespace;
  return runFrame(frame);
}

/** Runs module-level code, or what `exec` and `eval` compile. */
export function runCode(code: PyCode, globals: PyDict, locals: Value, closure: readonly Value[] = []): Value {
  return runBody(new PyFunction(code, globals, hooks.builtinsOf(globals), closure), locals);
}

/** Resumes a generator from native code; it finds what is sent on its evaluation stack, a fresh one too (and pops it). */
export function resumeGenerator(generator: PyGenerator, sent: Value, raised: PyException | null): Value {
  const caller = currentFrame();
  enterNative('');
  try {
    const frame = resumeFrame(generator);
    frame.entry = true;
    pushFrame(frame);
    if (raised === null) {
      stack[frame.sp++] = sent;
      return enter(frame);
    }
    setContext(raised);
    // The exception belongs to the instruction that suspended the frame, not to the one it would go on with.
    frame.pc--;
    return finish(loop.run(unwind(raised)));
  } finally {
    leave(caller);
  }
}
