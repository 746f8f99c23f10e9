/** The built-in functions on numbers, characters and iterables, and the value types themselves. */
import { CLASS_ID, class_id, Ellipsis, float_value, None, NotImplemented } from '../heap/index.ts';
import type { Slot, Value } from '../heap/value.ts';
import { PyByteArray, PyBytes } from '../objects/text/bytes-object.ts';
import { typeError, valueError } from '../objects/exceptions/errors.ts';
import { int_add } from '../objects/numbers/int-arithmetic.ts';
import type { Int } from '../objects/numbers/int-arithmetic.ts';
import { int_to_base } from '../objects/numbers/int-format.ts';
import { enumerateType, filterType, mapType, reversedType, zipType } from '../objects/containers/iterators.ts';
import { sortValues } from '../objects/containers/list-sort.ts';
import { builtin, Parameters } from '../objects/calls/native.ts';
import type { FunctionHome } from '../objects/calls/native.ts';
import {
  absolute, binaryOp, call, callSpecial, compareBool, divmod, getIter, goThrough, index, isTrue, iterate, iterNext, nextOf, power, toArray, typeName,
} from '../objects/protocol/protocol.ts';
import { GT, LT } from '../objects/classes/slots.ts';
import { textLength } from '../objects/text/text.ts';
import * as types from '../objects/classes/types.ts';
import { boolean, newFloat, newList, textOf } from '../objects/values.ts';
import '../objects/value-types.ts';

const NB_ADD = 0;

/** Adds everything of this file to the builtins module. */
export function registerValueBuiltins(module: FunctionHome): void {
  for (const type of [
    types.boolType, types.bytearrayType, types.bytesType, types.complexType, enumerateType, filterType, types.floatType,
    types.frozensetType, types.intType, types.listType, mapType, types.memoryviewType, types.rangeType, reversedType, types.setType,
    types.sliceType, types.strType, types.tupleType, zipType,
  ]) module.dict.setStr(type.name, type);
  module.dict.setStr('Ellipsis', Ellipsis);
  module.dict.setStr('NotImplemented', NotImplemented);
  registerNumbers(module);
  registerCharacters(module);
  registerIterables(module);
}

function registerNumbers(module: FunctionHome): void {
  builtin(module, 'abs(x, /)', absolute).code.real = { compute: Math.abs, takesInts: false };
  builtin(module, 'divmod(x, y, /)', divmod);
  builtin(module, 'pow(base, exp, mod=None)', power);
  builtin(module, 'round(number, ndigits=NULL)', round);
  builtin(module, 'bin(number, /)', (x: Value) => int_to_base(index(x), 2));
  builtin(module, 'oct(number, /)', (x: Value) => int_to_base(index(x), 8));
  builtin(module, 'hex(number, /)', (x: Value) => int_to_base(index(x), 16));
}

function round(number: Value, places: Slot): Value {
  const args = places === null || places === None ? [] : [places];
  const result = callSpecial(number, '__round__', ...args);
  if (result === null) throw typeError(`type ${typeName(number)} doesn't define __round__ method`);
  return result;
}

function registerCharacters(module: FunctionHome): void {
  builtin(module, 'chr(i, /)', (x: Value) => {
    const code = index(x);
    if (code < 0 || code > 0x10ffff) throw valueError('chr() arg not in range(0x110000)');
    return String.fromCodePoint(Number(code));
  });
  builtin(module, 'ord(c, /)', ord);
}

function ord(x: Value): Value {
  const text = textOf(x);
  if (text !== null) {
    const length = textLength(text);
    if (length === 1) return text.codePointAt(0)!;
    throw typeError(`ord() expected a character, but string of length ${length} found`);
  }
  if (!(x instanceof PyBytes || x instanceof PyByteArray)) {
    throw typeError(`ord() expected string of length 1, but ${typeName(x)} found`);
  }
  if (x.bytes.length === 1) return x.bytes[0]!;
  throw typeError(`ord() expected a character, but string of length ${x.bytes.length} found`);
}

const sortParameters = new Parameters('sort(*, key=None, reverse=False)');

