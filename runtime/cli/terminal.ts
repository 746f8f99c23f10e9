/**
 * The terminal, owned by the main thread: lines are edited by Node's readline when the Python thread asks for one.
 *
 * Between two questions the terminal is in its ordinary mode, so that Ctrl-C sends SIGINT to a running program, and nothing is
 * read from it. What was typed or pasted beyond the end of a line waits here for the next question.
 */
import { createInterface, type Interface } from 'node:readline';
import { PassThrough } from 'node:stream';
import type { TerminalAnswer } from '../vm.ts';
import { HISTORY_SIZE, loadHistory, remember } from './history.ts';

/** What Linux makes of a Ctrl-D that was typed while the terminal was in its ordinary mode. */
const NUL = 0;
const CTRL_D = 4;
const NEWLINE = 10;
const RETURN = 13;

/** What readline reads: the keys of one line at a time. */
class Keys extends PassThrough {
  readonly isTTY = true;
  isRaw = false;

  setRawMode(mode: boolean): this {
    this.isRaw = mode;
    process.stdin.setRawMode(mode);
    return this;
  }
}

type Answer = (answer: TerminalAnswer) => void;

export class Terminal {
  private readonly keys = new Keys();
  private readonly output = process.stdout.isTTY ? process.stdout : process.stderr;
  private readonly past = loadHistory();
  private lines: Interface | null = null;
  private waiting: Answer | null = null;
  private held: Buffer = Buffer.alloc(0);

  constructor() {
    process.stdin.on('data', (chunk: Buffer) => {
      this.held = Buffer.concat([this.held, chunk.map((byte) => (byte === NUL ? CTRL_D : byte))]);
      this.feed();
    });
    process.stdin.on('end', () => this.settle({ kind: 'end' }));
  }

  ask(prompt: string, answer: Answer): void {
    this.waiting = answer;
    this.lines ??= this.open();
    this.keys.setRawMode(true);
    process.stdin.resume();
    this.lines.setPrompt(prompt);
    this.lines.prompt();
    this.feed();
  }

  /** Answers a waiting question; whether there was one. */
  interrupt(): boolean {
    if (this.waiting === null) return false;
    this.output.write('^C');
    this.settle({ kind: 'interrupt' });
    // What was typed of the line is gone with it.
    this.close();
    return true;
  }

  close(): void {
    const { lines } = this;
    this.lines = null;
    lines?.close();
    process.stdin.pause();
    this.keys.setRawMode(false);
  }

  private open(): Interface {
    const { past } = this;
    // The interface keeps a list of its own, newest first; a copy survives it.
    const lines = createInterface({ input: this.keys, output: this.output, terminal: true, history: [...past], historySize: HISTORY_SIZE, crlfDelay: Infinity });
    lines.on('line', (text: string) => {
      this.addToPast(text);
      this.settle({ kind: 'line', text });
    });
    lines.on('SIGINT', () => this.interrupt());
    // By Ctrl-D on an empty line; a question asked later opens another.
    lines.on('close', () => {
      if (this.lines !== lines) return;
      this.lines = null;
      this.settle({ kind: 'end' });
    });
    return lines;
  }

  private addToPast(line: string): void {
    if (line.trim() === '' || line === this.past[0]) return;
    this.past.unshift(line);
    this.past.length = Math.min(this.past.length, HISTORY_SIZE);
    remember(line);
  }

  /** Gives readline what there is, up to the end of the line. */
  private feed(): void {
    if (this.waiting === null) return;
    const end = this.held.findIndex((byte) => byte === RETURN || byte === NEWLINE) + 1;
    const keys = this.held.subarray(0, end === 0 ? this.held.length : end);
    this.held = this.held.subarray(keys.length);
    if (keys.length > 0) this.keys.write(keys);
  }

  private settle(answer: TerminalAnswer): void {
    const { waiting } = this;
    if (waiting === null) return;
    this.waiting = null;
    process.stdin.pause();
    this.keys.setRawMode(false);
    waiting(answer);
  }
}
