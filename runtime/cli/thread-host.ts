/**
 * Python runs on a thread of its own; this is the main thread's side (docs/decisions.md, "Python on a worker thread").
 *
 * The main thread never blocks, so it can handle SIGINT while a Python loop runs: it sets a cell of shared memory, which the
 * interpreter looks at every ~10,000 ticks. The thread brings its own large stack, so that recursion ends in RecursionError.
 */
import { Worker } from 'node:worker_threads';

/** V8's limit for the thread's stack. Pages are only taken when used. */
const STACK_MEGABYTES = 128;

/** What the thread finds in `workerData`. */
export interface ThreadData {
  readonly argv: readonly string[];
  /** [0]: 1 while an interrupt waits to be raised. */
  readonly interrupts: Int32Array;
}

/** Interrupts that a program may leave unanswered before the process ends without it. */
const PATIENCE = 3;
const SIGINT = 2;

/** Runs the module `entry` on the Python thread; its exit status becomes that of the process. */
export function runOnThread(entry: URL, argv: readonly string[]): void {
  const interrupts = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const workerData: ThreadData = { argv, interrupts };
  const thread = new Worker(entry, { workerData, resourceLimits: { stackSizeMb: STACK_MEGABYTES } });
  let unanswered = 0;
  const interrupt = (): void => {
    unanswered = Atomics.load(interrupts, 0) === 0 ? 0 : unanswered + 1;
    if (unanswered >= PATIENCE) endBySignal();
    Atomics.store(interrupts, 0, 1);
    Atomics.notify(interrupts, 0);
  };
  const endBySignal = (): void => {
    process.removeListener('SIGINT', interrupt);
    process.kill(process.pid, 'SIGINT');
  };
  process.on('SIGINT', interrupt);
  thread.on('error', reportHostError);
  thread.on('exit', (status) => {
    if (status === -SIGINT) endBySignal();
    else process.exitCode ??= status;
  });
}

/** What ended the thread from outside Python: the heap is full, or a fault of the host. */
function reportHostError(error: unknown): void {
  const isMemory = error instanceof Error && (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY';
  process.stderr.write(isMemory ? 'MemoryError\n' : `InternalError: ${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 1;
}
