/** str.format and str.format_map (Library Reference, Format String Syntax). */
import type { Value } from '../heap/value.ts';
import { indexError, keyError, valueError } from './errors.ts';
import { parseFieldName } from './format-field.ts';
import type { FieldName } from './format-field.ts';
import { method } from './native.ts';
import { ascii, format, getAttr, getItem, repr, str } from './protocol.ts';
import { strType } from './types.ts';
import { textOf } from './values.ts';

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
        const end = fieldEnd(text, brace + 1);
        result += this.field(text.slice(brace + 1, end), depth);
        at = end + 1;
      }
    }
    return result;
  }

  /** One replacement field, braces removed. */
  private field(field: string, depth: number): string {
    const { name, conversion, spec } = splitField(field);
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

/** Offset of the brace that closes the field which begins at `from`; braces in [keys] do not count. */
function fieldEnd(text: string, from: number): number {
  if (from >= text.length) throw valueError("Single '{' encountered in format string");
  let depth = 1;
  let inKey = false;
  for (let at = from; at < text.length; at++) {
    const char = text[at];
    if (char === '[' && depth === 1) inKey = true;
    else if (char === ']') inKey = false;
    else if (inKey) continue;
    else if (char === '{') depth++;
    else if (char === '}' && --depth === 0) return at;
  }
  throw valueError("expected '}' before end of string");
}

interface Field {
  readonly name: string;
  readonly conversion: string;
  readonly spec: string;
}

/** name ['!' conversion] [':' spec] */
function splitField(field: string): Field {
  let at = 0;
  for (let inKey = false; at < field.length; at++) {
    const char = field[at];
    if (char === '[') inKey = true;
    else if (char === ']') inKey = false;
    else if (!inKey && (char === ':' || char === '!')) break;
    else if (!inKey && char === '{') throw valueError("unexpected '{' in field name");
  }
  const name = field.slice(0, at);
  if (field[at] !== '!') return { name, conversion: '', spec: field.slice(at + 1) };
  const conversion = Array.from(field.slice(at + 1, at + 3))[0];
  if (conversion === undefined) throw valueError("unmatched '{' in format spec");
  const rest = field.slice(at + 1 + conversion.length);
  if (rest !== '' && !rest.startsWith(':')) throw valueError("expected ':' after conversion specifier");
  return { name, conversion, spec: rest.slice(1) };
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
