/** Methods of str that take text apart and put it together. */
import { False, None, True } from '../../heap/index.ts';
import type { Slot, Value } from '../../heap/value.ts';
import { memoryError, typeError, valueError } from '../exceptions/errors.ts';
import { method } from '../calls/native.ts';
import { isTrue, sizeArgument, toArray } from '../protocol/protocol.ts';
import { requireStr, requireText, textOrNull, textWindow } from './str-arguments.ts';
import * as search from './str-search.ts';
import type { StripEnds } from './str-search.ts';
import { codePointIndex } from './text.ts';
import { typeOf } from '../classes/type-of.ts';
import { strType } from '../classes/types.ts';
import { boolean, isTupleLike, MAX_TEXT, newList, newTuple, textOf, tupleItems } from '../values.ts';

const self = (x: Value): string => textOf(x)!;

/** Offset in code points of the first or last occurrence in the window; -1 if there is none. */
function findIn(text: string, part: string, start: Slot, end: Slot, fromRight: boolean): number {
  const window = textWindow(text, start, end);
  if (window.empty) return -1;
  if (fromRight) {
    const at = window.end - part.length < window.start ? -1 : text.lastIndexOf(part, window.end - part.length);
    return at < window.start ? -1 : codePointIndex(text, at);
  }
  const at = text.indexOf(part, window.start);
  return at < 0 || at + part.length > window.end ? -1 : codePointIndex(text, at);
}

function defineFind(name: string, fromRight: boolean, mustExist: boolean): void {
  method(strType, `${name}(self, sub, start=NULL, end=NULL, /)`, (x: Value, sub: Value, start: Slot, end: Slot) => {
    const at = findIn(self(x), requireText(sub, `${name}() argument 1`), start, end, fromRight);
    if (at < 0 && mustExist) throw valueError('substring not found');
    return at;
  });
}
defineFind('find', false, false);
defineFind('rfind', true, false);
defineFind('index', false, true);
defineFind('rindex', true, true);

method(strType, 'count(self, sub, start=NULL, end=NULL, /)', (x: Value, sub: Value, start: Slot, end: Slot) => {
  const part = requireText(sub, 'count() argument 1');
  const window = textWindow(self(x), start, end);
  if (window.empty) return 0;
  const text = self(x).slice(window.start, window.end);
  return part === '' ? Array.from(text).length + 1 : search.countOccurrences(text, part);
});

/** startswith and endswith share their checks. */
function defineAffix(name: 'startswith' | 'endswith', test: (text: string, affix: string) => boolean): void {
  const parameter = name === 'startswith' ? 'prefix' : 'suffix';
  method(strType, `${name}(self, ${parameter}, start=NULL, end=NULL, /)`, (x: Value, affix: Value, start: Slot, end: Slot) => {
    const window = textWindow(self(x), start, end);
    const text = self(x).slice(window.start, window.end);
    for (const one of affixes(affix, name)) if (!window.empty && test(text, one)) return True;
    return False;
  });
}

/** One after the other, so that what stands behind one that fits is not looked at. */
function* affixes(affix: Value, name: string): Iterable<string> {
  const text = textOf(affix);
  if (text !== null) {
    yield text;
    return;
  }
  if (!isTupleLike(affix)) throw typeError(`${name} first arg must be str or a tuple of str, not ${typeOf(affix).reportedName}`);
  for (const item of tupleItems(affix)) {
    const one = textOf(item);
    if (one === null) throw typeError(`tuple for ${name} must only contain str, not ${typeOf(item).reportedName}`);
    yield one;
  }
}
defineAffix('startswith', (text, affix) => text.startsWith(affix));
defineAffix('endswith', (text, affix) => text.endsWith(affix));

