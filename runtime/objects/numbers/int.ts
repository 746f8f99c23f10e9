/**
 * int: the type's slots and methods. The arithmetic itself is in int-arithmetic.ts, re-exported here under the names
 * that generated code imports.
 */
import { class_id, CLASS_ID, float_value, NotImplemented, None, True } from '../../heap/index.ts';
import type { Slot, Value } from '../../heap/value.ts';
import { typeError } from '../exceptions/errors.ts';
import { float_pow, roundIntToTens } from './float-arithmetic.ts';
import { formatInt } from '../text/format-number.ts';
import { formatArgument, parseFormatSpec } from '../text/format-spec.ts';
import { hashInt } from './hash.ts';
import * as ints from './int-arithmetic.ts';
import type { Int } from './int-arithmetic.ts';
import { intFromArguments } from './int-convert.ts';
import { int_repr } from './int-format.ts';
import { registerIntBytes } from './int-bytes.ts';
import { getset, method, Parameters } from '../calls/native.ts';
import { PyIntObject } from '../object.ts';
import { index, str } from '../protocol/protocol.ts';
import type { PyType } from '../classes/pytype.ts';
import type { Kwargs, SlotTable } from '../classes/slots.ts';
import { fillType } from '../classes/type.ts';
import { typeOf } from '../classes/type-of.ts';
import { intType } from '../classes/types.ts';
import { compareAnswer, intOf, newFloat, newTuple } from '../values.ts';

export * from './int-arithmetic.ts';
export { int_repr } from './int-format.ts';

type IntOperation = (left: Int, right: Int) => Int;

function binary(operation: IntOperation): (left: Value, right: Value) => Value {
  return (left, right) => {
    const a = intOf(left);
    const b = intOf(right);
    return a === null || b === null ? NotImplemented : operation(a, b);
  };
}

const unary = (operation: (value: Int) => Int) => (self: Value): Value => operation(intOf(self)!);

function trueDivide(left: Value, right: Value): Value {
  const a = intOf(left);
  const b = intOf(right);
  return a === null || b === null ? NotImplemented : newFloat(ints.int_truediv(a, b));
}

function divideWithRemainder(left: Value, right: Value): Value {
  const a = intOf(left);
  const b = intOf(right);
  return a === null || b === null ? NotImplemented : newTuple(ints.int_divmod(a, b));
}

function power(base: Value, exponent: Value, modulus: Value): Value {
  const a = intOf(base);
  const b = intOf(exponent);
  if (a === null || b === null) return NotImplemented;
  if (modulus !== None) {
    const m = intOf(modulus);
    return m === null ? NotImplemented : ints.int_pow_mod(a, b, m);
  }
  if (b >= 0) return ints.int_pow(a, b);
  return newFloat(float_pow(ints.int_to_float(a), ints.int_to_float(b))!);
}

function richCompare(self: Value, other: Value, op: number): Value {
  const a = intOf(self);
  const b = intOf(other);
  return a === null || b === null ? NotImplemented : compareAnswer(ints.int_compare(a, b), op);
}

const parameters = new Parameters('int(x=NULL, /, base=NULL)');

function newInt(cls: PyType, args: Value[], kwargs: Kwargs | null): Value {
  const only = kwargs === null && args.length === 1 ? args[0]! : null;
  if (only !== null && cls === intType) {
    if (typeof only === 'number') return only;
    if (class_id(only) === CLASS_ID.float && Number.isSafeInteger(Math.trunc(float_value(only)))) return Math.trunc(float_value(only)) + 0;
  }
  if (kwargs === null && args.length > 2) throw typeError(`int expected at most 2 arguments, got ${args.length}`);
  const [x, base] = parameters.bind(args, kwargs) as [Slot, Slot];
  const value = intFromArguments(x, base);
  return cls === intType ? value : new PyIntObject(cls, value);
}

const itself = unary((value) => value);

const slots: SlotTable = {
  tp_new: newInt,
  tp_repr: (self) => int_repr(intOf(self)!),
  tp_hash: (self) => hashInt(intOf(self)!),
  tp_richcompare: richCompare,
  nb_add: binary(ints.int_add),
  nb_subtract: binary(ints.int_sub),
  nb_multiply: binary(ints.int_mul),
  nb_floor_divide: binary(ints.int_floordiv),
  nb_remainder: binary(ints.int_mod),
  nb_divmod: divideWithRemainder,
  nb_true_divide: trueDivide,
  nb_power: power,
  nb_lshift: binary(ints.int_lshift),
  nb_rshift: binary(ints.int_rshift),
  nb_and: binary(ints.int_and),
  nb_or: binary(ints.int_or),
  nb_xor: binary(ints.int_xor),
  nb_negative: unary(ints.int_neg),
  nb_positive: itself,
  nb_absolute: unary(ints.int_abs),
  nb_invert: unary(ints.int_invert),
  nb_bool: (self) => intOf(self) !== 0,
  nb_int: itself,
  nb_index: itself,
  nb_float: (self) => newFloat(ints.int_to_float(intOf(self)!)),
};

fillType(intType, { slots, isVariableSized: true, matchesSelf: true });

method(intType, '__format__(self, format_spec, /)', (self: Value, spec: Value) => {
  const text = formatArgument(spec);
  const name = typeOf(self).name;
  return text === '' ? str(self) : formatInt(intOf(self)!, parseFormatSpec(text, name), name);
});
method(intType, '__round__(self, ndigits=NULL, /)', (self: Value, places: Slot) => {
  const value = intOf(self)!;
  if (places === null || places === None) return value;
  const count = index(places);
  if (count >= 0) return value;
  return roundIntToTens(value, Number(-BigInt(count)));
});
for (const name of ['__trunc__', '__floor__', '__ceil__', 'conjugate']) method(intType, `${name}(self, /)`, itself);
method(intType, '__getnewargs__(self, /)', (self: Value) => newTuple([intOf(self)!]));
method(intType, '__sizeof__(self, /)', (self: Value) => 24 + 4 * Math.max(1, Math.ceil(ints.int_bit_length(intOf(self)!) / 30)));
method(intType, 'bit_length(self, /)', (self: Value) => ints.int_bit_length(intOf(self)!));
method(intType, 'bit_count(self, /)', (self: Value) => ints.int_bit_count(intOf(self)!));
method(intType, 'as_integer_ratio(self, /)', (self: Value) => newTuple([intOf(self)!, 1]));
method(intType, 'is_integer(self, /)', () => True);
getset(intType, 'real', itself);
getset(intType, 'imag', () => 0);
getset(intType, 'numerator', itself);
getset(intType, 'denominator', () => 1);
registerIntBytes(intType);
