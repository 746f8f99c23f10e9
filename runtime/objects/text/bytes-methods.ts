/** The methods that bytes and bytearray share. They work on the bytes as Latin-1 text, by way of str's functions. */
import { None } from '../../heap/index.ts';
import type { Slot, Value } from '../../heap/value.ts';
import {
  bytesOf, fromLatin1, isByteLineBreak, isByteSpace, latin1OrNull, requireBytes, requireLatin1, requireNeedle, toLatin1,
} from './bytes-arguments.ts';
import { PyBytes } from './bytes-object.ts';
import { bytesFromHex, bytesToHex } from './bytes-hex.ts';
import { decodeBytes } from './codecs.ts';
import { typeError, valueError } from '../exceptions/errors.ts';
import { classMethod, method, staticMethod } from '../calls/native.ts';
import { call, indexNumber, isTrue, intArgument, sizeArgument, toArray } from '../protocol/protocol.ts';
import type { PyType } from '../classes/pytype.ts';
import { clampRange, optionalPosition } from '../containers/slice.ts';
import { requireText } from './str-arguments.ts';
import * as search from './str-search.ts';
import type { StripEnds } from './str-search.ts';
import { typeOf } from '../classes/type-of.ts';
import { argumentKind, boolean, isTupleLike, newList, newTuple, tupleItems } from '../values.ts';

interface Holder {
  readonly bytes: Uint8Array;
}
type Make = (bytes: Uint8Array) => Value;

/** Adds the methods to `type`; `make` makes one of its objects. */
export function defineBytesMethods(type: PyType, make: Make): void {
  const wrap = (text: string): Value => make(fromLatin1(text));
  const self = (x: Value): string => toLatin1((x as Value & Holder).bytes);
  defineSearching(type, self);
  defineSplitting(type, self, wrap);
  defineStripping(type, self, wrap);
  defineCases(type, self, wrap);
  definePadding(type, self, wrap);
  defineReplacing(type, self, wrap, make);
  defineConversions(type, make);
}

type Self = (x: Value) => string;
type Wrap = (text: string) => Value;

/** The part between start and end, and where it begins; null if start lies beyond end. */
function windowOf(text: string, start: Slot, end: Slot): { part: string; offset: number } | null {
  const [first, last] = clampRange(optionalPosition(start, 0), optionalPosition(end, text.length), text.length);
  return first > last ? null : { part: text.slice(first, last), offset: first };
}

function defineSearching(type: PyType, self: Self): void {
  for (const [name, fromRight, mustExist] of [
    ['find', false, false], ['rfind', true, false], ['index', false, true], ['rindex', true, true],
  ] as const) {
    method(type, `${name}(self, sub, start=NULL, end=NULL, /)`, (x: Value, sub: Value, start: Slot, end: Slot) => {
      const needle = requireNeedle(sub);
      const window = windowOf(self(x), start, end);
      const at = window === null ? -1 : fromRight ? window.part.lastIndexOf(needle) : window.part.indexOf(needle);
      if (at < 0 && mustExist) throw valueError('subsection not found');
      return at < 0 ? -1 : at + window!.offset;
    });
  }
  method(type, 'count(self, sub, start=NULL, end=NULL, /)', (x: Value, sub: Value, start: Slot, end: Slot) => {
    const needle = requireNeedle(sub);
    const window = windowOf(self(x), start, end);
    if (window === null) return 0;
    return needle === '' ? window.part.length + 1 : search.countOccurrences(window.part, needle);
  });
  defineAffix(type, self, 'startswith', (text, affix) => text.startsWith(affix));
  defineAffix(type, self, 'endswith', (text, affix) => text.endsWith(affix));
}

function defineAffix(type: PyType, self: Self, name: string, test: (text: string, affix: string) => boolean): void {
  const parameter = name === 'startswith' ? 'prefix' : 'suffix';
  method(type, `${name}(self, ${parameter}, start=NULL, end=NULL, /)`, (x: Value, affix: Value, start: Slot, end: Slot) => {
    const candidates = isTupleLike(affix) ? tupleItems(affix).map(requireLatin1) : [affixText(affix, name)];
    const window = windowOf(self(x), start, end);
    return boolean(window !== null && candidates.some((one) => test(window.part, one)));
  });
}

function affixText(affix: Value, name: string): string {
  const bytes = bytesOf(affix);
  if (bytes !== null) return toLatin1(bytes);
  throw typeError(`${name} first arg must be bytes or a tuple of bytes, not ${typeOf(affix).reportedName}`);
}

function nonEmpty(separator: string): string {
  if (separator === '') throw valueError('empty separator');
  return separator;
}

