/** BufferedReader, BufferedWriter, BufferedRandom: a raw stream with bytes read ahead or not yet written. */
import { None, True, False } from '../../heap/index.ts';
import type { Slot, Value } from '../../heap/value.ts';
import { osError, valueError } from '../../objects/exceptions/errors.ts';
import { getset, method, Parameters } from '../../objects/calls/native.ts';
import { callMethod, getAttr, indexNumber, isTrue, lookupAttr, repr } from '../../objects/protocol/protocol.ts';
import type { Kwargs } from '../../objects/classes/slots.ts';
import type { PyType } from '../../objects/classes/type.ts';
import { PyBytes } from '../../objects/text/bytes-object.ts';
import { intOf } from '../../objects/values.ts';
import { fileIOType, PyFileIO } from './file-io.ts';
import { bufferedIOBaseType, effect, newIOType, PyIOBase, readInto, requireBuffer, sizeArgument, unsupported, writableBytes } from './io-base.ts';
import { noteFlushed, noteUnflushed, type Writer } from './unclosed.ts';

export const DEFAULT_BUFFER_SIZE = 8192;
const NOTHING = new Uint8Array(0);
const NEWLINE = 10;

export class PyBuffered extends PyIOBase implements Writer {
  raw: Value = None;
  size = DEFAULT_BUFFER_SIZE;
  private ahead: Uint8Array = NOTHING;
  private at = 0;
  private pending: Uint8Array[] = [];
  private pendingLength = 0;

  attach(raw: Value, size: number): void {
    if (size <= 0) throw valueError('buffer size must be strictly positive');
    this.raw = raw;
    this.size = size;
    this.isClosed = false;
  }

  /** The raw stream, where it is one of ours and nobody has overridden anything. */
  private get file(): PyFileIO | null {
    return this.raw instanceof PyFileIO && this.raw.type === fileIOType ? this.raw : null;
  }

  get isOver(): boolean {
    const { file } = this;
    if (file !== null) return file.isClosed;
    return this.raw === None || isTrue(getAttr(this.raw, 'closed'));
  }

  check(what: string): void {
    if (this.raw === None) throw valueError('raw stream has been detached');
    if (this.isOver) throw valueError(what === '' ? 'I/O operation on closed file.' : `${what} of closed file`);
  }

  // ------------------------------------------------------------ the raw stream

  private rawRead(count: number): Uint8Array | null {
    return this.file?.readSome(count) ?? readInto(this.raw, count);
  }

  private rawWrite(bytes: Uint8Array): void {
    if (this.file !== null) return this.file.write(bytes);
    for (let rest = bytes; rest.length > 0; ) {
      const written = callMethod(this.raw, 'write', new PyBytes(rest));
      if (written === None) throw osError(11, 'write could not complete without blocking');
      const count = Number(intOf(written) ?? -1);
      if (count < 0 || count > rest.length) throw osError(5, `raw write() returned invalid length ${count} (should have been between 0 and ${rest.length})`);
      rest = rest.subarray(count);
    }
  }

  rawSeek(offset: number, whence: number): number {
    return this.file?.seek(offset, whence) ?? Number(intOf(callMethod(this.raw, 'seek', offset, whence)));
  }

  rawTell(): number {
    return this.file?.seek(0, 1) ?? Number(intOf(callMethod(this.raw, 'tell')));
  }

  // ------------------------------------------------------------ reading

  private get left(): number {
    return this.ahead.length - this.at;
  }

  /** Reads ahead; false at the end, or where nothing is ready. */
  private fill(): boolean {
    const piece = this.rawRead(this.size);
    if (piece === null || piece.length === 0) return false;
    this.ahead = this.left === 0 ? piece : Buffer.concat([this.ahead.subarray(this.at), piece]);
    this.at = 0;
    return true;
  }

  private take(count: number): Uint8Array {
    const taken = this.ahead.slice(this.at, this.at + count);
    this.at += taken.length;
    return taken;
  }

