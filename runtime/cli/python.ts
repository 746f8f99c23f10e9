/** The Python thread: runs what the command line asks for. */
import { workerData } from 'node:worker_threads';
import { runCommand } from './command.ts';
import type { ThreadData } from './thread.js';

void runCommand(workerData as ThreadData).then((status) => process.exit(status));