function defineSplitting(type: PyType, self: Self, wrap: Wrap): void {
  const list = (parts: string[]): Value => newList(parts.map(wrap));
  method(type, 'split(self, /, sep=None, maxsplit=-1)', (x: Value, sep: Value, maxsplit: Value) => {
    const [separator, limit] = [latin1OrNull(sep), sizeArgument(maxsplit)];
    if (separator === null) return list(search.splitSpaces(self(x), limit, isByteSpace));
    return list(search.splitOn(self(x), nonEmpty(separator), limit));
  });
  method(type, 'rsplit(self, /, sep=None, maxsplit=-1)', (x: Value, sep: Value, maxsplit: Value) => {
    const [separator, limit] = [latin1OrNull(sep), sizeArgument(maxsplit)];
    if (separator === null) return list(search.splitSpacesRight(self(x), limit, isByteSpace));
    return list(search.splitOnRight(self(x), nonEmpty(separator), limit));
  });
  method(type, 'splitlines(self, /, keepends=False)', (x: Value, keep: Value) => {
    return list(search.splitLines(self(x), isTrue(keep), isByteLineBreak));
  });
  const around = (text: string, at: number, separator: string): Value =>
    newTuple([wrap(text.slice(0, at)), wrap(separator), wrap(text.slice(at + separator.length))]);
  method(type, 'partition(self, sep, /)', (x: Value, sep: Value) => {
    const [text, separator] = [self(x), nonEmpty(requireLatin1(sep))];
    const at = text.indexOf(separator);
    return at < 0 ? newTuple([wrap(text), wrap(''), wrap('')]) : around(text, at, separator);
  });
  method(type, 'rpartition(self, sep, /)', (x: Value, sep: Value) => {
    const [text, separator] = [self(x), nonEmpty(requireLatin1(sep))];
    const at = text.lastIndexOf(separator);
    return at < 0 ? newTuple([wrap(''), wrap(''), wrap(text)]) : around(text, at, separator);
  });
  method(type, 'join(self, iterable_of_bytes, /)', (x: Value, iterable: Value) => wrap(joinBytes(self(x), iterable)));
}

function joinBytes(separator: string, iterable: Value): string {
  const { tp_iter, sq_item } = typeOf(iterable).slots;
  if (tp_iter === null && sq_item === null) throw typeError('can only join an iterable');
  const parts = toArray(iterable).map((item, i) => {
    const bytes = bytesOf(item);
    if (bytes === null) throw typeError(`sequence item ${i}: expected a bytes-like object, ${typeOf(item).reportedName} found`);
    return toLatin1(bytes);
  });
  return parts.join(separator);
}

function defineStripping(type: PyType, self: Self, wrap: Wrap): void {
  for (const [name, ends] of [['lstrip', 1], ['rstrip', 2], ['strip', 3]] as [string, StripEnds][]) {
    method(type, `${name}(self, bytes=None, /)`, (x: Value, chars: Value) => {
      const unwanted = latin1OrNull(chars);
      return wrap(unwanted === null ? search.stripSpaces(self(x), ends, isByteSpace) : search.stripChars(self(x), unwanted, ends));
    });
  }
  method(type, 'removeprefix(self, prefix, /)', (x: Value, prefix: Value) => {
    const [text, affix] = [self(x), requireLatin1(prefix)];
    return wrap(text.startsWith(affix) ? text.slice(affix.length) : text);
  });
  method(type, 'removesuffix(self, suffix, /)', (x: Value, suffix: Value) => {
    const [text, affix] = [self(x), requireLatin1(suffix)];
    return wrap(affix !== '' && text.endsWith(affix) ? text.slice(0, -affix.length) : text);
  });
}

const upperAscii = (text: string): string => text.replace(/[a-z]+/g, (run) => run.toUpperCase());
const lowerAscii = (text: string): string => text.replace(/[A-Z]+/g, (run) => run.toLowerCase());

