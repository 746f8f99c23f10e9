/** The Python thread: runs what the command line asks for. */
import module from 'node:module';
import { workerData } from 'node:worker_threads';
import type { ThreadData } from './thread-host.ts';

const data = workerData as ThreadData;
module.enableCompileCache?.(data.compileCache);
const { runCommand } = await import('./command.ts');
process.exit(await runCommand(data));
