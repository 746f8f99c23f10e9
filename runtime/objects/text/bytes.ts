/** bytes: slots; the methods are in bytes-methods.ts. */
import { NotImplemented } from '../../heap/index.ts';
import type { Slot, Value } from '../../heap/value.ts';
import { byteAt, compareBytes, concatBytes, containsBytes, repeatBytes, sliceBytes } from './bytes-operations.ts';
import { defineBytesMethods } from './bytes-methods.ts';
import { bytesFromArguments } from './bytes-new.ts';
import { PyBytes } from './bytes-object.ts';
import { PyBytesIterator } from './bytes-iterator.ts';
import { fromLatin1, toLatin1 } from './bytes-arguments.ts';
import { typeError } from '../exceptions/errors.ts';
import { hashBytes } from '../numbers/hash.ts';
import { method, Parameters } from '../calls/native.ts';
import { formatWith } from './percent-format.ts';
import { BYTES_DIALECT } from './percent-bytes.ts';
import { isIndex } from '../protocol/protocol.ts';
import type { PyType } from '../classes/pytype.ts';
import { isSlice } from '../containers/slice.ts';
import type { Kwargs, SlotTable } from '../classes/slots.ts';
import { bytesRepr } from './str-repr.ts';
import { fillType } from '../classes/type.ts';
import { typeOf } from '../classes/type-of.ts';
import { bytesType } from '../classes/types.ts';
import { newTuple } from '../values.ts';

const self = (x: Value): Uint8Array => (x as PyBytes).bytes;

const parameters = new Parameters('bytes(source=NULL, encoding=NULL, errors=NULL)', { kind: 'fastcall_keywords' });

function newBytes(cls: PyType, args: Value[], kwargs: Kwargs | null): Value {
  const [source, encoding, errors] = parameters.bind(args, kwargs) as [Slot, Slot, Slot];
  if (cls === bytesType && encoding === null && errors === null && source instanceof PyBytes && source.type === bytesType) return source;
  return new PyBytes(bytesFromArguments(source, encoding, errors, 'bytes'), cls);
}

function subscript(x: Value, key: Value): Value {
  if (isIndex(key)) return byteAt(self(x), key, 'index out of range');
  if (isSlice(key)) return new PyBytes(sliceBytes(self(x), key));
  throw typeError(`byte indices must be integers or slices, not ${typeOf(key).reportedName}`);
}

const slots: SlotTable = {
  tp_new: newBytes,
  tp_repr: (x) => bytesRepr(self(x)),
  tp_hash: (x) => hashBytes(self(x)),
  tp_richcompare: (x, other, op) => compareBytes(self(x), other, op),
  tp_iter: (x) => new PyBytesIterator(x as PyBytes, 'bytes_iterator'),
  nb_remainder: (left, right) => {
    return left instanceof PyBytes ? new PyBytes(fromLatin1(formatWith(toLatin1(left.bytes), right, BYTES_DIALECT))) : NotImplemented;
  },
  mp_length: (x) => self(x).length,
  mp_subscript: subscript,
  sq_length: (x) => self(x).length,
  sq_concat: (left, right) => new PyBytes(concatBytes(self(left), right, 'bytes')),
  sq_repeat: (x, count) => new PyBytes(repeatBytes(self(x), count)),
  sq_item: (x, at) => byteAt(self(x), at, 'index out of range'),
  sq_contains: (x, item) => containsBytes(self(x), item),
  bf_getbuffer: self,
};

fillType(bytesType, { slots, matchesSelf: true, isVariableSized: true });
defineBytesMethods(bytesType, (bytes) => new PyBytes(bytes));
method(bytesType, '__bytes__(self, /)', (x: PyBytes) => new PyBytes(x.bytes));
method(bytesType, '__getnewargs__(self, /)', (x: PyBytes) => newTuple([new PyBytes(x.bytes)]));
