/** The README's tutorial, carried out: its text is the edit, a temporary copy of the project is where it is made. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyProject, type ProjectCopy } from '../support/project-copy.ts';
import { ROOT, trefoil } from '../support/trefoil.ts';

let project: ProjectCopy;
let copy: string;
let definitions: string;
let member: string;

beforeAll(() => {
  project = copyProject('tutorial', ['tests/runtime/optimizer', 'tests/support', 'tests/count-reporter.ts', 'vitest.config.ts']);
  copy = project.path;
  const blocks = [...readFileSync(join(ROOT, 'README.md'), 'utf8').matchAll(/```ops\n(.*?)```/gs)].map((block) => block[1]!);
  expect(blocks.length).toBe(2);
  [definitions, member] = blocks as [string, string];
});

afterAll(() => project.remove());

function generator(...args: string[]): { status: number | null; output: string } {
  const { status, stdout, stderr } = project.run('generator/cli.ts', ...args);
  return { status, output: stdout + stderr };
}

const editDefinitions = (edit: (source: string) => string): void => project.edit(edit);

const PROGRAM = `
def ratios(a, b):
    total = 0.0
    for _ in range(100):
        total += a / b
    return total

print(ratios(1.0, 8.0))
try:
    ratios(1.0, 0.0)
except ZeroDivisionError as error:
    print(error)
print(ratios(3, 4))
`;

const PATIENCE = 240_000;

const QUOTIENTS = `
def quotient(a, b, c):
    return a / (b / c)

def total(a, b, c):
    total = 0.0
    for _ in range(200):
        total += a / (b / c)
    return total

for _ in range(200):
    quotient(1.5, 0.5, 2.0)
print(total(1.5, 0.5, 2.0))
`;

describe('the tutorial', () => {
  test('an edit that is not regenerated is drift, and check names the command that mends it', () => {
    editDefinitions((source) => source.replace(/^family BINARY_OP \{\n/m, `${definitions}\nfamily BINARY_OP {\n${member}`));
    const { status, output } = generator('check');
    expect(status).toBe(1);
    expect(output).toContain('make regen');
  });

  test('regenerating takes it in', () => {
    expect(generator('regen').status).toBe(0);
    expect(generator('check').status).toBe(0);
    expect(generator('explain', 'BINARY_OP_TRUE_DIVIDE_FLOAT').output).toContain('BINARY_OP_TRUE_DIVIDE_FLOAT');
  });

  test('the generated code is well typed', () => {
    expect(project.run(join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', copy)).toMatchObject({ status: 0, stdout: '', stderr: '' });
  });

  test('a hot division specialises to it, and falls back where its check fails', async () => {
    const program = join(copy, 'ratios.py');
    writeFileSync(program, PROGRAM);
    const options = { cwd: copy, launcher: join(copy, 'runtime/cli/launch.js') };
    expect(await trefoil([program], options)).toEqual({ stdout: '12.5\nfloat division by zero\n75.0\n', stderr: '', status: 0, signal: null });
    writeFileSync(program, `${PROGRAM.split('try:')[0]}`);
    const { stdout } = await trefoil(['dis', '--adaptive', program], options);
    expect(stdout.match(/BINARY_OP_\w+/g)).toEqual(['BINARY_OP_TRUE_DIVIDE_FLOAT', 'BINARY_OP_ADD_FLOAT']);
  });

  /** The rows of the micro-ops that `pattern` is about, without places. */
  async function traceOf(name: string, pattern: RegExp): Promise<string[]> {
    const program = join(copy, 'quotients.py');
    writeFileSync(program, QUOTIENTS);
    const { stdout, status } = await trefoil(['trace', '-X', 'jit=uops,threshold=20', '--function', name, program], { cwd: copy, launcher: join(copy, 'runtime/cli/launch.js') });
    expect(status).toBe(0);
    const rows = stdout.slice(0, stdout.indexOf('\n  exit  ')).split('\n');
    return rows.filter((row) => pattern.test(row)).map((row) => row.replace(/^.*?([-+~]?) (_\w*)/, '$1$2').replace(/ +/g, ' '));
  }

  test('in a trace of a function its guard becomes the half for what is not known', async () => {
    expect(await traceOf('quotient', /_FLOAT/)).toEqual([
      '_GUARD_BOTH_FLOAT exit 1',
      '_BINARY_OP_TRUE_DIVIDE_FLOAT exit 2',
      '~_GUARD_BOTH_FLOAT -> _GUARD_NOS_FLOAT exit 3 float since _BINARY_OP_TRUE_DIVIDE_FLOAT at 6',
      '_BINARY_OP_TRUE_DIVIDE_FLOAT exit 4',
    ]);
  });

  test('in a trace of a loop its guards are removed', async () => {
    expect(await traceOf('total', /_BOTH_FLOAT|_DIVIDE_FLOAT/)).toEqual([
      '-_GUARD_BOTH_FLOAT float since _GUARD_TOS_FLOAT at 28',
      '_BINARY_OP_TRUE_DIVIDE_FLOAT exit 4',
      '-_GUARD_BOTH_FLOAT float since _GUARD_TOS_FLOAT at 28; float since _BINARY_OP_TRUE_DIVIDE_FLOAT at 38',
      '_BINARY_OP_TRUE_DIVIDE_FLOAT exit 6',
      '-_GUARD_BOTH_FLOAT float since _GUARD_TOS_FLOAT at 28; float since _BINARY_OP_TRUE_DIVIDE_FLOAT at 42',
    ]);
  });

  function soundness(...args: string[]): { readonly success: boolean; readonly numPassedTests: number; readonly numFailedTests: number } {
    project.run('node_modules/vitest/vitest.mjs', 'run', ...args, '--reporter=json', '--outputFile=report.json');
    return JSON.parse(readFileSync(join(copy, 'report.json'), 'utf8')) as ReturnType<typeof soundness>;
  }

  test('the soundness tests take it in: they pass, and name every instruction that they have not executed', () => {
    expect(soundness('tests/runtime/optimizer/soundness/soundness.test.ts')).toMatchObject({ success: true, numFailedTests: 0, numPendingTests: 0 });
  }, PATIENCE);

  test('and so do the products of values of its family, in traces too', () => {
    const found = soundness('tests/runtime/optimizer/soundness/product.test.ts', 'tests/runtime/optimizer/soundness/executors.test.ts', '-t', ' BINARY_OP$');
    expect(found).toMatchObject({ success: true, numPassedTests: 2, numFailedTests: 0 });
  }, PATIENCE);

  test('a mistake is refused with its place, and nothing is written', () => {
    editDefinitions((source) => source.replace('_BINARY_OP_TRUE_DIVIDE_FLOAT(left: float,', '_BINARY_OP_TRUE_DIVIDE_FLOAT(left: flaot,'));
    const line = readFileSync(join(copy, 'dsl/python.ops'), 'utf8').split('\n').findIndex((text) => text.includes('flaot')) + 1;
    const before = readFileSync(join(copy, 'generated/interpreter/run.ts'), 'utf8');
    const { status, output } = generator('regen');
    expect(status).toBe(1);
    expect(output).toContain(`dsl/python.ops:${line}:`);
    expect(output).toContain('float');
    expect(output).not.toMatch(/^\s+at /m);
    expect(readFileSync(join(copy, 'generated/interpreter/run.ts'), 'utf8')).toBe(before);
  });
});
