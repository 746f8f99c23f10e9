/** BytesIO: a stream over bytes in memory. */
import { False, None, True } from '../../heap/index.ts';
import type { Slot, Value } from '../../heap/value.ts';
import { bufferError, typeError, valueError } from '../../objects/exceptions/errors.ts';
import { getset, method, Parameters } from '../../objects/calls/native.ts';
import { callMethod, indexNumber, isTrue } from '../../objects/protocol/protocol.ts';
import type { PyType } from '../../objects/classes/type.ts';
import { PyByteArray, PyBytes } from '../../objects/text/bytes-object.ts';
import { PyMemoryView } from '../../objects/text/memoryview.ts';
import { newTuple, isTupleLike, tupleItems } from '../../objects/values.ts';
import { bufferedIOBaseType, effect, newIOType, PyIOBase, requireBuffer, sizeArgument, writableBytes } from './io-base.ts';

class PyBytesIO extends PyIOBase {
  content = new PyByteArray(new Uint8Array(0));
  position = 0;

  get bytes(): Uint8Array {
    if (this.isClosed) throw valueError('I/O operation on closed file.');
    return this.content.bytes;
  }

  read(count: number): Uint8Array {
    const { bytes, position } = this;
    const end = count < 0 ? bytes.length : Math.min(bytes.length, position + count);
    if (position >= end) return new Uint8Array(0);
    this.position = end;
    return bytes.slice(position, end);
  }

  readLine(limit: number): Uint8Array {
    const found = this.bytes.indexOf(10, this.position);
    const length = (found < 0 ? this.bytes.length : found + 1) - this.position;
    return this.read(limit < 0 ? Math.max(0, length) : Math.min(limit, Math.max(0, length)));
  }

  write(data: Uint8Array): void {
    const { length } = this.bytes;
    if (this.content.exports.areInUse) throw bufferError('Existing exports of data: object cannot be re-sized');
    if (data.length === 0) return;
    const source = data.slice();
    if (this.position > length) this.content.splice(length, 0, new Uint8Array(this.position - length));
    this.content.splice(this.position, Math.min(source.length, this.content.length - this.position), source);
    this.position += source.length;
  }

  truncate(size: number): void {
    if (size < this.bytes.length) this.content.splice(size, this.bytes.length - size, new Uint8Array(0));
  }

  seek(offset: number, whence: number): number {
    const { length } = this.bytes;
    if (whence === 0 && offset < 0) throw valueError(`negative seek value ${offset}`);
    if (whence < 0 || whence > 2) throw valueError(`invalid whence (${whence}, should be 0, 1 or 2)`);
    this.position = Math.max(0, offset + (whence === 0 ? 0 : whence === 1 ? this.position : length));
    return this.position;
  }
}

const PARAMETERS = new Parameters("BytesIO(initial_bytes=b'')".replace("b''", 'None'));

export const bytesIOType: PyType = newIOType('BytesIO', bufferedIOBaseType, PyBytesIO, {
  slots: {
    tp_init: (self, args, kwargs) => {
      const [initial] = PARAMETERS.bind(args, kwargs) as [Value];
      const stream = self as PyBytesIO;
      stream.content = new PyByteArray(initial === None ? new Uint8Array(0) : requireBuffer(initial).slice());
      stream.position = 0;
      stream.isClosed = false;
    },
    tp_iter: (self) => ((self as PyBytesIO).bytes, self),
    tp_iternext: (self): Slot => {
      const stream = self as PyBytesIO;
      if (stream.type.isHeapType) {
        const line = callMethod(self, 'readline');
        return isTrue(line) ? line : null;
      }
      const line = stream.readLine(-1);
      return line.length === 0 ? null : new PyBytes(line);
    },
  },
});

for (const name of ['read', 'read1']) method(bytesIOType, `${name}(self, size=-1, /)`, (self: PyBytesIO, size: Value) => new PyBytes(self.read(sizeArgument(size))));
method(bytesIOType, 'readline(self, size=-1, /)', (self: PyBytesIO, size: Value) => new PyBytes(self.readLine(sizeArgument(size))));
method(bytesIOType, 'readinto(self, buffer, /)', (self: PyBytesIO, buffer: Value) => {
  const target = writableBytes(buffer, 'readinto');
  const bytes = self.read(target.length);
  target.set(bytes);
  return bytes.length;
});
method(bytesIOType, 'write(self, b, /)', (self: PyBytesIO, b: Value) => {
  const bytes = requireBuffer(b);
  self.write(bytes);
  return bytes.length;
});
method(bytesIOType, 'getvalue(self, /)', (self: PyBytesIO) => new PyBytes(self.bytes.slice()));
method(bytesIOType, 'getbuffer(self, /)', (self: PyBytesIO) => PyMemoryView.ofBytes(self.content, self.bytes.length));
method(bytesIOType, 'seek(self, pos, whence=0, /)', (self: PyBytesIO, offset: Value, whence: Value) => self.seek(indexNumber(offset), indexNumber(whence)));
method(bytesIOType, 'tell(self, /)', (self: PyBytesIO) => (self.bytes, self.position));
method(bytesIOType, 'truncate(self, size=None, /)', (self: PyBytesIO, size: Value) => {
  const length = size === None ? self.position : indexNumber(size);
  if (length < 0) throw valueError(`negative size value ${length}`);
  self.truncate(length);
  return length;
});
for (const name of ['readable', 'writable', 'seekable']) method(bytesIOType, `${name}(self, /)`, (self: PyBytesIO) => (self.bytes, True));
method(bytesIOType, 'isatty(self, /)', (self: PyBytesIO) => (self.bytes, False));
effect(bytesIOType, 'flush(self, /)', (self: PyBytesIO) => self.bytes);
effect(bytesIOType, 'close(self, /)', (self: PyBytesIO) => {
  self.isClosed = true;
});
getset(bytesIOType, 'closed', (self: PyBytesIO) => (self.isClosed ? True : False));
method(bytesIOType, '__getstate__(self, /)', (self: PyBytesIO) => newTuple([new PyBytes(self.bytes.slice()), self.position, self.dict ?? None]));
effect(bytesIOType, '__setstate__(self, state, /)', (self: PyBytesIO, state: Value) => {
  if (!isTupleLike(state)) throw typeError('state should be a tuple');
  const [content, position] = tupleItems(state);
  self.content = new PyByteArray(requireBuffer(content!).slice());
  self.position = indexNumber(position!);
});
