/** FileIO: a file descriptor as a raw stream. */
import { False, None, True } from '../../heap/index.ts';
import type { Value } from '../../heap/value.ts';
import { osError, typeError, valueError } from '../../objects/exceptions/errors.ts';
import { getset, method, Parameters } from '../../objects/calls/native.ts';
import { call, indexNumber, intValue, isIndex, isTrue, lookupAttr, repr } from '../../objects/protocol/protocol.ts';
import type { Kwargs } from '../../objects/classes/slots.ts';
import type { PyType } from '../../objects/classes/type.ts';
import { PyBytes } from '../../objects/text/bytes-object.ts';
import { intOf, textOf } from '../../objects/values.ts';
import { Descriptor, OPEN } from '../descriptor.ts';
import { pathArgument } from '../host-path.ts';
import { flushUnclosed } from './unclosed.ts';
import { effect, newIOType, PyIOBase, rawIOBaseType, requireBuffer, sizeArgument, unsupported, writableBytes } from './io-base.ts';

export class PyFileIO extends PyIOBase {
  descriptor: Descriptor | null = null;
  name: Value = None;
  isReadable = false;
  isWritable = false;
  isAppending = false;
  isCreated = false;
  closesDescriptor = true;
  get open(): Descriptor {
    if (this.descriptor === null || this.isClosed) throw valueError('I/O operation on closed file');
    return this.descriptor;
  }

  get mode(): string {
    if (this.isCreated) return this.isReadable ? 'xb+' : 'xb';
    if (this.isAppending) return this.isReadable ? 'ab+' : 'ab';
    if (this.isReadable) return this.isWritable ? 'rb+' : 'rb';
    return 'wb';
  }

  readSome(count: number): Uint8Array {
    const descriptor = this.open;
    if (!this.isReadable) throw unsupported('File not open for reading');
    return descriptor.read(count);
  }

  readAll(): Uint8Array {
    const pieces: Uint8Array[] = [];
    for (let piece = this.readSome(65536); piece.length > 0; piece = this.readSome(65536)) pieces.push(piece);
    return pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces);
  }

  write(bytes: Uint8Array): void {
    const descriptor = this.open;
    if (!this.isWritable) throw unsupported('File not open for writing');
    descriptor.write(bytes);
  }

  seek(offset: number, whence: number): number {
    return this.open.seek(offset, whence);
  }

  close(): void {
    if (this.isClosed) return;
    this.isClosed = true;
    if (this.descriptor !== null && this.closesDescriptor) this.descriptor.close();
  }
}

const PARAMETERS = new Parameters("FileIO(file, mode='r', closefd=True, opener=None)");
const MODES = /^(?:[rwax]b?\+?|[rwax]\+b?|b[rwax]\+?)$/;

function init(self: Value, args: Value[], kwargs: Kwargs | null): void {
  const [file, mode, closefd, opener] = PARAMETERS.bind(args, kwargs) as [Value, Value, Value, Value];
  openFile(self as PyFileIO, file, textOf(mode) ?? '', isTrue(closefd), opener);
}

export function openFile(self: PyFileIO, file: Value, mode: string, closesDescriptor = true, opener: Value = None): void {
  if (!MODES.test(mode)) throw valueError(/^[rwaxb+]*$/.test(mode) ? 'Must have exactly one of create/read/write/append mode and at most one plus' : `invalid mode: ${mode}`);
  const isBoth = mode.includes('+');
  self.isReadable = isBoth || mode.includes('r');
  self.isWritable = isBoth || !mode.includes('r');
  self.isAppending = mode.includes('a');
  self.isCreated = mode.includes('x');
  self.isClosed = false;
  self.closesDescriptor = closesDescriptor;
  self.name = file;
  const number = typeof file === 'string' ? null : descriptorNumber(file);
  if (number !== null) {
    self.descriptor = Descriptor.at(number, file);
    return;
  }
  if (!closesDescriptor) throw valueError('Cannot use closefd=False with file name');
  flushUnclosed();
  self.descriptor = openByName(file, flagsOf(mode), opener);
  if (self.isAppending) self.descriptor.seek(0, 2);
}

function descriptorNumber(file: Value): number | null {
  if (!isIndex(file)) return null;
  const number = numberOf(file);
  if (number !== null && number < 0) throw valueError('negative file descriptor');
  return number;
}

