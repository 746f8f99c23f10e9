/** The module array: numbers of one kind, packed. */
import { None, NotImplemented } from '../heap/index.ts';
import type { Slot, Value } from '../heap/value.ts';
import { indexError, newError, overflowError, typeError, valueError } from '../objects/exceptions/errors.ts';
import { isInstanceOfName } from '../objects/exceptions/exception-test.ts';
import { newGenericAlias } from '../objects/classes/generic-alias.ts';
import { hooks } from '../objects/machine/hooks.ts';
import { newModule, type PyModule } from '../objects/module.ts';
import { classMethod, getset, method } from '../objects/calls/native.ts';
import { PyObject } from '../objects/object.ts';
import { callMethod, compareBool, equal, getAttr, index, indexNumber, isIndex, iterate, repr, richCompare, toArray, typeName } from '../objects/protocol/protocol.ts';
import { isSlice, slicePositions } from '../objects/containers/slice.ts';
import { EQ, NE } from '../objects/classes/slots.ts';
import type { CompareOp, Kwargs } from '../objects/classes/slots.ts';
import { newType, type PyType } from '../objects/classes/type.ts';
import { bytesOf, requireBytes } from '../objects/text/bytes-arguments.ts';
import { PyBytes } from '../objects/text/bytes-object.ts';
import { defineBuffer } from '../objects/text/memoryview.ts';
import { itemFormat, type ItemFormat } from '../objects/text/item-format.ts';
import { boolean, compareAnswer, newList, newTuple, textOf } from '../objects/values.ts';
import '../objects/value-types.ts';

export const arrayModule: PyModule = newModule('array', 'This module defines an object type which can efficiently represent\nan array of basic values: characters, integers, floating-point\nnumbers.');

const CODES = 'bBuwhHiIlLqQfd';

/** Characters of four bytes: typecodes u and w. */
const CHARACTER: ItemFormat = {
  code: 'w',
  size: 4,
  read: (view, at) => String.fromCodePoint(view.getUint32(at, true)),
  write: (view, at, value) => {
    const text = textOf(value);
    if (text === null) throw typeError(`array item must be a unicode character, not ${typeName(value)}`);
    if ([...text].length !== 1) throw typeError(`array item must be a string of length 1, got string of length ${[...text].length}`);
    view.setUint32(at, text.codePointAt(0)!, true);
  },
};

export class PyArray extends PyObject {
  readonly code: string;
  readonly itemFormat: ItemFormat;
  private buffer: Uint8Array = new Uint8Array(0);
  length = 0;

  constructor(type: PyType, code: string) {
    super(type);
    this.code = code;
    this.itemFormat = code === 'u' || code === 'w' ? CHARACTER : itemFormat(code)!;
  }

  get bytes(): Uint8Array {
    return this.buffer.subarray(0, this.length * this.itemFormat.size);
  }

  private get view(): DataView {
    return new DataView(this.buffer.buffer, this.buffer.byteOffset);
  }

  get(at: number): Value {
    return this.itemFormat.read(this.view, at * this.itemFormat.size);
  }

  set(at: number, value: Value): void {
    try {
      this.itemFormat.write(this.view, at * this.itemFormat.size, value);
    } catch (error) {
      throw this.refusal(error, value);
    }
  }

  /** In the words of array. */
  private refusal(error: unknown, value: Value): unknown {
    if (this.itemFormat === CHARACTER) return error;
    if (isInstanceOfName(error, 'TypeError')) return typeError(isIndex(value) ? 'bad argument type for built-in operation' : 'fd'.includes(this.code) ? `must be real number, not ${typeName(value)}` : `'${typeName(value)}' object cannot be interpreted as an integer`);
    if (!isInstanceOfName(error, 'ValueError')) return error;
    const names: Readonly<Record<string, string>> = { b: 'signed char', B: 'unsigned byte integer', h: 'signed short integer', H: 'unsigned short', i: 'signed integer', I: 'unsigned int', l: 'signed long', L: 'unsigned long' };
    const isBelow = index(value) < 0;
    if (isBelow && 'ILQ'.includes(this.code)) return overflowError("can't convert negative value to unsigned int");
    return overflowError(`${names[this.code] ?? 'int'} is ${isBelow ? 'less than minimum' : 'greater than maximum'}`);
  }

  items(): Value[] {
    return Array.from({ length: this.length }, (_, at) => this.get(at));
  }

  push(value: Value): void {
    this.reserve(this.length + 1);
    this.set(this.length, value);
    this.length++;
  }

