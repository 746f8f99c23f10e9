/** Methods of re.Pattern. */
import { None, NotImplemented } from '../../heap/index.ts';
import type { Slot, Value } from '../../heap/value.ts';
import { fillType, newType, type PyType } from '../../objects/classes/type.ts';
import { newGenericAlias } from '../../objects/classes/generic-alias.ts';
import { PyMappingProxy } from '../../objects/classes/mapping-proxy.ts';
import { EQ, NE } from '../../objects/classes/slots.ts';
import { classMethod, getset, member, method } from '../../objects/calls/native.ts';
import { PyObject } from '../../objects/object.ts';
import { call, equal, hash, indexNumber, isCallable, repr } from '../../objects/protocol/protocol.ts';
import { textLength } from '../../objects/text/text.ts';
import { boolean, newList, newTuple, textOf } from '../../objects/values.ts';
import { FLAG } from './codes.ts';
import { Cursor, patternType, type PyMatch, type PyPattern } from './pattern-object.ts';
import type { Kind } from './search.ts';
import { compileTemplate, joined, PyTemplate } from './template.ts';

// ------------------------------------------------------------ the object

const SHOWN_FLAGS: readonly (readonly [number, string])[] = [
  [FLAG.IGNORECASE, 're.IGNORECASE'], [FLAG.LOCALE, 're.LOCALE'], [FLAG.MULTILINE, 're.MULTILINE'], [FLAG.DOTALL, 're.DOTALL'],
  [FLAG.VERBOSE, 're.VERBOSE'], [FLAG.DEBUG, 're.DEBUG'], [FLAG.ASCII, 're.ASCII'],
];
const SHOWN_LENGTH = 200;

function describe(self: Value): string {
  const { source, flags } = self as PyPattern;
  const isText = textOf(source) !== null;
  // UNICODE goes without saying.
  let rest = isText && (flags & (FLAG.LOCALE | FLAG.UNICODE | FLAG.ASCII)) === FLAG.UNICODE ? flags & ~FLAG.UNICODE : flags;
  const names: string[] = [];
  for (const [flag, name] of SHOWN_FLAGS) {
    if ((rest & flag) === 0) continue;
    names.push(name);
    rest &= ~flag;
  }
  if (rest !== 0) names.push(`0x${rest.toString(16)}`);
  const shown = repr(source);
  const text = textLength(shown) > SHOWN_LENGTH ? [...shown].slice(0, SHOWN_LENGTH).join('') : shown;
  return `re.compile(${text}${names.length > 0 ? `, ${names.join('|')}` : ''})`;
}

function isSame(a: PyPattern, b: PyPattern): boolean {
  const [mine, theirs] = [a.program.code, b.program.code];
  return a.flags === b.flags && mine.length === theirs.length && mine.every((word, i) => word === theirs[i]) && equal(a.source, b.source);
}

fillType(patternType, {
  slots: {
    tp_repr: describe,
    tp_hash: (self) => hash(newTuple([(self as PyPattern).source, (self as PyPattern).flags, (self as PyPattern).program.code.length])),
    tp_richcompare: (self, other, op) => {
      if ((op !== EQ && op !== NE) || (other as PyObject).type !== patternType) return NotImplemented;
      return boolean(isSame(self as PyPattern, other as PyPattern) === (op === EQ));
    },
  },
});

// ------------------------------------------------------------ matching

const LAST = '9223372036854775807';

function cursor(pattern: PyPattern, text: Value, start: Value, end: Value): Cursor {
  return new Cursor(pattern, pattern.subject(text), position(start), position(end));
}

function position(x: Value): number {
  return typeof x === 'bigint' ? (x < 0n ? 0 : Infinity) : indexNumber(x);
}

for (const kind of ['match', 'fullmatch', 'search'] as const) {
  method(patternType, `${kind}(self, string, pos=0, endpos=${LAST})`, (self: PyPattern, text: Value, start: Value, end: Value) => {
    return cursor(self, text, start, end).next(kind) ?? None;
  });
}

/** What findall lists of a match: the whole, the only group, or all groups. */
function listed(match: PyMatch): Value {
  const empty = match.subject.slice(0, 0);
  if (match.pattern.groups === 0) return match.group(0, empty);
  return match.pattern.groups === 1 ? match.group(1, empty) : match.groups(empty);
}

