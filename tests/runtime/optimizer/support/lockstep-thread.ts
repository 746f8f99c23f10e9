/** The thread of lockstep.test.ts, with a stack as large as the command line's: runs the programs and tells what was found. */
import { readFileSync, realpathSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { configureHost, runSource } from '../../../../runtime/vm.ts';
import { startTier2 } from '../../../../runtime/optimizer/tier2.ts';
import { runInLockstep } from './lockstep.ts';

export interface Found {
  readonly violations: readonly string[];
  /** How many different micro-ops went on. */
  readonly passed: number;
}

/** As the command line sets it. */
const NATIVE_CALLS = 10_000;

configureHost({ nativeCalls: NATIVE_CALLS });
const lockstep = runInLockstep();
startTier2({ loopThreshold: 40, entryThreshold: 400, exitThreshold: 4, optimise: false });
const violations = new Set<string>();
for (const program of workerData as readonly string[]) {
  runSource(readFileSync(program), resolve(program), { argv: [program], path: [dirname(realpathSync(program))] });
  for (const each of lockstep.violations.splice(0)) violations.add(`${program}: ${each}`);
}
const found: Found = { violations: [...violations], passed: lockstep.passed.size };
parentPort!.postMessage(found);
