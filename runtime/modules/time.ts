/** The module `time`: clocks and sleep. */
import { None } from '../heap/index.ts';
import type { Value } from '../heap/value.ts';
import { newError, overflowError, typeError, valueError } from '../objects/exceptions/errors.ts';
import { normalise } from '../objects/numbers/int-normalise.ts';
import { newModule, type PyModule } from '../objects/module.ts';
import { builtin } from '../objects/calls/native.ts';
import { typeName } from '../objects/protocol/protocol.ts';
import { takeInterrupt, thread } from '../objects/machine/thread.ts';
import { floatOf, intOf, newFloat } from '../objects/values.ts';

export const timeModule: PyModule = newModule('time', 'Clocks, and waiting.');

const NANOSECONDS = 1e9;
const PER_MILLISECOND = 1e6;
const PER_MICROSECOND = 1000n;

const sinceEpoch = (): bigint => BigInt(Math.round((performance.timeOrigin + performance.now()) * PER_MILLISECOND));
const sinceStart = (): bigint => process.hrtime.bigint();

function cpuTime({ user, system }: NodeJS.CpuUsage): bigint {
  return BigInt(user + system) * PER_MICROSECOND;
}

const CLOCKS: Readonly<Record<string, () => bigint>> = {
  time: sinceEpoch,
  perf_counter: sinceStart,
  monotonic: sinceStart,
  process_time: () => cpuTime(process.cpuUsage()),
  thread_time: () => cpuTime(process.threadCpuUsage()),
};

for (const [name, clock] of Object.entries(CLOCKS)) {
  builtin(timeModule, `${name}()`, () => newFloat(Number(clock()) / NANOSECONDS));
  builtin(timeModule, `${name}_ns()`, () => normalise(clock()));
}

/** Waits on the cell that interrupts set, so that Ctrl-C ends the sleep. */
function sleep(seconds: number): void {
  const until = performance.now() + seconds * 1000;
  for (let left = seconds * 1000; left > 0; left = until - performance.now()) {
    // Ordinary memory (no other thread can interrupt) cannot be waited on.
    const cell = thread.interrupts.buffer instanceof SharedArrayBuffer ? thread.interrupts : new Int32Array(new SharedArrayBuffer(4));
    Atomics.wait(cell, 0, 0, left);
    if (takeInterrupt()) throw newError('KeyboardInterrupt');
  }
}

builtin(timeModule, 'sleep(seconds, /)', (given: Value) => {
  const int = intOf(given);
  const seconds = int === null ? floatOf(given) : Number(int);
  if (seconds === null) throw typeError(`'${typeName(given)}' object cannot be interpreted as an integer`);
  if (Number.isNaN(seconds)) throw valueError('Invalid value NaN (not a number)');
  if (seconds < 0) throw valueError('sleep length must be non-negative');
  if (seconds * NANOSECONDS >= 2 ** 63) throw overflowError('timestamp too large to convert to C PyTime_t');
  sleep(seconds);
  return None;
});
