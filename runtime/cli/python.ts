/** The Python thread: runs what the command line asks for. */
import module from 'node:module';
import { fileURLToPath } from 'node:url';
import { workerData } from 'node:worker_threads';
import type { ThreadData } from './thread-host.ts';

module.enableCompileCache?.(fileURLToPath(new URL('../../.cache/compiled', import.meta.url)));
const { runCommand } = await import('./command.ts');
process.exit(await runCommand(workerData as ThreadData));