  /** null: nothing was ready. */
  read(count: number): Uint8Array | null {
    this.check('read');
    this.flushPending();
    if (count < 0) return this.readAll();
    if (count <= this.left) return this.take(count);
    const pieces = [this.take(this.left)];
    let missing = count - pieces[0]!.length;
    while (missing > 0) {
      const piece = this.rawRead(Math.max(missing, this.size));
      if (piece === null && missing === count) return null;
      if (piece === null || piece.length === 0) break;
      this.ahead = piece;
      this.at = 0;
      pieces.push(this.take(missing));
      missing -= pieces.at(-1)!.length;
    }
    return pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces);
  }

  private readAll(): Uint8Array | null {
    const start = this.take(this.left);
    if (this.file !== null) return start.length === 0 ? this.file.readAll() : Buffer.concat([start, this.file.readAll()]);
    const pieces = [start];
    for (;;) {
      const piece = callMethod(this.raw, 'read');
      if (piece === None) return pieces.length === 1 && start.length === 0 ? null : Buffer.concat(pieces);
      const bytes = requireBuffer(piece);
      if (bytes.length === 0) return Buffer.concat(pieces);
      pieces.push(bytes);
    }
  }

  /** At most one read of the raw stream. */
  read1(count: number): Uint8Array {
    this.check('read');
    this.flushPending();
    const wanted = count < 0 ? this.size : count;
    if (this.left === 0 && wanted > 0) this.fill();
    return this.take(Math.min(wanted, this.left));
  }

  peek(): Uint8Array {
    this.check('peek');
    this.flushPending();
    if (this.left === 0) this.fill();
    return this.ahead.slice(this.at);
  }

  readLine(limit: number): Uint8Array {
    this.check('readline');
    this.flushPending();
    let searched = this.at;
    for (;;) {
      const found = this.ahead.indexOf(NEWLINE, searched);
      const count = found < 0 ? this.left : found + 1 - this.at;
      if (limit >= 0 && count >= limit) return this.take(limit);
      if (found >= 0) return this.take(count);
      searched = this.left;
      if (!this.fill()) return this.take(this.left);
    }
  }

  // ------------------------------------------------------------ writing

  write(bytes: Uint8Array): void {
    if (this.isOver) throw valueError('write to closed file');
    this.dropAhead();
    if (this.pendingLength + bytes.length < this.size) {
      this.pending.push(bytes.slice());
      this.pendingLength += bytes.length;
      noteUnflushed(this);
      return;
    }
    this.flushPending();
    if (bytes.length < this.size) return this.write(bytes);
    this.rawWrite(bytes);
  }

  flushPending(): void {
    if (this.pendingLength === 0) return;
    const bytes = this.pending.length === 1 ? this.pending[0]! : Buffer.concat(this.pending);
    this.pending = [];
    this.pendingLength = 0;
    noteFlushed(this);
    this.rawWrite(bytes);
  }

  flushQuietly(): void {
    try {
      if (!this.isOver) this.flushPending();
    } catch {
      // As when CPython finalises a file: whoever wanted to know would have closed it.
    }
    noteFlushed(this);
  }

  // ------------------------------------------------------------ the place

  /** Forgets what was read ahead: the raw stream goes back to where the reader is. */
  dropAhead(): void {
    const { left } = this;
    this.ahead = NOTHING;
    this.at = 0;
    if (left > 0) this.rawSeek(-left, 1);
  }

  tell(): number {
    if (this.raw === None) throw valueError('raw stream has been detached');
    return this.rawTell() - this.left + this.pendingLength;
  }

  seek(offset: number, whence: number): number {
    if (whence < 0 || whence > 2) throw valueError(`whence value ${whence} unsupported`);
    this.check('seek');
    this.flushPending();
    const shift = whence === 1 ? this.left : 0;
    const place = this.rawSeek(offset - shift, whence);
    this.ahead = NOTHING;
    this.at = 0;
    return place;
  }

  close(): void {
    if (this.raw === None || this.isOver) return;
    try {
      callMethod(this, 'flush');
    } finally {
      noteFlushed(this);
      if (this.file !== null) this.file.close();
      else callMethod(this.raw, 'close');
    }
  }
}

// ------------------------------------------------------------ classes

function bufferedType(name: string, need: readonly string[]): PyType {
  const parameters = new Parameters(`${name}(raw, buffer_size=${DEFAULT_BUFFER_SIZE})`);
  const init = (self: Value, args: Value[], kwargs: Kwargs | null): void => {
    const [raw, size] = parameters.bind(args, kwargs) as [Value, Value];
    for (const ability of need) {
      if (!isTrue(callMethod(raw, ability))) throw unsupported(`File or stream is not ${ability}.`);
    }
    (self as PyBuffered).attach(raw, indexNumber(size));
  };
  const type = newIOType(name, bufferedIOBaseType, PyBuffered, {
    slots: {
      tp_init: init,
      tp_repr: (self) => {
        const shown = lookupAttr(self, 'name');
        return shown === null ? `<_io.${name}>` : `<_io.${name} name=${repr(shown)}>`;
      },
      ...(need.includes('readable') ? { tp_iter: (self: Value) => self, tp_iternext: nextLine } : {}),
    },
  });
  addCommon(type);
  if (need.includes('readable')) addReading(type);
  if (need.includes('writable')) addWriting(type);
  return type;
}

