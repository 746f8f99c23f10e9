/** Reads marshalled values: bytes to objects. Whatever the bytes are, the outcome is a value or a Python exception. */
import { Ellipsis, False, None, True } from '../heap/index.ts';
import type { Value } from '../heap/value.ts';
import { PyDict } from '../objects/containers/dict.ts';
import { PyFrozenSet, PySet } from '../objects/containers/set-object.ts';
import { newError, typeError, valueError } from '../objects/exceptions/errors.ts';
import { PyCode } from '../objects/machine/code.ts';
import { PyComplex } from '../objects/numbers/complex-object.ts';
import { normalise } from '../objects/numbers/int-normalise.ts';
import { exceptionType } from '../objects/exceptions/exception-base.ts';
import { PyBytes } from '../objects/text/bytes-object.ts';
import { decodeBytes } from '../objects/text/codecs.ts';
import { intOf, isTupleLike, newFloat, newList, newTuple, tupleItems } from '../objects/values.ts';
import { DIGIT_BITS, FLAG_REF, MAX_DEPTH, TYPE } from './types.ts';

/** Where it ended, so that a stream can go on from there. */
export interface Unmarshalled {
  readonly value: Value;
  readonly end: number;
}

/** @param bytes must not change later: bytes objects and code are parts of them */
export function unmarshal(bytes: Uint8Array, start = 0): Unmarshalled {
  const reader = new Reader(bytes, start);
  const value = reader.read();
  return { value, end: reader.position };
}

const tooShort = (): object => newError('EOFError', 'marshal data too short');
const bad = (what: string): object => valueError(`bad marshal data (${what})`);

class Reader {
  position: number;
  private readonly bytes: Buffer;
  /** The same by code point: of it short strings are cut, which takes a fifth of decoding each. */
  private readonly characters: string;
  private readonly view: DataView;
  /** By number; null while what it names is being read. */
  private readonly refs: (Value | null)[] = [];
  private depth = 0;

  constructor(bytes: Uint8Array, start: number) {
    this.bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.characters = this.bytes.toString('latin1');
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.position = start;
  }

  read(): Value {
    const value = this.readOrNull();
    if (value === null) throw typeError('NULL object in marshal data for object');
    return value;
  }

  /** null for the NULL that ends a dict. */
  private readOrNull(): Value | null {
    if (++this.depth > MAX_DEPTH) throw valueError('recursion limit exceeded');
    const byte = this.byte('EOF read where object expected');
    const isShared = (byte & FLAG_REF) !== 0;
    const type = TYPES[byte & ~FLAG_REF]!;
    const value = IS_CONTAINER[byte & ~FLAG_REF] === true ? this.container(type, isShared) : this.leaf(type);
    if (isShared && value !== null && IS_CONTAINER[byte & ~FLAG_REF] !== true) this.refs.push(value);
    this.depth--;
    return value;
  }

  /** Takes its number before its parts take theirs. */
  private container(type: string, isShared: boolean): Value {
    const number = isShared ? this.refs.push(null) - 1 : -1;
    switch (type) {
      case TYPE.SMALL_TUPLE:
        return this.named(number, newTuple(this.items(this.byte())));
      case TYPE.TUPLE:
        return this.named(number, newTuple(this.items(this.size('tuple'))));
      case TYPE.LIST:
        return this.named(number, newList(this.items(this.size('list'))));
      case TYPE.DICT:
        return this.dict(this.named(number, new PyDict()));
      case TYPE.SET:
      case TYPE.FROZENSET: {
        const set = type === TYPE.SET ? new PySet() : new PyFrozenSet();
        for (const item of this.items(this.size('set'))) set.add(item);
        return this.named(number, set);
      }
      default:
        return this.named(number, this.code());
    }
  }

  private named<T extends Value>(number: number, value: T): T {
    if (number >= 0) this.refs[number] = value;
    return value;
  }

  private leaf(type: string): Value | null {
    switch (type) {
      case TYPE.NULL:
        return null;
      case TYPE.NONE:
        return None;
      case TYPE.FALSE:
        return False;
      case TYPE.TRUE:
        return True;
      case TYPE.STOPITERATION:
        return exceptionType('StopIteration');
      case TYPE.ELLIPSIS:
        return Ellipsis;
      case TYPE.INT:
        return this.int();
      case TYPE.LONG:
        return this.long();
      case TYPE.FLOAT:
        return newFloat(this.floatText());
      case TYPE.BINARY_FLOAT:
        return newFloat(this.double());
      case TYPE.COMPLEX:
        return new PyComplex({ real: this.floatText(), imag: this.floatText() });
      case TYPE.BINARY_COMPLEX:
        return new PyComplex({ real: this.double(), imag: this.double() });
      case TYPE.REF:
        return this.reference();
      default:
        return this.text(type);
    }
  }

  private text(type: string): Value {
    switch (type) {
      case TYPE.STRING:
        return new PyBytes(this.take(this.size('bytes object')));
      case TYPE.SHORT_ASCII:
      case TYPE.SHORT_ASCII_INTERNED:
        return this.characterText(this.byte());
      case TYPE.ASCII:
      case TYPE.ASCII_INTERNED:
        return this.characterText(this.size('string'));
      case TYPE.UNICODE:
      case TYPE.INTERNED:
        return decodeBytes(this.take(this.size('string')), 'utf-8', 'surrogatepass', (bytes) => new PyBytes(bytes));
      default:
        throw bad('unknown type code');
    }
  }

