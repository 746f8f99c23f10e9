/** Tier 2 in all its ways runs every program as tier 1 does: the same streams, the same status. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { withoutAddresses } from './support/addresses.ts';
import { outcomesOf, type Ending } from './support/batch.ts';
import { optionsOf, TRACED, type Mode } from './support/modes.ts';
import { ROOT, trefoil } from './support/trefoil.ts';

const root = ROOT.replace(/\/$/, '');
/** A batch runs all programs in one mode; the first of them to be asked for waits for all. */
const PATIENCE = process.env['ALL_MODES'] === undefined ? 600_000 : 3_600_000;

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

function expectedOf(program: string): Ending {
  const base = program.replace(/\.py$/, '');
  if (program.startsWith('tests/programs/')) return { stdout: read(`${base}.out`), stderr: '', status: 0 };
  return JSON.parse(read(`${base}.json`)) as Ending;
}

function shown({ stdout, stderr, status }: Ending): Ending {
  return { stdout: withoutAddresses(stdout), stderr: stderr.replaceAll(root, '<ROOT>'), status };
}

function isExpected(program: string, ending: Ending): boolean {
  return JSON.stringify(shown(ending)) === JSON.stringify(shown(expectedOf(program)));
}

const all = globSync(['tests/programs/**/*.py', 'tests/cli/*.py'], { cwd: ROOT }).sort();

/**
 * Programs of the library import most of it, and a mode that traces early traces that too, which takes minutes a mode and gigabytes: each runs in one of those
 * modes, in its turn, and in those with the usual thresholds. In a mode that takes long run those about tier 2 and some of the others. With ALL_MODES=1 each
 * runs in each (`make modes`).
 */
const hasty = TRACED.filter(({ jit, oneOf }) => /threshold=|loops=/.test(jit ?? '') && oneOf === undefined);
const library = all.filter((program) => program.startsWith('tests/programs/library/'));

const isAboutTier2 = (program: string): boolean => /^tests\/programs\/(tier2|traces)\//.test(program);
const sample = (oneOf: number): readonly string[] => all.filter((program, index) => isAboutTier2(program) || (index % oneOf === 0 && !library.includes(program)));

function programsOf(mode: Mode): readonly string[] {
  if (process.env['ALL_MODES'] !== undefined) return all;
  if (mode.oneOf !== undefined) return sample(mode.oneOf);
  if (!hasty.includes(mode)) return all;
  const isTurn = (program: string): boolean => library.indexOf(program) % hasty.length === hasty.indexOf(mode);
  return all.filter((program) => !library.includes(program) || isTurn(program));
}

const sessions = globSync('tests/cli/repl/*.in', { cwd: ROOT }).sort();

const batches = new Map<Mode, Promise<Map<string, Ending>>>();

/** Of all programs in this mode. The next mode's begin with them: there are two cores, and at the end of the suite nothing else runs. */
function endingsOf(mode: Mode): Promise<Map<string, Ending>> {
  for (const each of TRACED.slice(TRACED.indexOf(mode), TRACED.indexOf(mode) + 2)) if (!batches.has(each)) batches.set(each, outcomesOf(programsOf(each), each, isExpected));
  return batches.get(mode)!;
}

describe.each(TRACED)('$name', (mode) => {

  test.each(programsOf(mode))('%s', async (program) => {
    const endings = await endingsOf(mode);
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
