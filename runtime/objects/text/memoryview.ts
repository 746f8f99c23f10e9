/** memoryview: items of memory in any number of dimensions. */
import { None, NotImplemented } from '../../heap/index.ts';
import type { Slot, Value } from '../../heap/value.ts';
import { bytesToHex } from './bytes-hex.ts';
import { bytesOf } from './bytes-arguments.ts';
import { PyBytes } from './bytes-object.ts';
import { bufferFormat } from './item-format.ts';
import { castLayout } from './memoryview-cast.ts';
import { PyMemoryIterator } from './memoryview-iterator.ts';
import { PyMemoryView } from './memoryview-object.ts';
import { notImplementedError, typeError, valueError } from '../exceptions/errors.ts';
import { hashBytes } from '../numbers/hash.ts';
import { getset, method, Parameters } from '../calls/native.ts';
import { equal, id, indexNumber, isIndex } from '../protocol/protocol.ts';
import { isSlice, slicePositions, type PySlice } from '../containers/slice.ts';
import type { SlotTable } from '../classes/slots.ts';
import { bufferView, dispatchBuffer, releaseBuffer } from '../classes/slot-dispatch.ts';
import { EQ, NE } from '../classes/slots.ts';
import { fillType } from '../classes/type.ts';
import type { PyType } from '../classes/pytype.ts';
import { typeOf } from '../classes/type-of.ts';
import { bytearrayType, bytesType, memoryviewType } from '../classes/types.ts';
import { boolean, isTupleLike, newTuple, textOf, tupleItems } from '../values.ts';

export { PyMemoryView } from './memoryview-object.ts';

const parameters = new Parameters('memoryview(object)');

function view(object: Value): PyMemoryView {
  if (object instanceof PyMemoryView) {
    object.checkReleased();
    return new PyMemoryView(object.object, object.layout, object.readonly);
  }
  if (typeOf(object).slots.bf_getbuffer === dispatchBuffer) return viewOfPython(object);
  const bytes = bytesOf(object);
  if (bytes === null) throw typeError(`memoryview: a bytes-like object is required, not '${typeOf(object).reportedName}'`);
  const format = bufferFormat(object);
  return new PyMemoryView(object, { start: 0, shape: [bytes.length / format.size], strides: [format.size], format });
}

/** The same memory as the view that the object's `__buffer__` gives. */
function viewOfPython(object: Value): PyMemoryView {
  const given = bufferView(object) as PyMemoryView;
  const made = new PyMemoryView(given.object, given.layout, given.readonly);
  made.onRelease = () => releaseBuffer(object, given);
  return made;
}

/** The indices of a tuple key, if it holds nothing else. */
function indicesOf(key: Value): number[] | null {
  if (!isTupleLike(key)) return null;
  const items = tupleItems(key);
  return items.every(isIndex) ? items.map((item) => indexNumber(item)) : null;
}

/** Where the one item lies that `key` asks for; null where it asks for several. */
function offsetOf(self: PyMemoryView, key: Value): number | null {
  const { shape, start } = self.layout;
  const indices = isIndex(key) ? [indexNumber(key)] : indicesOf(key);
  if (indices === null) return null;
  if (isIndex(key)) {
    if (shape.length === 0) throw typeError('invalid indexing of 0-dim memory');
    if (shape.length > 1) throw notImplementedError('multi-dimensional sub-views are not implemented');
  } else if (indices.length > shape.length) {
    throw typeError(`cannot index ${shape.length}-dimension view with ${indices.length}-element tuple`);
  } else if (indices.length < shape.length) {
    throw notImplementedError('sub-views are not implemented');
  }
  return shape.length === 0 ? start : self.place(indices);
}

function subscript(x: Value, key: Value): Value {
  const self = x as PyMemoryView;
  self.checkReleased();
  const offset = offsetOf(self, key);
  if (offset !== null) return self.read(offset);
  if (isSlice(key)) return slice(self, key);
  if (isTupleLike(key) && tupleItems(key).every(isSlice) && self.layout.shape.length > 0) throw notImplementedError('multi-dimensional slicing is not implemented');
  throw typeError('memoryview: invalid slice key');
}

/** The first dimension cut down. */
function slice(self: PyMemoryView, key: PySlice): PyMemoryView {
  const { shape, strides, format } = self.layout;
  if (shape.length === 0) throw typeError('invalid indexing of 0-dim memory');
  const { start, step, count } = slicePositions(key, shape[0]!);
  const layout = {
    start: self.layout.start + start * strides[0]!, shape: [count, ...shape.slice(1)], strides: [step * strides[0]!, ...strides.slice(1)], format,
  };
  return new PyMemoryView(self.object, layout, self.readonly);
}

function assign(x: Value, key: Value, value: Slot): void {
  const self = x as PyMemoryView;
  self.checkWritable();
  if (value === null) throw typeError('cannot delete memory');
  if (isSlice(key)) {
    if (self.layout.shape.length > 1) throw notImplementedError('memoryview slice assignments are currently restricted to ndim = 1');
    assignSlice(slice(self, key), value);
    return;
  }
  const offset = offsetOf(self, key);
  if (offset === null) throw typeError('memoryview: invalid slice key');
  self.store(offset, value);
}

function assignSlice(target: PyMemoryView, value: Value): void {
  const source = view(value);
  const isAlike = source.layout.format === target.layout.format && source.layout.shape.length === 1 && source.layout.shape[0] === target.layout.shape[0];
  const bytes = source.bytes.slice();
  source.release();
  if (isAlike) target.fill(bytes);
  target.release();
  if (!isAlike) throw valueError('memoryview assignment: lvalue and rvalue have different structures');
}

