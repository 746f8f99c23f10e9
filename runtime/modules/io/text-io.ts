/** TextIOWrapper: text over a stream of bytes. The standard streams are such, and what `open` returns in text mode. */
import { False, None, True } from '../../heap/index.ts';
import type { Slot, Value } from '../../heap/value.ts';
import { newError, typeError, valueError } from '../../objects/exceptions/errors.ts';
import { getset, method, Parameters } from '../../objects/calls/native.ts';
import { callMethod, getAttr, indexNumber, isTrue, lookupAttr, repr, typeName } from '../../objects/protocol/protocol.ts';
import { lookup, type PyType } from '../../objects/classes/type.ts';
import type { Kwargs } from '../../objects/classes/slots.ts';
import { PyBytes } from '../../objects/text/bytes-object.ts';
import { encodeText, findCodec } from '../../objects/text/codecs.ts';
import { hasPairs, textLength, unitOffset } from '../../objects/text/text.ts';
import { newTuple, textOf } from '../../objects/values.ts';
import { PyBuffered } from './buffered.ts';
import { PyFileIO } from './file-io.ts';
import { effect, newIOType, PyIOBase, requireBuffer, sizeArgument, textIOBaseType, unsupported } from './io-base.ts';
import { continued, streamDecoder, type StreamDecoder } from './text-decoder.ts';
import { noteFlushed, noteUnflushed, type Writer } from './unclosed.ts';

const CHUNK = 8192;

export interface TextOptions {
  readonly encoding?: string;
  readonly errors?: string;
  /** null: all line ends are read as and written from '\n'; '': read as they are; otherwise the line end itself. */
  readonly newline?: string | null;
  readonly isLineBuffered?: boolean;
  readonly writesThrough?: boolean;
}

export class PyTextFile extends PyIOBase implements Writer {
  buffer: Value = None;
  encoding = 'utf-8';
  errors = 'strict';
  newline: string | null = null;
  isLineBuffered = false;
  writesThrough = false;
  /** As `open` was asked for it; None if it was not. */
  mode: Slot = null;
  private pending = '';
  private decoder: StreamDecoder | null = null;
  /** Text since the last time that everything was consumed, and how far it is consumed. */
  private ahead = '';
  private at = 0;
  /** The same before line ends were translated, and as bytes: for `tell`. */
  private untranslated = '';
  private aheadBytes = 0;
  private isAfterReturn = false;
  private ended = false;
  private hasWritten = false;
  /** Kinds of line ends seen: bits for '\r', '\n', '\r\n'. */
  private seen = 0;
  /** While a program iterates, places are not known. */
  private isIterating = false;

  attach(buffer: Value, options: TextOptions): void {
    this.buffer = buffer;
    this.encoding = options.encoding ?? 'utf-8';
    this.errors = options.errors ?? 'strict';
    this.newline = options.newline ?? null;
    this.isLineBuffered = options.isLineBuffered ?? false;
    this.writesThrough = options.writesThrough ?? false;
    findCodec(this.encoding);
    this.decoder = null;
    this.forget();
    this.isClosed = false;
  }

  /** Nobody has replaced its `write`. */
  get isPlain(): boolean {
    return this.type === textFileType && (this.dict === null || this.dict.size === 0);
  }

  private get native(): PyBuffered | null {
    return this.buffer instanceof PyBuffered && !this.buffer.type.isHeapType ? this.buffer : null;
  }

  get isOver(): boolean {
    const { native } = this;
    if (native !== null) return native.isOver;
    return this.buffer !== None && isTrue(getAttr(this.buffer, 'closed'));
  }

  checkOpen(): void {
    if (this.buffer === None) throw valueError('underlying buffer has been detached');
    if (this.isOver) throw valueError('I/O operation on closed file.');
  }

  // ------------------------------------------------------------ writing

