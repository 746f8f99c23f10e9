/** sys.stdin, sys.stdout, sys.stderr. */
import { None } from '../heap/index.ts';
import type { Value } from '../heap/value.ts';
import type { PyDict } from '../objects/containers/dict.ts';
import { callMethod } from '../objects/protocol/protocol.ts';
import { Descriptor } from './descriptor.ts';
import { sysModule } from './sys-module.ts';
import { hasTerminal, noteOutput, terminalLine } from './terminal.ts';
import { PyTextFile } from './text-file.ts';

/** A line of a terminal comes through the door, so that Ctrl-C can end the wait and the line can be edited. */
class StandardInput extends Descriptor {
  override read(): Uint8Array {
    if (!hasTerminal()) return super.read();
    const line = terminalLine('');
    return Buffer.from(line === null ? '' : `${line}\n`);
  }
}

/** What the terminal shows matters to the editor of lines. */
class StandardOutput extends Descriptor {
  /** Known at the first write: the door is installed after this object is made. */
  private isShown: boolean | null = null;

  override write(bytes: Uint8Array): void {
    super.write(bytes);
    this.isShown ??= hasTerminal() && this.isTerminal();
    if (this.isShown) noteOutput(bytes);
  }
}

const stdin = new PyTextFile(new StandardInput(0), '<stdin>', 'r');
const stdout = new PyTextFile(new StandardOutput(1), '<stdout>', 'w');
/** Always by the line, so that what went wrong is seen even if the rest is lost. */
const stderr = new PyTextFile(new StandardOutput(2), '<stderr>', 'w', { errors: 'backslashreplace', isLineBuffered: true });

/** `-u`: output is written as it comes. */
export function writeThrough(): void {
  stdout.writesThrough = stderr.writesThrough = true;
}

/** A line of standard input after a prompt on stderr, as CPython prompts where there is no terminal; null at the end. */
export function promptedLine(prompt: string): string | null {
  stdout.flush();
  stderr.write(prompt);
  stderr.flush();
  const line = stdin.readLine();
  return line === '' ? null : line.replace(/\n$/, '');
}

/** Whether these are the streams of a terminal that the door leads to. */
export function isTerminalPair(input: Value, output: Value): boolean {
  return hasTerminal() && input === stdin && output === stdout && stdout.isLineBuffered && !stdin.closed && !stdout.closed;
}

export function installStreams(dict: PyDict): void {
  for (const [name, stream] of Object.entries({ stdin, stdout, stderr })) {
    dict.setStr(name, stream);
    dict.setStr(`__${name}__`, stream);
  }
}

/** At the end of a program: the streams it has now, then the original ones. Raises what writing raises. */
export function flushStreams(): void {
  for (const name of ['stdout', 'stderr']) {
    const stream = sysModule.dict.getStr(name);
    if (stream !== null && stream !== None && !isClosed(stream)) callMethod(stream, 'flush');
  }
  if (!stdout.closed) stdout.flush();
  if (!stderr.closed) stderr.flush();
}

function isClosed(stream: unknown): boolean {
  return stream instanceof PyTextFile && stream.closed;
}
