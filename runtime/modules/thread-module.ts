/** The module _thread, for one thread: locks work, and starting another thread fails as it does where the system has none left. */
import { None, True } from '../heap/index.ts';
import type { Value } from '../heap/value.ts';
import { PyDict } from '../objects/containers/dict.ts';
import { exceptionType } from '../objects/exceptions/exception-base.ts';
import { newError, runtimeError, valueError } from '../objects/exceptions/errors.ts';
import { addDictDescriptor } from '../objects/classes/instance-dict.ts';
import { newModule, type PyModule } from '../objects/module.ts';
import { builtin, method } from '../objects/calls/native.ts';
import { PyObject } from '../objects/object.ts';
import { asFloat, getItem, id, indexNumber, isTrue } from '../objects/protocol/protocol.ts';
import { newType, type PyType } from '../objects/classes/type.ts';
import { newStructType } from '../objects/classes/struct-sequence.ts';
import { boolean, newFloat, newTuple } from '../objects/values.ts';
import { thread } from '../objects/machine/thread.ts';
import '../objects/value-types.ts';
import { defineConstants } from './module-tools.ts';

export const threadModule: PyModule = newModule('_thread', 'This module provides primitive operations to write multi-threaded programs.');

/** The only thread is the process's first. */
const IDENT = process.pid;
const TIMEOUT_MAX = 9223372036;

// ------------------------------------------------------------ locks

class PyLock extends PyObject {
  /** How often it is held; a plain lock at most once. */
  held = 0;
}

function waitFor(timeout: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, timeout * 1000);
}

/** Nobody else could ever release it, so that waiting without limit is refused. */
function acquire(lock: PyLock, blocking: boolean, timeout: number): boolean {
  if (!blocking && timeout !== -1) throw valueError("can't specify a timeout for a non-blocking call");
  if (timeout < 0 && timeout !== -1) throw valueError('timeout value must be a non-negative number');
  if (lock.held > 0 && blocking && timeout === -1) throw runtimeError('deadlock: the only thread waits for a lock that it holds');
  if (lock.held > 0) {
    if (timeout > 0) waitFor(timeout);
    return false;
  }
  lock.held = 1;
  return true;
}

function release(lock: PyLock): void {
  if (lock.held === 0) throw runtimeError('release unlocked lock');
  lock.held = 0;
}

const shown = (lock: PyLock): string => `${lock.held > 0 ? 'locked' : 'unlocked'} ${lock.type.reportedName} object`;
const address = (x: Value): string => `0x${BigInt(id(x)).toString(16)}`;

const lockType: PyType = newType('lock', {
  module: '_thread',
  hasWeakrefs: true,
  slots: { tp_new: (cls) => new PyLock(cls), tp_repr: (self) => `<${shown(self as PyLock)} at ${address(self)}>` },
});
const reentrantType: PyType = newType('RLock', {
  module: '_thread',
  hasWeakrefs: true,
  slots: {
    tp_new: (cls) => new PyLock(cls),
    tp_repr: (self) => {
      const lock = self as PyLock;
      return `<${shown(lock)} owner=${lock.held > 0 ? IDENT : 0} count=${lock.held} at ${address(self)}>`;
    },
  },
});

const nothing = (run: (lock: PyLock) => void) => (lock: PyLock) => {
  run(lock);
  return None;
};

function take(lock: PyLock, blocking: Value, timeout: Value): Value {
  return boolean(acquire(lock, isTrue(blocking), asFloat(timeout)));
}

for (const name of ['acquire', 'acquire_lock']) method(lockType, `${name}(self, blocking=True, timeout=-1)`, take);
for (const name of ['release', 'release_lock']) method(lockType, `${name}(self, /)`, nothing(release));
for (const name of ['locked', 'locked_lock']) method(lockType, `${name}(self, /)`, (lock: PyLock) => boolean(lock.held > 0));
method(lockType, '__enter__(self, /)', (lock: PyLock) => take(lock, True, -1));
method(lockType, '__exit__(self, *args)', nothing(release));
method(lockType, '_at_fork_reinit(self, /)', nothing((lock) => (lock.held = 0)));

function takeAgain(lock: PyLock): Value {
  lock.held++;
  return True;
}
function releaseOnce(lock: PyLock): void {
  if (lock.held === 0) throw runtimeError('cannot release un-acquired lock');
  lock.held--;
}
method(reentrantType, 'acquire(self, blocking=True, timeout=-1)', takeAgain);
method(reentrantType, 'release(self, /)', nothing(releaseOnce));
method(reentrantType, '__enter__(self, /)', takeAgain);
method(reentrantType, '__exit__(self, *args)', nothing(releaseOnce));
method(reentrantType, '_is_owned(self, /)', (lock: PyLock) => boolean(lock.held > 0));
method(reentrantType, '_recursion_count(self, /)', (lock: PyLock) => lock.held);
method(reentrantType, '_at_fork_reinit(self, /)', nothing((lock) => (lock.held = 0)));
method(reentrantType, '_release_save(self, /)', (lock: PyLock) => {
  if (lock.held === 0) throw runtimeError('cannot release un-acquired lock');
  const count = lock.held;
  lock.held = 0;
  return newTuple([count, IDENT]);
});
method(reentrantType, '_acquire_restore(self, state, /)', (lock: PyLock, state: Value) => {
  lock.held = indexNumber(getItem(state, 0));
  return None;
});

// ------------------------------------------------------------ threads

class PyHandle extends PyObject {
  isDone = false;
}
const handleType: PyType = newType('_ThreadHandle', { module: '_thread', slots: { tp_new: (cls) => new PyHandle(cls) } });
method(handleType, 'is_done(self, /)', (handle: PyHandle) => boolean(handle.isDone));
method(handleType, '_set_done(self, /)', (handle: PyHandle) => {
  handle.isDone = true;
  return None;
});
method(handleType, 'join(self, timeout=None, /)', () => None);
handleType.dict.setStr('ident', IDENT);

/** As CPython says where the system grants no thread. */
const refuse = (): never => {
  throw runtimeError("can't start new thread");
};

const localType: PyType = newType('_local', { module: '_thread', hasDict: true, hasWeakrefs: true, slots: { tp_new: (cls) => withDict(new PyObject(cls)), tp_init: () => undefined } });
addDictDescriptor(localType);

function withDict(object: PyObject): PyObject {
  object.dict = new PyDict();
  return object;
}

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
for (const name of ['get_ident', '_get_main_thread_ident', 'get_native_id']) builtin(threadModule, `${name}()`, () => IDENT);
builtin(threadModule, 'start_new_thread(function, args, kwargs=NULL, /)', refuse);
builtin(threadModule, 'start_new(function, args, kwargs=NULL, /)', refuse);
builtin(threadModule, 'start_joinable_thread(function, handle=None, daemon=True)', refuse);
builtin(threadModule, 'daemon_threads_allowed()', () => True);
builtin(threadModule, '_is_main_interpreter()', () => True);
builtin(threadModule, '_make_thread_handle(ident, /)', () => new PyHandle(handleType));
builtin(threadModule, '_count()', () => 0);
builtin(threadModule, '_shutdown()', () => None);
builtin(threadModule, 'stack_size(size=0, /)', () => 0);
builtin(threadModule, 'exit()', () => {
  throw newError('SystemExit');
});
builtin(threadModule, 'interrupt_main(signum=2, /)', () => {
  thread.interrupts[0] = 1;
  return None;
});