  write(text: string): void {
    this.checkOpen();
    this.checkWritable();
    // What was read ahead stays read, as in CPython: writing goes on where the stream below stands.
    if (this.ahead !== '') this.forget();
    // What may not be encodable has to fail now, not at the next flush.
    const mayFail = !(/^utf-?8$/i.test(this.encoding) ? text.isWellFormed() : /^[\0-\x7f]*$/.test(text));
    if (mayFail) this.pass();
    if (this.pending === '') noteUnflushed(this);
    this.pending += this.newline === null || this.newline === '' || this.newline === '\n' ? text : text.replaceAll('\n', this.newline);
    if (mayFail || this.writesThrough || this.pending.length >= CHUNK) this.pass();
    if (this.isLineBuffered && /[\n\r]/.test(text)) this.flush();
    else if (this.writesThrough) this.native?.flushPending();
  }

  private checkWritable(): void {
    const { native } = this;
    if (native === null) return;
    if (native.raw instanceof PyFileIO && !native.raw.isWritable) throw unsupported('not writable');
  }

  private checkReadable(): void {
    const { native } = this;
    if (native?.raw instanceof PyFileIO && !native.raw.isReadable) throw unsupported('not readable');
  }

  /** Hands the collected text to the stream below. */
  private pass(): void {
    const { pending } = this;
    noteFlushed(this);
    if (pending === '') return;
    this.pending = '';
    const bytes = this.encode(pending);
    if (this.native !== null) this.native.write(bytes);
    else callMethod(this.buffer, 'write', new PyBytes(bytes));
  }

  /** A byte order mark is written once, at the beginning. */
  private encode(text: string): Uint8Array {
    if (/^utf-?8$/i.test(this.encoding) && text.isWellFormed()) return Buffer.from(text, 'utf8');
    const encoding = this.encoding.toLowerCase().replaceAll('_', '-');
    const isStart = !this.hasWritten && (encoding === continued(encoding) || this.isAtStart());
    this.hasWritten = true;
    return encodeText(text, isStart ? this.encoding : continued(encoding), this.errors);
  }

  private isAtStart(): boolean {
    const { native } = this;
    if (native !== null) return !(native.raw instanceof PyFileIO) || native.raw.descriptor?.position === null || native.tell() === 0;
    return !isTrue(callMethod(this.buffer, 'seekable')) || callMethod(this.buffer, 'tell') === 0;
  }

  flush(): void {
    this.checkOpen();
    this.pass();
    if (this.native === null) callMethod(this.buffer, 'flush');
    else this.native.flushPending();
  }

  flushQuietly(): void {
    try {
      if (this.buffer !== None && !this.isOver) this.flush();
    } catch {
      // Whoever wanted to know would have closed the file.
    }
    noteFlushed(this);
  }

  close(): void {
    if (this.buffer === None || this.isOver) return;
    try {
      if (this.type.isHeapType) callMethod(this, 'flush');
      else this.flush();
    } finally {
      noteFlushed(this);
      if (this.native !== null) this.native.close();
      else callMethod(this.buffer, 'close');
    }
  }

  // ------------------------------------------------------------ reading

  /** Up to and including the next line end; '' at the end. */
  readLine(limit = -1): string {
    this.checkOpen();
    this.checkReadable();
    for (let from = this.at; ; ) {
      const end = this.lineEnd(from);
      if (end >= 0) return this.take(limited(end, this.at, limit));
      if (limit >= 0 && this.ahead.length - this.at >= 2 * limit) return this.take(limited(this.ahead.length, this.at, limit));
      from = Math.max(this.at, this.ahead.length - 1);
      const before = this.ahead.length - this.at;
      if (!this.readMore()) return this.take(limited(this.ahead.length, this.at, limit));
      if (before === 0) from = this.at;
    }
  }

  /** Where the line ends that has no end before `from`; -1 if that is not known yet. */
  private lineEnd(from: number): number {
    const { ahead, newline } = this;
    if (newline === null || newline === '\n') return ahead.indexOf('\n', from) + 1 || -1;
    if (newline !== '') {
      const at = ahead.indexOf(newline, Math.max(this.at, from - 1));
      return at < 0 ? -1 : at + newline.length;
    }
    for (let at = from; at < ahead.length; at++) {
      if (ahead[at] === '\n') return at + 1;
      if (ahead[at] !== '\r') continue;
      if (at + 1 < ahead.length) return ahead[at + 1] === '\n' ? at + 2 : at + 1;
      return this.ended ? at + 1 : -1;
    }
    return -1;
  }

