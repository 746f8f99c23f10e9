/** The module _signal: numbers and handlers. Only SIGINT reaches a program (the host's main thread passes it on). */
import { constants } from 'node:os';
import { None } from '../heap/index.ts';
import type { Value } from '../heap/value.ts';
import { typeError, newError, valueError } from '../objects/exceptions/errors.ts';
import { PySet } from '../objects/containers/set-object.ts';
import { newModule, type PyModule } from '../objects/module.ts';
import { builtin } from '../objects/calls/native.ts';
import { frameObject } from '../objects/machine/frame-object.ts';
import { call, indexNumber, isCallable } from '../objects/protocol/protocol.ts';
import { newStructType } from '../objects/classes/struct-sequence.ts';
import { thread } from '../objects/machine/thread.ts';
import '../objects/value-types.ts';
import { defineConstants } from './module-tools.ts';

export const signalModule: PyModule = newModule('_signal', 'This module provides mechanisms to use signal handlers in Python.');

const SIG_DFL = 0;
const SIG_IGN = 1;
const LAST = 64;

defineConstants(signalModule, {
  ...constants.signals,
  SIG_DFL,
  SIG_IGN,
  NSIG: LAST + 1,
  SIGRTMIN: 34,
  SIGRTMAX: LAST,
  SIG_BLOCK: 0,
  SIG_UNBLOCK: 1,
  SIG_SETMASK: 2,
  ITIMER_REAL: 0,
  ITIMER_VIRTUAL: 1,
  ITIMER_PROF: 2,
  struct_siginfo: newStructType('signal.struct_siginfo', ['si_signo', 'si_code', 'si_errno', 'si_pid', 'si_uid', 'si_status', 'si_band']),
});
builtin(signalModule, 'default_int_handler(signalnum, frame, /)', () => {
  throw newError('KeyboardInterrupt');
});

const handlers = new Map<number, Value>([[constants.signals.SIGINT, signalModule.dict.getStr('default_int_handler')!]]);

function numberOf(x: Value): number {
  const number = indexNumber(x);
  if (number < 1 || number > LAST) throw valueError('signal number out of range');
  return number;
}

builtin(signalModule, 'getsignal(signalnum, /)', (signal: Value) => handlers.get(numberOf(signal)) ?? SIG_DFL);
builtin(signalModule, 'signal(signalnum, handler, /)', (signal: Value, handler: Value) => {
  const number = numberOf(signal);
  if (!isCallable(handler) && handler !== SIG_DFL && handler !== SIG_IGN && Number(handler) > SIG_IGN) {
    throw typeError('signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object');
  }
  const previous = handlers.get(number) ?? SIG_DFL;
  handlers.set(number, handler);
  return previous;
});
builtin(signalModule, 'raise_signal(signalnum, /)', (signal: Value) => {
  const number = numberOf(signal);
  const handler = handlers.get(number) ?? SIG_DFL;
  if (handler === SIG_IGN) return None;
  if (number === constants.signals.SIGINT && handler === signalModule.dict.getStr('default_int_handler')) thread.interrupts[0] = 1;
  else if (handler === SIG_DFL) process.kill(process.pid, number);
  else callHandler(handler, number);
  return None;
});
builtin(signalModule, 'set_wakeup_fd(fd, /, *, warn_on_full_buffer=True)', () => -1);
builtin(signalModule, 'siginterrupt(signalnum, flag, /)', () => None);
builtin(signalModule, 'valid_signals()', () => {
  const all = new PySet();
  for (let number = 1; number <= LAST; number++) if (number < 32 || number > 33) all.add(number);
  return all;
});
builtin(signalModule, 'strsignal(signalnum, /)', (signal: Value) => DESCRIPTIONS[numberOf(signal)] ?? None);

const DESCRIPTIONS: Readonly<Record<number, string>> = {
  1: 'Hangup', 2: 'Interrupt', 3: 'Quit', 4: 'Illegal instruction', 6: 'Aborted', 8: 'Floating point exception', 9: 'Killed',
  11: 'Segmentation fault', 13: 'Broken pipe', 14: 'Alarm clock', 15: 'Terminated',
};

function callHandler(handler: Value, number: number): void {
  call(handler, [number, thread.frame === null ? None : frameObject(thread.frame)]);
}
