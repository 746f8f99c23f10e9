/** Calendar times of the module time: struct_time, its makers, and strftime. */
import { None } from '../heap/index.ts';
import type { Slot, Value } from '../heap/value.ts';
import { overflowError, typeError, valueError } from '../objects/exceptions/errors.ts';
import { makeStruct, newStructType } from '../objects/classes/struct-sequence.ts';
import { index, intArgument, lookupAttr } from '../objects/protocol/protocol.ts';
import { floatOf, isTupleLike, textOf, tupleItems } from '../objects/values.ts';
import { zoneNames } from './zone-names.ts';

export const structTimeType = newStructType(
  'time.struct_time',
  ['tm_year', 'tm_mon', 'tm_mday', 'tm_hour', 'tm_min', 'tm_sec', 'tm_wday', 'tm_yday', 'tm_isdst'],
  ['tm_zone', 'tm_gmtoff'],
);

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const DAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const DAY_MS = 86_400_000;
/** The host's dates end there. */
const MAX_SECONDS = 8.64e12;

/** A time argument in milliseconds; without one it is now. */
export function milliseconds(x: Slot): number {
  if (x === null || x === None) return Math.floor(Date.now() / 1000) * 1000;
  const seconds = Math.floor(floatOf(x) ?? Number(index(x)));
  if (Number.isNaN(seconds)) throw valueError('Invalid value NaN (not a number)');
  if (Math.abs(seconds) > MAX_SECONDS) throw overflowError('timestamp out of range for platform time_t');
  return seconds * 1000;
}

function dayOfYear(year: number, month: number, day: number): number {
  return Math.round((Date.UTC(2000 + (year % 400), month, day) - Date.UTC(2000 + (year % 400), 0, 1)) / DAY_MS) + 1;
}

export function gmtime(ms: number): Value {
  const date = new Date(ms);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  const clock = [date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()];
  return makeStruct(structTimeType, [year, month + 1, day, ...clock, (date.getUTCDay() + 6) % 7, dayOfYear(year, month, day), 0], ['GMT', 0]);
}

export function localtime(ms: number): Value {
  const date = new Date(ms);
  const [year, month, day] = [date.getFullYear(), date.getMonth(), date.getDate()];
  const clock = [date.getHours(), date.getMinutes(), date.getSeconds()];
  const isSummer = isDaylight(date) ? 1 : 0;
  return makeStruct(structTimeType, [year, month + 1, day, ...clock, (date.getDay() + 6) % 7, dayOfYear(year, month, day), isSummer], [zoneName(date), -date.getTimezoneOffset() * 60]);
}

/** Offsets of winter and summer of a year, in minutes west of Greenwich. */
const offsets = (year: number): [number, number] => [new Date(year, 0, 1).getTimezoneOffset(), new Date(year, 6, 1).getTimezoneOffset()];

export const standardOffset = (year: number): number => Math.max(...offsets(year)) * 60;
export const daylightOffset = (year: number): number => Math.min(...offsets(year)) * 60;
const isDaylight = (date: Date): boolean => date.getTimezoneOffset() * 60 < standardOffset(date.getFullYear());

export function zoneName(date: Date): string {
  const names = zoneNames();
  if (names !== null) return names[isDaylight(date) ? 1 : 0];
  const parts = new Intl.DateTimeFormat('en-US', { timeZoneName: 'short' }).formatToParts(date);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? 'UTC';
}

export type TimeParts = readonly [number, number, number, number, number, number, number, number, number];

/** Nine numbers, within their limits; zeros of month and day count as ones, as in CPython. */
export function timeParts(x: Value, caller: string, isChecked = true): TimeParts {
  if (!isTupleLike(x)) throw typeError('Tuple or struct_time argument required');
  const items = tupleItems(x).slice(0, 9);
  if (items.length < 9) throw typeError(`${caller}(): illegal time tuple argument`);
  const numbers = items.map((item) => intArgument(item)) as unknown as [number, number, number, number, number, number, number, number, number];
  if (numbers[1] === 0) numbers[1] = 1;
  if (numbers[2] === 0) numbers[2] = 1;
  if (numbers[7] === 0) numbers[7] = 1;
  if (isChecked) check(numbers);
  return numbers;
}

function check([, month, day, hour, minute, second, weekday, yearDay]: TimeParts): void {
  const limits: readonly (readonly [number, number, number, string])[] = [
    [month, 1, 12, 'month out of range'], [day, 1, 31, 'day of month out of range'], [hour, 0, 23, 'hour out of range'], [minute, 0, 59, 'minute out of range'],
    [second, 0, 61, 'seconds out of range'], [yearDay, 1, 366, 'day of year out of range'],
  ];
  for (const [value, low, high, message] of limits) if (value < low || value > high) throw valueError(message);
  if (weekday < -1) throw valueError('day of week out of range');
}

