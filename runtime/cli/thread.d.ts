import type { Worker } from 'node:worker_threads';

/** What the thread finds in `workerData`. */
export interface ThreadData {
  readonly argv: readonly string[];
  /** [0]: 1 while an interrupt waits to be raised. */
  readonly interrupts: Int32Array;
  /** [0]: 1 once a question to the terminal is answered. */
  readonly answered: Int32Array;
  /** Whether standard input is one. */
  readonly isTerminal: boolean;
}

/** What the thread is told once it is known: what to load. */
export interface Place {
  /** The bundle's directory; null where the sources must do. */
  readonly bundle: string | null;
  /** V8's tag of the code that it makes with its present flags. */
  readonly codeTag: number;
  /** The directory in which Node caches the sources' compiled code. */
  readonly compileCache: string;
}

export interface Thread {
  readonly worker: Worker;
  readonly data: ThreadData;
  readonly codeTag: number;
}

export declare function startThread(argv: readonly string[]): Thread;
