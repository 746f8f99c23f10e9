/** The module `time`: clocks and sleep. */
import { None } from '../heap/index.ts';
import type { Slot, Value } from '../heap/value.ts';
import { osError, overflowError, typeError, valueError } from '../objects/exceptions/errors.ts';
import { hostMilliseconds } from '../objects/machine/clock.ts';
import { normalise } from '../objects/numbers/int-normalise.ts';
import { newModule, type PyModule } from '../objects/module.ts';
import { builtin } from '../objects/calls/native.ts';
import { hooks } from '../objects/machine/hooks.ts';
import { newNamespace } from '../objects/classes/simple-namespace.ts';
import { call, getAttr, indexNumber, typeName } from '../objects/protocol/protocol.ts';
import { waitUntil } from '../objects/machine/green-threads.ts';
import { boolean, floatOf, intOf, newFloat, newTuple, textOf } from '../objects/values.ts';

import { defineConstants } from './module-tools.ts';
import { asctime, daylightOffset, gmtime, localtime, milliseconds, mktime, standardOffset, strftime, structTimeType, timeParts, zoneName, zoneOf } from './time-parts.ts';

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

/** Other threads run meanwhile, and Ctrl-C ends it. */
function sleep(seconds: number): void {
  waitUntil(() => false, hostMilliseconds() + seconds * 1000);
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

// ------------------------------------------------------------ calendar times

builtin(timeModule, 'gmtime(seconds=NULL, /)', (seconds: Slot) => gmtime(milliseconds(seconds)));
builtin(timeModule, 'localtime(seconds=NULL, /)', (seconds: Slot) => localtime(milliseconds(seconds)));
builtin(timeModule, 'mktime(time_tuple, /)', (parts: Value) => newFloat(mktime(parts)));
builtin(timeModule, 'asctime(time_tuple=NULL, /)', (given: Slot) => asctime(timeParts(given ?? localtime(milliseconds(null)), 'asctime')));
builtin(timeModule, 'ctime(seconds=NULL, /)', (seconds: Slot) => asctime(timeParts(localtime(milliseconds(seconds)), 'ctime')));
builtin(timeModule, 'strftime(format, time_tuple=NULL, /)', (format: Value, given: Slot) => {
  const text = textOf(format);
  if (text === null) throw typeError(`strftime() argument 1 must be str, not ${typeName(format)}`);
  const time = given ?? localtime(milliseconds(null));
  return strftime(text, timeParts(time, 'strftime'), zoneOf(time));
});
builtin(timeModule, "strptime(string, format='%a %b %d %H:%M:%S %Y', /)", (string: Value, format: Value) => {
  return call(getAttr(hooks.importModule('_strptime', None, None, None, 0), '_strptime_time'), [string, format]);
});

/** The zone of the process, as of this year. */
function setZone(): void {
  const year = new Date().getFullYear();
  const [standard, daylight] = [standardOffset(year), daylightOffset(year)];
  const [winter, summer] = [new Date(year, 0, 1), new Date(year, 6, 1)].sort((a, b) => b.getTimezoneOffset() - a.getTimezoneOffset()).map(zoneName) as [string, string];
  defineConstants(timeModule, { timezone: standard, altzone: daylight, daylight: standard === daylight ? 0 : 1, tzname: newTuple([winter, summer]) });
}
setZone();
builtin(timeModule, 'tzset()', () => {
  setZone();
  return None;
});

// ------------------------------------------------------------ clocks by number

const BY_NUMBER: Readonly<Record<number, keyof typeof CLOCKS>> = { 0: 'time', 1: 'monotonic', 2: 'process_time', 3: 'thread_time', 4: 'monotonic', 7: 'monotonic' };
defineConstants(timeModule, {
  struct_time: structTimeType, CLOCK_REALTIME: 0, CLOCK_MONOTONIC: 1, CLOCK_PROCESS_CPUTIME_ID: 2, CLOCK_THREAD_CPUTIME_ID: 3, CLOCK_MONOTONIC_RAW: 4, CLOCK_BOOTTIME: 7,
  _STRUCT_TM_ITEMS: 11,
});
function clockOf(number: Value): () => bigint {
  const name = BY_NUMBER[indexNumber(number)];
  if (name === undefined) throw osError(22, 'Invalid argument');
  return CLOCKS[name]!;
}
builtin(timeModule, 'clock_gettime(clk_id, /)', (number: Value) => newFloat(Number(clockOf(number)()) / NANOSECONDS));
builtin(timeModule, 'clock_gettime_ns(clk_id, /)', (number: Value) => normalise(clockOf(number)()));
builtin(timeModule, 'clock_getres(clk_id, /)', (number: Value) => (clockOf(number), newFloat(1e-9)));
builtin(timeModule, 'get_clock_info(name, /)', (name: Value) => {
  const text = textOf(name);
  if (text === null || !Object.hasOwn(CLOCKS, text)) throw valueError('unknown clock');
  const names: Readonly<Record<string, string>> = { time: 'CLOCK_REALTIME', process_time: 'CLOCK_PROCESS_CPUTIME_ID', thread_time: 'CLOCK_THREAD_CPUTIME_ID' };
  return newNamespace([
    ['implementation', `clock_gettime(${names[text] ?? 'CLOCK_MONOTONIC'})`],
    ['monotonic', boolean(text !== 'time')],
    ['adjustable', boolean(text === 'time')],
    ['resolution', newFloat(1e-9)],
  ]);
});
