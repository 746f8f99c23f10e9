/** The command `trefoil`: hands its arguments to the Python thread. Imports nothing else, since start-up counts. */
import { runOnThread } from './thread-host.ts';

/** The files of a bundle are named like the sources. */
const SUFFIX = import.meta.url.endsWith('.ts') ? '.ts' : '.js';

/** `compileCache`: the directory in which compiled code is cached. */
export function start(compileCache: string): void {
  runOnThread(new URL(`./python${SUFFIX}`, import.meta.url), process.argv.slice(2), compileCache);
}
