/** What a prompt asks: could more lines complete this source? */
import { expect, test } from 'vitest';
import { CompileError } from '../../../runtime/compiler/error.ts';
import { parse } from '../../../runtime/compiler/parse/index.ts';

function isIncomplete(source: string): boolean | null {
  try {
    parse(source, '<stdin>', 'single');
    return null;
  } catch (error) {
    if (!(error instanceof CompileError)) throw error;
    return error.incomplete;
  }
}

test.each([
  'x = (1,',
  'if a:\n',
  'def f():\n',
  'try:\n  a\n',
  'x = """abc\n',
  '@a\n',
  "f'''{a}",
  'x = 1 + \\\n',
  'class A:\n  # note\n',
])('goes on: %j', (source) => expect(isIncomplete(source)).toBe(true));

test.each(['x =\n', 'x = "abc\n', 'a b\n', 'if a\n', ')\n', 'f(a b\n)\n', 'x = 09\n'])(
  'is wrong already: %j',
  (source) => expect(isIncomplete(source)).toBe(false),
);

test.each(['x = 1\n', 'if a: b\n', 'x', 'def f():\n  pass\n'])('is complete: %j', (source) =>
  expect(isIncomplete(source)).toBe(null),
);
