/** `text % values`: printf-style formatting (Library Reference, printf-style String Formatting). */
import type { Slot, Value } from '../../heap/value.ts';
import { newError, overflowError, typeError, valueError } from '../exceptions/errors.ts';
import { padField } from './percent-number.ts';
import type { Conversion } from './percent-number.ts';
import { formatNumeric, isNumericType } from './percent-number.ts';
import { ascii, getItem, index, isIndex, repr, str } from '../protocol/protocol.ts';
import { isOneCharacter, textLength, textSlice } from './text.ts';
import { typeOf } from '../classes/type-of.ts';
import { intOf, isTupleLike, textOf, tupleItems } from '../values.ts';

/** What differs between formatting a str and bytes (whose format is handed over as Latin-1 text). */
export interface Dialect {
  /** The conversions that yield text, e.g. 's', 'r'; null for a type that this dialect does not know. */
  text(type: string, value: Value): string | null;
  character(value: Value): string;
  /** A key between parentheses, as the object to look up. */
  key(text: string): Value;
  /** Texts are subscriptable, but are values and no mappings. */
  isText(x: Value): boolean;
  /** How messages call what is being formatted. */
  readonly what: string;
}

const STR: Dialect = {
  text(type, value) {
    switch (type) {
      case 's': return str(value);
      case 'r': return repr(value);
      case 'a': return ascii(value);
      default: return null;
    }
  },
  character(value) {
    const text = textOf(value);
    if (text !== null) {
      if (isOneCharacter(text)) return text;
      throw typeError('%c requires int or char');
    }
    if (!isIndex(value)) throw typeError('%c requires int or char');
    const code = index(value);
    if (code < 0 || code > 0x10ffff) throw overflowError('%c arg not in range(0x110000)');
    return String.fromCodePoint(Number(code));
  },
  key: (text) => text,
  isText: (x) => textOf(x) !== null,
  what: 'string',
};

export function formatPercent(format: string, values: Value): string {
  return formatWith(format, values, STR);
}

export function formatWith(format: string, values: Value, dialect: Dialect): string {
  return new PercentFormatter(format, new ArgumentSource(values, dialect), dialect).run();
}

/** Hands out the values: a tuple's items in turn, or one value once, or a mapping's value for each key. */
class ArgumentSource {
  private items: Value[];
  private next = 0;
  private readonly mapping: Slot;
  private readonly dialect: Dialect;

  constructor(values: Value, dialect: Dialect) {
    this.items = isTupleLike(values) ? tupleItems(values) : [values];
    this.mapping = isMapping(values, dialect) ? values : null;
    this.dialect = dialect;
  }

  take(): Value {
    if (this.next >= this.items.length) throw typeError('not enough arguments for format string');
    return this.items[this.next++]!;
  }

  select(key: string): void {
    if (this.mapping === null) throw typeError('format requires a mapping');
    this.items = [getItem(this.mapping, this.dialect.key(key))];
    this.next = 0;
  }

  checkAllUsed(): void {
    if (this.next < this.items.length && this.mapping === null) {
      throw typeError(`not all arguments converted during ${this.dialect.what} formatting`);
    }
  }
}

function isMapping(x: Value, dialect: Dialect): boolean {
  return typeOf(x).slots.mp_subscript !== null && !isTupleLike(x) && !dialect.isText(x);
}

const MAX_DIGITS = 2 ** 31;

class PercentFormatter {
  private readonly format: string;
  private readonly source: ArgumentSource;
  private readonly dialect: Dialect;
  private at = 0;

  constructor(format: string, source: ArgumentSource, dialect: Dialect) {
    this.format = format;
    this.source = source;
    this.dialect = dialect;
  }

  run(): string {
    let result = '';
    for (;;) {
      const percent = this.format.indexOf('%', this.at);
      if (percent < 0) break;
      result += this.format.slice(this.at, percent);
      this.at = percent + 1;
      result += this.field();
    }
    result += this.format.slice(this.at);
    this.source.checkAllUsed();
    return result;
  }

  private field(): string {
    if (this.format[this.at] === '%') {
      this.at++;
      return '%';
    }
    if (this.format[this.at] === '(') this.source.select(this.key());
    const conversion = this.conversion();
    return this.convert(conversion, this.source.take());
  }

  /** The text between balanced parentheses. */
  private key(): string {
    const start = ++this.at;
    for (let depth = 1; this.at < this.format.length; this.at++) {
      const char = this.format[this.at];
      if (char === '(') depth++;
      if (char === ')' && --depth === 0) return this.format.slice(start, this.at++);
    }
    throw valueError('incomplete format key');
  }

  private conversion(): Conversion {
    const flags = this.flags();
    const width = this.number('width');
    let precision = -1;
    if (this.format[this.at] === '.') {
      this.at++;
      precision = Math.max(0, this.number('precision') ?? 0);
    }
    if (/[hlL]/.test(this.format[this.at] ?? '')) this.at++;
    const type = this.nextCharacter();
    const leftAdjust = flags.includes('-') || (width ?? 0) < 0;
    return { flags: leftAdjust ? `${flags}-` : flags, width: Math.abs(width ?? 0), precision, type };
  }

  private nextCharacter(): string {
    const code = this.format.codePointAt(this.at);
    if (code === undefined) throw valueError('incomplete format');
    const char = String.fromCodePoint(code);
    this.at += char.length;
    return char;
  }

  private flags(): string {
    const start = this.at;
    while (/[-+ #0]/.test(this.format[this.at] ?? '')) this.at++;
    return this.format.slice(start, this.at);
  }

  /** Digits, or '*' for the next value; null if there is neither. */
  private number(what: 'width' | 'precision'): number | null {
    if (this.format[this.at] === '*') {
      this.at++;
      return starValue(this.source.take());
    }
    const start = this.at;
    while (/[0-9]/.test(this.format[this.at] ?? '')) this.at++;
    if (start === this.at) return null;
    const value = Number(this.format.slice(start, this.at));
    if (value > (what === 'width' ? Number.MAX_SAFE_INTEGER : MAX_DIGITS)) throw valueError(`${what} too big`);
    return value;
  }

  private convert(conversion: Conversion, value: Value): string {
    if (isNumericType(conversion.type)) return formatNumeric(conversion, value);
    const plain = { ...conversion, flags: conversion.flags.replaceAll('0', '') };
    if (conversion.type === 'c') return padField(this.dialect.character(value), plain);
    const text = this.dialect.text(conversion.type, value);
    if (text === null) throw this.unsupported(conversion.type);
    const cut = conversion.precision >= 0 && textLength(text) > conversion.precision ? textSlice(text, 0, conversion.precision) : text;
    return padField(cut, plain);
  }

  private unsupported(type: string): unknown {
    const code = type.codePointAt(0) as number;
    const shown = code > 31 && code < 128 ? type : '?';
    const place = Array.from(this.format.slice(0, this.at)).length - 1;
    return valueError(`unsupported format character '${shown}' (0x${code.toString(16)}) at index ${place}`);
  }
}

function starValue(value: Value): number {
  const count = intOf(value);
  if (count === null) throw typeError('* wants int');
  if (typeof count === 'number') return count;
  throw newError('OverflowError', 'Python int too large to convert to C ssize_t');
}

