/** What it means that something known of a symbol is true of a value. */
import { TYPE_TESTS } from '../../../../generated/tier2/types.ts';
import type { Value } from '../../../../runtime/heap/index.ts';
import { describe, type Known } from '../../../../runtime/optimizer/known.ts';
import { Frame } from '../../../../runtime/objects/machine/frame.ts';
import { PyCode } from '../../../../runtime/objects/machine/code.ts';
import { picture } from './picture.ts';

const MACHINE: Readonly<Record<string, (value: unknown) => boolean>> = {
  truth: (value) => typeof value === 'boolean',
  i32: Number.isSafeInteger, u32: Number.isSafeInteger, u16: Number.isSafeInteger, i64: Number.isSafeInteger,
  f64: (value) => typeof value === 'number',
  frame: (value) => value instanceof Frame,
  code: (value) => value instanceof PyCode,
};

/** The same object; numbers by value, NaN included. */
export function sameValue(a: unknown, b: unknown): boolean {
  return Object.is(a, b);
}

export function whyNotTrue(known: Known, value: unknown): string | null {
  const why = contradiction(known, value);
  return why === null ? null : `${describe(known)} is ${why}, in fact ${picture(value)} (known since ${known.why})`;
}

function contradiction({ type, nullable, constant }: Known, value: unknown): string | null {
  if (constant !== null && !sameValue(constant.value, value)) return `said to be the constant ${picture(constant.value)}`;
  if (value === null) return nullable ? null : 'said not to be NULL';
  if (type === 'null' || type === 'never') return `said to be ${type}`;
  if (type === 'object') return null;
  const test = MACHINE[type] ?? ((x: unknown) => TYPE_TESTS[type]!(x as Value));
  return test(value) ? null : `said to be of type ${type}`;
}
