/** bytearray: slots and the methods that change it; the others are in bytes-methods.ts. */
import { None, NotImplemented } from '../../heap/index.ts';
import type { Slot, Value } from '../../heap/value.ts';
import { bytesOf, byteValue, fromLatin1, toLatin1 } from './bytes-arguments.ts';
import { PyBytesIterator } from './bytes-iterator.ts';
import { byteAt, compareBytes, concatBytes, containsBytes, repeatBytes, sliceBytes } from './bytes-operations.ts';
import { defineBytesMethods } from './bytes-methods.ts';
import { bytesFromArguments, collectBytes } from './bytes-new.ts';
import { PyByteArray } from './bytes-object.ts';
import { bufferError, indexError, typeError, valueError } from '../exceptions/errors.ts';
import { method, Parameters } from '../calls/native.ts';
import { BYTES_DIALECT } from './percent-bytes.ts';
import { formatWith } from './percent-format.ts';
import { indexNumber, isIndex, isIterable, sizeArgument } from '../protocol/protocol.ts';
import { clampRange, isSlice, slicePositions } from '../containers/slice.ts';
import type { PySlice } from '../containers/slice.ts';
import type { Kwargs, SlotTable } from '../classes/slots.ts';
import { bytesRepr } from './str-repr.ts';
import { fillType } from '../classes/type.ts';
import { typeOf } from '../classes/type-of.ts';
import { bytearrayType } from '../classes/types.ts';
import { textOf } from '../values.ts';

const self = (x: Value): Uint8Array => (x as PyByteArray).bytes;
const make = (bytes: Uint8Array): PyByteArray => new PyByteArray(bytes);
const EMPTY = new Uint8Array(0);

function checkResizable(array: PyByteArray): void {
  if (array.exports.areInUse) throw bufferError('Existing exports of data: object cannot be re-sized');
}

/** Every change of size but append's goes through here. */
function change(array: PyByteArray, at: number, count: number, replacement: Uint8Array): void {
  if (replacement.length !== count) checkResizable(array);
  array.splice(at, count, replacement);
}

const parameters = new Parameters('bytearray(source=NULL, encoding=NULL, errors=NULL)', { kind: 'fastcall_keywords' });

function init(x: Value, args: Value[], kwargs: Kwargs | null): void {
  const [source, encoding, errors] = parameters.bind(args, kwargs) as [Slot, Slot, Slot];
  const array = x as PyByteArray;
  change(array, 0, array.length, bytesFromArguments(source, encoding, errors, 'bytearray'));
}

const OUT_OF_RANGE = 'bytearray index out of range';

function wrongKey(key: Value): unknown {
  return typeError(`bytearray indices must be integers or slices, not ${typeOf(key).reportedName}`);
}

function subscript(x: Value, key: Value): Value {
  if (isIndex(key)) return byteAt(self(x), key, OUT_OF_RANGE);
  if (isSlice(key)) return make(sliceBytes(self(x), key));
  throw wrongKey(key);
}

function assign(x: Value, key: Value, value: Slot): void {
  const array = x as PyByteArray;
  if (isSlice(key)) assignSlice(array, key, value === null ? EMPTY : replacementBytes(value), value === null);
  else if (isIndex(key)) assignByte(array, indexNumber(key), value);
  else throw wrongKey(key);
}

function assignByte(array: PyByteArray, at: number, value: Slot): void {
  const place = at < 0 ? at + array.length : at;
  if (place < 0 || place >= array.length) throw indexError(OUT_OF_RANGE);
  if (value === null) change(array, place, 1, EMPTY);
  else array.bytes[place] = byteValue(value);
}

function replacementBytes(value: Value): Uint8Array {
  const bytes = bytesOf(value);
  if (bytes !== null) return bytes;
  if (textOf(value) !== null || typeOf(value).slots.tp_iter === null) {
    throw typeError('can assign only bytes, buffers, or iterables of ints in range(0, 256)');
  }
  return collectBytes(value, 'byte');
}