function nextLine(self: Value): Slot {
  const buffered = self as PyBuffered;
  if (buffered.type.isHeapType) {
    const line = callMethod(self, 'readline');
    return isTrue(line) ? line : null;
  }
  const line = buffered.readLine(-1);
  return line.length === 0 ? null : new PyBytes(line);
}

function addCommon(type: PyType): void {
  effect(type, 'close(self, /)', (self: PyBuffered) => self.close());
  effect(type, 'flush(self, /)', (self: PyBuffered) => {
    self.check('flush');
    self.flushPending();
    if (self.raw instanceof PyFileIO) return;
    callMethod(self.raw, 'flush');
  });
  method(type, 'detach(self, /)', (self: PyBuffered) => {
    self.check('');
    callMethod(self, 'flush');
    self.dropAhead();
    const { raw } = self;
    self.raw = None;
    return raw;
  });
  method(type, 'tell(self, /)', (self: PyBuffered) => self.tell());
  method(type, 'seek(self, target, whence=0, /)', (self: PyBuffered, target: Value, whence: Value) => self.seek(indexNumber(target), indexNumber(whence)));
  method(type, 'truncate(self, pos=None, /)', (self: PyBuffered, size: Value) => {
    self.check('truncate');
    if (self.raw instanceof PyFileIO && !self.raw.isWritable) throw unsupported('truncate');
    self.flushPending();
    return callMethod(self.raw, 'truncate', size === None ? self.tell() : size);
  });
  for (const name of ['seekable', 'fileno', 'isatty', 'readable', 'writable']) {
    method(type, `${name}(self, /)`, (self: PyBuffered) => {
      if (!self.isOver) self.check('');
      return callMethod(self.raw, name);
    });
  }
  getset(type, 'closed', (self: PyBuffered) => (self.isOver ? True : False));
  getset(type, 'raw', (self: PyBuffered) => self.raw);
  getset(type, 'name', (self: PyBuffered) => getAttr(self.raw, 'name'));
  getset(type, 'mode', (self: PyBuffered) => getAttr(self.raw, 'mode'));
}

function addReading(type: PyType): void {
  method(type, 'read(self, size=-1, /)', (self: PyBuffered, size: Value) => {
    const count = sizeArgument(size);
    if (count < -1) throw valueError('read length must be non-negative or -1');
    const bytes = self.read(count);
    return bytes === null ? None : new PyBytes(bytes);
  });
  method(type, 'read1(self, size=-1, /)', (self: PyBuffered, size: Value) => new PyBytes(self.read1(sizeArgument(size))));
  method(type, 'peek(self, size=0, /)', (self: PyBuffered) => new PyBytes(self.peek()));
  method(type, 'readline(self, size=-1, /)', (self: PyBuffered, size: Value) => new PyBytes(self.readLine(sizeArgument(size))));
  for (const name of ['readinto', 'readinto1']) {
    method(type, `${name}(self, buffer, /)`, (self: PyBuffered, buffer: Value) => {
      const target = writableBytes(buffer, name);
      const bytes = name === 'readinto' ? self.read(target.length) : self.read1(target.length);
      if (bytes === null) return None;
      target.set(bytes);
      return bytes.length;
    });
  }
}

function addWriting(type: PyType): void {
  method(type, 'write(self, buffer, /)', (self: PyBuffered, buffer: Value) => {
    const bytes = requireBuffer(buffer);
    self.write(bytes);
    return bytes.length;
  });
}

export const bufferedReaderType: PyType = bufferedType('BufferedReader', ['readable']);
export const bufferedWriterType: PyType = bufferedType('BufferedWriter', ['writable']);
export const bufferedRandomType: PyType = bufferedType('BufferedRandom', ['seekable', 'readable', 'writable']);

export function newBuffered(type: PyType, raw: Value, size = DEFAULT_BUFFER_SIZE): PyBuffered {
  const buffered = new PyBuffered(type);
  buffered.attach(raw, size);
  return buffered;
}

