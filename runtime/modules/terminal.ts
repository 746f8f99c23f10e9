/** The door to the terminal, which another thread owns: an edited line of input after a prompt. */
import { newError } from '../objects/exceptions/errors.ts';

export type TerminalAnswer =
  | { readonly kind: 'line'; readonly text: string }
  /** Ctrl-D on an empty line. */
  | { readonly kind: 'end' }
  /** Ctrl-C. */
  | { readonly kind: 'interrupt' };

export type AskTerminal = (prompt: string) => TerminalAnswer;

let ask: AskTerminal | null = null;

/** Called only where standard input is a terminal. */
export function installTerminal(door: AskTerminal): void {
  ask = door;
}

export function hasTerminal(): boolean {
  return ask !== null;
}

const NEWLINE = 10;
/** Bytes of an unfinished line that are remembered; more than a terminal shows of it. */
const LONGEST = 4096;

/** What was written since the last newline. */
let unfinished: Buffer = Buffer.alloc(0);

/** Takes note of what is written to the terminal: the editor of the next line must draw around it. */
export function noteOutput(bytes: Uint8Array): void {
  const end = bytes.lastIndexOf(NEWLINE);
  const rest = bytes.subarray(end + 1);
  unfinished = (end < 0 ? Buffer.concat([unfinished, rest]) : Buffer.from(rest)).subarray(-LONGEST);
}

/** Waits for a line, without its newline; null at the end of the input. Raises KeyboardInterrupt. */
export function terminalLine(prompt: string): string | null {
  const answer = ask!(unfinished.toString() + prompt);
  unfinished = Buffer.alloc(0);
  switch (answer.kind) {
    case 'line':
      return answer.text;
    case 'end':
      return null;
    case 'interrupt':
      throw newError('KeyboardInterrupt');
    default:
      return answer satisfies never;
  }
}
