/**
 * Python runs on a thread of its own; this is the main thread's side (docs/decisions.md, "Python on a worker thread").
 *
 * The main thread never blocks, so it can handle SIGINT while a Python loop runs: it sets a cell of shared memory, which the
 * interpreter looks at every ~10,000 ticks. The thread brings its own large stack, so that recursion ends in RecursionError.
 */
import { fstatSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import type { Terminal } from './terminal.ts';
import type { TerminalQuestion } from './terminal-client.ts';

/** V8's limit for the thread's stack. Pages are only taken when used. */
const STACK_MEGABYTES = 128;
const STDIN = 0;

/** What the thread finds in `workerData`. */
export interface ThreadData {
  readonly argv: readonly string[];
  /** [0]: 1 while an interrupt waits to be raised. */
  readonly interrupts: Int32Array;
  /** [0]: 1 once a question to the terminal is answered. */
  readonly answered: Int32Array;
  /** Whether standard input is one. */
  readonly isTerminal: boolean;
  /** The directory in which compiled code is cached. */
  readonly compileCache: string;
}

/** Interrupts that a program may leave unanswered before the process ends without it. */
const PATIENCE = 3;
const SIGINT = 2;

const sharedCell = (): Int32Array => new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));

function signal(cell: Int32Array): void {
  Atomics.store(cell, 0, 1);
  Atomics.notify(cell, 0);
}

/** Almost all that is no terminal is no character device either, which is known without loading `node:tty` (10 ms). */
function isTerminal(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isCharacterDevice() && process.getBuiltinModule('node:tty').isatty(descriptor);
  } catch {
    return false;
  }
}

/** Of the thread's old generation, until V8 first looks what in it is alive. */
const FIRST_COLLECTION_MEGABYTES = 64;

/** Runs the module `entry` on the Python thread; its exit status becomes that of the process. */
export function runOnThread(entry: URL, argv: readonly string[], compileCache: string): void {
  const data: ThreadData = { argv, interrupts: sharedCell(), answered: sharedCell(), isTerminal: isTerminal(STDIN), compileCache };
  // What a program imports stays; a full collection at 25 MB of it takes 13 of the 300 ms of `import re, json, dataclasses`.
  setFlagsFromString(`--initial-old-space-size=${FIRST_COLLECTION_MEGABYTES}`);
  const thread = new Worker(entry, { workerData: data, resourceLimits: { stackSizeMb: STACK_MEGABYTES } });
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
