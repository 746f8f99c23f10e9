/**
 * A process of its own for what takes long: vitest's imports are property reads, with which the same products take half as long again. It starts
 * when it is first asked, so a run of other tests does not pay for it.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Found, Question } from './laboratory-process.ts';

const PROCESS = fileURLToPath(new URL('./laboratory-process.ts', import.meta.url));

export class Laboratory {
  #process: ChildProcess | null = null;

  ask(question: Question): Promise<Found> {
    this.#process ??= fork(PROCESS, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'], env: { ...process.env, NODE_OPTIONS: undefined }, execArgv: [] });
    const asked = this.#process;
    return new Promise((resolve, reject) => {
      const died = (status: number | null): void => reject(new Error(`it ended with ${status} before it had told anything`));
      asked.once('exit', died);
      asked.once('message', (found) => {
        asked.off('exit', died);
        resolve(found as Found);
      });
      asked.send(question);
    });
  }

  close(): void {
    this.#process?.disconnect();
  }
}
