/** memoryview: one dimension of bytes, or after `cast` of numbers. */
import { False, None, NotImplemented, True } from '../../heap/index.ts';
import type { Slot, Value } from '../../heap/value.ts';
import { bytesOf } from './bytes-arguments.ts';
import { BYTES, bufferFormat, itemFormat, type ItemFormat } from './item-format.ts';
import { bytesToHex } from './bytes-hex.ts';
import { PyByteArray, PyBytes } from './bytes-object.ts';
import { indexError, notImplementedError, typeError, valueError } from '../exceptions/errors.ts';
import { hashBytes } from '../numbers/hash.ts';
import { getset, method, Parameters } from '../calls/native.ts';
import { PyObject } from '../object.ts';
import { id, indexNumber, isIndex } from '../protocol/protocol.ts';
import { isSlice, slicePositions } from '../containers/slice.ts';
import type { SlotTable } from '../classes/slots.ts';
import { fillType } from '../classes/type.ts';
import { typeOf } from '../classes/type-of.ts';
import { bytearrayType, bytesType, memoryviewType } from '../classes/types.ts';
import { boolean, newList, newTuple } from '../values.ts';

export class PyMemoryView extends PyObject {
  readonly object: Value;
  readonly start: number;
  readonly step: number;
  /** Items; `start` and `step` are in bytes. */
  readonly count: number;
  readonly format: ItemFormat;
  released = false;

  constructor(object: Value, start: number, step: number, count: number, format: ItemFormat = BYTES) {
    super(memoryviewType);
    this.format = format;
    this.object = object;
    this.start = start;
    this.step = step;
    this.count = count;
    if (object instanceof PyByteArray) object.exports++;
  }

  /** A copy, or the memory itself where it is contiguous. */
  get bytes(): Uint8Array {
    const memory = this.memory();
    const { size } = this.format;
    if (this.step === size) return memory.subarray(this.start, this.start + this.count * size);
    return Uint8Array.from({ length: this.count * size }, (_, i) => memory[this.start + Math.floor(i / size) * this.step + (i % size)] as number);
  }

  private view(): DataView {
    const memory = this.memory();
    return new DataView(memory.buffer, memory.byteOffset, memory.byteLength);
  }

  item(at: number): Value {
    return this.format.read(this.view(), this.start + at * this.step);
  }

  setItem(at: number, value: Value): void {
    this.format.write(this.view(), this.start + at * this.step, value);
  }

  items(): Value[] {
    return Array.from({ length: this.count }, (_, at) => this.item(at));
  }

  get isContiguous(): boolean {
    return this.step === this.format.size || this.count <= 1;
  }

  get readonly(): boolean {
    return !(this.object instanceof PyByteArray);
  }

  /** Byte `at` of the items, one after the other. */
  write(at: number, byte: number): void {
    const { size } = this.format;
    this.memory()[this.start + Math.floor(at / size) * this.step + (at % size)] = byte;
  }

  release(): void {
    if (!this.released && this.object instanceof PyByteArray) this.object.exports--;
    this.released = true;
  }

  private memory(): Uint8Array {
    if (this.released) throw valueError('operation forbidden on released memoryview object');
    return bytesOf(this.object)!;
  }
}

const parameters = new Parameters('memoryview(object)');

function view(object: Value): PyMemoryView {
  if (object instanceof PyMemoryView) return new PyMemoryView(object.object, object.start, object.step, object.count, object.format);
  const bytes = bytesOf(object);
  if (bytes === null) throw typeError(`memoryview: a bytes-like object is required, not '${typeOf(object).reportedName}'`);
  const format = bufferFormat(object);
  return new PyMemoryView(object, 0, format.size, bytes.length / format.size, format);
}

function subscript(x: Value, key: Value): Value {
  const self = x as PyMemoryView;
  if (isIndex(key)) return self.item(position(self, indexNumber(key)));
  if (!isSlice(key)) throw typeError('memoryview: invalid slice key');
  const { start, step, count } = slicePositions(key, self.count);
  return new PyMemoryView(self.object, self.start + start * self.step, self.step * step, count, self.format);
}

function position(self: PyMemoryView, at: number): number {
  const place = at < 0 ? at + self.count : at;
  if (place < 0 || place >= self.count) throw indexError('index out of bounds on dimension 1');
  return place;
}

function assign(x: Value, key: Value, value: Slot): void {
  const self = x as PyMemoryView;
  if (self.readonly) throw typeError('cannot modify read-only memory');
  if (value === null) throw typeError('cannot delete memory');
  if (isIndex(key)) self.setItem(position(self, indexNumber(key)), value);
  else if (isSlice(key)) assignSlice(subscript(self, key) as PyMemoryView, value);
  else throw typeError('memoryview: invalid slice key');
}

