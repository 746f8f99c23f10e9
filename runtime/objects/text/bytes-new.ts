/** What bytes(...) and bytearray(...) make of their arguments. */
import type { Slot, Value } from '../../heap/value.ts';
import { MAX_BYTES } from './bytes-object.ts';
import { bytesOf, byteValue } from './bytes-arguments.ts';
import { ByteWriter } from './byte-writer.ts';
import { encodeText } from './codecs.ts';
import { memoryError, typeError, valueError } from '../exceptions/errors.ts';
import { callSpecial, getIter, indexNumber, isIndex, iterNext } from '../protocol/protocol.ts';
import { requireText } from './str-arguments.ts';
import { typeOf } from '../classes/type-of.ts';
import { textOf } from '../values.ts';

/** `name` is the constructor's, for messages. */
export function bytesFromArguments(source: Slot, encoding: Slot, errors: Slot, name: string): Uint8Array {
  if (encoding !== null || errors !== null) return encodedText(source, encoding, errors, name);
  if (source === null) return new Uint8Array(0);
  if (textOf(source) !== null) throw typeError('string argument without an encoding');
  return bytesFromObject(source, name);
}

function encodedText(source: Slot, encoding: Slot, errors: Slot, name: string): Uint8Array {
  const codec = encoding === null ? null : requireText(encoding, `${name}() argument 'encoding'`);
  const handler = errors === null ? 'strict' : requireText(errors, `${name}() argument 'errors'`);
  const text = textOf(source);
  if (text === null) throw typeError(`${codec === null ? 'errors' : 'encoding'} without a string argument`);
  if (codec === null) throw typeError('string argument without an encoding');
  return encodeText(text, codec, handler);
}

function bytesFromObject(source: Value, name: string): Uint8Array {
  const special = name === 'bytes' ? callSpecial(source, '__bytes__') : null;
  if (special !== null) {
    const bytes = bytesOf(special);
    if (bytes === null) throw typeError(`__bytes__ returned non-bytes (type ${typeOf(special).reportedName})`);
    return bytes;
  }
  const buffer = bytesOf(source);
  if (buffer !== null) return buffer.slice();
  if (isIndex(source)) return zeros(indexNumber(source, 'OverflowError'));
  return bytesFromIterable(source, name);
}

function zeros(count: number): Uint8Array {
  if (count < 0) throw valueError('negative count');
  if (count > MAX_BYTES) throw memoryError();
  return new Uint8Array(count);
}

function bytesFromIterable(source: Value, name: string): Uint8Array {
  const { tp_iter, sq_item } = typeOf(source).slots;
  if (tp_iter === null && sq_item === null) throw typeError(`cannot convert '${typeOf(source).reportedName}' object to ${name}`);
  return collectBytes(source, name === 'bytes' ? 'bytes' : 'byte');
}

/** The ints of an iterable as bytes; `what` begins the message for one out of range. */
export function collectBytes(iterable: Value, what: string): Uint8Array {
  const writer = new ByteWriter(16);
  const iterator = getIter(iterable);
  for (let item = iterNext(iterator); item !== null; item = iterNext(iterator)) writer.push(byteValue(item, what));
  return writer.bytes();
}
