/** The cases of cases.txt. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from '../../../runtime/compiler/parse/index.ts';
import { unparse } from '../../../runtime/compiler/unparse/unparse.ts';

const lines = readFileSync(new URL('cases.txt', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1);

describe('an expression is written as CPython writes it', () => {
  it.each(lines.map((line) => line.split(' ==> ')))('%s', (source, expected) => {
    expect(unparse(parse(source!, '<case>', 'eval').body)).toBe(expected);
  });
});
