/** The Python thread: runs what the command line asks for. */
import { writeSync } from 'node:fs';
import module from 'node:module';
import { workerData } from 'node:worker_threads';
import type { ThreadData } from './thread-host.ts';

const STDERR = 2;
const data = workerData as ThreadData;
module.enableCompileCache?.(data.compileCache);
const { runCommand } = await import('./command.ts').catch(refuse);
process.exit(await runCommand(data));

/** A host without WebAssembly gets one sentence; anything else that keeps the machine from starting is a fault. */
function refuse(error: unknown): never {
  if (!(error instanceof Error) || error.name !== 'NoWebAssembly') throw error;
  writeSync(STDERR, `trefoil: ${error.message}\n`);
  process.exit(1);
}
