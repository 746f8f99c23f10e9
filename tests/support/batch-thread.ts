/** The thread of `batch.ts`: the programs one after the other, each as a `__main__` of its own with modules of its own. */
import { readFileSync, realpathSync, writeSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { workerData } from 'node:worker_threads';
import { applyJitOption, configureHost, librarySearchPath, runSource } from '../../runtime/vm.ts';
import { modules, sysModule } from '../../runtime/modules/sys.ts';
import { builtinsModule } from '../../runtime/modules/builtins-module.ts';
import { thread } from '../../runtime/objects/machine/thread.ts';

export interface BatchData {
  readonly programs: readonly string[];
  readonly implementation: readonly string[];
}

const { programs, implementation } = workerData as BatchData;
const { recursionLimit } = thread;
/** What programs may change for those that follow. */
const shared = [modules, sysModule.dict, builtinsModule.dict].map((dict) => ({ dict, atStart: dict.copy() }));

/** As the command line sets it. */
const NATIVE_CALLS = 10_000;

function run(program: string): void {
  const status = runSource(readFileSync(program), resolve(program), { argv: [program], path: [dirname(realpathSync(program)), ...librarySearchPath()] });
  for (const stream of [1, 2]) writeSync(stream, `\x1e${program}\x1f${status}\x1e`);
  thread.recursionLimit = recursionLimit;
  for (const { dict, atStart } of shared) {
    dict.clear();
    dict.merge(atStart);
  }
}

configureHost({ nativeCalls: NATIVE_CALLS });
const refused = await applyJitOption(implementation);
if (refused !== null) throw new Error(refused);
for (const program of programs) {
  run(program);
  await setImmediate(); // Or V8 keeps alive every executor that was made: a WeakRef holds its object until the end of the job.
}
process.exit(0);