  /** `count` characters, everything if it is negative. */
  read(count: number): string {
    this.checkOpen();
    this.checkReadable();
    while ((count < 0 || !this.hasAhead(count)) && this.readMore());
    if (count < 0) return this.take(this.ahead.length);
    const rest = this.at === 0 ? this.ahead : this.ahead.slice(this.at);
    return this.take(this.at + (hasPairs(rest) ? unitOffset(rest, Math.min(count, textLength(rest))) : Math.min(count, rest.length)));
  }

  private hasAhead(count: number): boolean {
    const units = this.ahead.length - this.at;
    if (units < count) return false;
    return units >= 2 * count || textLength(this.ahead.slice(this.at)) >= count;
  }

  private take(end: number): string {
    const text = this.ahead.slice(this.at, end);
    this.at = end;
    return text;
  }

  /** Reads and decodes another piece; false at the end. */
  private readMore(): boolean {
    if (this.ended) {
      // A terminal or a growing file may have more after its end.
      this.ended = false;
      return false;
    }
    if (this.pending !== '') this.flush();
    this.decoder ??= streamDecoder(this.encoding, this.errors);
    if (this.at === this.ahead.length) this.startPiece();
    const bytes = this.readBytes();
    this.ended = bytes.length === 0;
    const text = this.decoder.decode(bytes, this.ended);
    this.aheadBytes += bytes.length;
    this.untranslated += text;
    this.ahead += this.translate(text);
    return !this.ended || text !== '';
  }

  private startPiece(): void {
    this.ahead = this.untranslated = '';
    this.at = 0;
    this.aheadBytes = this.decoder?.pending ?? 0;
  }

  private readBytes(): Uint8Array {
    if (this.native !== null) return this.native.read1(CHUNK);
    const reader = lookupAttr(this.buffer, 'read1') === null ? 'read' : 'read1';
    return requireBuffer(callMethod(this.buffer, reader, CHUNK));
  }

  /** '\r\n' and '\r' become '\n', if that is asked for; a '\r' at the end of a piece may belong to a '\n' that comes. */
  private translate(text: string): string {
    if (this.newline !== null && this.newline !== '') return text;
    const all = this.isAfterReturn ? `\r${text}` : text;
    this.isAfterReturn = !this.ended && this.newline === null && all.endsWith('\r');
    const whole = this.isAfterReturn ? all.slice(0, -1) : all;
    if (!whole.includes('\r')) {
      if (whole.includes('\n')) this.seen |= 2;
      return whole;
    }
    if (/\r(?!\n)/.test(whole)) this.seen |= 1;
    if (/\r\n/.test(whole)) this.seen |= 4;
    if (/(?<!\r)\n/.test(whole)) this.seen |= 2;
    return this.newline === null ? whole.replace(/\r\n?/g, '\n') : whole;
  }

  get newlines(): Value {
    const kinds = ['\r', '\n', '\r\n'].filter((_, bit) => this.seen & (1 << bit));
    return kinds.length === 0 ? None : kinds.length === 1 ? kinds[0]! : newTuple(kinds);
  }

  // ------------------------------------------------------------ the place

  private forget(): void {
    this.ahead = this.untranslated = '';
    this.at = this.aheadBytes = 0;
    this.ended = this.isAfterReturn = false;
    this.decoder?.reset();
  }

  tell(): number {
    this.checkOpen();
    if (this.isIterating) throw hostError('telling position disabled by next() call');
    if (!isTrue(callMethod(this.buffer, 'seekable'))) throw unsupported('underlying stream is not seekable');
    if (this.pending !== '') this.flush();
    const place = Number(callMethod(this.buffer, 'tell'));
    if (this.aheadBytes === 0) return place;
    const start = place - this.aheadBytes;
    if (this.at === 0) return start;
    const encoding = start === 0 ? this.encoding : continued(this.encoding.toLowerCase().replaceAll('_', '-'));
    return start + encodeText(this.consumed(), encoding, this.errors).length;
  }