function assignSlice(target: PyMemoryView, value: Value): void {
  const bytes = view(value).bytes.slice();
  if (bytes.length !== target.count * target.format.size) {
    throw valueError('memoryview assignment: lvalue and rvalue have different structures');
  }
  bytes.forEach((byte, at) => target.write(at, byte));
}

const slots: SlotTable = {
  tp_new: (_cls, args, kwargs) => view((parameters.bind(args, kwargs) as Value[])[0]!),
  tp_repr: (self) => `<memory at 0x${id(self).toString(16)}>`,
  tp_hash: (self) => {
    if (!(self as PyMemoryView).readonly) throw valueError('cannot hash writable memoryview object');
    return hashBytes((self as PyMemoryView).bytes);
  },
  tp_richcompare: (self, other, op) => {
    const bytes = bytesOf(other);
    if (bytes === null || (op !== 2 && op !== 3)) return NotImplemented;
    const own = (self as PyMemoryView).bytes;
    return boolean((own.length === bytes.length && own.every((byte, i) => byte === bytes[i])) === (op === 2));
  },
  mp_length: (self) => (self as PyMemoryView).count,
  mp_subscript: subscript,
  mp_ass_subscript: assign,
  sq_length: (self) => (self as PyMemoryView).count,
  sq_item: subscript,
  bf_getbuffer: (self) => (self as PyMemoryView).bytes,
};

fillType(memoryviewType, { slots, final: true, isSequence: true });

method(memoryviewType, 'tobytes(self, /, order=None)', (self: PyMemoryView) => new PyBytes(self.bytes.slice()));
method(memoryviewType, 'tolist(self, /)', (self: PyMemoryView) => newList(self.items()));
method(memoryviewType, 'hex(self, /, sep=NULL, bytes_per_sep=1)', (self: PyMemoryView, sep: Slot, group: Value) => {
  return bytesToHex(self.bytes, sep, indexNumber(group));
});
method(memoryviewType, 'release(self, /)', (self: PyMemoryView) => {
  self.release();
  return None;
});
method(memoryviewType, '__enter__(self, /)', (self: PyMemoryView) => self);
method(memoryviewType, '__exit__(self, /, *args)', (self: PyMemoryView) => {
  self.release();
  return None;
});
getset(memoryviewType, 'obj', (self: PyMemoryView) => self.object);
getset(memoryviewType, 'nbytes', (self: PyMemoryView) => self.count * self.format.size);
getset(memoryviewType, 'itemsize', (self: PyMemoryView) => self.format.size);
getset(memoryviewType, 'format', (self: PyMemoryView) => self.format.code);
getset(memoryviewType, 'ndim', () => 1);
getset(memoryviewType, 'shape', (self: PyMemoryView) => newTuple([self.count]));
getset(memoryviewType, 'strides', (self: PyMemoryView) => newTuple([self.step]));
getset(memoryviewType, 'readonly', (self: PyMemoryView) => boolean(self.readonly));
for (const name of ['contiguous', 'c_contiguous', 'f_contiguous']) getset(memoryviewType, name, (self: PyMemoryView) => (self.isContiguous ? True : False));
getset(memoryviewType, 'suboffsets', () => newTuple([]));
method(memoryviewType, 'toreadonly(self, /)', (self: PyMemoryView) => new PyMemoryView(new PyBytes(self.bytes), 0, self.format.size, self.count, self.format));
method(memoryviewType, 'cast(self, /, format, shape=NULL)', (self: PyMemoryView, code: Value, shape: Slot) => {
  const format = typeof code === 'string' ? itemFormat(code.replace(/^@/, '')) : null;
  if (format === null) throw valueError("memoryview: destination format must be a native single character format prefixed with an optional '@'");
  if (!self.isContiguous) throw typeError('memoryview: casts are restricted to C-contiguous views');
  if (format.size > 1 && self.format.size > 1) throw typeError('memoryview: cannot cast between two non-byte formats');
  const length = self.count * self.format.size;
  if (length % format.size !== 0) throw typeError('memoryview: length is not a multiple of itemsize');
  if (shape !== null) throw notImplementedError('memoryview.cast with a shape: views have one dimension here');
  return new PyMemoryView(self.object, self.start, format.size, length / format.size, format);
});

// PEP 688: what has a buffer shows it as a method, by which `collections.abc.Buffer` knows it.
for (const type of [bytesType, bytearrayType, memoryviewType]) {
  method(type, '__buffer__(self, flags, /)', (self: Value) => view(self));
  method(type, '__release_buffer__(self, buffer, /)', () => None);
}
