/** From a raised exception to its handler: CPython's `error:` and `exception_unwind:`. */
import type { PyException } from '../objects/exceptions/exceptions.ts';
import { findHandler } from '../objects/machine/exception-table.ts';
import { frameObject } from '../objects/machine/frame-object.ts';
import { popFrame, stack, type Frame } from '../objects/machine/frame.ts';
import { isSuspension } from '../objects/machine/green-threads.ts';
import { handledException, thread } from '../objects/machine/thread.ts';
import { PyTraceback } from '../objects/exceptions/traceback.ts';
import { asException } from './host-errors.ts';

/**
 * Finds the handler for what was thrown while the current frame ran, in this frame or a calling one up to the frame that
 * native code entered, and makes that frame ready to continue there. Without a handler the exception goes on to the native
 * caller, and the frame that it called from is current again.
 */
export function unwind(thrown: unknown): Frame {
  // Nothing is raised: the thread waits, and executes this instruction again.
  if (isSuspension(thrown)) throw thrown;
  let frame = thread.frame!;
  const exception = asException(thrown, frame);
  let unit = frame.pc;
  if (thread.reraisedAt < 0) {
    if (exception.traceback === null) setContext(exception);
    appendTraceback(exception, frame);
  } else {
    unit = thread.reraisedAt;
    thread.reraisedAt = -1;
  }
  for (;;) {
    const handlers = frame.code.handlers;
    const at = findHandler(handlers, unit);
    if (at >= 0) {
      enterHandler(frame, exception, handlers[at + 2]!, handlers[at + 3]!);
      return frame;
    }
    const entry = frame.entry;
    const caller = popFrame(frame);
    if (entry) throw exception;
    frame = caller!;
    unit = frame.pc;
    appendTraceback(exception, frame);
  }
}

/** CPython's order: lasti if the handler asks for it, then the exception; execution goes on at `target`. */
function enterHandler(frame: Frame, exception: PyException, target: number, depthAndLasti: number): void {
  let sp = frame.base + frame.code.nlocalsplus + (depthAndLasti >> 1);
  if (depthAndLasti & 1) stack[sp++] = frame.pc;
  stack[sp++] = exception;
  frame.sp = sp;
  frame.pc = target;
}

function appendTraceback(exception: PyException, frame: Frame): void {
  if (frame.code.hidden) return;
  exception.traceback = new PyTraceback(exception.traceback, frameObject(frame), frame.pc);
}

/** `__context__` of an exception that is being raised: the one being handled, without closing a cycle. */
export function setContext(exception: PyException): void {
  const handled = handledException();
  if (handled === null || handled === exception) return;
  let slow = handled;
  let isSecond = false;
  for (let each = handled; each.context !== null; each = each.context) {
    if (each.context === exception) {
      each.context = null;
      break;
    }
    // A cycle that programs made by hand: the slower walker meets the faster one in it.
    if (each.context === slow) break;
    if (isSecond) slow = slow.context!;
    isSecond = !isSecond;
  }
  exception.context = handled;
}

/**
 * Prepares raising again an exception that already carries its traceback: no entry is added for the current frame, and the
 * handler is looked up at the present instruction even where `unit` restores an earlier one as the frame's.
 */
export function reraise(exception: PyException, frame: Frame, unit = frame.pc): PyException {
  thread.reraisedAt = frame.pc;
  frame.pc = unit;
  return exception;
}
