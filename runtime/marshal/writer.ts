/**
 * Writes values in marshal's format. Strings that occur twice are written once and referred to, as are code names everywhere; what
 * else CPython shares by its reference counts is written again, so files are some percent larger than CPython's and read the same.
 */
import { Ellipsis, False, None, True } from '../heap/index.ts';
import type { Value } from '../heap/value.ts';
import { PyDict } from '../objects/containers/dict.ts';
import { PyAnySet, PySet } from '../objects/containers/set-object.ts';
import { valueError } from '../objects/exceptions/errors.ts';
import { exceptionType } from '../objects/exceptions/exception-base.ts';
import { PyCode } from '../objects/machine/code.ts';
import { PyComplex } from '../objects/numbers/complex-object.ts';
import { typeOf } from '../objects/protocol/protocol.ts';
import { encodeText } from '../objects/text/codecs.ts';
import { bytesOf } from '../objects/text/bytes-arguments.ts';
import { PyBytes } from '../objects/text/bytes-object.ts';
import { floatOf, isListLike, isTupleLike, listItems, tupleItems } from '../objects/values.ts';
import { DIGIT_BITS, FLAG_REF, MAX_DEPTH, TYPE } from './types.ts';

/** Versions below 3 know no references, those below 2 no binary floats. */
export function marshal(value: Value, version = 4): Uint8Array {
  const writer = new Writer(version);
  writer.write(value);
  return writer.finish();
}

const MAX_INT = 0x7fff_ffff;
const ASCII = /^[\0-\x7f]*$/;

class Writer {
  private readonly version: number;
  private buffer = new Uint8Array(1024);
  private view = new DataView(this.buffer.buffer);
  private length = 0;
  private depth = 0;
  private readonly numbers = new Map<string, number>();

  constructor(version: number) {
    this.version = version;
  }

  finish(): Uint8Array {
    return this.buffer.slice(0, this.length);
  }

  write(value: Value): void {
    if (++this.depth > MAX_DEPTH) throw valueError('object too deeply nested to marshal');
    if (!this.singleton(value)) this.object(value);
    this.depth--;
  }

  private singleton(value: Value): boolean {
    const type = SINGLETONS.get(value) ?? (value === exceptionType('StopIteration') ? TYPE.STOPITERATION : null);
    if (type === null) return false;
    this.type(type);
    return true;
  }

  private object(value: Value): void {
    if (typeof value === 'number') this.number(value);
    else if (typeof value === 'bigint') this.long(value);
    else if (typeof value === 'string') this.string(value);
    else if (value instanceof PyCode) this.code(value);
    else if (value instanceof PyComplex) this.complex(value);
    else if (isExact(value, 'float')) this.float(floatOf(value)!);
    else if (isTupleLike(value) && isExact(value, 'tuple')) this.tuple(tupleItems(value));
    else if (isListLike(value) && isExact(value, 'list')) this.sequence(TYPE.LIST, listItems(value));
    else if (value instanceof PyDict && isExact(value, 'dict')) this.dict(value);
    else if (value instanceof PyAnySet && !value.type.isHeapType) this.sequence(value instanceof PySet ? TYPE.SET : TYPE.FROZENSET, value.members());
    else this.buffered(value);
  }

  private buffered(value: Value): void {
    const bytes = value instanceof PyBytes || typeof value === 'object' ? bytesOf(value) : null;
    if (bytes === null || typeOf(value).isHeapType) throw valueError('unmarshallable object');
    this.bytes(bytes);
  }

  private number(value: number): void {
    if (value !== (value | 0)) return this.long(BigInt(value));
    this.type(TYPE.INT);
    this.int(value);
  }

  private long(value: bigint): void {
    this.type(TYPE.LONG);
    const digits: number[] = [];
    for (let rest = value < 0n ? -value : value; rest > 0n; rest >>= BigInt(DIGIT_BITS)) digits.push(Number(rest & 0x7fffn));
    this.int(value < 0n ? -digits.length : digits.length);
    for (const digit of digits) {
      this.byte(digit & 0xff);
      this.byte(digit >> 8);
    }
  }

