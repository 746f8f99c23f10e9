/** `_json.make_scanner`: reads one value of JSON. */
import { False, None, True } from '../heap/index.ts';
import type { Slot, Value } from '../heap/value.ts';
import { newError, typeError } from '../objects/exceptions/errors.ts';
import { member, Parameters } from '../objects/calls/native.ts';
import { PyDict } from '../objects/containers/dict.ts';
import { parseIntegerOrRaise } from '../objects/numbers/int-parse.ts';
import { enterNative, leaveNative } from '../objects/machine/thread.ts';
import { PyObject } from '../objects/object.ts';
import { call, getAttr, indexNumber, isTrue, repr, typeName } from '../objects/protocol/protocol.ts';
import { newType, type PyType } from '../objects/classes/type.ts';
import { floatType, intType } from '../objects/classes/types.ts';
import { codePointIndex, hasPairs, unitOffset } from '../objects/text/text.ts';
import { boolean, newFloat, newList, newTuple, textOf } from '../objects/values.ts';
import { refuse, scanString } from './json-text.ts';

class PyScanner extends PyObject {
  readonly isStrict: boolean;
  readonly objectHook: Value;
  readonly pairsHook: Value;
  readonly parseFloat: Value;
  readonly parseInt: Value;
  readonly parseConstant: Value;

  constructor(type: PyType, context: Value) {
    super(type);
    this.isStrict = isTrue(getAttr(context, 'strict'));
    this.objectHook = getAttr(context, 'object_hook');
    this.pairsHook = getAttr(context, 'object_pairs_hook');
    this.parseFloat = getAttr(context, 'parse_float');
    this.parseInt = getAttr(context, 'parse_int');
    this.parseConstant = getAttr(context, 'parse_constant');
  }
}

/** Nothing begins at this place that is a value: the library words the error. */
const noValue = (text: string, at: number): unknown => newError('StopIteration', codePointIndex(text, at));

const NUMBER = /-?(?:0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?/y;
const WORDS: readonly (readonly [string, Slot])[] = [['null', None], ['true', True], ['false', False], ['NaN', null], ['Infinity', null], ['-Infinity', null]];

/** One reading; `at` is the next unit. */
class Reading {
  private readonly scanner: PyScanner;
  private readonly text: string;
  at: number;

  constructor(scanner: PyScanner, text: string, at: number) {
    this.scanner = scanner;
    this.text = text;
    this.at = at;
  }

  value(): Value {
    const { text, at } = this;
    switch (text.charCodeAt(at)) {
      case 0x22:
        return this.string();
      case 0x7b:
        return this.nested(' while decoding a JSON object from a unicode string', () => this.object());
      case 0x5b:
        return this.nested(' while decoding a JSON array from a unicode string', () => this.array());
      default:
        return this.word() ?? this.number();
    }
  }

  private nested(where: string, read: () => Value): Value {
    enterNative(where);
    try {
      return read();
    } finally {
      leaveNative();
    }
  }

  private string(): string {
    const { text, end } = scanString(this.text, this.at + 1, this.scanner.isStrict);
    this.at = end;
    return text;
  }

  private word(): Slot {
    const first = this.text[this.at];
    if (first === undefined || !'ntfNI-'.includes(first)) return null;
    const found = WORDS.find(([word]) => this.text.startsWith(word, this.at));
    if (found === undefined) return null;
    const [word, value] = found;
    this.at += word.length;
    return value ?? call(this.scanner.parseConstant, [word]);
  }

  private number(): Value {
    NUMBER.lastIndex = this.at;
    const match = NUMBER.exec(this.text);
    if (match === null) throw noValue(this.text, this.at);
    const [digits, fraction, exponent] = match;
    this.at += digits.length;
    const { parseFloat, parseInt } = this.scanner;
    if (fraction !== undefined || exponent !== undefined) return parseFloat === floatType ? newFloat(Number(digits)) : call(parseFloat, [digits]);
    return parseInt === intType ? parseIntegerOrRaise(digits, 10, () => repr(digits)) : call(parseInt, [digits]);
  }

  private skipSpace(): number {
    let { at } = this;
    for (; at < this.text.length; at++) {
      const code = this.text.charCodeAt(at);
      if (code !== 32 && code !== 10 && code !== 13 && code !== 9) break;
    }
    this.at = at;
    return this.text.charCodeAt(at);
  }

  /** Behind an item: whether another one follows the comma. */
  private goesOn(close: number, what: 'array' | 'object'): boolean {
    const next = this.skipSpace();
    if (next === close) {
      this.at++;
      return false;
    }
    if (next !== 0x2c) throw refuse("Expecting ',' delimiter", this.text, this.at);
    const comma = this.at++;
    if (this.skipSpace() === close) throw refuse(`Illegal trailing comma before end of ${what}`, this.text, comma);
    return true;
  }

  private array(): Value {
    const items: Value[] = [];
    this.at++;
    if (this.skipSpace() === 0x5d) {
      this.at++;
      return newList(items);
    }
    do items.push(this.value());
    while (this.goesOn(0x5d, 'array'));
    return newList(items);
  }

  private object(): Value {
    const pairs: [string, Value][] = [];
    this.at++;
    if (this.skipSpace() === 0x7d) this.at++;
    else {
      do pairs.push(this.pair());
      while (this.goesOn(0x7d, 'object'));
    }
    const { objectHook, pairsHook } = this.scanner;
    if (pairsHook !== None) return call(pairsHook, [newList(pairs.map((pair) => newTuple(pair)))]);
    const dict = new PyDict();
    for (const [key, value] of pairs) dict.setStr(key, value);
    return objectHook === None ? dict : call(objectHook, [dict]);
  }

  private pair(): [string, Value] {
    if (this.text.charCodeAt(this.at) !== 0x22) throw refuse('Expecting property name enclosed in double quotes', this.text, this.at);
    const key = this.string();
    if (this.skipSpace() !== 0x3a) throw refuse("Expecting ':' delimiter", this.text, this.at);
    this.at++;
    this.skipSpace();
    return [key, this.value()];
  }
}

const makeParameters = new Parameters('make_scanner(context)');
const callParameters = new Parameters('scan_once(string, idx)');

function scan(self: Value, args: Value[], kwargs: ReadonlyMap<string, Value> | null): Value {
  const [given, index] = callParameters.bind(args, kwargs) as [Value, Value];
  const text = textOf(given);
  if (text === null) throw typeError(`first argument must be a string, not ${typeName(given)}`);
  const start = indexNumber(index);
  const reading = new Reading(self as PyScanner, text, hasPairs(text) ? unitOffset(text, start) : start);
  if (start < 0 || reading.at >= text.length) throw newError('StopIteration', index);
  const value = reading.value();
  return newTuple([value, codePointIndex(text, reading.at)]);
}

export const scannerType: PyType = newType('Scanner', {
  module: '_json',
  slots: { tp_new: (cls, args, kwargs) => new PyScanner(cls, (makeParameters.bind(args, kwargs) as [Value])[0]), tp_call: scan },
});
member(scannerType, 'strict', (self: PyScanner) => boolean(self.isStrict));
member(scannerType, 'object_hook', (self: PyScanner) => self.objectHook);
member(scannerType, 'object_pairs_hook', (self: PyScanner) => self.pairsHook);
member(scannerType, 'parse_float', (self: PyScanner) => self.parseFloat);
member(scannerType, 'parse_int', (self: PyScanner) => self.parseInt);
member(scannerType, 'parse_constant', (self: PyScanner) => self.parseConstant);
