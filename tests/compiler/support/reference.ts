/** A running CPython that answers what it compiles sources to. */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Recording } from './recorded.ts';

export interface Request {
  readonly path: string;
  readonly mode?: 'exec' | 'eval' | 'single';
  readonly flags?: number;
  readonly optimize?: number;
}

export class Reference {
  private readonly child: ReturnType<typeof spawn>;
  private readonly answers: AsyncIterator<string>;

  constructor(python: string) {
    const script = fileURLToPath(new URL('record_code.py', import.meta.url));
    this.child = spawn(python, [script], { stdio: ['pipe', 'pipe', 'inherit'] });
    this.answers = createInterface({ input: this.child.stdout! })[Symbol.asyncIterator]();
  }

  async ask(request: Request): Promise<Recording> {
    this.child.stdin!.write(`${JSON.stringify(request)}\n`);
    const { value, done } = await this.answers.next();
    if (done === true) throw new Error('the reference Python ended');
    return JSON.parse(value) as Recording;
  }

  end(): void {
    this.child.stdin!.end();
  }
}