function defineCases(type: PyType, self: Self, wrap: Wrap): void {
  const mapping = (name: string, map: (text: string) => string): void =>
    method(type, `${name}(self, /)`, (x: Value) => wrap(map(self(x))));
  mapping('upper', upperAscii);
  mapping('lower', lowerAscii);
  mapping('capitalize', (text) => upperAscii(text.slice(0, 1)) + lowerAscii(text.slice(1)));
  mapping('title', (text) => text.replace(/[a-zA-Z]+/g, (word) => word[0]!.toUpperCase() + word.slice(1).toLowerCase()));
  mapping('swapcase', (text) => text.replace(/[a-z]+|[A-Z]+/g, (run) => (run < 'a' ? run.toLowerCase() : run.toUpperCase())));

  const testing = (name: string, test: RegExp, refuse?: RegExp): void =>
    method(type, `${name}(self, /)`, (x: Value) => boolean(test.test(self(x)) && !refuse?.test(self(x))));
  testing('isalpha', /^[a-zA-Z]+$/);
  testing('isdigit', /^[0-9]+$/);
  testing('isalnum', /^[0-9a-zA-Z]+$/);
  testing('isspace', /^[ \t-\r]+$/);
  testing('isascii', /^[\x00-\x7f]*$/);
  testing('islower', /[a-z]/, /[A-Z]/);
  testing('isupper', /[A-Z]/, /[a-z]/);
  testing('istitle', /[A-Z]/, /[a-zA-Z][A-Z]|(?:^|[^a-zA-Z])[a-z]/);
}

function fillByte(x: Value, name: string): string {
  const bytes = bytesOf(x);
  if (bytes !== null && bytes.length === 1) return toLatin1(bytes);
  throw typeError(`${name}() argument 2 must be a byte string of length 1, not ${argumentKind(x)}`);
}

function definePadding(type: PyType, self: Self, wrap: Wrap): void {
  const padding = (name: string, left: (missing: number, width: number) => number): void =>
    method(type, `${name}(self, width, fillchar=NULL, /)`, (x: Value, width: Value, fill: Slot) => {
      const [text, wanted] = [self(x), sizeArgument(width)];
      const filler = fill === null ? ' ' : fillByte(fill, name);
      const missing = Math.max(0, wanted - text.length);
      const before = left(missing, wanted);
      return wrap(filler.repeat(before) + text + filler.repeat(missing - before));
    });
  padding('ljust', () => 0);
  padding('rjust', (missing) => missing);
  padding('center', (missing, width) => (missing >> 1) + (missing & width & 1));
  method(type, 'zfill(self, width, /)', (x: Value, width: Value) => {
    const text = self(x);
    const zeros = '0'.repeat(Math.max(0, sizeArgument(width) - text.length));
    return wrap(/^[+-]/.test(text) ? text[0] + zeros + text.slice(1) : zeros + text);
  });
  method(type, 'expandtabs(self, /, tabsize=8)', (x: Value, size: Value) => {
    return wrap(search.expandTabs(self(x), intArgument(size)));
  });
}

function defineReplacing(type: PyType, self: Self, wrap: Wrap, make: Make): void {
  method(type, 'replace(self, old, new, count=-1, /)', (x: Value, old: Value, replacement: Value, count: Value) => {
    return wrap(search.replaceText(self(x), requireLatin1(old), requireLatin1(replacement), sizeArgument(count)));
  });
  method(type, 'translate(self, table, /, delete=NULL)', (x: Value, table: Value, unwanted: Slot) => {
    const map = table === None ? null : requireBytes(table);
    if (map !== null && map.length !== 256) throw valueError('translation table must be 256 characters long');
    const dropped = unwanted === null ? new Uint8Array(0) : requireBytes(unwanted);
    const kept = (x as Value & Holder).bytes.filter((byte) => !dropped.includes(byte));
    return make(map === null ? kept : kept.map((byte) => map[byte] as number));
  });
  staticMethod(type, 'maketrans(frm, to, /)', (from: Value, to: Value) => {
    const [a, b] = [requireBytes(from), requireBytes(to)];
    if (a.length !== b.length) throw valueError('maketrans arguments must have same length');
    const table = Uint8Array.from({ length: 256 }, (_, i) => i);
    a.forEach((byte, i) => (table[byte] = b[i] as number));
    return new PyBytes(table);
  });
}

function defineConversions(type: PyType, make: Make): void {
  method(type, "decode(self, /, encoding='utf-8', errors='strict')", (x: Value & Holder, encoding: Value, errors: Value) => {
    const name = requireText(encoding, "decode() argument 'encoding'");
    const handler = requireText(errors, "decode() argument 'errors'");
    return decodeBytes(x.bytes, name, handler, (bytes) => new PyBytes(bytes.slice()));
  });
  method(type, 'hex(self, /, sep=NULL, bytes_per_sep=1)', (x: Value & Holder, sep: Slot, group: Value) => {
    return bytesToHex(x.bytes, sep, indexNumber(group));
  });
  classMethod(type, 'fromhex(type, string, /)', (cls: PyType, text: Value) => {
    const value = make(bytesFromHex(requireText(text, 'fromhex() argument')));
    return cls === type ? value : call(cls, [value]);
  });
}

