/** Traces of whole programs, each micro-op beside its abstract case: what is believed of every value holds, around calls and writes too. */
import { fork } from 'node:child_process';
import { globSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { ROOT } from '../../support/trefoil.ts';
import { randomProgram } from './random/programs.ts';
import type { Found } from './support/lockstep-thread.ts';

const THREAD = fileURLToPath(new URL('./support/lockstep-thread.ts', import.meta.url));
const RANDOM = 40;
const PATIENCE = 180_000;

const folder = mkdtempSync(join(tmpdir(), 'trefoil-lockstep-'));
afterAll(() => rmSync(folder, { recursive: true }));

function inLockstep(programs: readonly string[]): Promise<Found> {
  return new Promise((resolve, reject) => {
    const child = fork(THREAD, programs, { stdio: ['ignore', 'ignore', 'ignore', 'ipc'], env: { ...process.env, NODE_OPTIONS: undefined }, execArgv: [] });
    child.on('message', (found) => resolve(found as Found));
    child.on('exit', (status) => reject(new Error(`it ended with ${status} before it had told anything`)));
  });
}

describe('what the optimiser believes holds', () => {
  test('in the programs of tests/programs', async () => {
    // Those of the library take minutes: the modes run them.
    const programs = globSync('tests/programs/**/*.py', { cwd: ROOT, exclude: ['tests/programs/library/**'] }).map((program) => join(ROOT, program)).sort();
    const { violations, passed } = await inLockstep(programs);
    expect(violations).toEqual([]);
    // That the harness looked at anything at all.
    expect(passed).toBeGreaterThan(120);
  }, PATIENCE);

  test('in random programs', async () => {
    const programs = Array.from({ length: RANDOM }, (_, seed) => join(folder, `program-${seed}.py`));
    programs.forEach((path, seed) => writeFileSync(path, randomProgram(seed)));
    expect((await inLockstep(programs)).violations).toEqual([]);
  }, PATIENCE);
});
