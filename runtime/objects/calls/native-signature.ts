/** Text signatures of native functions: `name(a, b=None, /, *args, key=0, **kwargs)`. */
import { Ellipsis, False, None, True, float_new, CLASS_ID, tuple_new } from '../../heap/index.ts';
import type { Slot } from '../../heap/value.ts';
import type { NativeKind } from './native.ts';

export interface Parameter {
  readonly name: string;
  readonly required: boolean;
  /** null (NULL) where the implementation is to see that nothing was given. */
  readonly default: Slot;
}

export interface Signature {
  /** Positional parameters in order; the first `positionalOnly` cannot be given by name. */
  readonly positional: readonly Parameter[];
  readonly positionalOnly: number;
  /** Positional parameters without default. */
  readonly required: number;
  readonly keywordOnly: readonly Parameter[];
  readonly hasArgs: boolean;
  readonly hasKwargs: boolean;
  readonly kind: NativeKind;
  /**
   * What completes a call without keyword arguments: the default of every parameter, NULL where it has none. null if such a
   * call needs the general binder (`*args`, `**kwargs`, a required keyword).
   */
  readonly padding: readonly Slot[] | null;
}

/** The receiver (`self`, `cls`, `type`: the first parameter of a method) is left out. */
export function parseSignature(text: string, isMethod: boolean): Signature {
  const open = text.indexOf('(');
  const parts = splitParameters(text.slice(open + 1, text.lastIndexOf(')')));
  if (isMethod) {
    parts.shift();
    if (parts[0] === '/') parts.shift();
  }
  const builder = new SignatureBuilder();
  for (const part of parts) builder.add(part);
  return builder.finish();
}

/** Split at commas that are not inside a string or parentheses. */
function splitParameters(text: string): string[] {
  return (text.match(/(?:'[^']*'|\([^)]*\)|[^,])+/g) ?? []).map((part) => part.trim()).filter((part) => part !== '');
}

class SignatureBuilder {
  private readonly positional: Parameter[] = [];
  private readonly keywordOnly: Parameter[] = [];
  private positionalOnly = 0;
  private hasArgs = false;
  private hasKwargs = false;
  private afterStar = false;

  add(part: string): void {
    if (part === '/') this.positionalOnly = this.positional.length;
    else if (part === '*') this.afterStar = true;
    else if (part.startsWith('**')) this.hasKwargs = true;
    else if (part.startsWith('*')) this.hasArgs = this.afterStar = true;
    else (this.afterStar ? this.keywordOnly : this.positional).push(parseParameter(part));
  }

  finish(): Signature {
    const { positional, positionalOnly, keywordOnly, hasArgs, hasKwargs } = this;
    const required = positional.filter((parameter) => parameter.required).length;
    const kind = this.kind(required);
    return { positional, positionalOnly, required, keywordOnly, hasArgs, hasKwargs, kind, padding: this.padding() };
  }

  private padding(): Slot[] | null {
    if (this.hasArgs || this.hasKwargs || this.keywordOnly.some((parameter) => parameter.required)) return null;
    return [...this.positional, ...this.keywordOnly].map((parameter) => parameter.default);
  }

  /** What Argument Clinic would choose. */
  private kind(required: number): NativeKind {
    const named = this.positional.length > this.positionalOnly || this.keywordOnly.length > 0;
    if (this.hasKwargs) return 'varargs_keywords';
    if (named) return 'fastcall_keywords';
    if (this.hasArgs) return 'fastcall';
    if (this.positional.length === 0) return 'noargs';
    return this.positional.length === 1 && required === 1 ? 'o' : 'fastcall';
  }
}

function parseParameter(text: string): Parameter {
  const equals = text.indexOf('=');
  if (equals < 0) return { name: text, required: true, default: null };
  return { name: text.slice(0, equals).trim(), required: false, default: parseDefault(text.slice(equals + 1).trim()) };
}

const CONSTANTS: Readonly<Record<string, Slot>> = {
  None,
  True,
  False,
  '...': Ellipsis,
  NULL: null,
  '<unrepresentable>': null,
};

/** A Python literal of the few kinds that signatures use. */
function parseDefault(text: string): Slot {
  if (text in CONSTANTS) return CONSTANTS[text]!;
  if (text === '()') return tuple_new(CLASS_ID.tuple, 0);
  if (text.startsWith("'")) return text.slice(1, -1).replaceAll('\\n', '\n');
  const value = Number(text);
  if (Number.isNaN(value)) throw new Error(`a default that no signature can have: ${text}`);
  if (/[.e]/.test(text)) return float_new(CLASS_ID.float, value);
  return Number.isSafeInteger(value) ? value : BigInt(text);
}