  private float(value: number): void {
    if (this.version < 2) throw valueError('marshal versions 0 and 1 write floats as text, which is not supported');
    this.type(TYPE.BINARY_FLOAT);
    this.double(value);
  }

  private complex(value: PyComplex): void {
    this.type(TYPE.BINARY_COMPLEX);
    this.double(value.real);
    this.double(value.imag);
  }

  private string(text: string): void {
    const number = this.version >= 3 ? this.numbers.get(text) : undefined;
    if (number !== undefined) {
      this.type(TYPE.REF);
      this.int(number);
      return;
    }
    const flag = this.version >= 3 ? FLAG_REF : 0;
    if (flag !== 0) this.numbers.set(text, this.numbers.size);
    if (this.version >= 4 && ASCII.test(text)) return this.ascii(text, flag);
    this.type(TYPE.UNICODE, flag);
    this.counted(encodeText(text, 'utf-8', 'surrogatepass'));
  }

  /** All are marked as interned: names must be, and constants may be. */
  private ascii(text: string, flag: number): void {
    this.type(text.length < 256 ? TYPE.SHORT_ASCII_INTERNED : TYPE.ASCII_INTERNED, flag);
    if (text.length < 256) this.byte(text.length);
    else this.int(text.length);
    this.reserve(text.length);
    for (let i = 0; i < text.length; i++) this.buffer[this.length++] = text.charCodeAt(i);
  }

  private bytes(bytes: Uint8Array): void {
    this.type(TYPE.STRING);
    this.counted(bytes);
  }

  private tuple(items: readonly Value[]): void {
    if (items.length > 255 || this.version < 4) return this.sequence(TYPE.TUPLE, items);
    this.type(TYPE.SMALL_TUPLE);
    this.byte(items.length);
    for (const item of items) this.write(item);
  }

  private sequence(type: string, items: readonly Value[]): void {
    this.type(type);
    this.int(items.length);
    for (const item of items) this.write(item);
  }

  private dict(dict: PyDict): void {
    this.type(TYPE.DICT);
    for (const [key, value] of dict.entries()) {
      this.write(key);
      this.write(value);
    }
    this.type(TYPE.NULL);
  }

  private code(code: PyCode): void {
    this.type(TYPE.CODE);
    for (const n of [code.argcount, code.posonlyargcount, code.kwonlyargcount, code.stacksize, code.flags]) this.int(n);
    this.bytes(code.code);
    this.tuple(code.consts);
    this.tuple(code.names);
    this.tuple(code.localsplusnames);
    this.bytes(code.localspluskinds);
    for (const text of [code.filename, code.name, code.qualname]) this.string(text);
    this.int(code.firstlineno);
    this.bytes(code.linetable);
    this.bytes(code.exceptiontable);
  }

  private counted(bytes: Uint8Array): void {
    if (bytes.length > MAX_INT) throw valueError('unmarshallable object');
    this.int(bytes.length);
    this.reserve(bytes.length);
    this.buffer.set(bytes, this.length);
    this.length += bytes.length;
  }

  private type(type: string, flag = 0): void {
    this.byte(type.charCodeAt(0) | flag);
  }

  private byte(byte: number): void {
    this.reserve(1);
    this.buffer[this.length++] = byte;
  }

  private int(value: number): void {
    this.reserve(4);
    this.view.setInt32(this.length, value, true);
    this.length += 4;
  }

  private double(value: number): void {
    this.reserve(8);
    this.view.setFloat64(this.length, value, true);
    this.length += 8;
  }

  private reserve(count: number): void {
    if (this.length + count <= this.buffer.length) return;
    const grown = new Uint8Array(2 * (this.length + count));
    grown.set(this.buffer);
    this.buffer = grown;
    this.view = new DataView(grown.buffer);
  }
}

const SINGLETONS: ReadonlyMap<Value, string> = new Map<Value, string>([
  [None, TYPE.NONE],
  [True, TYPE.TRUE],
  [False, TYPE.FALSE],
  [Ellipsis, TYPE.ELLIPSIS],
]);

const isExact = (value: Value, name: string): boolean => typeOf(value).name === name && !typeOf(value).isHeapType;