  /** What has been consumed, before line ends were translated. */
  private consumed(): string {
    if (this.newline !== null || !this.untranslated.includes('\r')) return this.untranslated.slice(0, this.at);
    let from = 0;
    for (let count = 0; count < this.at; count++) from += this.untranslated[from] === '\r' && this.untranslated[from + 1] === '\n' ? 2 : 1;
    return this.untranslated.slice(0, from);
  }

  seek(offset: number, whence: number): number {
    this.checkOpen();
    if (!isTrue(callMethod(this.buffer, 'seekable'))) throw unsupported('underlying stream is not seekable');
    if (whence === 1 && offset !== 0) throw unsupported("can't do nonzero cur-relative seeks");
    if (whence === 2 && offset !== 0) throw unsupported("can't do nonzero end-relative seeks");
    if (whence < 0 || whence > 2) throw valueError(`invalid whence (${whence}, should be 0, 1 or 2)`);
    this.isIterating = false;
    if (whence === 0 && offset < 0) throw valueError(`negative seek position ${offset}`);
    const target = whence === 1 ? this.tell() : offset;
    this.flush();
    this.forget();
    this.hasWritten = target !== 0 || whence === 2;
    return Number(callMethod(this.buffer, 'seek', target, whence === 2 ? 2 : 0));
  }

  truncate(size: Value): Value {
    this.flush();
    return callMethod(this.buffer, 'truncate', size === None ? this.tell() : size);
  }

  nextLine(): string {
    this.isIterating = true;
    const line = this.readLine();
    if (line === '') this.isIterating = false;
    return line;
  }

  detach(): Value {
    this.checkOpen();
    this.flush();
    const { buffer } = this;
    this.buffer = None;
    return buffer;
  }
}

const hostError = (message: string): object => newError('OSError', message);
const limited = (end: number, start: number, limit: number): number => (limit < 0 ? end : Math.min(end, start + limit));

// ------------------------------------------------------------ the class

const PARAMETERS = new Parameters('TextIOWrapper(buffer, encoding=None, errors=None, newline=None, line_buffering=False, write_through=False)');
const NEWLINES: ReadonlySet<string> = new Set(['', '\n', '\r', '\r\n']);

export function checkedNewline(x: Value, what: string): string | null {
  if (x === None) return null;
  const text = textOf(x);
  if (text === null) throw typeError(`${what} must be str or None, not ${typeName(x)}`);
  if (!NEWLINES.has(text)) throw valueError(`illegal newline value: ${text}`);
  return text;
}

/** Without one it is the locale's, which is UTF-8 here. */
export function encodingArgument(x: Value, what: string): string {
  const text = x === None ? 'UTF-8' : textOf(x);
  if (text === null) throw typeError(`${what} must be str or None, not ${typeName(x)}`);
  return text === 'locale' ? 'UTF-8' : text;
}

function init(self: Value, args: Value[], kwargs: Kwargs | null): void {
  const [buffer, encoding, errors, newline, lineBuffering, writeThrough] = PARAMETERS.bind(args, kwargs) as Value[];
  (self as PyTextFile).attach(buffer!, {
    encoding: encodingArgument(encoding!, "TextIOWrapper() argument 'encoding'"),
    errors: errors === None ? 'strict' : (textOf(errors!) ?? 'strict'),
    newline: checkedNewline(newline!, "TextIOWrapper() argument 'newline'"),
    isLineBuffered: isTrue(lineBuffering!),
    writesThrough: isTrue(writeThrough!),
  });
}

export const textFileType: PyType = newIOType('TextIOWrapper', textIOBaseType, PyTextFile, {
  slots: {
    tp_init: init,
    tp_repr: (self) => describe(self as PyTextFile),
    tp_iter: (self) => {
      (self as PyTextFile).checkOpen();
      return self;
    },
    tp_iternext: (self): Slot => {
      const file = self as PyTextFile;
      const line = file.type.isHeapType && lookup(file.type, 'readline') !== lookup(textFileType, 'readline') ? callMethod(file, 'readline') : file.nextLine();
      return line === '' ? null : line;
    },
  },
});

