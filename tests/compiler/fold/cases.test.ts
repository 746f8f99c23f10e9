/** The cases of cases.txt. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { foldExpression } from '../../../runtime/compiler/fold/expressions.ts';
import { parse } from '../../../runtime/compiler/parse/index.ts';
import { constantRepr } from '../../../runtime/compiler/unparse/literals.ts';
import { unparse } from '../../../runtime/compiler/unparse/unparse.ts';

function folded(source: string): string {
  const original = unparse(parse(source, '<case>', 'eval').body);
  const result = foldExpression(parse(source, '<case>', 'eval').body, {
    optimize: 1,
    futureAnnotations: false,
  });
  if (result.kind === 'Constant') return constantRepr(result.value);
  const shown = unparse(result);
  return shown === original ? 'kept' : `becomes ${shown}`;
}

const lines = readFileSync(new URL('cases.txt', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1);

describe('constants are folded as CPython folds them', () => {
  it.each(lines.map((line) => line.split(' ==> ')))('%s', (source, expected) => {
    expect(folded(source!)).toBe(expected);
  });
});