function splitter(fromRight: boolean) {
  return (x: Value, sep: Slot, maxsplit: Value): Value => {
    const separator = textOrNull(sep, (value) => requireStr(value, 'str or None'));
    const limit = sizeArgument(maxsplit);
    if (separator === '') throw valueError('empty separator');
    if (separator === null) return newList((fromRight ? search.splitSpacesRight : search.splitSpaces)(self(x), limit));
    return newList((fromRight ? search.splitOnRight : search.splitOn)(self(x), separator, limit));
  };
}
method(strType, 'split(self, /, sep=None, maxsplit=-1)', splitter(false));
method(strType, 'rsplit(self, /, sep=None, maxsplit=-1)', splitter(true));
method(strType, 'splitlines(self, /, keepends=False)', (x: Value, keep: Value) => newList(search.splitLines(self(x), isTrue(keep))));

method(strType, 'partition(self, sep, /)', (x: Value, sep: Value) => {
  const separator = nonEmpty(requireStr(sep));
  const at = self(x).indexOf(separator);
  return at < 0 ? newTuple([self(x), '', '']) : around(self(x), at, separator);
});
method(strType, 'rpartition(self, sep, /)', (x: Value, sep: Value) => {
  const separator = nonEmpty(requireStr(sep));
  const at = self(x).lastIndexOf(separator);
  return at < 0 ? newTuple(['', '', self(x)]) : around(self(x), at, separator);
});

function nonEmpty(separator: string): string {
  if (separator === '') throw valueError('empty separator');
  return separator;
}

const around = (text: string, at: number, separator: string): Value =>
  newTuple([text.slice(0, at), separator, text.slice(at + separator.length)]);

function defineStrip(name: string, ends: StripEnds): void {
  method(strType, `${name}(self, chars=None, /)`, (x: Value, chars: Value) => {
    if (chars === None) return search.stripSpaces(self(x), ends);
    const unwanted = textOf(chars);
    if (unwanted === null) throw typeError(`${name} arg must be None or str`);
    return search.stripChars(self(x), unwanted, ends);
  });
}
defineStrip('lstrip', 1);
defineStrip('rstrip', 2);
defineStrip('strip', 3);

method(strType, 'replace(self, old, new, /, count=-1)', (x: Value, old: Value, replacement: Value, count: Value) => {
  const before = requireText(old, 'replace() argument 1');
  const after = requireText(replacement, 'replace() argument 2');
  checkReplaced(self(x), before, after);
  return search.replaceText(self(x), before, after, sizeArgument(count));
});

/** Refuses before the host does. */
function checkReplaced(text: string, old: string, replacement: string): void {
  const most = old === '' ? text.length + 1 : text.length / old.length;
  if (text.length + most * replacement.length <= MAX_TEXT) return;
  const count = old === '' ? text.length + 1 : search.countOccurrences(text, old);
  if (text.length + count * (replacement.length - old.length) > MAX_TEXT) throw memoryError();
}

method(strType, 'removeprefix(self, prefix, /)', (x: Value, prefix: Value) => {
  const affix = requireText(prefix, 'removeprefix() argument');
  return self(x).startsWith(affix) ? self(x).slice(affix.length) : self(x);
});
method(strType, 'removesuffix(self, suffix, /)', (x: Value, suffix: Value) => {
  const affix = requireText(suffix, 'removesuffix() argument');
  return affix !== '' && self(x).endsWith(affix) ? self(x).slice(0, -affix.length) : self(x);
});

method(strType, 'join(self, iterable, /)', (x: Value, iterable: Value) => joinText(self(x), iterable));

/** separator.join(iterable) */
export function joinText(separator: string, iterable: Value): string {
  if (typeOf(iterable).slots.tp_iter === null && typeOf(iterable).slots.sq_item === null) throw typeError('can only join an iterable');
  const parts = toArray(iterable);
  let length = separator.length * Math.max(0, parts.length - 1);
  for (let i = 0; i < parts.length; i++) {
    const text = textOf(parts[i]!);
    if (text === null) throw typeError(`sequence item ${i}: expected str instance, ${typeOf(parts[i]!).name} found`);
    parts[i] = text;
    length += text.length;
  }
  if (length > MAX_TEXT) throw memoryError();
  return parts.join(separator);
}
