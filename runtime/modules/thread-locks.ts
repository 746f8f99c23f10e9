/** Locks of the module _thread: waiting for one lets the other threads run. */
import { None, True } from '../heap/index.ts';
import type { Value } from '../heap/value.ts';
import { overflowError, runtimeError, valueError } from '../objects/exceptions/errors.ts';
import { hostMilliseconds } from '../objects/machine/clock.ts';
import { currentThread, waitUntil } from '../objects/machine/green-threads.ts';
import { method } from '../objects/calls/native.ts';
import { PyObject } from '../objects/object.ts';
import { asFloat, getItem, id, indexNumber, isTrue } from '../objects/protocol/protocol.ts';
import { newType, type PyType } from '../objects/classes/type.ts';
import { boolean, newTuple } from '../objects/values.ts';

export const TIMEOUT_MAX = 9223372036;

export class PyLock extends PyObject {
  /** How often it is held; a plain lock at most once. */
  held = 0;
  /** The thread that holds a reentrant lock. */
  owner = 0;
}

/** When to give up, in milliseconds of `hostMilliseconds()`. */
function deadlineOf(blocking: boolean, timeout: number): number {
  if (!blocking && timeout !== -1) throw valueError("can't specify a timeout for a non-blocking call");
  if (timeout < 0 && timeout !== -1) throw valueError('timeout value must be a non-negative number');
  if (timeout > TIMEOUT_MAX) throw overflowError('timeout value is too large');
  if (!blocking) return -Infinity;
  return timeout === -1 ? Infinity : hostMilliseconds() + timeout * 1000;
}

function acquire(lock: PyLock, blocking: boolean, timeout: number): boolean {
  if (!waitUntil(() => lock.held === 0, deadlineOf(blocking, timeout))) return false;
  lock.held = 1;
  lock.owner = currentThread().ident;
  return true;
}

function release(lock: PyLock): void {
  if (lock.held === 0) throw runtimeError('release unlocked lock');
  lock.held = 0;
}

const shown = (lock: PyLock): string => `${lock.held > 0 ? 'locked' : 'unlocked'} ${lock.type.reportedName} object`;
const address = (x: Value): string => `0x${BigInt(id(x)).toString(16)}`;

export const lockType: PyType = newType('lock', {
  module: '_thread',
  hasWeakrefs: true,
  slots: { tp_new: (cls) => new PyLock(cls), tp_repr: (self) => `<${shown(self as PyLock)} at ${address(self)}>` },
});
export const reentrantType: PyType = newType('RLock', {
  module: '_thread',
  hasWeakrefs: true,
  slots: {
    tp_new: (cls) => new PyLock(cls),
    tp_repr: (self) => {
      const lock = self as PyLock;
      return `<${shown(lock)} owner=${lock.held > 0 ? lock.owner : 0} count=${lock.held} at ${address(self)}>`;
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

// ------------------------------------------------------------ reentrant locks

const isOwned = (lock: PyLock): boolean => lock.held > 0 && lock.owner === currentThread().ident;

function takeAgain(lock: PyLock, blocking: Value, timeout: Value): Value {
  if (!isOwned(lock)) return take(lock, blocking, timeout);
  lock.held++;
  return True;
}
function releaseOnce(lock: PyLock): void {
  if (!isOwned(lock)) throw runtimeError('cannot release un-acquired lock');
  lock.held--;
}
method(reentrantType, 'acquire(self, blocking=True, timeout=-1)', takeAgain);
method(reentrantType, 'release(self, /)', nothing(releaseOnce));
method(reentrantType, '__enter__(self, /)', (lock: PyLock) => takeAgain(lock, True, -1));
method(reentrantType, '__exit__(self, *args)', nothing(releaseOnce));
method(reentrantType, '_is_owned(self, /)', (lock: PyLock) => boolean(isOwned(lock)));
method(reentrantType, '_recursion_count(self, /)', (lock: PyLock) => (isOwned(lock) ? lock.held : 0));
method(reentrantType, '_at_fork_reinit(self, /)', nothing((lock) => (lock.held = 0)));
method(reentrantType, '_release_save(self, /)', (lock: PyLock) => {
  if (lock.held === 0) throw runtimeError('cannot release un-acquired lock');
  const count = lock.held;
  lock.held = 0;
  return newTuple([count, lock.owner]);
});
method(reentrantType, '_acquire_restore(self, state, /)', (lock: PyLock, state: Value) => {
  acquire(lock, true, -1);
  lock.held = indexNumber(getItem(state, 0));
  return None;
});
