/** re.Pattern and re.Match as objects; their methods are in pattern.ts and match.ts. */
import { None } from '../../heap/index.ts';
import type { Slot, Value } from '../../heap/value.ts';
import { PyDict } from '../../objects/containers/dict.ts';
import { indexError, typeError } from '../../objects/exceptions/errors.ts';
import { PyObject } from '../../objects/object.ts';
import { isIndex, index, typeName } from '../../objects/protocol/protocol.ts';
import { newType, type PyType } from '../../objects/classes/type.ts';
import { intOf, newTuple, textOf } from '../../objects/values.ts';
import type { Engine } from './engine.ts';
import type { Kind, Program } from './search.ts';
import { Subject } from './subject.ts';

export class PyPattern extends PyObject {
  /** The source text, None of a scanner's patterns. */
  readonly source: Value;
  readonly flags: number;
  readonly program: Program;
  /** Name to number, and the name of each number or None. */
  readonly groupIndex: PyDict;
  readonly names: readonly Value[];

  constructor(type: PyType, source: Value, flags: number, program: Program, groupIndex: PyDict, names: readonly Value[]) {
    super(type);
    this.source = source;
    this.flags = flags;
    this.program = program;
    this.groupIndex = groupIndex;
    this.names = names;
  }

  get groups(): number {
    return this.program.groups;
  }

  /** null: the pattern fits both kinds of text. */
  private get wantsBytes(): boolean | null {
    return this.source === None ? null : textOf(this.source) === null;
  }

  subject(given: Value): Subject {
    const subject = Subject.of(given);
    if (subject === null) throw typeError(`expected string or bytes-like object, got '${typeName(given)}'`);
    if (this.wantsBytes === true && !subject.isBytes) throw typeError('cannot use a bytes pattern on a string-like object');
    if (this.wantsBytes === false && subject.isBytes) throw typeError('cannot use a string pattern on a bytes-like object');
    return subject;
  }
}

/** One pass over a text: where it is, and whether the next match may be empty. */
export class Cursor {
  readonly pattern: PyPattern;
  readonly subject: Subject;
  readonly start: number;
  readonly end: number;
  private readonly engine: Engine;
  private position: number;
  private mustAdvance = false;

  constructor(pattern: PyPattern, subject: Subject, start = 0, end = Infinity) {
    const bound = (at: number): number => Math.min(Math.max(0, at), subject.length);
    this.pattern = pattern;
    this.subject = subject;
    this.end = bound(end);
    this.start = this.position = bound(start);
    this.engine = pattern.program.engine(subject, this.end);
  }

  /** The next match as [start, end, marks of the groups]; null at the end. */
  next(kind: Kind): PyMatch | null {
    if (this.position > this.end) return null;
    const { engine, pattern } = this;
    const start = pattern.program.find(engine, kind, this.position, this.end, this.mustAdvance);
    if (start < 0) {
      this.position = Infinity;
      return null;
    }
    this.mustAdvance = engine.end === start;
    this.position = engine.end;
    return new PyMatch(this, Int32Array.of(start, engine.end, ...engine.marks), engine.lastIndex);
  }
}

export class PyMatch extends PyObject {
  readonly pattern: PyPattern;
  readonly subject: Subject;
  readonly start: number;
  readonly end: number;
  /** Start and end of every group, the whole match first; -1 where one took no part. */
  readonly marks: Int32Array;
  readonly lastIndex: number;

  constructor({ pattern, subject, start, end }: Cursor, marks: Int32Array, lastIndex: number) {
    super(matchType);
    this.pattern = pattern;
    this.subject = subject;
    this.start = start;
    this.end = end;
    this.marks = marks;
    this.lastIndex = lastIndex;
  }

  group(number: number, otherwise: Value = None): Value {
    const [start, end] = this.span(number);
    return start < 0 ? otherwise : this.subject.slice(start, end);
  }

  span(number: number): [number, number] {
    const [start, end] = [this.marks[2 * number]!, this.marks[2 * number + 1]!];
    return start < 0 || end < 0 ? [-1, -1] : [start, end];
  }

  /** The number that an index or a name stands for. */
  numberOf(key: Value): number {
    const number = isIndex(key) ? intOf(index(key)) : intOf(nameToNumber(this.pattern, key));
    if (number === null || number < 0 || number > this.pattern.groups) throw indexError('no such group');
    return Number(number);
  }

  groups(otherwise: Value): Value {
    return newTuple(Array.from({ length: this.pattern.groups }, (_, i) => this.group(i + 1, otherwise)));
  }
}

function nameToNumber(pattern: PyPattern, key: Value): Slot {
  return typeof key === 'object' && textOf(key) === null ? hashable(pattern.groupIndex, key) : pattern.groupIndex.get(key);
}

/** What cannot be a key is no group either. */
function hashable(names: PyDict, key: Value): Slot {
  try {
    return names.get(key);
  } catch {
    return null;
  }
}

export const patternType: PyType = newType('Pattern', { module: 're', hasWeakrefs: true, final: true });
export const matchType: PyType = newType('Match', { module: 're', final: true });
