import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { parse } from '../../../runtime/compiler/parse/index.ts';
import { CompileError } from '../../../runtime/compiler/error.ts';
import { formatException } from '../../../runtime/interpreter/report/exception-lines.ts';
import type { ExceptionView } from '../../../runtime/interpreter/report/exception-view.ts';
import { installParser } from '../../../runtime/interpreter/report/frame-lines.ts';
import { registerSource } from '../../../runtime/interpreter/report/source.ts';

interface Case {
  readonly program: string;
  readonly exception: ExceptionView;
  readonly text: string;
}

const here = new URL('reports/', import.meta.url);
const cases = JSON.parse(readFileSync(new URL('reports.json', here), 'utf8')) as Case[];

beforeAll(() => {
  installParser((source) => {
    try {
      return parse(source, '<segment>', 'exec');
    } catch (error) {
      if (error instanceof CompileError) return null;
      throw error;
    }
  });
  for (const program of new Set(cases.map((each) => each.program))) {
    registerSource(program, readFileSync(new URL(program, here), 'utf8'));
  }
});

test.each(cases.map((each, index) => [`${each.program} ${index}: ${each.exception.typeName}: ${each.exception.text.split('\n')[0]}`, each] as const))(
  'the report of %s is as CPython prints it',
  (_name, { exception, text }) => {
    expect(formatException(exception)).toBe(text);
  },
);
