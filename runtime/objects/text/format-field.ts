import { valueError } from '../exceptions/errors.ts';

/** The names in replacement fields of str.format: `0.attr[key][1]`. */

export type FieldStep =
  | { readonly kind: 'attribute'; readonly name: string }
  | { readonly kind: 'item'; readonly key: string | number };

export interface FieldName {
  /** '' = automatic numbering. */
  readonly first: number | string;
  readonly steps: readonly FieldStep[];
}

export function parseFieldName(text: string): FieldName {
  const first = /^[^.[]*/.exec(text)?.[0] as string;
  const steps: FieldStep[] = [];
  for (let at = first.length; at < text.length; ) {
    const [step, end] = text[at] === '.' ? attributeStep(text, at + 1) : itemStep(text, at);
    steps.push(step);
    at = end;
  }
  return { first: numberOrName(first), steps };
}

function attributeStep(text: string, start: number): [FieldStep, number] {
  const name = /^[^.[]*/.exec(text.slice(start))?.[0] as string;
  if (name === '') throw valueError('Empty attribute in format string');
  return [{ kind: 'attribute', name }, start + name.length];
}

function itemStep(text: string, start: number): [FieldStep, number] {
  if (text[start] !== '[') throw valueError("Only '.' or '[' may follow ']' in format field specifier");
  const end = text.indexOf(']', start);
  if (end < 0) throw valueError("Missing ']' in format string");
  if (end === start + 1) throw valueError('Empty attribute in format string');
  return [{ kind: 'item', key: numberOrName(text.slice(start + 1, end)) }, end + 1];
}

/** Decimal digits are a position; anything else, a sign included, is a key. */
function numberOrName(text: string): number | string {
  if (!/^[0-9]+$/.test(text)) return text;
  const value = Number(text);
  if (value > Number.MAX_SAFE_INTEGER) throw valueError('Too many decimal digits in format string');
  return value;
}
