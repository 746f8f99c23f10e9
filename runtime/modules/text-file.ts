/**
 * Text files: standard streams and what `open` returns in text mode. Everything is synchronous; output is collected and written
 * in pieces of 8 KB, a terminal's line by line, and at the end of the program.
 */
import { False, None, True } from '../heap/index.ts';
import type { Value } from '../heap/value.ts';
import { PyBytes } from '../objects/text/bytes-object.ts';
import { decodeBytes, encodeText, findCodec } from '../objects/text/codecs.ts';
import { typeError } from '../objects/exceptions/errors.ts';
import { addDictDescriptor } from '../objects/classes/instance-dict.ts';
import { getset, method } from '../objects/calls/native.ts';
import { indexNumber, iterate, repr, typeName } from '../objects/protocol/protocol.ts';
import { strValue } from '../objects/protocol/protocol-text.ts';
import { textLength } from '../objects/text/text.ts';
import { newType, type PyType } from '../objects/classes/type.ts';
import type { Descriptor } from './descriptor.ts';
import { addFileMethods, PyFile } from './file-base.ts';

const OUTPUT_CHUNK = 8192;

export interface TextOptions {
  /** As Python names it in `repr`. */
  readonly encoding?: string;
  readonly errors?: string;
  /** None: all line ends are read as and written from '\n'; '': read as they are; otherwise the line end itself. */
  readonly newline?: string | null;
  readonly isLineBuffered?: boolean;
}

export class PyTextFile extends PyFile {
  readonly encoding: string;
  readonly errors: string;
  readonly newline: string | null;
  readonly isLineBuffered: boolean;
  /** Nothing is collected. */
  writesThrough = false;
  private pending = '';
  /** Text read and decoded but not yet asked for. */
  private ahead = '';
  private ended = false;
  /** Streams are decoded as they come; files at once, with the codec of their encoding. */
  private readonly decoder = new TextDecoder('utf-8', { ignoreBOM: true });

  constructor(descriptor: Descriptor, name: Value, mode: string, options: TextOptions = {}) {
    super(textFileType, descriptor, name, mode);
    this.encoding = options.encoding ?? 'utf-8';
    this.errors = options.errors ?? 'strict';
    this.newline = options.newline ?? null;
    this.isLineBuffered = options.isLineBuffered ?? descriptor.isTerminal();
    findCodec(this.encoding);
  }

  /** Nobody has replaced its `write`. */
  get isPlain(): boolean {
    return this.type === textFileType && this.dict === null;
  }

  protected override refusal(_verb: string, sentence: string): string {
    return sentence;
  }

  write(text: string): void {
    this.checkWritable();
    this.pending += this.newline === null || this.newline === '' || this.newline === '\n' ? text : text.replaceAll('\n', this.newline);
    if (this.writesThrough || this.pending.length >= OUTPUT_CHUNK || (this.isLineBuffered && text.includes('\n'))) this.flush();
  }

  override flush(): void {
    const { pending } = this;
    if (pending === '') return;
    this.pending = '';
    this.descriptor.write(this.encode(pending));
  }

  private encode(text: string): Uint8Array {
    const isUtf8 = /^utf-?8$/i.test(this.encoding);
    return isUtf8 && text.isWellFormed() ? Buffer.from(text, 'utf8') : encodeText(text, this.encoding, this.errors);
  }

  /** Up to and including the next newline; '' at the end. */
  readLine(limit = -1): string {
    this.checkReadable();
    const end = this.newline === null || this.newline === '' ? '\n' : this.newline;
    for (;;) {
      const at = this.ahead.indexOf(end);
      if (at >= 0) return this.take(limited(at + end.length, limit));
      if (!this.readMore()) return this.take(limited(this.ahead.length, limit));
    }
  }

  /** `count` characters, everything if it is negative. */
  read(count: number): string {
    this.checkReadable();
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
    if (this.isWritable) this.flush();
    const text = this.descriptor.position === null ? this.readStream() : this.readFile();
    this.ahead += this.newline === null ? text.replace(/\r\n?/g, '\n') : text;
    return !this.ended || text !== '';
  }

  private readStream(): string {
    const bytes = this.descriptor.read();
    this.ended = bytes.length === 0;
    return this.decoder.decode(bytes, { stream: !this.ended });
  }

  private readFile(): string {
    const pieces: Uint8Array[] = [];
    for (let piece = this.descriptor.read(); piece.length > 0; piece = this.descriptor.read()) pieces.push(piece);
    this.ended = true;
    return decodeBytes(Buffer.concat(pieces), this.encoding, this.errors, (bytes) => new PyBytes(bytes));
  }

  override tell(): number {
    this.checkOpen();
    const position = this.descriptor.position ?? 0;
    return position - this.encode(this.ahead).length + this.encode(this.pending).length;
  }

  override moveTo(position: number): void {
    this.ahead = '';
    this.ended = false;
    this.descriptor.position = position;
  }
}

const limited = (length: number, limit: number): number => (limit < 0 ? length : Math.min(length, limit));

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
addFileMethods(textFileType);

function describe({ name, mode, encoding }: PyTextFile): string {
  return `<_io.TextIOWrapper name=${repr(name)} mode='${mode}' encoding='${encoding}'>`;
}

function textOf(x: Value): string {
  const text = strValue(x);
  if (text === null) throw typeError(`write() argument must be str, not ${typeName(x)}`);
  return text;
}

const sizeOf = (x: Value): number => (x === None ? -1 : indexNumber(x));

method(textFileType, 'write(self, text, /)', (self: PyTextFile, given: Value) => {
  const text = textOf(given);
  self.write(text);
  return textLength(text);
});
method(textFileType, 'writelines(self, lines, /)', (self: PyTextFile, lines: Value) => {
  for (const line of iterate(lines)) self.write(textOf(line));
  return None;
});
method(textFileType, 'read(self, size=-1, /)', (self: PyTextFile, size: Value) => self.read(sizeOf(size)));
method(textFileType, 'readline(self, size=-1, /)', (self: PyTextFile, size: Value) => self.readLine(sizeOf(size)));
method(textFileType, 'reconfigure(self, **kwargs)', () => None);
getset(textFileType, 'encoding', (self: PyTextFile) => self.encoding);
getset(textFileType, 'errors', (self: PyTextFile) => self.errors);
getset(textFileType, 'newlines', () => None);
getset(textFileType, 'write_through', (self: PyTextFile) => (self.writesThrough ? True : False));
getset(textFileType, 'line_buffering', (self: PyTextFile) => (self.isLineBuffered ? True : False));
