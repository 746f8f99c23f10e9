/** Arguments of str methods: text, bounds, fill characters, with CPython's messages. */
import { None } from '../../heap/index.ts';
import type { Slot, Value } from '../../heap/value.ts';
import { typeError } from '../exceptions/errors.ts';
import { clampRange, optionalPosition } from '../containers/slice.ts';
import { isOneCharacter, textLength, unitOffset } from './text.ts';
import { typeOf } from '../classes/type-of.ts';
import { argumentKind, textOf } from '../values.ts';

/** `where` begins the message: 'find() argument 1'. */
export function requireText(x: Value, where: string): string {
  const text = textOf(x);
  if (text === null) throw typeError(`${where} must be str, not ${argumentKind(x)}`);
  return text;
}

/** "must be str, not int", as partition and split say it. */
export function requireStr(x: Value, wanted = 'str'): string {
  const text = textOf(x);
  if (text === null) throw typeError(`must be ${wanted}, not ${typeOf(x).reportedName}`);
  return text;
}

/** null for None or an absent argument. */
export const textOrNull = (x: Slot, check: (x: Value) => string): string | null => (x === null || x === None ? null : check(x));

/** A part of a text in UTF-16 units; `empty` = start beyond end, where not even '' is found. */
export interface Window {
  readonly start: number;
  readonly end: number;
  readonly empty: boolean;
}

/** The window that optional start and end arguments (in code points) select. */
export function textWindow(text: string, start: Slot, end: Slot): Window {
  if (start === null && end === null) return { start: 0, end: text.length, empty: false };
  const length = textLength(text);
  const [first, last] = clampRange(optionalPosition(start, 0), optionalPosition(end, length), length);
  if (first > last) return { start: 0, end: 0, empty: true };
  return { start: unitOffset(text, first), end: unitOffset(text, last), empty: false };
}

export function fillCharacter(x: Value): string {
  const text = textOf(x);
  if (text === null) throw typeError(`The fill character must be a unicode character, not ${typeOf(x).reportedName}`);
  if (!isOneCharacter(text)) throw typeError('The fill character must be exactly one character long');
  return text;
}
