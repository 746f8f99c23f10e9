/** Mistakes put into the definitions of a copy of the project: the soundness tests of what is wrong fail, and say why. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyProject, type ProjectCopy } from '../../support/project-copy.ts';

interface Mistake {
  readonly what: string;
  readonly right: string;
  readonly wrong: string;
  /** The instruction whose test notices, and what it says. */
  readonly instruction: string;
  readonly says: string;
}

const MISTAKES: readonly Mistake[] = [
  {
    what: 'a wrong result type of an operation', right: 'operation length(value: object) -> int raises, escapes, plainly plain_length;', wrong: 'operation length(value: object) -> float raises, escapes;',
    instruction: 'GET_LEN', says: 'float is said to be of type float, in fact 0 (known since _GET_LEN',
  },
  {
    what: 'a wrong promise of a layout', right: 'let sequence: tuple! = iter.sequence;\n    next = ', wrong: 'let sequence: list! = iter.sequence;\n    next = ',
    instruction: 'FOR_ITER', says: 'on moved((5, 6), 0) as FOR_ITER_TUPLE: generated, jumping leaves, not raises',
  },
  {
    what: 'a wrong fact of an abstract clause', right: 'lhs is int && rhs is int && oparg != NB_TRUE_DIVIDE && oparg != NB_INPLACE_TRUE_DIVIDE && oparg', wrong: 'lhs is int && rhs is int && oparg',
    instruction: 'BINARY_OP', says: 'int is said to be of type int, in fact #0 float ',
  },
  {
    what: 'an effect that is not declared', right: 'operation push_handled(exception: object) -> object reads frame, writes frame;', wrong: 'operation push_handled(exception: object) -> object;',
    instruction: 'PUSH_EXC_INFO', says: '(object) was another value before',
  },
];

const PATIENCE = 240_000;

/** What vitest's JSON says of a test. */
interface Result {
  readonly title: string;
  readonly status: string;
  readonly failureMessages: readonly string[];
}

let copy: ProjectCopy;
let results: readonly Result[];

beforeAll(() => {
  copy = copyProject('seeded', ['tests/runtime/optimizer', 'tests/support', 'tests/count-reporter.ts', 'vitest.config.ts']);
  copy.edit((definitions) => MISTAKES.reduce((text, { right, wrong }) => text.replace(right, wrong), definitions));
  expect(copy.run('generator/cli.ts', 'regen')).toMatchObject({ status: 0 });
  const pattern = `(${MISTAKES.map(({ instruction }) => instruction).join('|')}|UNARY_NOT)$`;
  copy.run('node_modules/vitest/vitest.mjs', 'run', 'tests/runtime/optimizer/soundness/product.test.ts', '--reporter=json', '--outputFile=report.json', '-t', pattern);
  const report = JSON.parse(readFileSync(join(copy.path, 'report.json'), 'utf8')) as { readonly testResults: readonly { readonly assertionResults: readonly Result[] }[] };
  results = report.testResults.flatMap(({ assertionResults }) => assertionResults);
}, PATIENCE);

afterAll(() => copy.remove());

describe('a mistake in a definition is noticed', () => {
  test.each(MISTAKES)('$what', ({ instruction, says }) => {
    const { failureMessages } = results.find(({ title }) => title === instruction)!;
    expect(failureMessages.join('\n')).toContain(says);
  });

  test('and nothing else fails', () => {
    expect(results.find(({ title }) => title === 'UNARY_NOT')).toMatchObject({ status: 'passed' });
  });
});
