/** The door to the terminal, which another thread owns: an edited line of input after a prompt. */
import { newError } from '../objects/errors.ts';

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

/** Waits for a line, without its newline; null at the end of the input. Raises KeyboardInterrupt. */
export function terminalLine(prompt: string): string | null {
  const answer = ask!(prompt);
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
