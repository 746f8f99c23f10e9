/** The Python thread's side of the terminal: posts a question to the main thread, sleeps, takes the answer. */
import { parentPort, receiveMessageOnPort } from 'node:worker_threads';
import type { AskTerminal, TerminalAnswer } from '../vm.ts';

/** What the Python thread posts. */
export interface TerminalQuestion {
  readonly prompt: string;
}

/** `answered`: a cell of shared memory, 1 once the answer is posted. */
export function askTerminal(answered: Int32Array): AskTerminal {
  return (prompt) => {
    Atomics.store(answered, 0, 0);
    parentPort!.postMessage({ prompt } satisfies TerminalQuestion);
    Atomics.wait(answered, 0, 0);
    return receiveMessageOnPort(parentPort!)!.message as TerminalAnswer;
  };
}