function registerIterables(module: FunctionHome): void {
  builtin(module, 'all(iterable, /)', (iterable: Value) => {
    let areAll = true;
    return goThrough(getIter(iterable), 'all', (item) => (areAll = isTrue(item))) ?? boolean(areAll);
  });
  builtin(module, 'any(iterable, /)', (iterable: Value) => {
    let isOne = false;
    return goThrough(getIter(iterable), 'any', (item) => !(isOne = isTrue(item))) ?? boolean(isOne);
  });
  builtin(module, 'sum(iterable, /, start=0)', sum);
  // The keywords are list.sort's, and so are its complaints about them.
  const sorted = (iterable: Value, kwargs: Map<string, Value>): Value => {
    const items = toArray(iterable);
    const [key, reverse] = sortParameters.bind([], kwargs) as [Value, Value];
    sortValues(items, key, isTrue(reverse));
    return newList(items);
  };
  builtin(module, 'sorted(iterable, /, **kwargs)', sorted, { kind: 'fastcall_keywords' });
  builtin(module, 'min(*args, key=None, default=NULL)', (args: Value[], key: Value, otherwise: Slot) => extreme('min', LT, args, key, otherwise));
  builtin(module, 'max(*args, key=None, default=NULL)', (args: Value[], key: Value, otherwise: Slot) => extreme('max', GT, args, key, otherwise));
}

/** The first item that no other beats. */
function extreme(name: 'min' | 'max', op: typeof LT | typeof GT, args: Value[], key: Value, otherwise: Slot): Value {
  if (args.length === 0) throw typeError(`${name} expected at least 1 argument, got 0`);
  if (args.length > 1 && otherwise !== null) {
    throw typeError(`Cannot specify a default for ${name}() with multiple positional arguments`);
  }
  if (args.length === 2 && key === None) return compareBool(args[1]!, args[0]!, op) ? args[1]! : args[0]!;
  const best = bestOf(args.length > 1 ? args : iterate(args[0]!), op, key);
  if (best !== null) return best;
  if (otherwise === null) throw valueError(`${name}() iterable argument is empty`);
  return otherwise;
}

function bestOf(items: Iterable<Value>, op: typeof LT | typeof GT, key: Value): Slot {
  let best: Slot = null;
  let bestKey: Slot = null;
  for (const item of items) {
    const itemKey = key === None ? item : call(key, [item]);
    if (bestKey !== null && !compareBool(itemKey, bestKey, op)) continue;
    best = item;
    bestKey = itemKey;
  }
  return best;
}

// ---------------------------------------------------------------- sum

function sum(iterable: Value, start: Value): Value {
  const iterator = getIter(iterable);
  refuseText(start);
  let total: Value = start;
  if (isInt(start)) {
    total = goThrough(iterator, 'add', (item) => isInt((total = addTo(total, item))), () => [total]) ?? total;
    if (isInt(total)) return total;
  }
  const next = nextOf(iterator);
  for (let item = next(iterator); item !== null; item = next(iterator)) {
    if (class_id(total) === CLASS_ID.float) return sumFloats(float_value(total), item, iterator);
    total = addTo(total, item);
  }
  return total;
}

function refuseText(start: Value): void {
  if (textOf(start) !== null) throw typeError("sum() can't sum strings [use ''.join(seq) instead]");
  if (start instanceof PyBytes) throw typeError("sum() can't sum bytes [use b''.join(seq) instead]");
  if (start instanceof PyByteArray) throw typeError("sum() can't sum bytearray [use b''.join(seq) instead]");
}

function addTo(total: Value, item: Value): Value {
  if (isInt(total) && isInt(item)) return int_add(total, item);
  if (typeof total === 'number' && class_id(item) === CLASS_ID.float) return newFloat(total + float_value(item));
  return binaryOp(total, item, NB_ADD);
}

const isInt = (x: Value): x is Int => typeof x === 'number' || typeof x === 'bigint';

/** Neumaier's compensated summation, as CPython sums floats since 3.12; anything but a float or small int ends it. */
function sumFloats(start: number, first: Value, iterator: Value): Value {
  let high = start;
  let low = 0;
  const next = nextOf(iterator);
  for (let item: Slot = first; item !== null; item = next(iterator)) {
    if (class_id(item) === CLASS_ID.float) {
      const x = float_value(item);
      const sum = high + x;
      low += Math.abs(high) >= Math.abs(x) ? high - sum + x : x - sum + high;
      high = sum;
    } else if (typeof item === 'number') {
      high += item;
    } else {
      return sumRest(binaryOp(newFloat(settle(high, low)), item, NB_ADD), iterator);
    }
  }
  return newFloat(settle(high, low));
}

const settle = (high: number, low: number): number => (low !== 0 && Number.isFinite(low) ? high + low : high);

function sumRest(start: Value, iterator: Value): Value {
  let total = start;
  for (let item = iterNext(iterator); item !== null; item = iterNext(iterator)) total = binaryOp(total, item, NB_ADD);
  return total;
}

