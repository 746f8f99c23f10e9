/** The module _struct. */
import { None } from '../heap/index.ts';
import type { Slot, Value } from '../heap/value.ts';
import { typeError } from '../objects/exceptions/errors.ts';
import { makeException } from '../objects/exceptions/exceptions.ts';
import { newModule, type PyModule } from '../objects/module.ts';
import { builtin, member, method, Parameters } from '../objects/calls/native.ts';
import { PyObject } from '../objects/object.ts';
import { indexNumber, typeName } from '../objects/protocol/protocol.ts';
import { newType, type PyType } from '../objects/classes/type.ts';
import { bytesOf, requireBytes } from '../objects/text/bytes-arguments.ts';
import { PyBytes } from '../objects/text/bytes-object.ts';
import { newTuple, textOf } from '../objects/values.ts';
import '../objects/value-types.ts';
import { newExceptionType } from './module-tools.ts';
import { FormatError, itemCount, packItems, parseFormat, unpackItems, type Format } from './struct-format.ts';

export const structModule: PyModule = newModule('_struct', 'Functions to convert between Python values and C structs.');

const errorType = newExceptionType('struct.error');
structModule.dict.setStr('error', errorType);
const structError = (message: string): object => makeException(errorType, [message]);

/** What goes wrong in the format or a value is a struct.error. */
function checked<T>(run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw error instanceof FormatError ? structError(error.message) : error;
  }
}

class PyStruct extends PyObject {
  text = '';
  format: Format = { size: 0, isLittle: true, isNative: true, fields: [] };
}

const formats = new Map<string, Format>();
const CACHE_SIZE = 100;

function formatOf(given: Value): Format {
  const text = textOf(given) ?? (given instanceof PyBytes ? Buffer.from(given.bytes).toString('latin1') : null);
  if (text === null) throw typeError(`Struct() argument 1 must be a str or bytes object, not ${typeName(given)}`);
  const known = formats.get(text);
  if (known !== undefined) return known;
  const format = checked(() => parseFormat(text));
  if (formats.size >= CACHE_SIZE) formats.clear();
  formats.set(text, format);
  return format;
}

function pack(format: Format, values: readonly Value[], name: string): Uint8Array {
  const wanted = itemCount(format);
  if (values.length !== wanted) throw structError(`${name} expected ${wanted} items for packing (got ${values.length})`);
  const bytes = new Uint8Array(format.size);
  checked(() => packItems(format, values, bytes));
  return bytes;
}

function unpack(format: Format, buffer: Value): Value {
  const bytes = requireBytes(buffer);
  if (bytes.length !== format.size) throw structError(`unpack requires a buffer of ${format.size} bytes`);
  return newTuple(unpackItems(format, bytes));
}

function place(format: Format, length: number, offset: Value, name: string): number {
  const at = indexNumber(offset);
  if (at < 0 && at + format.size > 0) throw structError(name === 'pack_into' ? `no space to pack ${format.size} bytes at offset ${at}` : `not enough data to unpack ${format.size} bytes`);
  const start = at < 0 ? at + length : at;
  if (start < 0) throw structError(`offset ${at} out of range for ${length}-byte buffer`);
  if (start + format.size > length) {
    const verb = name === 'pack_into' ? 'packing' : 'unpacking';
    throw structError(`${name} requires a buffer of at least ${start + format.size} bytes for ${verb} ${format.size} bytes at offset ${start} (actual buffer size is ${length})`);
  }
  return start;
}

function unpackFrom(format: Format, buffer: Value, offset: Value): Value {
  const bytes = requireBytes(buffer);
  const start = place(format, bytes.length, offset, 'unpack_from');
  return newTuple(unpackItems(format, bytes.subarray(start, start + format.size)));
}

function packInto(format: Format, buffer: Value, offset: Value, values: readonly Value[]): Value {
  const target = buffer instanceof PyBytes ? null : bytesOf(buffer);
  if (target === null) throw typeError(`argument must be read-write bytes-like object, not ${typeName(buffer)}`);
  const start = place(format, target.length, offset, 'pack_into');
  target.set(pack(format, values, 'pack_into'), start);
  return None;
}

