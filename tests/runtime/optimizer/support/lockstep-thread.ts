/** The process of lockstep.test.ts, and its thread with a stack as large as the command line's: runs the programs and tells what was found. */
import { readFileSync, realpathSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { configureHost, librarySearchPath, runSource } from '../../../../runtime/vm.ts';
import { startTier2 } from '../../../../runtime/optimizer/tier2.ts';
import { runInLockstep } from './lockstep.ts';

export interface Found {
  readonly violations: readonly string[];
  /** How many different micro-ops went on. */
  readonly passed: number;
}

/** As the command line sets it. */
const NATIVE_CALLS = 10_000;

function inThread(programs: readonly string[]): void {
  configureHost({ nativeCalls: NATIVE_CALLS });
  const lockstep = runInLockstep();
  startTier2({ loopThreshold: 40, entryThreshold: 400, exitThreshold: 4, optimise: false });
  const violations = new Set<string>();
  for (const program of programs) {
    runSource(readFileSync(program), resolve(program), { argv: [program], path: [dirname(realpathSync(program)), ...librarySearchPath()] });
    for (const each of lockstep.violations.splice(0)) violations.add(`${program}: ${each}`);
  }
  const found: Found = { violations: [...violations], passed: lockstep.passed.size };
  parentPort!.postMessage(found);
}

if (isMainThread) {
  const thread = new Worker(new URL(import.meta.url), { workerData: process.argv.slice(2), resourceLimits: { stackSizeMb: 128 } });
  thread.on('message', (found: Found) => process.send!(found));
} else inThread(workerData as readonly string[]);