/** Equal shapes and equal items, whatever their formats. */
function isEqual(self: PyMemoryView, other: Value): boolean {
  if (self.released) return self === other;
  const against = view(other);
  const { shape } = against.layout;
  try {
    return shape.length === self.layout.shape.length && shape.every((length, at) => length === self.layout.shape[at]) && equal(self.list(), against.list());
  } finally {
    against.release();
  }
}

const slots: SlotTable = {
  tp_new: (_cls, args, kwargs) => view((parameters.bind(args, kwargs) as Value[])[0]!),
  tp_repr: (self) => `<${(self as PyMemoryView).released ? 'released memory' : 'memory'} at 0x${id(self).toString(16)}>`,
  tp_hash: (x) => {
    const self = x as PyMemoryView;
    self.checkReleased();
    if (!self.readonly) throw valueError('cannot hash writable memoryview object');
    if (!'Bbc'.includes(self.layout.format.code)) throw valueError("memoryview: hashing is restricted to formats 'B', 'b' or 'c'");
    return hashBytes(self.bytes);
  },
  tp_richcompare: (self, other, op) => {
    if ((op !== EQ && op !== NE) || bytesOf(other) === null) return NotImplemented;
    return boolean(isEqual(self as PyMemoryView, other) === (op === EQ));
  },
  tp_iter: (x) => {
    const self = x as PyMemoryView;
    length(self);
    if (self.layout.shape.length > 1) throw notImplementedError('multi-dimensional sub-views are not implemented');
    return new PyMemoryIterator(self);
  },
  mp_length: length,
  mp_subscript: subscript,
  mp_ass_subscript: assign,
  sq_length: length,
  sq_item: subscript,
  bf_getbuffer: (self) => (self as PyMemoryView).bytes,
};

function length(x: Value): number {
  const self = x as PyMemoryView;
  self.checkReleased();
  if (self.layout.shape.length === 0) throw typeError('0-dim memory has no length');
  return self.layout.shape[0]!;
}

fillType(memoryviewType, { slots, final: true, isSequence: true });

method(memoryviewType, "tobytes(self, /, order='C')", (self: PyMemoryView, order: Value) => {
  const wanted = order === None ? 'C' : textOf(order);
  if (wanted !== 'C' && wanted !== 'F' && wanted !== 'A') throw valueError("order must be 'C', 'F' or 'A'");
  if (wanted === 'F' && self.layout.shape.length > 1) return new PyBytes(transposed(self).bytes);
  return new PyBytes(self.bytes.slice());
});
/** The dimensions in the other order. */
function transposed(self: PyMemoryView): PyMemoryView {
  const { start, shape, strides, format } = self.layout;
  return new PyMemoryView(self.object, { start, shape: [...shape].reverse(), strides: [...strides].reverse(), format }, self.readonly);
}
method(memoryviewType, 'tolist(self, /)', (self: PyMemoryView) => {
  self.checkReleased();
  return self.list();
});
method(memoryviewType, 'hex(self, /, sep=NULL, bytes_per_sep=1)', (self: PyMemoryView, sep: Slot, group: Value) => {
  return bytesToHex(self.bytes, sep, indexNumber(group));
});
method(memoryviewType, 'release(self, /)', (self: PyMemoryView) => {
  self.release();
  return None;
});
method(memoryviewType, '__enter__(self, /)', (self: PyMemoryView) => {
  self.checkReleased();
  return self;
});
method(memoryviewType, '__exit__(self, /, *args)', (self: PyMemoryView) => {
  self.release();
  return None;
});
method(memoryviewType, 'toreadonly(self, /)', (self: PyMemoryView) => {
  self.checkReleased();
  return new PyMemoryView(self.object, self.layout, true);
});
method(memoryviewType, 'cast(self, /, format, shape=NULL)', (self: PyMemoryView, code: Value, shape: Slot) => {
  self.checkReleased();
  return new PyMemoryView(self.object, castLayout(self, code, shape), self.readonly);
});

function attribute(name: string, read: (self: PyMemoryView) => Value): void {
  getset(memoryviewType, name, (self: PyMemoryView) => {
    self.checkReleased();
    return read(self);
  });
}
attribute('obj', (self) => self.object);
attribute('nbytes', (self) => self.count * self.layout.format.size);
attribute('itemsize', (self) => self.layout.format.size);
attribute('format', (self) => self.layout.format.code);
attribute('ndim', (self) => self.layout.shape.length);
attribute('shape', (self) => newTuple([...self.layout.shape]));
attribute('strides', (self) => newTuple([...self.layout.strides]));
attribute('suboffsets', () => newTuple([]));
attribute('readonly', (self) => boolean(self.readonly));
attribute('c_contiguous', (self) => boolean(self.isContiguous));
attribute('f_contiguous', (self) => boolean(self.isFortranContiguous));
attribute('contiguous', (self) => boolean(self.isContiguous || self.isFortranContiguous));

method(memoryviewType, '__reduce__(self, /)', () => {
  throw typeError('cannot pickle memoryview objects');
});

// PEP 688: what has a buffer shows it as a method, by which `collections.abc.Buffer` knows it.
export function defineBuffer(type: PyType): void {
  method(type, '__buffer__(self, flags, /)', (self: Value) => view(self));
  method(type, '__release_buffer__(self, buffer, /)', () => None);
}
for (const type of [bytesType, bytearrayType, memoryviewType]) defineBuffer(type);
