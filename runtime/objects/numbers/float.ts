/** float: the type's slots and methods. */
import { class_id, CLASS_ID, float_new, float_value, None, NotImplemented } from '../../heap/index.ts';
import type { Slot, Value } from '../../heap/value.ts';
import { typeError, valueError } from '../exceptions/errors.ts';
import * as floats from './float-arithmetic.ts';
import { floatFromObject } from './float-convert.ts';
import { floatToHex } from './float-hex.ts';
import { floatFromHex } from './float-parse.ts';
import { floatRepr } from './float-repr.ts';
import { complexPower } from './complex-arithmetic.ts';
import { PyComplex } from './complex-object.ts';
import { formatFloat } from '../text/format-number.ts';
import { formatArgument, parseFormatSpec } from '../text/format-spec.ts';
import { hashFloat } from './hash.ts';
import { int_to_float } from './int-arithmetic.ts';
import { classMethod, constructorKeywords, getset, method, Parameters, staticMethod } from '../calls/native.ts';
import { call, id, index, str } from '../protocol/protocol.ts';
import type { PyType } from '../classes/pytype.ts';
import type { Kwargs, SlotTable } from '../classes/slots.ts';
import { fillType } from '../classes/type.ts';
import { typeOf } from '../classes/type-of.ts';
import { floatType } from '../classes/types.ts';
import { boolean, compareAnswer, floatOf, intOf, newFloat, newTuple, textOf } from '../values.ts';

/** The double an operand stands for; null if it is neither float nor int. Raises OverflowError for huge ints. */
function operand(x: Value): number | null {
  if (class_id(x) === CLASS_ID.float) return float_value(x);
  const value = intOf(x);
  return value === null ? floatOf(x) : int_to_float(value);
}

function binary(operation: (left: number, right: number) => number): (left: Value, right: Value) => Value {
  return (left, right) => {
    const a = operand(left);
    if (a === null) return NotImplemented;
    const b = operand(right);
    return b === null ? NotImplemented : newFloat(operation(a, b));
  };
}

function divideWithRemainder(left: Value, right: Value): Value {
  const a = operand(left);
  const b = operand(right);
  return a === null || b === null ? NotImplemented : newTuple(floats.float_divmod(a, b).map(newFloat));
}

function power(base: Value, exponent: Value, modulus: Value): Value {
  const a = operand(base);
  const b = operand(exponent);
  if (a === null || b === null) return NotImplemented;
  if (modulus !== None) throw typeError('pow() 3rd argument not allowed unless all arguments are integers');
  const result = floats.float_pow(a, b);
  return result === null ? new PyComplex(complexPower({ real: a, imag: 0 }, { real: b, imag: 0 })) : newFloat(result);
}

/** Host comparison of a double with a double, number or bigint is by exact value. */
function richCompare(self: Value, other: Value, op: number): Value {
  const a = floatOf(self)!;
  const b = floatOf(other) ?? intOf(other);
  if (b === null) return NotImplemented;
  if (a !== a || b !== b) return boolean(op === 3);
  return compareAnswer(a < b ? -1 : a > b ? 1 : 0, op);
}

const unary = (operation: (value: number) => Value) => (self: Value): Value => operation(floatOf(self)!);

const parameters = new Parameters('float(x=NULL, /)');

function newFloatObject(cls: PyType, args: Value[], kwargs: Kwargs | null): Value {
  const [x] = parameters.bind(args, constructorKeywords(cls, floatType, kwargs)) as [Slot];
  if (x !== null && cls === floatType && class_id(x) === CLASS_ID.float) return x;
  return float_new(cls.classId, x === null ? 0 : floatFromObject(x));
}

/** The value as an exact float. */
const itself = (self: Value): Value => (class_id(self) === CLASS_ID.float ? self : newFloat(floatOf(self)!));

const slots: SlotTable = {
  tp_new: newFloatObject,
  tp_repr: (self) => floatRepr(floatOf(self)!),
  tp_hash: (self) => {
    const value = floatOf(self)!;
    return value === value ? hashFloat(value) : id(self);
  },
  tp_richcompare: richCompare,
  nb_add: binary((a, b) => a + b),
  nb_subtract: binary((a, b) => a - b),
  nb_multiply: binary((a, b) => a * b),
  nb_true_divide: binary(floats.float_truediv),
  nb_floor_divide: binary(floats.float_floordiv),
  nb_remainder: binary(floats.float_mod),
  nb_divmod: divideWithRemainder,
  nb_power: power,
  nb_negative: unary((value) => newFloat(-value)),
  nb_positive: itself,
  nb_absolute: unary((value) => newFloat(Math.abs(value))),
  nb_bool: (self) => floatOf(self) !== 0,
  nb_int: unary(floats.float_to_int),
  nb_float: itself,
};

fillType(floatType, { slots, matchesSelf: true });

function roundFloat(self: Value, places: Slot): Value {
  const value = floatOf(self)!;
  if (places === null || places === None) return floats.float_round_to_int(value);
  return newFloat(floats.float_round(value, Number(index(places))));
}

method(floatType, '__format__(self, format_spec, /)', (self: Value, spec: Value) => {
  const text = formatArgument(spec);
  const name = typeOf(self).name;
  return text === '' ? str(self) : formatFloat(floatOf(self)!, parseFormatSpec(text, name), name);
});
method(floatType, '__round__(self, ndigits=NULL, /)', roundFloat);
method(floatType, '__trunc__(self, /)', unary(floats.float_to_int));
method(floatType, '__floor__(self, /)', unary((value) => floats.float_to_int(Math.floor(value))));
method(floatType, '__ceil__(self, /)', unary((value) => floats.float_to_int(Math.ceil(value))));
method(floatType, '__getnewargs__(self, /)', (self: Value) => newTuple([newFloat(floatOf(self)!)]));
method(floatType, 'conjugate(self, /)', itself);
method(floatType, 'is_integer(self, /)', unary((value) => boolean(Number.isInteger(value))));
method(floatType, 'hex(self, /)', unary(floatToHex));
method(floatType, 'as_integer_ratio(self, /)', unary((value) => newTuple(floats.float_as_integer_ratio(value))));
getset(floatType, 'real', itself);
getset(floatType, 'imag', () => newFloat(0));

classMethod(floatType, 'fromhex(type, string, /)', (cls: PyType, text: Value) => {
  const checked = textOf(text);
  if (checked === null) throw typeError('bad argument type for built-in operation');
  const value = newFloat(floatFromHex(checked));
  return cls === floatType ? value : call(cls, [value]);
});
staticMethod(floatType, '__getformat__(typestr, /)', (kind: Value) => {
  if (kind === 'double' || kind === 'float') return 'IEEE, little-endian';
  throw valueError("__getformat__() argument 1 must be 'double' or 'float'");
});
