import type { Value } from '../../heap/value.ts';
import { typeError, valueError } from '../exceptions/errors.ts';
import { characters } from './text.ts';
import { argumentKind, textOf } from '../values.ts';

/**
 * The format specification mini-language of `format()`, f-strings and `str.format` (Library Reference, string):
 *
 *     [[fill]align][sign]["z"]["#"]["0"][width][grouping]["." precision][type]
 */

export interface FormatSpec {
  readonly fill: string;
  /** '' where none was given: the type's own default applies. */
  readonly align: '' | '<' | '>' | '^' | '=';
  readonly sign: '' | '+' | '-' | ' ';
  readonly noNegativeZero: boolean;
  readonly alternate: boolean;
  /** A '0' before the width: fill '0', and for numbers align '=' where none was given. */
  readonly zeroPad: boolean;
  /** -1 = none. */
  readonly width: number;
  readonly grouping: '' | ',' | '_';
  /** -1 = none. */
  readonly precision: number;
  /** '' = none. */
  readonly type: string;
}

const ALIGNMENTS = '<>=^';
/** As CPython: widths and precisions beyond a C ssize_t are refused. */
const MAX_DECIMAL = 2n ** 63n - 1n;

/** Parses `spec`; `typeName` and `defaultAlign` are those of the value being formatted. */
export function parseFormatSpec(spec: string, typeName: string): FormatSpec {
  const known = parsed.get(spec);
  if (known !== undefined) return known;
  const result = new SpecParser(spec, typeName).parse();
  if (parsed.size >= MAX_PARSED) parsed.clear();
  parsed.set(spec, result);
  return result;
}

/** Specifications seen before: parsing costs more than the formatting does. */
const parsed = new Map<string, FormatSpec>();
const MAX_PARSED = 512;

class SpecParser {
  private readonly chars: string[];
  private readonly spec: string;
  private readonly typeName: string;
  private at = 0;

  constructor(spec: string, typeName: string) {
    this.spec = spec;
    this.typeName = typeName;
    this.chars = characters(spec);
  }

  parse(): FormatSpec {
    const { fill, align } = this.fillAndAlign();
    const sign = this.oneOf('+- ') as FormatSpec['sign'];
    const noNegativeZero = this.oneOf('z') !== '';
    const alternate = this.oneOf('#') !== '';
    const zeroPad = fill === '' && this.oneOf('0') !== '';
    const width = this.decimal();
    const grouping = this.grouping();
    const precision = this.precision();
    const type = this.type();
    if (grouping !== '') checkGroupingType(grouping, type);
    return {
      fill: fill !== '' ? fill : zeroPad ? '0' : ' ',
      align, sign, noNegativeZero, alternate, zeroPad, width, grouping, precision, type,
    };
  }

  private fillAndAlign(): { fill: string; align: FormatSpec['align'] } {
    if (this.chars.length >= 2 && isAlign(this.chars[1])) {
      this.at = 2;
      return { fill: this.chars[0] as string, align: this.chars[1] as FormatSpec['align'] };
    }
    return { fill: '', align: this.oneOf(ALIGNMENTS) as FormatSpec['align'] };
  }

  private oneOf(choices: string): string {
    const char = this.chars[this.at];
    if (char === undefined || !choices.includes(char)) return '';
    this.at++;
    return char;
  }

  /** -1 if no digit follows. */
  private decimal(): number {
    const start = this.at;
    while (/^[0-9]$/.test(this.chars[this.at] ?? '')) this.at++;
    if (start === this.at) return -1;
    const digits = this.chars.slice(start, this.at).join('');
    if (BigInt(digits) > MAX_DECIMAL) throw valueError('Too many decimal digits in format string');
    return Number(digits);
  }

  private grouping(): FormatSpec['grouping'] {
    const comma = this.oneOf(',');
    const underscore = this.oneOf('_');
    if (comma !== '' && underscore !== '') throw bothGroupings();
    if (underscore !== '' && this.chars[this.at] === ',') throw bothGroupings();
    return (comma || underscore) as FormatSpec['grouping'];
  }

  private precision(): number {
    if (this.oneOf('.') === '') return -1;
    const precision = this.decimal();
    if (precision < 0) throw valueError('Format specifier missing precision');
    return precision;
  }

  private type(): string {
    const rest = this.chars.length - this.at;
    if (rest > 1) {
      throw valueError(`Invalid format specifier '${this.spec}' for object of type '${this.typeName}'`);
    }
    return this.chars[this.at] ?? '';
  }
}

function isAlign(char: string | undefined): boolean {
  return char !== undefined && ALIGNMENTS.includes(char);
}

function bothGroupings(): unknown {
  return valueError("Cannot specify both ',' and '_'.");
}

function checkGroupingType(grouping: string, type: string): void {
  if (type === '' || 'deEfFgG%'.includes(type)) return;
  if (grouping === '_' && 'boxX'.includes(type)) return;
  const code = type.charCodeAt(0);
  const shown = code > 32 && code < 128 ? type : `\\x${code.toString(16)}`;
  throw valueError(`Cannot specify '${grouping}' with '${shown}'.`);
}

/** The error for a presentation type that `typeName` does not have. */
export function unknownFormatCode(type: string, typeName: string): unknown {
  const code = type.codePointAt(0) as number;
  const shown = code > 32 && code < 128 ? type : `\\x${code.toString(16)}`;
  return valueError(`Unknown format code '${shown}' for object of type '${typeName}'`);
}

/** The argument of a `__format__` method as text. */
export function formatArgument(spec: Value): string {
  const text = textOf(spec);
  if (text === null) throw typeError(`__format__() argument must be str, not ${argumentKind(spec)}`);
  return text;
}