method(patternType, `findall(self, string, pos=0, endpos=${LAST})`, (self: PyPattern, text: Value, start: Value, end: Value) => {
  const pass = cursor(self, text, start, end);
  const found: Value[] = [];
  for (let match = pass.next('search'); match !== null; match = pass.next('search')) found.push(listed(match));
  return newList(found);
});

// ------------------------------------------------------------ iterators

class PyScanner extends PyObject {
  readonly pass: Cursor;

  constructor(type: PyType, pass: Cursor) {
    super(type);
    this.pass = pass;
  }
}

const scannerType = newType('SRE_Scanner', { module: '_sre', final: true });
for (const kind of ['match', 'search'] as Kind[]) method(scannerType, `${kind}(self, /)`, (self: PyScanner) => self.pass.next(kind) ?? None);
member(scannerType, 'pattern', (self: PyScanner) => self.pass.pattern);

const finderType = newType('callable_iterator', {
  final: true,
  slots: { tp_iter: (self) => self, tp_iternext: (self): Slot => (self as PyScanner).pass.next('search') },
});

for (const [name, type] of [['scanner', scannerType], ['finditer', finderType]] as const) {
  method(patternType, `${name}(self, string, pos=0, endpos=${LAST})`, (self: PyPattern, text: Value, start: Value, end: Value) => {
    return new PyScanner(type, cursor(self, text, start, end));
  });
}

// ------------------------------------------------------------ taking apart, replacing

method(patternType, 'split(self, string, maxsplit=0)', (self: PyPattern, text: Value, most: Value) => {
  const subject = self.subject(text);
  const pass = new Cursor(self, subject);
  const pieces: Value[] = [];
  const limit = indexNumber(most) || Infinity;
  let at = 0;
  for (let count = 0; count < limit; count++) {
    const match = pass.next('search');
    if (match === null) break;
    pieces.push(subject.slice(at, match.marks[0]!));
    for (let group = 1; group <= self.groups; group++) pieces.push(match.group(group));
    at = match.marks[1]!;
  }
  pieces.push(subject.slice(at, subject.length));
  return newList(pieces);
});

type Replace = (match: PyMatch) => Value;

function replacer(pattern: PyPattern, given: Value): Replace {
  if (isCallable(given)) return (match) => call(given, [match]);
  const template = compileTemplate(pattern, given);
  return template instanceof PyTemplate ? (match) => template.expand(match) : () => template;
}

/** The new text and how many replacements it has. */
function substitute(pattern: PyPattern, replacement: Value, text: Value, most: Value): [Value, number] {
  const replace = replacer(pattern, replacement);
  const subject = pattern.subject(text);
  const pass = new Cursor(pattern, subject);
  const limit = indexNumber(most) || Infinity;
  const pieces: Value[] = [];
  let [at, count] = [0, 0];
  for (; count < limit; count++) {
    const match = pass.next('search');
    if (match === null) break;
    if (match.marks[0]! > at) pieces.push(subject.slice(at, match.marks[0]!));
    pieces.push(replace(match));
    at = match.marks[1]!;
  }
  if (count === 0) return [subject.slice(0, subject.length), 0];
  pieces.push(subject.slice(at, subject.length));
  return [joined(pieces, subject.isBytes), count];
}

method(patternType, 'sub(self, repl, string, count=0)', (self: PyPattern, replacement: Value, text: Value, count: Value) => {
  return substitute(self, replacement, text, count)[0];
});
method(patternType, 'subn(self, repl, string, count=0)', (self: PyPattern, replacement: Value, text: Value, count: Value) => {
  return newTuple(substitute(self, replacement, text, count));
});

// ------------------------------------------------------------ attributes

for (const name of ['__copy__(self, /)', '__deepcopy__(self, memo, /)']) method(patternType, name, (self: PyPattern) => self);
classMethod(patternType, '__class_getitem__(cls, item, /)', (cls: PyType, item: Value) => newGenericAlias(cls, item));
member(patternType, 'pattern', (self: PyPattern) => self.source);
member(patternType, 'flags', (self: PyPattern) => self.flags);
member(patternType, 'groups', (self: PyPattern) => self.groups);
getset(patternType, 'groupindex', (self: PyPattern) => new PyMappingProxy(self.groupIndex));
