/** The text that is searched: a str or a bytes-like object, addressed by code points. */
import type { Value } from '../../heap/value.ts';
import { bytesOf, toLatin1 } from '../../objects/text/bytes-arguments.ts';
import { PyBytes } from '../../objects/text/bytes-object.ts';
import { codePoints, fromCodePoints, hasPairs } from '../../objects/text/text.ts';
import { textOf } from '../../objects/values.ts';

export class Subject {
  /** As given. */
  readonly value: Value;
  /** One unit a character, unless there are `codes`; bytes as Latin-1. */
  readonly text: string;
  /** Where the text has characters beyond U+FFFF, which are two units of it; null otherwise. */
  readonly codes: readonly number[] | null;
  readonly length: number;
  readonly isBytes: boolean;

  constructor(value: Value, text: string, isBytes: boolean) {
    this.value = value;
    this.text = text;
    this.isBytes = isBytes;
    this.codes = !isBytes && hasPairs(text) ? codePoints(text) : null;
    this.length = this.codes === null ? text.length : this.codes.length;
  }

  /** null for what is neither text nor bytes. */
  static of(value: Value): Subject | null {
    const text = textOf(value);
    if (text !== null) return text === last?.text && value === last.value ? last : remember(new Subject(value, text, false));
    const bytes = bytesOf(value);
    return bytes === null ? null : new Subject(value, toLatin1(bytes), true);
  }

  slice(start: number, end: number): Value {
    if (this.isBytes) return this.wholeBytes(start, end) ?? new PyBytes(Buffer.from(this.text.slice(start, end), 'latin1'));
    return this.codes === null ? this.text.slice(start, end) : fromCodePoints(this.codes.slice(start, end));
  }

  private wholeBytes(start: number, end: number): Value | null {
    return start === 0 && end === this.length && this.value instanceof PyBytes && !this.value.type.isHeapType ? this.value : null;
  }
}

/** Programs search the same text again and again, each time from another place. */
let last: Subject | null = null;

function remember(subject: Subject): Subject {
  if (subject.codes !== null) last = subject;
  return subject;
}
