/** sys.stdin, sys.stdout, sys.stderr. */
import { None } from '../heap/index.ts';
import type { Value } from '../heap/value.ts';
import type { PyDict } from '../objects/containers/dict.ts';
import { callMethod } from '../objects/protocol/protocol.ts';
import { Descriptor } from './descriptor.ts';
import { sysModule } from './sys-module.ts';
import { hasTerminal, noteOutput, terminalLine } from './terminal.ts';
import { bufferedReaderType, bufferedWriterType, newBuffered } from './io/buffered.ts';
import { fileIOType, PyFileIO } from './io/file-io.ts';
import { PyTextFile, textFileType, type TextOptions } from './io/text-io.ts';
import { flushUnclosed } from './io/unclosed.ts';

/** A line of a terminal comes through the door, so that Ctrl-C can end the wait and the line can be edited. */
class StandardInput extends Descriptor {
  override read(most?: number): Uint8Array {
    if (!hasTerminal()) return super.read(most);
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

function standardStream(descriptor: Descriptor, name: string, mode: string, options: TextOptions): PyTextFile {
  const raw = new PyFileIO(fileIOType);
  raw.descriptor = descriptor;
  raw.name = name;
  raw.closesDescriptor = false;
  raw.isReadable = mode === 'r';
  raw.isWritable = mode === 'w';
  const stream = new PyTextFile(textFileType);
  stream.attach(newBuffered(raw.isReadable ? bufferedReaderType : bufferedWriterType, raw), options);
  stream.mode = mode;
  return stream;
}

const stdin = standardStream(new StandardInput(0), '<stdin>', 'r', {});
const output = new StandardOutput(1);
const stdout = standardStream(output, '<stdout>', 'w', { isLineBuffered: output.isTerminal() });
/** Always by the line, so that what went wrong is seen even if the rest is lost. */
const stderr = standardStream(new StandardOutput(2), '<stderr>', 'w', { errors: 'backslashreplace', isLineBuffered: true });

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
  return hasTerminal() && input === stdin && output === stdout && stdout.isLineBuffered && !stdin.isOver && !stdout.isOver;
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
  if (!stdout.isOver) stdout.flush();
  if (!stderr.isOver) stderr.flush();
  flushUnclosed();
}

function isClosed(stream: unknown): boolean {
  return stream instanceof PyTextFile && stream.isOver;
}