  /** Whole items, as bytes. */
  append(bytes: Uint8Array): void {
    const count = bytes.length / this.itemFormat.size;
    const source = bytes.slice();
    this.reserve(this.length + count);
    this.buffer.set(source, this.length * this.itemFormat.size);
    this.length += count;
  }

  splice(at: number, count: number, bytes: Uint8Array): void {
    const { size } = this.itemFormat;
    const tail = this.bytes.slice((at + count) * size);
    const middle = bytes.slice();
    this.length = at;
    this.append(middle);
    this.append(tail);
  }

  private reserve(count: number): void {
    const needed = count * this.itemFormat.size;
    if (needed <= this.buffer.length) return;
    const grown = new Uint8Array(needed + (needed >> 1) + 32);
    grown.set(this.bytes);
    this.buffer = grown;
  }
}

// ------------------------------------------------------------ making

function construct(cls: PyType, args: Value[], kwargs: Kwargs | null): Value {
  if (cls === arrayType && kwargs !== null && kwargs.size > 0) throw typeError('array.array() takes no keyword arguments');
  if (args.length === 0 || args.length > 2) throw typeError(`array() takes at ${args.length === 0 ? 'least 1 argument' : 'most 2 arguments'} (${args.length} given)`);
  const code = textOf(args[0]!);
  if (code === null || [...code].length !== 1) throw typeError(`array() argument 1 must be a unicode character, not ${typeName(args[0]!)}`);
  if (!CODES.includes(code)) throw valueError('bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)');
  const array = new PyArray(cls, code);
  if (args[1] !== undefined) fill(array, args[1]);
  return array;
}

function fill(array: PyArray, source: Value): void {
  const text = textOf(source);
  if (text !== null) {
    if (array.itemFormat !== CHARACTER) throw typeError(`cannot use a str to initialize an array with typecode '${array.code}'`);
    for (const char of text) array.push(char);
  } else if (!(source instanceof PyArray) && bytesOf(source) !== null && array.itemFormat !== CHARACTER) fromBytes(array, bytesOf(source)!);
  else extend(array, source);
}

function fromBytes(array: PyArray, bytes: Uint8Array): void {
  if (bytes.length % array.itemFormat.size !== 0) throw valueError('bytes length not a multiple of item size');
  array.append(bytes);
}

function extend(array: PyArray, source: Value): void {
  if (!(source instanceof PyArray)) {
    for (const item of source === array ? array.items() : iterate(source)) array.push(item);
    return;
  }
  if (source.code !== array.code) throw typeError('can only extend with array of same kind');
  array.append(source.bytes);
}

function like(array: PyArray, bytes: Uint8Array): PyArray {
  const made = new PyArray(arrayType, array.code);
  made.append(bytes);
  return made;
}

// ------------------------------------------------------------ items

function position(array: PyArray, at: number, what: string): number {
  const place = at < 0 ? at + array.length : at;
  if (place < 0 || place >= array.length) throw indexError(`${what}index out of range`);
  return place;
}

function subscript(self: Value, key: Value): Value {
  const array = self as PyArray;
  if (isIndex(key)) return array.get(position(array, indexNumber(key), 'array '));
  if (!isSlice(key)) throw typeError('array indices must be integers');
  const { start, step, count } = slicePositions(key, array.length);
  const made = new PyArray(arrayType, array.code);
  for (let i = 0; i < count; i++) made.push(array.get(start + i * step));
  return made;
}

function assign(self: Value, key: Value, value: Slot): void {
  const array = self as PyArray;
  if (isIndex(key)) {
    const at = position(array, indexNumber(key), 'array assignment ');
    if (value === null) array.splice(at, 1, new Uint8Array(0));
    else array.set(at, value);
    return;
  }
  if (!isSlice(key)) throw typeError('array indices must be integers');
  assignSlice(array, slicePositions(key, array.length), value);
}

function assignSlice(array: PyArray, { start, step, count }: { readonly start: number; readonly step: number; readonly count: number }, value: Slot): void {
  if (value !== null && !(value instanceof PyArray)) throw typeError(`can only assign array (not "${typeName(value)}") to array slice`);
  if (value instanceof PyArray && value.code !== array.code) throw typeError('bad argument type for built-in operation');
  if (step === 1) return array.splice(start, count, value === null ? new Uint8Array(0) : value.bytes);
  const items = array.items();
  if (value === null) {
    const gone = new Set(Array.from({ length: count }, (_, i) => start + i * step));
    replaceAll(array, items.filter((_, i) => !gone.has(i)));
    return;
  }
  if (value.length !== count) throw valueError(`attempt to assign array of size ${value.length} to extended slice of size ${count}`);
  value.items().forEach((item, i) => array.set(start + i * step, item));
}

