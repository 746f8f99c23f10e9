/** The cases of refusals.txt. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compiled } from './support/compile.ts';

interface Case {
  readonly source: string;
  readonly expected: string;
}

function readCases(): Case[] {
  const text = readFileSync(new URL('refusals.txt', import.meta.url), 'utf8');
  return text
    .split(/^----$\n/m)
    .slice(1)
    .map((block) => {
      const [source, expected] = block.split(/^==> /m);
      return { source: source!, expected: expected!.trimEnd() };
    });
}

function answer(source: string): string {
  const { error } = compiled(source, 'case.py', 'exec', {});
  if (error === undefined) return 'accepted';
  const [, message, line, offset, endLine, endOffset] = error;
  return `${line}:${offset}-${endLine}:${endOffset} ${message}`;
}

describe('semantic errors have CPython’s message and range', () => {
  it.each(readCases())('$expected: $source', ({ source, expected }) => {
    expect(answer(source)).toBe(expected);
  });
});
