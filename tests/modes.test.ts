/** Tier 2 in all its ways runs every program as tier 1 does: the same streams, the same status. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { outcomesOf, type Ending } from './support/batch.ts';
import { optionsOf, TRACED } from './support/modes.ts';
import { ROOT, trefoil } from './support/trefoil.ts';

const root = ROOT.replace(/\/$/, '');
const PATIENCE = 600_000;

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

function expectedOf(program: string): Ending {
  const base = program.replace(/\.py$/, '');
  if (program.startsWith('tests/programs/')) return { stdout: read(`${base}.out`), stderr: '', status: 0 };
  return JSON.parse(read(`${base}.json`)) as Ending;
}

function shown({ stdout, stderr, status }: Ending): Ending {
  return { stdout, stderr: stderr.replaceAll(root, '<ROOT>'), status };
}

function isExpected(program: string, ending: Ending): boolean {
  return JSON.stringify(shown(ending)) === JSON.stringify(shown(expectedOf(program)));
}

/** Programs of the library spend their time in importing it, which in eight modes would be most of CI's time: they run in tier 1. */
const programs = globSync(['tests/programs/**/*.py', 'tests/cli/*.py'], { cwd: ROOT, exclude: ['tests/programs/library/**'] }).sort();
const sessions = globSync('tests/cli/repl/*.in', { cwd: ROOT }).sort();

describe.each(TRACED)('$name', (mode) => {
  let outcomes: Promise<Map<string, Ending>> | undefined;

  test.each(programs)('%s', async (program) => {
    const endings = await (outcomes ??= outcomesOf(programs, mode, isExpected));
    const ending = endings.get(program)!;
    expect(shown(ending)).toEqual(shown(expectedOf(program)));
  }, PATIENCE);

  test('Ctrl-C ends a loop that is hot, at its line', async () => {
    const program = 'def spin(n):\n  while n != 0:\n    n -= 1\n    if n == -20_000: print("go", flush=True)\nspin(-1)';
    const { stdout, stderr, signal } = await trefoil([...optionsOf(mode), '-c', program], { interrupt: 'SIGINT' });
    const lines = stderr.split('\n');
    const place = lines.filter((line) => /in spin/.test(line)).map((line) => line.replace(/line [234],/, 'line 2 to 4,'));
    expect({ stdout, place, last: lines.at(-2), signal }).toEqual({ stdout: 'go\n', place: ['  File "<string>", line 2 to 4, in spin'], last: 'KeyboardInterrupt', signal: 'SIGINT' });
  });

  test.each(sessions)('%s', async (session) => {
    const { stdout, stderr, status } = await trefoil([...optionsOf(mode), '-iq'], { input: read(session) });
    expect({ stdout, stderr, status }).toEqual(JSON.parse(read(session.replace(/in$/, 'json'))));
  });
});
