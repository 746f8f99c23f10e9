/**
 * Runs many programs in one process: `node tests/support/batch.ts jit=… program…`. Starting costs ten times what most programs take.
 * A program may disturb the next ones, so what does not come out as expected is run again by itself (`outcomesOf`).
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isMainThread, Worker } from 'node:worker_threads';
import type { BatchData } from './batch-thread.ts';
import { optionsOf, type Mode } from './modes.ts';
import { ROOT, trefoil, type Outcome } from './trefoil.ts';

export type Ending = Pick<Outcome, 'stdout' | 'stderr' | 'status'>;

/** V8's limit for the thread's stack, as the command line sets it. */
const STACK_MEGABYTES = 128;

if (isMainThread && process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , jit, ...programs] = process.argv;
  const workerData: BatchData = { programs, implementation: jit === null ? [] : [jit] };
  new Worker(new URL('./batch-thread.ts', import.meta.url), { workerData, resourceLimits: { stackSizeMb: STACK_MEGABYTES } });
}

/** What each program did in this mode. One that does not end as `isExpected` says has been run by itself. */
export async function outcomesOf(programs: readonly string[], mode: Mode, isExpected: (program: string, ending: Ending) => boolean): Promise<Map<string, Ending>> {
  const endings = await runTogether(programs, mode);
  for (const program of programs) {
    const ending = endings.get(program);
    if (ending === undefined || !isExpected(program, ending)) endings.set(program, await runAlone(program, mode));
  }
  return endings;
}

async function runAlone(program: string, mode: Mode): Promise<Ending> {
  const { stdout, stderr, status } = await trefoil([...optionsOf(mode), program]);
  return { stdout, stderr, status };
}

/** Its streams are files: a pipe may be full, and then a synchronous write fails. */
async function runTogether(programs: readonly string[], { jit }: Mode): Promise<Map<string, Ending>> {
  const folder = mkdtempSync(join(tmpdir(), 'trefoil-batch-'));
  const files = [join(folder, 'stdout'), join(folder, 'stderr')];
  const streams = files.map((file) => openSync(file, 'w'));
  const child = spawn(process.execPath, [fileURLToPath(import.meta.url), jit ?? '', ...programs], {
    cwd: ROOT, env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, NODE_OPTIONS: undefined }, stdio: ['ignore', ...streams],
  });
  await once(child, 'close');
  for (const stream of streams) closeSync(stream);
  const [stdout, stderr] = files.map((file) => parts(readFileSync(file, 'utf8')));
  rmSync(folder, { recursive: true });
  return pair(stdout!, stderr!);
}

interface Part {
  readonly text: string;
  readonly status: number;
}

/** By program: the text in front of its mark. */
function parts(text: string): Map<string, Part> {
  return new Map([...text.matchAll(/([^\x1e]*)\x1e([^\x1f]*)\x1f(-?\d+)\x1e/g)].map(([, before, program, status]) => [program!, { text: before!, status: Number(status) }]));
}

function pair(stdout: ReadonlyMap<string, Part>, stderr: ReadonlyMap<string, Part>): Map<string, Ending> {
  return new Map([...stdout].map(([program, { text, status }]) => [program, { stdout: text, stderr: stderr.get(program)?.text ?? '', status }]));
}
