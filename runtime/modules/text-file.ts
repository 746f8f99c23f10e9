/**
 * The text files of this runtime: standard streams and what `open` returns in text mode. Everything is synchronous; output is
 * collected and written in pieces of 8 KB, a terminal's line by line, and at the end of the program.
 */
import { False, None, True } from '../heap/index.ts';
import type { Value } from '../heap/value.ts';
import { PyObject } from '../objects/object.ts';
import { newError, typeError, valueError } from '../objects/errors.ts';
import { addDictDescriptor } from '../objects/instance-dict.ts';
import { getset, member, method } from '../objects/native.ts';
import { indexNumber, iterate, repr, typeName } from '../objects/protocol.ts';
import { strValue } from '../objects/protocol-text.ts';
import { newType, type PyType } from '../objects/type.ts';
import { newList } from '../objects/values.ts';
import { Descriptor } from './descriptor.ts';

const OUTPUT_CHUNK = 8192;

export type Errors = 'strict' | 'backslashreplace' | 'surrogateescape' | 'ignore' | 'replace';

export class PyTextFile extends PyObject {
  readonly descriptor: Descriptor;
  readonly name: Value;
  readonly mode: string;
  readonly errors: Errors;
  readonly isLineBuffered: boolean;
  closed = false;
  private pending = '';
  /** Text read and decoded but not yet asked for. */
  private ahead = '';
  private ended = false;
  private readonly decoder = new TextDecoder('utf-8', { ignoreBOM: true });

  constructor(descriptor: Descriptor, name: Value, mode: string, errors: Errors = 'strict', lineBuffered = descriptor.isTerminal()) {
    super(textFileType);
    this.descriptor = descriptor;
    this.name = name;
    this.mode = mode;
    this.errors = errors;
    this.isLineBuffered = lineBuffered;
  }

  /** Nobody has replaced its `write`. */
  get isPlain(): boolean {
    return this.type === textFileType && this.dict === null;
  }

  write(text: string): void {
    this.check('w');
    if (!text.isWellFormed()) text = this.replaceSurrogates(text);
    this.pending += text;
    if (this.pending.length >= OUTPUT_CHUNK || (this.isLineBuffered && text.includes('\n'))) this.flush();
  }

  flush(): void {
    const { pending } = this;
    if (pending === '') return;
    this.pending = '';
    this.descriptor.write(Buffer.from(pending, 'utf8'));
  }

  private replaceSurrogates(text: string): string {
    const at = text.search(/\p{Surrogate}/u);
    if (this.errors === 'strict') {
      const start = [...text.slice(0, at)].length;
      throw newError('UnicodeEncodeError', 'utf-8', text, start, start + 1, 'surrogates not allowed');
    }
    return text.replace(/\p{Surrogate}/gu, (char) => `\\u${char.charCodeAt(0).toString(16)}`);
  }

  check(kind: 'r' | 'w'): void {
    if (this.closed) throw valueError('I/O operation on closed file.');
    const readable = this.mode.includes('r') || this.mode.includes('+');
    const writable = !this.mode.includes('r') || this.mode.includes('+');
    if (kind === 'r' ? !readable : !writable) throw newError('OSError', `not ${kind === 'r' ? 'readable' : 'writable'}`);
  }

  /** Up to and including the next newline; '' at the end. */
  readLine(): string {
    this.check('r');
    for (;;) {
      const at = this.ahead.indexOf('\n');
      if (at >= 0) return this.take(at + 1);
      if (!this.readMore()) return this.take(this.ahead.length);
    }
  }

  /** `count` characters, everything if it is negative. */
  read(count: number): string {
    this.check('r');
    while ((count < 0 || this.ahead.length < count) && this.readMore());
    return this.take(count < 0 ? this.ahead.length : count);
  }

  private take(length: number): string {
    const text = this.ahead.slice(0, length);
    this.ahead = this.ahead.slice(length);
    return text;
  }

  private readMore(): boolean {
    if (this.ended) return false;
    const bytes = this.descriptor.read();
    this.ended = bytes.length === 0;
    const text = this.decoder.decode(bytes, { stream: !this.ended });
    this.ahead += text.replace(/\r\n?/g, '\n');
    return !this.ended || text !== '';
  }

  close(): void {
    if (this.closed) return;
    if (!this.mode.includes('r')) this.flush();
    this.closed = true;
    this.descriptor.close();
  }
}

export const textFileType: PyType = newType('TextIOWrapper', {
  module: '_io',
  hasDict: true,
  hasWeakrefs: true,
  slots: {
    tp_repr: (self) => describe(self as PyTextFile),
    tp_iter: (self) => self,
    tp_iternext: (self) => {
      const line = (self as PyTextFile).readLine();
      return line === '' ? null : line;
    },
  },
});
addDictDescriptor(textFileType);

function describe(file: PyTextFile): string {
  return `<_io.TextIOWrapper name=${repr(file.name)} mode='${file.mode}' encoding='utf-8'>`;
}

const boxed = (value: boolean): Value => (value ? True : False);

method(textFileType, 'write(self, text, /)', (self: PyTextFile, given: Value) => {
  const text = strValue(given);
  if (text === null) throw typeError(`write() argument must be str, not ${typeName(given)}`);
  self.write(text);
  return [...text].length;
});
method(textFileType, 'writelines(self, lines, /)', (self: PyTextFile, lines: Value) => {
  for (const line of iterate(lines)) {
    const text = strValue(line);
    if (text === null) throw typeError(`write() argument must be str, not ${typeName(line)}`);
    self.write(text);
  }
  return None;
});
method(textFileType, 'flush(self, /)', (self: PyTextFile) => {
  self.flush();
  return None;
});
method(textFileType, 'close(self, /)', (self: PyTextFile) => {
  self.close();
  return None;
});
method(textFileType, 'read(self, size=-1, /)', (self: PyTextFile, size: Value) => self.read(size === None ? -1 : indexNumber(size)));
method(textFileType, 'readline(self, size=-1, /)', (self: PyTextFile) => self.readLine());
method(textFileType, 'readlines(self, hint=-1, /)', (self: PyTextFile) => {
  const lines: Value[] = [];
  for (let line = self.readLine(); line !== ''; line = self.readLine()) lines.push(line);
  return newList(lines);
});
method(textFileType, 'isatty(self, /)', (self: PyTextFile) => boxed(self.descriptor.isTerminal()));
method(textFileType, 'fileno(self, /)', (self: PyTextFile) => self.descriptor.number);
method(textFileType, 'readable(self, /)', (self: PyTextFile) => boxed(self.mode.includes('r')));
method(textFileType, 'writable(self, /)', (self: PyTextFile) => boxed(!self.mode.includes('r')));
method(textFileType, 'seekable(self, /)', () => False);
method(textFileType, 'reconfigure(self, **kwargs)', () => None);
method(textFileType, '__enter__(self, /)', (self: PyTextFile) => self);
method(textFileType, '__exit__(self, *args)', (self: PyTextFile) => {
  self.close();
  return None;
});
member(textFileType, 'name', (self: PyTextFile) => self.name);
member(textFileType, 'mode', (self: PyTextFile) => self.mode);
getset(textFileType, 'encoding', () => 'utf-8');
getset(textFileType, 'errors', (self: PyTextFile) => self.errors);
getset(textFileType, 'newlines', () => None);
getset(textFileType, 'line_buffering', (self: PyTextFile) => boxed(self.isLineBuffered));
getset(textFileType, 'closed', (self: PyTextFile) => boxed(self.closed));

