/** The thread of `batch.ts`: the programs one after the other, each as a `__main__` of its own with modules of its own. */
import { readFileSync, realpathSync, writeSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { workerData } from 'node:worker_threads';
import { applyJitOption, configureHost, runSource } from '../../runtime/vm.ts';
import { modules, sysModule } from '../../runtime/modules/sys.ts';
import { thread } from '../../runtime/objects/machine/thread.ts';

export interface BatchData {
  readonly programs: readonly string[];
  readonly implementation: readonly string[];
}

const { programs, implementation } = workerData as BatchData;
const { recursionLimit } = thread;
const atStart = modules.keyList();

/** As the command line sets it. */
const NATIVE_CALLS = 10_000;

function run(program: string): void {
  const status = runSource(readFileSync(program), resolve(program), { argv: [program], path: [dirname(realpathSync(program))] });
  for (const stream of [1, 2]) writeSync(stream, `\x1e${program}\x1f${status}\x1e`);
  thread.recursionLimit = recursionLimit;
  for (const name of modules.keyList()) if (!atStart.includes(name)) modules.delete(name);
  for (const name of ['stdin', 'stdout', 'stderr']) sysModule.dict.setStr(name, sysModule.dict.getStr(`__${name}__`)!);
}

configureHost({ nativeCalls: NATIVE_CALLS });
const refused = await applyJitOption(implementation);
if (refused !== null) throw new Error(refused);
for (const program of programs) run(program);
process.exit(0);