function assignSlice(array: PyByteArray, slice: PySlice, bytes: Uint8Array, deleting: boolean): void {
  const { start, stop, step, count } = slicePositions(slice, array.length);
  if (step === 1) {
    change(array, start, Math.max(0, stop - start), bytes);
    return;
  }
  if (deleting) {
    const gone = new Set(Array.from({ length: count }, (_, i) => start + i * step));
    change(array, 0, array.length, array.bytes.filter((_byte, at) => !gone.has(at)));
    return;
  }
  if (bytes.length !== count) throw valueError(`attempt to assign bytes of size ${bytes.length} to extended slice of size ${count}`);
  for (let i = 0, at = start; i < count; i++, at += step) array.bytes[at] = bytes[i] as number;
}

function append(array: PyByteArray, bytes: Uint8Array): void {
  change(array, array.length, 0, bytes);
}

const slots: SlotTable = {
  tp_new: (cls) => new PyByteArray(EMPTY, cls),
  tp_init: init,
  tp_repr: (x) => `${typeOf(x).name}(${bytesRepr(self(x), true)})`,
  tp_richcompare: (x, other, op) => compareBytes(self(x), other, op),
  tp_iter: (x) => new PyBytesIterator(x as PyByteArray, 'bytearray_iterator'),
  nb_remainder: (left, right) => {
    return left instanceof PyByteArray ? make(fromLatin1(formatWith(toLatin1(left.bytes), right, BYTES_DIALECT))) : NotImplemented;
  },
  mp_length: (x) => self(x).length,
  mp_subscript: subscript,
  mp_ass_subscript: assign,
  sq_length: (x) => self(x).length,
  sq_concat: (left, right) => make(concatBytes(self(left), right, 'bytearray')),
  sq_repeat: (x, count) => make(repeatBytes(self(x), count)),
  sq_item: (x, at) => byteAt(self(x), at, OUT_OF_RANGE),
  sq_contains: (x, item) => containsBytes(self(x), item),
  sq_inplace_concat: (left, right) => {
    const bytes = bytesOf(right);
    if (bytes === null) throw typeError(`can't concat ${typeOf(right).reportedName} to ${typeOf(left).reportedName}`);
    append(left as PyByteArray, bytes);
    return left;
  },
  sq_inplace_repeat: (x, count) => {
    change(x as PyByteArray, 0, self(x).length, repeatBytes(self(x), count));
    return x;
  },
  bf_getbuffer: self,
};

fillType(bytearrayType, { slots, matchesSelf: true });
defineBytesMethods(bytearrayType, make);

method(bytearrayType, 'append(self, item, /)', (array: PyByteArray, item: Value) => {
  const byte = byteValue(item);
  checkResizable(array);
  array.push(byte);
  return None;
});
method(bytearrayType, 'extend(self, iterable_of_ints, /)', (array: PyByteArray, iterable: Value) => {
  if (textOf(iterable) !== null) throw typeError(`expected iterable of integers; got: '${typeOf(iterable).reportedName}'`);
  if (bytesOf(iterable) === null && !isIterable(iterable)) throw typeError(`can't extend bytearray with ${typeOf(iterable).reportedName}`);
  append(array, bytesOf(iterable) ?? collectBytes(iterable, 'byte'));
  return None;
});
method(bytearrayType, 'insert(self, index, item, /)', (array: PyByteArray, at: Value, item: Value) => {
  const [place] = clampRange(sizeArgument(at), 0, array.length);
  change(array, Math.min(place, array.length), 0, Uint8Array.of(byteValue(item)));
  return None;
});
method(bytearrayType, 'pop(self, index=-1, /)', (array: PyByteArray, index: Value) => {
  if (array.length === 0) throw indexError('pop from empty bytearray');
  const byte = byteAt(array.bytes, index, 'pop index out of range');
  const at = indexNumber(index);
  change(array, at < 0 ? at + array.length : at, 1, EMPTY);
  return byte;
});
method(bytearrayType, 'remove(self, value, /)', (array: PyByteArray, value: Value) => {
  const at = array.bytes.indexOf(byteValue(value));
  if (at < 0) throw valueError('value not found in bytearray');
  change(array, at, 1, EMPTY);
  return None;
});
method(bytearrayType, 'clear(self, /)', (array: PyByteArray) => {
  change(array, 0, array.length, EMPTY);
  return None;
});
method(bytearrayType, 'reverse(self, /)', (array: PyByteArray) => {
  array.bytes.reverse();
  return None;
});
method(bytearrayType, 'copy(self, /)', (array: PyByteArray) => make(array.bytes.slice()));