class PyUnpackIterator extends PyObject {
  readonly format: Format;
  readonly bytes: Uint8Array;
  at = 0;

  constructor(format: Format, bytes: Uint8Array) {
    super(iteratorType);
    this.format = format;
    this.bytes = bytes;
  }
}

const iteratorType: PyType = newType('unpack_iterator', {
  module: '_struct',
  slots: {
    tp_iter: (self) => self,
    tp_iternext: (self): Slot => {
      const iterator = self as PyUnpackIterator;
      const { format, bytes, at } = iterator;
      if (at >= bytes.length) return null;
      iterator.at += format.size;
      return newTuple(unpackItems(format, bytes.subarray(at, at + format.size)));
    },
  },
});
method(iteratorType, '__length_hint__(self, /)', (self: PyUnpackIterator) => (self.bytes.length - self.at) / self.format.size);

function iterUnpack(format: Format, buffer: Value): Value {
  const bytes = requireBytes(buffer);
  if (format.size === 0) throw structError('cannot iteratively unpack with a struct of length 0');
  if (bytes.length % format.size !== 0) throw structError(`iterative unpacking requires a buffer of a multiple of ${format.size} bytes`);
  return new PyUnpackIterator(format, bytes);
}

// ------------------------------------------------------------ Struct

const PARAMETERS = new Parameters('Struct(format)');

const structType: PyType = newType('Struct', {
  module: '_struct',
  hasWeakrefs: true,
  slots: {
    tp_new: (cls) => new PyStruct(cls),
    tp_init: (self, args, kwargs) => {
      const [format] = PARAMETERS.bind(args, kwargs) as [Value];
      (self as PyStruct).format = formatOf(format);
      (self as PyStruct).text = textOf(format) ?? Buffer.from((format as PyBytes).bytes).toString('latin1');
    },
    tp_repr: (self) => `Struct('${(self as PyStruct).text}')`,
  },
});
structModule.dict.setStr('Struct', structType);
method(structType, 'pack(self, *values)', (self: PyStruct, values: Value[]) => new PyBytes(pack(self.format, values, 'pack')));
method(structType, 'pack_into(self, buffer, offset, /, *values)', (self: PyStruct, buffer: Value, offset: Value, values: Value[]) => packInto(self.format, buffer, offset, values));
method(structType, 'unpack(self, buffer, /)', (self: PyStruct, buffer: Value) => unpack(self.format, buffer));
method(structType, 'unpack_from(self, buffer, offset=0)', (self: PyStruct, buffer: Value, offset: Value) => unpackFrom(self.format, buffer, offset));
method(structType, 'iter_unpack(self, buffer, /)', (self: PyStruct, buffer: Value) => iterUnpack(self.format, buffer));
member(structType, 'format', (self: PyStruct) => self.text);
member(structType, 'size', (self: PyStruct) => self.format.size);

builtin(structModule, 'calcsize(format, /)', (format: Value) => formatOf(format).size);
builtin(structModule, 'pack(format, /, *values)', (format: Value, values: Value[]) => new PyBytes(pack(formatOf(format), values, 'pack')));
builtin(structModule, 'pack_into(format, buffer, offset, /, *values)', (format: Value, buffer: Value, offset: Value, values: Value[]) => packInto(formatOf(format), buffer, offset, values));
builtin(structModule, 'unpack(format, buffer, /)', (format: Value, buffer: Value) => unpack(formatOf(format), buffer));
builtin(structModule, 'unpack_from(format, /, buffer, offset=0)', (format: Value, buffer: Value, offset: Value) => unpackFrom(formatOf(format), buffer, offset));
builtin(structModule, 'iter_unpack(format, buffer, /)', (format: Value, buffer: Value) => iterUnpack(formatOf(format), buffer));
builtin(structModule, '_clearcache()', () => {
  formats.clear();
  return None;
});
