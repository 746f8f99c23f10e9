/** Traces of whole programs, each micro-op beside its abstract case: what is believed of every value holds, around calls and writes too. */
import { globSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterAll, describe, expect, test } from 'vitest';
import { ROOT } from '../../support/trefoil.ts';
import { randomProgram } from './random/programs.ts';
import type { Found } from './support/lockstep-thread.ts';

const RANDOM = 40;
const PATIENCE = 180_000;

const folder = mkdtempSync(join(tmpdir(), 'trefoil-lockstep-'));
afterAll(() => rmSync(folder, { recursive: true }));

function inLockstep(programs: readonly string[]): Promise<Found> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./support/lockstep-thread.ts', import.meta.url), { workerData: programs, resourceLimits: { stackSizeMb: 128 }, stdout: true, stderr: true });
    // Read, and thrown away: what a thread writes goes through the main thread otherwise.
    for (const stream of [worker.stdout, worker.stderr]) stream.resume();
    worker.on('message', resolve);
    worker.on('error', reject);
  });
}

describe('what the optimiser believes holds', () => {
  test('in the programs of tests/programs', async () => {
    const programs = globSync('tests/programs/**/*.py', { cwd: ROOT }).map((program) => join(ROOT, program)).sort();
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
