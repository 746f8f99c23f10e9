/** The module select: waiting. Pairs of sockets in memory can be asked whether they are ready; other descriptors count as ready. */
import { None } from '../heap/index.ts';
import type { Value } from '../heap/value.ts';
import { exceptionType } from '../objects/exceptions/exception-base.ts';
import { newError, typeError, valueError } from '../objects/exceptions/errors.ts';
import { hostMilliseconds } from '../objects/machine/clock.ts';
import { newModule, type PyModule } from '../objects/module.ts';
import { builtin } from '../objects/calls/native.ts';
import { asFloat, callMethod, indexNumber, isIndex, lookupAttr, toArray } from '../objects/protocol/protocol.ts';
import { countThreads, waitUntil } from '../objects/machine/green-threads.ts';
import { takeInterrupt, thread } from '../objects/machine/thread.ts';
import { newList, newTuple } from '../objects/values.ts';
import '../objects/value-types.ts';
import { socketAt } from './socket-pair.ts';
import { defineConstants } from './module-tools.ts';

export const selectModule: PyModule = newModule('select', 'This module supports asynchronous I/O on multiple file descriptors.');
defineConstants(selectModule, { error: exceptionType('OSError'), PIPE_BUF: 4096 });

function descriptorOf(x: Value): number {
  if (isIndex(x)) return indexNumber(x);
  if (lookupAttr(x, 'fileno') === null) throw typeError('argument must be an int, or have a fileno() method.');
  return indexNumber(callMethod(x, 'fileno'));
}

const isReadable = (x: Value): boolean => socketAt(descriptorOf(x))?.isReadable ?? true;

function sleep(milliseconds: number): void {
  const cell = thread.interrupts.buffer instanceof SharedArrayBuffer ? thread.interrupts : new Int32Array(new SharedArrayBuffer(4));
  Atomics.wait(cell, 0, 0, milliseconds);
  if (takeInterrupt()) throw newError('KeyboardInterrupt');
}

/** Nothing but time, an interrupt or another thread can make a socket ready. */
builtin(selectModule, 'select(rlist, wlist, xlist, timeout=None, /)', (readers: Value, writers: Value, _special: Value, timeout: Value) => {
  const [wantRead, ready] = [toArray(readers), toArray(writers)];
  const seconds = timeout === None ? Infinity : asFloat(timeout);
  if (seconds < 0) throw valueError('timeout must be non-negative');
  const readable = wantRead.filter(isReadable);
  if (readable.length > 0 || ready.length > 0) return newTuple([newList(readable), newList(ready), newList([])]);
  if (seconds === Infinity && countThreads() === 0) sleep(Infinity);
  else waitUntil(() => wantRead.some(isReadable), hostMilliseconds() + seconds * 1000);
  return newTuple([newList(wantRead.filter(isReadable)), newList([]), newList([])]);
});
