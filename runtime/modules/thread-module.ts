/** The module _thread: threads that take turns (green-threads.ts), their handles and their own data. */
import { None, True } from '../heap/index.ts';
import type { Slot, Value } from '../heap/value.ts';
import { PyDict } from '../objects/containers/dict.ts';
import { exceptionType } from '../objects/exceptions/exception-base.ts';
import { isInstanceOfName } from '../objects/exceptions/exception-test.ts';
import { newError, runtimeError, typeError } from '../objects/exceptions/errors.ts';
import type { PyException } from '../objects/exceptions/exceptions.ts';
import { hostMilliseconds } from '../objects/machine/clock.ts';
import { newModule, type PyModule } from '../objects/module.ts';
import { builtin, getset, method } from '../objects/calls/native.ts';
import { installHooks } from '../objects/machine/hooks.ts';
import { countThreads, currentThread, mainThread, startThread, waitUntil, type GreenThread } from '../objects/machine/green-threads.ts';
import { PyObject } from '../objects/object.ts';
import { asFloat, isCallable, isTrue, repr } from '../objects/protocol/protocol.ts';
import type { Kwargs } from '../objects/classes/slots.ts';
import { newType, type PyType } from '../objects/classes/type.ts';
import { newStructType } from '../objects/classes/struct-sequence.ts';
import { boolean, isTupleLike, newFloat, textOf, tupleItems } from '../objects/values.ts';
import { thread } from '../objects/machine/thread.ts';
import '../objects/value-types.ts';
import { defineConstants } from './module-tools.ts';
import { localType } from './thread-local.ts';
import { lockType, PyLock, reentrantType, TIMEOUT_MAX } from './thread-locks.ts';
import { reportUnraisable } from './unraisable.ts';

export const threadModule: PyModule = newModule('_thread', 'This module provides primitive operations to write multi-threaded programs.');

// ------------------------------------------------------------ handles

class PyHandle extends PyObject {
  /** null: of a thread that this module did not start (the main one), or that has not begun. */
  thread: GreenThread | null = null;
  ident = 0;
  wasSetDone = false;

  get isDone(): boolean {
    return this.wasSetDone || this.thread?.isDone === true;
  }
}

const handleType: PyType = newType('_ThreadHandle', { module: '_thread', slots: { tp_new: (cls) => new PyHandle(cls) } });
method(handleType, 'is_done(self, /)', (handle: PyHandle) => boolean(handle.isDone));
method(handleType, '_set_done(self, /)', (handle: PyHandle) => {
  handle.wasSetDone = true;
  return None;
});
method(handleType, 'join(self, timeout=None, /)', (handle: PyHandle, timeout: Value) => {
  if (handle.thread === null && !handle.wasSetDone) throw runtimeError('thread not started');
  if (handle.thread === currentThread()) throw runtimeError('Cannot join current thread');
  waitUntil(() => handle.isDone, timeout === None || asFloat(timeout) < 0 ? Infinity : hostMilliseconds() + asFloat(timeout) * 1000);
  return None;
});
getset(handleType, 'ident', (handle: PyHandle) => handle.ident);

// ------------------------------------------------------------ starting

/** Those that the program waits for at its end. */
const joined: GreenThread[] = [];

function start(callable: Value, args: readonly Value[], kwargs: Kwargs | null): GreenThread {
  return startThread({ callable, args, kwargs });
}

function startNew(callable: Value, args: Value, kwargs: Slot): Value {
  if (!isCallable(callable)) throw typeError('first arg must be callable');
  if (!isTupleLike(args)) throw typeError('2nd arg must be a tuple');
  if (kwargs !== null && !(kwargs instanceof PyDict)) throw typeError('optional 3rd arg must be a dictionary');
  const named = kwargs === null ? null : new Map([...kwargs.entries()].map(([name, value]) => [textOf(name) ?? '', value]));
  return start(callable, tupleItems(args), named).ident;
}

for (const name of ['start_new_thread', 'start_new']) builtin(threadModule, `${name}(function, args, kwargs=NULL, /)`, startNew);
builtin(threadModule, 'start_joinable_thread(function, handle=None, daemon=True)', (callable: Value, given: Value, daemon: Value) => {
  if (!isCallable(callable)) throw typeError('thread function must be callable');
  const handle = given === None ? new PyHandle(handleType) : (given as PyHandle);
  if (handle.thread !== null) throw runtimeError('thread already started');
  handle.thread = start(callable, [], null);
  handle.ident = handle.thread.ident;
  if (!isTrue(daemon)) joined.push(handle.thread);
  return handle;
});

/** SystemExit ends a thread silently; anything else that it does not catch is told. */
function reportThread(ended: GreenThread, error: unknown): void {
  if (isInstanceOfName(error, 'SystemExit')) return;
  reportUnraisable(error as PyException, `Exception ignored in thread started by ${repr(ended.task!.callable)}`);
}
installHooks({ reportThread });

builtin(threadModule, '_shutdown()', () => {
  waitUntil(() => joined.every((each) => each.isDone), Infinity);
  return None;
});

// ------------------------------------------------------------ the module

defineConstants(threadModule, {
  error: exceptionType('RuntimeError'),
  TIMEOUT_MAX: newFloat(TIMEOUT_MAX),
  LockType: lockType,
  lock: lockType,
  RLock: reentrantType,
  _local: localType,
  _ThreadHandle: handleType,
  _ExceptHookArgs: newStructType('_thread._ExceptHookArgs', ['exc_type', 'exc_value', 'exc_traceback', 'thread']),
});
for (const name of ['allocate_lock', 'allocate']) builtin(threadModule, `${name}()`, () => new PyLock(lockType));
for (const name of ['get_ident', 'get_native_id']) builtin(threadModule, `${name}()`, () => currentThread().ident);
builtin(threadModule, '_get_main_thread_ident()', () => mainThread.ident);
builtin(threadModule, 'daemon_threads_allowed()', () => True);
builtin(threadModule, '_is_main_interpreter()', () => True);
builtin(threadModule, '_make_thread_handle(ident, /)', (ident: Value) => {
  const handle = new PyHandle(handleType);
  handle.ident = Number(ident);
  return handle;
});
builtin(threadModule, '_count()', () => countThreads());
builtin(threadModule, 'stack_size(size=0, /)', () => 0);
for (const name of ['exit', 'exit_thread']) {
  builtin(threadModule, `${name}()`, () => {
    throw newError('SystemExit');
  });
}
builtin(threadModule, 'interrupt_main(signum=2, /)', () => {
  thread.interrupts[0] = 1;
  return None;
});
