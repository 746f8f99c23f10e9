/**
 * Python runs on a thread of its own; this is the main thread's side (docs/decisions.md, "Python on a worker thread").
 *
 * The main thread never blocks, so it can handle SIGINT while a Python loop runs: it sets a cell of shared memory, which the
 * interpreter looks at every ~10,000 ticks. The thread brings its own large stack, so that recursion ends in RecursionError.
 */
import type { Worker } from 'node:worker_threads';
import type { Terminal } from './terminal.ts';
import type { TerminalQuestion } from './terminal-client.ts';
import type { Place, Thread } from './thread.js';

/** Interrupts that a program may leave unanswered before the process ends without it. */
const PATIENCE = 3;
const SIGINT = 2;

function signal(cell: Int32Array): void {
  Atomics.store(cell, 0, 1);
  Atomics.notify(cell, 0);
}

/** Tells the thread what to load; its exit status becomes that of the process. */
export function runOnThread({ worker: thread, data }: Thread, place: Place): void {
  const terminal = data.isTerminal ? serveTerminal(thread, data.answered) : null;
  let unanswered = 0;
  const interrupt = (): void => {
    if (terminal?.current?.interrupt()) return;
    unanswered = Atomics.load(data.interrupts, 0) === 0 ? 0 : unanswered + 1;
    if (unanswered >= PATIENCE) endBySignal();
    signal(data.interrupts);
  };
  const endBySignal = (): void => {
    process.removeListener('SIGINT', interrupt);
    process.kill(process.pid, 'SIGINT');
  };
  process.on('SIGINT', interrupt);
  thread.on('error', reportHostError);
  thread.on('exit', (status) => {
    terminal?.current?.close();
    if (status === -SIGINT) endBySignal();
    else process.exitCode ??= status;
  });
  thread.postMessage(place);
}

/** Answers the thread's questions; the terminal is not touched, nor its code loaded, before the first. */
function serveTerminal(thread: Worker, answered: Int32Array): { current: Terminal | null } {
  const holder: { current: Terminal | null } = { current: null };
  thread.on('message', async ({ prompt }: TerminalQuestion) => {
    holder.current ??= new (await import('./terminal.ts')).Terminal();
    holder.current.ask(prompt, (answer) => {
      thread.postMessage(answer);
      signal(answered);
    });
  });
  return holder;
}

/** What ended the thread from outside Python: the heap is full, or a fault of the host. */
function reportHostError(error: unknown): void {
  const isMemory = error instanceof Error && (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY';
  process.stderr.write(isMemory ? 'MemoryError\n' : `InternalError: ${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 1;
}
