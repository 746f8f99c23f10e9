/** Runs programs in lockstep and tells what was found: `node lockstep-thread.ts program…`, as a thread with a large stack. */
import { readFileSync, realpathSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { configureHost, runSource } from '../../../../runtime/vm.ts';
import { startTier2 } from '../../../../runtime/optimizer/tier2.ts';
import { runInLockstep } from './lockstep.ts';

configureHost({ nativeCalls: 10_000 });
const lockstep = runInLockstep();
startTier2({ loopThreshold: 1, entryThreshold: 1, exitThreshold: 1, optimise: false });
for (const program of workerData as readonly string[]) {
  runSource(readFileSync(program), resolve(program), { argv: [program], path: [dirname(realpathSync(program))] });
  const found = lockstep.violations.splice(0);
  if (found.length > 0) parentPort!.postMessage({ program, found: [...new Set(found)].slice(0, 20) });
}
parentPort!.postMessage({ passed: [...lockstep.passed] });