function describe(self: PyTextFile): string {
  const name = self.buffer === None ? null : lookupAttr(self, 'name');
  const mode = lookupAttr(self, 'mode');
  return `<_io.TextIOWrapper${name === null ? '' : ` name=${repr(name)}`}${mode === null ? '' : ` mode=${repr(mode)}`} encoding='${self.encoding}'>`;
}

method(textFileType, 'write(self, text, /)', (self: PyTextFile, given: Value) => {
  const text = textOf(given);
  if (text === null) throw typeError(`write() argument must be str, not ${typeName(given)}`);
  self.write(text);
  return textLength(text);
});
method(textFileType, 'read(self, size=-1, /)', (self: PyTextFile, size: Value) => self.read(sizeArgument(size)));
method(textFileType, 'readline(self, size=-1, /)', (self: PyTextFile, size: Value) => self.readLine(sizeArgument(size)));
effect(textFileType, 'flush(self, /)', (self: PyTextFile) => self.flush());
effect(textFileType, 'close(self, /)', (self: PyTextFile) => self.close());
method(textFileType, 'detach(self, /)', (self: PyTextFile) => self.detach());
method(textFileType, 'tell(self, /)', (self: PyTextFile) => self.tell());
method(textFileType, 'seek(self, cookie, whence=0, /)', (self: PyTextFile, cookie: Value, whence: Value) => self.seek(indexNumber(cookie), indexNumber(whence)));
method(textFileType, 'truncate(self, pos=None, /)', (self: PyTextFile, size: Value) => self.truncate(size));
for (const name of ['seekable', 'readable', 'writable', 'isatty', 'fileno']) {
  method(textFileType, `${name}(self, /)`, (self: PyTextFile) => {
    // Of a closed file the stream below says so, in words of its own.
    if (!self.isOver) self.checkOpen();
    return callMethod(self.buffer, name);
  });
}
effect(textFileType, 'reconfigure(self, *, encoding=None, errors=None, newline=NULL, line_buffering=None, write_through=None)',
  (self: PyTextFile, encoding: Value, errors: Value, newline: Slot, lineBuffering: Value, writeThrough: Value) => {
    self.flush();
    if (encoding !== None) {
      self.encoding = encodingArgument(encoding, "reconfigure() argument 'encoding'");
      findCodec(self.encoding);
    }
    if (errors !== None) self.errors = textOf(errors) ?? 'strict';
    else if (encoding !== None) self.errors = 'strict';
    if (newline !== null) self.newline = checkedNewline(newline, "reconfigure() argument 'newline'");
    if (lineBuffering !== None) self.isLineBuffered = isTrue(lineBuffering);
    if (writeThrough !== None) self.writesThrough = isTrue(writeThrough);
  });

const boolean = (x: boolean): Value => (x ? True : False);
getset(textFileType, 'buffer', (self: PyTextFile) => self.buffer);
getset(textFileType, 'encoding', (self: PyTextFile) => self.encoding);
getset(textFileType, 'errors', (self: PyTextFile) => self.errors);
getset(textFileType, 'newlines', (self: PyTextFile) => self.newlines);
getset(textFileType, 'write_through', (self: PyTextFile) => boolean(self.writesThrough));
getset(textFileType, 'line_buffering', (self: PyTextFile) => boolean(self.isLineBuffered));
getset(textFileType, 'closed', (self: PyTextFile) => boolean(self.buffer !== None && self.isOver));
getset(textFileType, 'name', (self: PyTextFile) => getAttr(self.buffer, 'name'));
getset(textFileType, 'mode', (self: PyTextFile) => {
  if (self.mode === null) throw newError('AttributeError', "'_io.TextIOWrapper' object has no attribute 'mode'");
  return self.mode;
}, (self: PyTextFile, value: Slot) => {
  self.mode = value;
});
getset(textFileType, '_CHUNK_SIZE', () => CHUNK);