function replaceAll(array: PyArray, items: readonly Value[]): void {
  array.splice(0, array.length, new Uint8Array(0));
  for (const item of items) array.push(item);
}

function describe(self: Value): string {
  const array = self as PyArray;
  const name = array.type.name;
  if (array.length === 0) return `${name}('${array.code}')`;
  const shown = array.itemFormat === CHARACTER ? repr(array.items().join('')) : repr(newList(array.items()));
  return `${name}('${array.code}', ${shown})`;
}

function compare(self: Value, other: Value, op: CompareOp): Value {
  if (!(other instanceof PyArray)) return NotImplemented;
  const [a, b] = [self as PyArray, other];
  if ((op === EQ || op === NE) && a.length !== b.length) return boolean(op === NE);
  let at = 0;
  while (at < a.length && at < b.length && compareBool(a.get(at), b.get(at), EQ)) at++;
  if (at >= a.length || at >= b.length) return compareAnswer(a.length - b.length, op);
  return op === EQ || op === NE ? boolean(op === NE) : richCompare(a.get(at), b.get(at), op);
}

function repeated(array: PyArray, count: number): Uint8Array {
  return Buffer.concat(new Array<Uint8Array>(Math.max(0, count)).fill(array.bytes));
}

class PyArrayIterator extends PyObject {
  at = 0;
  readonly array: PyArray;

  constructor(array: PyArray) {
    super(iteratorType);
    this.array = array;
  }
}
const iteratorType: PyType = newType('arrayiterator', {
  module: 'array',
  slots: {
    tp_iter: (self) => self,
    tp_iternext: (self): Slot => {
      const iterator = self as PyArrayIterator;
      return iterator.at < iterator.array.length ? iterator.array.get(iterator.at++) : null;
    },
  },
});

export const arrayType: PyType = newType('array', {
  module: 'array',
  hasWeakrefs: true,
  isSequence: true,
  slots: {
    tp_new: construct,
    tp_init: () => undefined,
    tp_repr: describe,
    tp_richcompare: compare,
    tp_iter: (self) => new PyArrayIterator(self as PyArray),
    sq_length: (self) => (self as PyArray).length,
    sq_item: (self, at) => (self as PyArray).get(position(self as PyArray, at, 'array ')),
    mp_length: (self) => (self as PyArray).length,
    mp_subscript: subscript,
    mp_ass_subscript: assign,
    sq_contains: (self, item) => (self as PyArray).items().some((each) => equal(each, item)),
    sq_concat: (self, other) => {
      if (!(other instanceof PyArray)) throw typeError(`can only append array (not "${typeName(other)}") to array`);
      if (other.code !== (self as PyArray).code) throw typeError('bad argument type for built-in operation');
      return like(self as PyArray, Buffer.concat([(self as PyArray).bytes, other.bytes]));
    },
    sq_repeat: (self, count) => like(self as PyArray, repeated(self as PyArray, count)),
    sq_inplace_concat: (self, other) => {
      if (!(other instanceof PyArray)) throw typeError(`can only extend with array (not "${typeName(other)}")`);
      extend(self as PyArray, other);
      return self;
    },
    sq_inplace_repeat: (self, count) => {
      const array = self as PyArray;
      array.splice(0, array.length, repeated(array, count));
      return self;
    },
    bf_getbuffer: (self) => (self as PyArray).bytes,
  },
});
arrayModule.dict.setStr('array', arrayType);
arrayModule.dict.setStr('ArrayType', arrayType);
arrayModule.dict.setStr('typecodes', CODES);
callMethod(getAttr(hooks.importModule('collections.abc', None, None, newTuple(['x']), 0), 'MutableSequence'), 'register', arrayType);

// ------------------------------------------------------------ methods

function effect(signature: string, run: (array: PyArray, ...args: never[]) => void): void {
  method(arrayType, signature, (self: PyArray, ...args: never[]) => {
    run(self, ...args);
    return None;
  });
}

function find(array: PyArray, item: Value): number {
  return array.items().findIndex((each) => equal(each, item));
}

