/** The command `trefoil`: hands its arguments to the Python thread. Imports nothing else, since start-up counts. */
import { runOnThread } from './thread-host.ts';

runOnThread(new URL('./python.ts', import.meta.url), process.argv.slice(2));