export function mktime(x: Value): number {
  const [year, month, day, hour, minute, second] = timeParts(x, 'mktime', false);
  const date = new Date(2000, month - 1, day, hour, minute, second);
  date.setFullYear(year, month - 1, day);
  return date.getTime() / 1000;
}

const two = (n: number): string => String(n).padStart(2, '0');
const blank = (n: number): string => String(n).padStart(2, ' ');

export function asctime([year, month, day, hour, minute, second, weekday]: TimeParts): string {
  return `${DAYS[weekday % 7]!.slice(0, 3)} ${MONTHS[month - 1]!.slice(0, 3)} ${blank(day)} ${two(hour)}:${two(minute)}:${two(second)} ${year}`;
}

/** ISO 8601: the year and the week that the day belongs to. */
function isoWeek([year, , , , , , weekday, yearDay]: TimeParts): [number, number] {
  const week = Math.floor((yearDay - 1 - ((weekday + 7) % 7) + 10) / 7);
  if (week < 1) return [year - 1, weeksOf(year - 1)];
  return week > weeksOf(year) ? [year + 1, 1] : [year, week];
}

function weeksOf(year: number): number {
  const dayAt = (y: number): number => (y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400)) % 7;
  return dayAt(year) === 4 || dayAt(year - 1) === 3 ? 53 : 52;
}

interface Zone {
  readonly name: string;
  readonly offset: number;
}

export function zoneOf(x: Value): Zone {
  const name = textOf(lookupAttr(x, 'tm_zone'));
  const offset = lookupAttr(x, 'tm_gmtoff');
  const now = new Date();
  return { name: name ?? zoneName(now), offset: typeof offset === 'number' ? offset : -now.getTimezoneOffset() * 60 };
}

export function strftime(format: string, parts: TimeParts, zone: Zone): string {
  return format.replace(/%([-_0^#]?)([a-zA-Z%+])/gs, (whole, flag: string, code: string) => {
    const text = directive(code, parts, zone);
    if (text === null) return whole;
    return flag === '-' ? text.replace(/^[0 ](?=.)/, '') : flag === '_' ? text.replace(/^0+(?=.)/, (zeros) => ' '.repeat(zeros.length)) : flag === '^' ? text.toUpperCase() : text;
  });
}

function directive(code: string, parts: TimeParts, zone: Zone): string | null {
  const [year, month, day, hour, minute, second, weekday, yearDay] = parts;
  const sunday = (weekday + 1) % 7;
  const half = hour % 12 === 0 ? 12 : hour % 12;
  switch (code) {
    case 'a': return DAYS[weekday % 7]!.slice(0, 3);
    case 'A': return DAYS[weekday % 7]!;
    case 'b': case 'h': return MONTHS[month - 1]!.slice(0, 3);
    case 'B': return MONTHS[month - 1]!;
    case 'c': return asctime(parts);
    case 'C': return two(Math.floor(year / 100));
    case 'd': return two(day);
    case 'D': case 'x': return `${two(month)}/${two(day)}/${two(year % 100)}`;
    case 'e': return blank(day);
    case 'F': return `${year}-${two(month)}-${two(day)}`;
    case 'g': return two(isoWeek(parts)[0] % 100);
    case 'G': return String(isoWeek(parts)[0]);
    case 'H': return two(hour);
    case 'I': return two(half);
    case 'j': return String(yearDay).padStart(3, '0');
    case 'k': return blank(hour);
    case 'l': return blank(half);
    case 'm': return two(month);
    case 'M': return two(minute);
    case 'n': return '\n';
    case 'p': return hour < 12 ? 'AM' : 'PM';
    case 'P': return hour < 12 ? 'am' : 'pm';
    case 'r': return `${two(half)}:${two(minute)}:${two(second)} ${hour < 12 ? 'AM' : 'PM'}`;
    case 'R': return `${two(hour)}:${two(minute)}`;
    case 's': return String(Math.floor(Date.UTC(year, month - 1, day, hour, minute, second) / 1000) - zone.offset);
    case 'S': return two(second);
    case 't': return '\t';
    case 'T': case 'X': return `${two(hour)}:${two(minute)}:${two(second)}`;
    case 'u': return String(weekday + 1);
    case 'U': return two(Math.floor((yearDay + 6 - sunday) / 7));
    case 'V': return two(isoWeek(parts)[1]);
    case 'w': return String(sunday);
    case 'W': return two(Math.floor((yearDay + 6 - weekday) / 7));
    case 'y': return two(((year % 100) + 100) % 100);
    case 'Y': return String(year);
    case 'z': return `${zone.offset < 0 ? '-' : '+'}${two(Math.floor(Math.abs(zone.offset) / 3600))}${two(Math.floor(Math.abs(zone.offset) / 60) % 60)}`;
    case 'Z': return zone.name;
    case '%': return '%';
    default: return null;
  }
}