effect('append(self, v, /)', (array, value: Value) => array.push(value));
effect('extend(self, bb, /)', (array, source: Value) => extend(array, source));
effect('fromlist(self, list, /)', (array, list: Value) => {
  if (typeName(list) !== 'list') throw typeError('arg must be list');
  for (const item of toArray(list)) array.push(item);
});
effect('frombytes(self, buffer, /)', (array, buffer: Value) => fromBytes(array, requireBytes(buffer)));
effect('fromunicode(self, ustr, /)', (array, text: Value) => {
  if (array.itemFormat !== CHARACTER) throw valueError('fromunicode() may only be called on unicode type arrays (typecode \'u\' or \'w\')');
  for (const char of textOf(text) ?? '') array.push(char);
});
effect('fromfile(self, f, n, /)', (array, file: Value, count: Value) => {
  const wanted = indexNumber(count);
  if (wanted < 0) throw valueError('negative count');
  const bytes = requireBytes(callMethod(file, 'read', wanted * array.itemFormat.size));
  fromBytes(array, bytes);
  if (bytes.length < wanted * array.itemFormat.size) throw newError('EOFError', 'read() didn\'t return enough bytes');
});
effect('tofile(self, f, /)', (array, file: Value) => callMethod(file, 'write', new PyBytes(array.bytes.slice())));
effect('insert(self, i, v, /)', (array, at: Value, value: Value) => {
  const place = indexNumber(at);
  const one = new PyArray(arrayType, array.code);
  one.push(value);
  array.splice(place < 0 ? Math.max(0, place + array.length) : Math.min(place, array.length), 0, one.bytes);
});
effect('remove(self, v, /)', (array, value: Value) => {
  const at = find(array, value);
  if (at < 0) throw valueError('array.remove(x): x not in array');
  array.splice(at, 1, new Uint8Array(0));
});
effect('reverse(self, /)', (array) => replaceAll(array, array.items().reverse()));
effect('clear(self, /)', (array) => array.splice(0, array.length, new Uint8Array(0)));
effect('byteswap(self, /)', (array) => {
  const { size } = array.itemFormat;
  for (let at = 0; at < array.length; at++) array.bytes.subarray(at * size, (at + 1) * size).reverse();
});
method(arrayType, 'pop(self, i=-1, /)', (array: PyArray, at: Value) => {
  if (array.length === 0) throw indexError('pop from empty array');
  const place = position(array, indexNumber(at), 'pop ');
  const item = array.get(place);
  array.splice(place, 1, new Uint8Array(0));
  return item;
});
method(arrayType, 'count(self, v, /)', (array: PyArray, item: Value) => array.items().filter((each) => equal(each, item)).length);
method(arrayType, 'index(self, v, start=0, stop=9223372036854775807, /)', (array: PyArray, item: Value, start: Value, stop: Value) => {
  const bound = (x: Value): number => {
    const at = typeof x === 'bigint' ? Infinity : indexNumber(x);
    return at < 0 ? Math.max(0, at + array.length) : at;
  };
  for (let at = bound(start); at < Math.min(bound(stop), array.length); at++) if (equal(array.get(at), item)) return at;
  throw valueError('array.index(x): x not in array');
});
method(arrayType, 'tolist(self, /)', (array: PyArray) => newList(array.items()));
method(arrayType, 'tobytes(self, /)', (array: PyArray) => new PyBytes(array.bytes.slice()));
method(arrayType, 'tounicode(self, /)', (array: PyArray) => {
  if (array.itemFormat !== CHARACTER) throw valueError('tounicode() may only be called on unicode type arrays (typecode \'u\' or \'w\')');
  return array.items().join('');
});
method(arrayType, 'buffer_info(self, /)', (array: PyArray) => newTuple([0, array.length]));
for (const name of ['__copy__(self, /)', '__deepcopy__(self, memo, /)']) method(arrayType, name, (array: PyArray) => like(array, array.bytes));
method(arrayType, '__reduce_ex__(self, protocol, /)', (array: PyArray) => {
  const contents = array.itemFormat === CHARACTER ? array.items().join('') : newList(array.items());
  return newTuple([array.type, newTuple([array.code, contents]), array.dict ?? None]);
});
classMethod(arrayType, '__class_getitem__(cls, item, /)', (cls: PyType, item: Value) => newGenericAlias(cls, item));
getset(arrayType, 'typecode', (array: PyArray) => array.code);
getset(arrayType, 'itemsize', (array: PyArray) => array.itemFormat.size);

defineBuffer(arrayType);
