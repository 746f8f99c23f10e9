/** str.format and str.format_map (Library Reference, Format String Syntax). */
import type { Value } from '../../heap/value.ts';
import { indexError, keyError, valueError } from '../exceptions/errors.ts';
import { parseFieldName } from './format-field.ts';
import type { FieldName } from './format-field.ts';
import { method } from '../calls/native.ts';
import { ascii, format, getAttr, getItem, repr, str } from '../protocol/protocol.ts';
import { strType } from '../classes/types.ts';
import { textOf } from '../values.ts';

/** Where the values of replacement fields come from. */
interface FieldSource {
  positional(index: number): Value;
  named(name: string): Value;
}

/** Fields may be nested in a field's format spec, once. */
const MAX_DEPTH = 2;

export class FormatRun {
  private readonly source: FieldSource;
  /** Automatic numbering: the next index, or -1 once a field has been numbered by hand; null before the first field. */
  private nextAuto: number | null = null;

  constructor(source: FieldSource) {
    this.source = source;
  }

  expand(text: string, depth = MAX_DEPTH): string {
    if (depth === 0) throw valueError('Max string recursion exceeded');
    let result = '';
    for (let at = 0; at < text.length; ) {
      const brace = nextBrace(text, at);
      result += text.slice(at, brace);
      if (brace === text.length) break;
      const char = text[brace] as string;
      if (text[brace + 1] === char) {
        result += char;
        at = brace + 2;
      } else {
        if (char === '}') throw valueError("Single '}' encountered in format string");
        const field = readField(text, brace + 1);
        result += this.field(field, depth);
        at = field.end;
      }
    }
    return result;
  }

  private field({ name, conversion, spec }: Field, depth: number): string {
    const value = convert(this.value(parseFieldName(name)), conversion);
    return format(value, /[{}]/.test(spec) ? this.expand(spec, depth - 1) : spec);
  }

  private value(name: FieldName): Value {
    let value = this.first(name.first);
    for (const step of name.steps) {
      value = step.kind === 'attribute' ? getAttr(value, step.name) : getItem(value, step.key);
    }
    return value;
  }

  private first(first: number | string): Value {
    if (first === '') return this.source.positional(this.automatic());
    if (typeof first === 'string') return this.source.named(first);
    if (this.nextAuto !== null && this.nextAuto >= 0) {
      throw valueError('cannot switch from automatic field numbering to manual field specification');
    }
    this.nextAuto = -1;
    return this.source.positional(first);
  }

  private automatic(): number {
    if (this.nextAuto !== null && this.nextAuto < 0) {
      throw valueError('cannot switch from manual field specification to automatic field numbering');
    }
    const index = this.nextAuto ?? 0;
    this.nextAuto = index + 1;
    return index;
  }
}

function nextBrace(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== '{' && text[at] !== '}') at++;
  return at;
}

/** A replacement field; `end` is the offset after its closing brace. */
interface Field {
  readonly name: string;
  readonly conversion: string;
  readonly spec: string;
  readonly end: number;
}

/** name ['!' conversion] [':' spec] '}' from `start` on. */
function readField(text: string, start: number): Field {
  if (start >= text.length) throw valueError("Single '{' encountered in format string");
  const nameEnd = fieldNameEnd(text, start);
  const name = text.slice(start, nameEnd);
  if (text[nameEnd] === '}') return { name, conversion: '', spec: '', end: nameEnd + 1 };
  if (text[nameEnd] === ':') return { name, conversion: '', ...readSpec(text, nameEnd + 1) };
  const code = text.codePointAt(nameEnd + 1);
  if (code === undefined) throw valueError('end of string while looking for conversion specifier');
  const conversion = String.fromCodePoint(code);
  const after = nameEnd + 1 + conversion.length;
  if (text[after] === '}') return { name, conversion, spec: '', end: after + 1 };
  if (after < text.length && text[after] !== ':') throw valueError("expected ':' after conversion specifier");
  return { name, conversion, ...readSpec(text, after + 1) };
}

/** Offset of what ends the name; in [keys] nothing does. */
function fieldNameEnd(text: string, start: number): number {
  let inKey = false;
  for (let at = start; at < text.length; at++) {
    const char = text[at] as string;
    if (char === '{') throw valueError("unexpected '{' in field name");
    if (char === '[') inKey = true;
    else if (char === ']') inKey = false;
    else if (!inKey && '}:!'.includes(char)) return at;
  }
  throw valueError("expected '}' before end of string");
}

/** The format spec, fields nested in it included. */
function readSpec(text: string, start: number): { spec: string; end: number } {
  let depth = 1;
  for (let at = start; at < text.length; at++) {
    if (text[at] === '{') depth++;
    else if (text[at] === '}' && --depth === 0) return { spec: text.slice(start, at), end: at + 1 };
  }
  throw valueError("unmatched '{' in format spec");
}

function convert(value: Value, conversion: string): Value {
  switch (conversion) {
    case '': return value;
    case 'r': return repr(value);
    case 's': return str(value);
    case 'a': return ascii(value);
    default:
      throw unknownConversion(conversion);
  }
}

function unknownConversion(conversion: string): unknown {
  const code = conversion.codePointAt(0) as number;
  const shown = code > 32 && code < 127 ? conversion : `\\x${code.toString(16)}`;
  return valueError(`Unknown conversion specifier ${shown}`);
}

method(strType, 'format(self, /, *args, **kwargs)', (self: Value, args: Value[], kwargs: Map<string, Value>) => {
  return new FormatRun({
    positional(index) {
      const value = args[index];
      if (value === undefined) throw indexError(`Replacement index ${index} out of range for positional args tuple`);
      return value;
    },
    named(name) {
      const value = kwargs.get(name);
      if (value === undefined) throw keyError(name);
      return value;
    },
  }).expand(textOf(self)!);
});

method(strType, 'format_map(self, mapping, /)', (self: Value, mapping: Value) => {
  return new FormatRun({
    positional() {
      throw valueError('Format string contains positional fields');
    },
    named: (name) => getItem(mapping, name),
  }).expand(textOf(self)!);
});