/** What claims to be a number and is none may still be a path. */
function numberOf(file: Value): number | null {
  try {
    return Number(intValue(file) ?? indexNumber(file));
  } catch {
    return null;
  }
}

function flagsOf(mode: string): number {
  const access = mode.includes('+') ? OPEN.O_RDWR : mode.includes('r') ? OPEN.O_RDONLY : OPEN.O_WRONLY;
  if (mode.includes('w')) return access | OPEN.O_CREAT | OPEN.O_TRUNC;
  if (mode.includes('a')) return access | OPEN.O_CREAT | OPEN.O_APPEND;
  return mode.includes('x') ? access | OPEN.O_CREAT | OPEN.O_EXCL : access;
}

function openByName(file: Value, flags: number, opener: Value): Descriptor {
  if (opener === None) return Descriptor.open(pathArgument(file), flags, 0o666, file);
  const number = intOf(call(opener, [file, flags]));
  if (number === null) throw typeError('expected integer from opener');
  if (number < 0) throw valueError(`opener returned ${String(number)}`);
  return Descriptor.at(Number(number), file);
}

function describe(self: Value): string {
  const file = self as PyFileIO;
  if (file.descriptor === null || file.isClosed) return '<_io.FileIO [closed]>';
  const end = `mode='${file.mode}' closefd=${file.closesDescriptor ? 'True' : 'False'}>`;
  return `<_io.FileIO name=${repr(lookupAttr(self, 'name') ?? file.descriptor.number)} ${end}`;
}

export const fileIOType: PyType = newIOType('FileIO', rawIOBaseType, PyFileIO, { slots: { tp_init: init, tp_repr: describe } });

const boolean = (x: boolean): Value => (x ? True : False);

method(fileIOType, 'read(self, size=-1, /)', (self: PyFileIO, size: Value) => {
  const count = sizeArgument(size);
  return new PyBytes(count < 0 ? self.readAll() : self.readSome(count));
});
method(fileIOType, 'readall(self, /)', (self: PyFileIO) => new PyBytes(self.readAll()));
method(fileIOType, 'readinto(self, buffer, /)', (self: PyFileIO, buffer: Value) => {
  const target = writableBytes(buffer, 'readinto');
  const bytes = self.readSome(target.length);
  target.set(bytes);
  return bytes.length;
});
method(fileIOType, 'write(self, b, /)', (self: PyFileIO, b: Value) => {
  const bytes = requireBuffer(b);
  self.write(bytes);
  return bytes.length;
});
method(fileIOType, 'seek(self, pos, whence=0, /)', (self: PyFileIO, offset: Value, whence: Value) => self.seek(indexNumber(offset), indexNumber(whence)));
method(fileIOType, 'tell(self, /)', (self: PyFileIO) => self.seek(0, 1));
method(fileIOType, 'truncate(self, size=None, /)', (self: PyFileIO, size: Value) => {
  if (!self.isWritable) throw unsupported('File not open for writing');
  const length = size === None ? self.seek(0, 1) : indexNumber(size);
  if (length < 0) throw osError(22, 'Invalid argument');
  self.open.truncate(length);
  return length;
});
effect(fileIOType, 'close(self, /)', (self: PyFileIO) => self.close());
method(fileIOType, 'fileno(self, /)', (self: PyFileIO) => self.open.number);
method(fileIOType, 'isatty(self, /)', (self: PyFileIO) => boolean(self.open.isTerminal()));
method(fileIOType, 'seekable(self, /)', (self: PyFileIO) => boolean(self.open.position !== null));
method(fileIOType, 'readable(self, /)', (self: PyFileIO) => boolean((self.open, self.isReadable)));
method(fileIOType, 'writable(self, /)', (self: PyFileIO) => boolean((self.open, self.isWritable)));
getset(fileIOType, 'closefd', (self: PyFileIO) => boolean(self.closesDescriptor));
getset(fileIOType, 'mode', (self: PyFileIO) => self.mode);
getset(fileIOType, 'name', (self: PyFileIO) => self.name, (self: PyFileIO, value) => {
  self.name = value ?? None;
});
getset(fileIOType, '_blksize', () => 4096);

