/** Binary files: what `open(..., 'b')` returns. Reads ahead and collects output as text files do. */
import { None } from '../heap/index.ts';
import type { Value } from '../heap/value.ts';
import { PyBytes } from '../objects/text/bytes-object.ts';
import { typeError } from '../objects/exceptions/errors.ts';
import { method } from '../objects/calls/native.ts';
import { indexNumber, iterate, repr, typeName, typeOf } from '../objects/protocol/protocol.ts';
import { newType, type PyType } from '../objects/classes/type.ts';
import type { Descriptor } from './descriptor.ts';
import { addFileMethods, PyFile } from './file-base.ts';

const OUTPUT_CHUNK = 8192;
const NEWLINE = 10;
const NOTHING = new Uint8Array(0);

export class PyBinaryFile extends PyFile {
  private pending: Uint8Array[] = [];
  private pendingSize = 0;
  private ahead: Uint8Array = NOTHING;
  private ended = false;

  constructor(descriptor: Descriptor, name: Value, mode: string) {
    super(typeFor(mode), descriptor, name, mode);
  }

  protected override refusal(verb: string): string {
    return verb;
  }

  write(bytes: Uint8Array): void {
    this.checkWritable();
    this.dropAhead();
    this.pending.push(bytes.slice());
    this.pendingSize += bytes.length;
    if (this.pendingSize >= OUTPUT_CHUNK) this.flush();
  }

  override flush(): void {
    const bytes = Buffer.concat(this.pending);
    this.pending = [];
    this.pendingSize = 0;
    this.descriptor.write(bytes);
  }

  /** A write takes place where the program stands, not where reading ahead has come to. */
  private dropAhead(): void {
    if (this.ahead.length > 0) this.moveTo(this.tell());
  }

  /** `count` bytes, everything if it is negative. */
  read(count: number): Uint8Array {
    this.checkReadable();
    while ((count < 0 || this.ahead.length < count) && this.readMore());
    return this.take(count < 0 ? this.ahead.length : Math.min(count, this.ahead.length));
  }

  readLine(): Uint8Array {
    this.checkReadable();
    for (;;) {
      const at = this.ahead.indexOf(NEWLINE);
      if (at >= 0) return this.take(at + 1);
      if (!this.readMore()) return this.take(this.ahead.length);
    }
  }

  private take(length: number): Uint8Array {
    const bytes = this.ahead.slice(0, length);
    this.ahead = this.ahead.subarray(length);
    return bytes;
  }

  private readMore(): boolean {
    if (this.ended) return false;
    if (this.isWritable) this.flush();
    const bytes = this.descriptor.read();
    this.ended = bytes.length === 0;
    this.ahead = Buffer.concat([this.ahead, bytes]);
    return !this.ended;
  }

  override tell(): number {
    this.checkOpen();
    return (this.descriptor.position ?? 0) - this.ahead.length + this.pendingSize;
  }

  override moveTo(position: number): void {
    this.ahead = NOTHING;
    this.ended = false;
    this.descriptor.position = position;
  }
}

const newBytes = (bytes: Uint8Array): PyBytes => new PyBytes(bytes);

function bytesOf(x: Value): Uint8Array {
  const view = typeOf(x).slots.bf_getbuffer;
  if (view === null) throw typeError(`a bytes-like object is required, not '${typeName(x)}'`);
  return view(x);
}

const sizeOf = (x: Value): number => (x === None ? -1 : indexNumber(x));

function binaryType(name: string): PyType {
  const type = newType(name, {
    module: '_io',
    hasWeakrefs: true,
    slots: {
      tp_repr: (self) => `<_io.${name} name=${repr((self as PyBinaryFile).name)}>`,
      tp_iter: (self) => self,
      tp_iternext: (self) => {
        const line = (self as PyBinaryFile).readLine();
        return line.length === 0 ? null : newBytes(line);
      },
    },
  });
  addFileMethods(type);
  method(type, 'write(self, buffer, /)', (self: PyBinaryFile, given: Value) => {
    const bytes = bytesOf(given);
    self.write(bytes);
    return bytes.length;
  });
  method(type, 'writelines(self, lines, /)', (self: PyBinaryFile, lines: Value) => {
    for (const line of iterate(lines)) self.write(bytesOf(line));
    return None;
  });
  method(type, 'read(self, size=-1, /)', (self: PyBinaryFile, size: Value) => newBytes(self.read(sizeOf(size))));
  method(type, 'readline(self, size=-1, /)', (self: PyBinaryFile) => newBytes(self.readLine()));
  return type;
}

const READER = binaryType('BufferedReader');
const WRITER = binaryType('BufferedWriter');
const RANDOM = binaryType('BufferedRandom');

function typeFor(mode: string): PyType {
  if (mode.includes('+')) return RANDOM;
  return mode.includes('r') ? READER : WRITER;
}