  private reference(): Value {
    const number = this.int();
    if (number < 0 || number >= this.refs.length) throw bad('invalid reference');
    const value = this.refs[number]!;
    if (value === null) throw bad('invalid reference');
    return value;
  }

  /** What is not short is not cut: a cut of more than 12 characters would keep all of them alive. */
  private characterText(count: number): string {
    const start = this.position;
    const end = (this.position += count);
    if (end > this.bytes.length) throw tooShort();
    return count <= MOST_COPIED ? this.characters.slice(start, end) : this.bytes.toString('latin1', start, end);
  }

  private items(count: number): Value[] {
    const items: Value[] = [];
    for (let i = 0; i < count; i++) items.push(this.read());
    return items;
  }

  private dict(dict: PyDict): PyDict {
    for (let key = this.readOrNull(); key !== null; key = this.readOrNull()) dict.set(key, this.read());
    return dict;
  }

  /** In the order of CPython's r_object. */
  private code(): PyCode {
    const argcount = this.int();
    const posonlyargcount = this.int();
    const kwonlyargcount = this.int();
    const stacksize = this.int();
    const flags = this.int();
    const code = this.object(PyBytes).bytes;
    const consts = this.tuple();
    const names = this.names();
    const localsplusnames = this.names();
    const localspluskinds = this.object(PyBytes).bytes;
    const filename = this.str();
    const name = this.str();
    const qualname = this.str();
    const firstlineno = this.int();
    const linetable = this.object(PyBytes).bytes;
    const exceptiontable = this.object(PyBytes).bytes;
    if (localspluskinds.length !== localsplusnames.length || code.length % 2 !== 0 || code.length === 0) throw valueError('code: bad argument');
    return new PyCode({
      argcount, posonlyargcount, kwonlyargcount, stacksize, flags, code, consts, names, localsplusnames, localspluskinds,
      filename, name, qualname, firstlineno, linetable, exceptiontable,
    });
  }

  private object<T extends Value>(type: new (...args: never[]) => T): T {
    const value = this.read();
    if (value instanceof type) return value;
    throw typeError('bad argument type for built-in operation');
  }

  private tuple(): Value[] {
    const value = this.read();
    if (!isTupleLike(value)) throw typeError('bad argument type for built-in operation');
    return tupleItems(value);
  }

  private names(): string[] {
    return this.tuple().map(requireText);
  }

  private str(): string {
    return requireText(this.read());
  }

  private byte(message?: string): number {
    if (this.position >= this.bytes.length) throw message === undefined ? tooShort() : newError('EOFError', message);
    return this.bytes[this.position++]!;
  }

  private take(count: number): Uint8Array {
    const start = this.position;
    if (start + count > this.bytes.length) throw tooShort();
    this.position += count;
    return new Uint8Array(this.bytes.buffer, this.bytes.byteOffset + start, count);
  }

  private int(): number {
    if (this.position + 4 > this.bytes.length) throw tooShort();
    this.position += 4;
    return this.view.getInt32(this.position - 4, true);
  }

  private size(what: string): number {
    const size = this.int();
    if (size < 0) throw bad(`${what} size out of range`);
    return size;
  }

  private double(): number {
    if (this.position + 8 > this.bytes.length) throw tooShort();
    this.position += 8;
    return this.view.getFloat64(this.position - 8, true);
  }

  private floatText(): number {
    const text = this.characterText(this.byte());
    const value = Number(text);
    if (text.trim() === '' || (Number.isNaN(value) && text !== 'nan')) throw valueError(`could not convert string to float: '${text}'`);
    return value;
  }

  /** The sign is that of the number of digits. */
  private long(): Value {
    const count = this.int();
    let value = 0n;
    for (let i = 0; i < Math.abs(count); i++) {
      const digit = this.take(2);
      const bits = digit[0]! | (digit[1]! << 8);
      if (bits >> DIGIT_BITS !== 0) throw bad('digit out of range in long');
      if (bits === 0 && i === Math.abs(count) - 1) throw bad('unnormalized long data');
      value |= BigInt(bits) << BigInt(DIGIT_BITS * i);
    }
    return normalise(count < 0 ? -value : value);
  }
}

/** By the byte: what `TYPE` calls it, and whether it has parts. */
const TYPES: readonly string[] = Array.from({ length: FLAG_REF }, (_, byte) => String.fromCharCode(byte));
const CONTAINERS = [TYPE.SMALL_TUPLE, TYPE.TUPLE, TYPE.LIST, TYPE.DICT, TYPE.SET, TYPE.FROZENSET, TYPE.CODE];
const IS_CONTAINER: readonly boolean[] = TYPES.map((type) => CONTAINERS.some((each) => each === type));

/** The longest string that V8 copies when it is cut off another. */
const MOST_COPIED = 12;

function requireText(value: Value): string {
  if (typeof value === 'string') return value;
  throw typeError(intOf(value) === null ? 'bad argument type for built-in operation' : 'code: argument must be str');
}
