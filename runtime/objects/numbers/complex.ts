/** complex: the type's slots and methods. */
import { None, NotImplemented } from '../../heap/index.ts';
import type { Slot, Value } from '../../heap/value.ts';
import { complexAdd, complexDivide, complexMultiply, complexPower, complexRepr, complexSubtract, parseComplex } from './complex-arithmetic.ts';
import { PyComplex } from './complex-object.ts';
import type { Complex } from './complex-object.ts';
import { hypot } from './elementary.ts';
import { newError, typeError, valueError } from '../exceptions/errors.ts';
import { realNumber } from './float-convert.ts';
import { formatComplex } from '../text/format-complex.ts';
import { formatArgument, parseFormatSpec } from '../text/format-spec.ts';
import { hashComplex, hashFloat } from './hash.ts';
import { int_to_float } from './int-arithmetic.ts';
import { member, method, Parameters } from '../calls/native.ts';
import { callSpecial, id, str } from '../protocol/protocol.ts';
import type { PyType } from '../classes/pytype.ts';
import type { Kwargs, SlotTable } from '../classes/slots.ts';
import { fillType } from '../classes/type.ts';
import { typeOf } from '../classes/type-of.ts';
import { complexType } from '../classes/types.ts';
import { boolean, floatOf, intOf, newFloat, newTuple, textOf } from '../values.ts';

/** The complex number an operand of arithmetic stands for; null if it is no number. */
export function complexOperand(x: Value): Complex | null {
  if (x instanceof PyComplex) return x;
  const real = floatOf(x);
  if (real !== null) return { real, imag: 0 };
  const value = intOf(x);
  return value === null ? null : { real: int_to_float(value), imag: 0 };
}

function binary(operation: (a: Complex, b: Complex) => Complex): (left: Value, right: Value) => Value {
  return (left, right) => {
    const a = complexOperand(left);
    if (a === null) return NotImplemented;
    const b = complexOperand(right);
    return b === null ? NotImplemented : new PyComplex(operation(a, b));
  };
}

function power(base: Value, exponent: Value, modulus: Value): Value {
  const a = complexOperand(base);
  const b = complexOperand(exponent);
  if (a === null || b === null) return NotImplemented;
  if (modulus !== None) throw valueError('complex modulo');
  return new PyComplex(complexPower(a, b));
}

function richCompare(self: Value, other: Value, op: number): Value {
  if (op !== 2 && op !== 3) return NotImplemented;
  const a = self as PyComplex;
  const equal = equalTo(a, other);
  return equal === null ? NotImplemented : boolean(equal === (op === 2));
}

function equalTo(a: Complex, other: Value): boolean | null {
  if (other instanceof PyComplex) return a.real === other.real && a.imag === other.imag;
  const real = floatOf(other) ?? intOf(other);
  // Loose equality of a double and a bigint is by exact value.
  return real === null ? null : a.imag === 0 && a.real == real;
}

function magnitude(value: Complex): number {
  const size = hypot([value.real, value.imag]);
  if (size === Infinity && Number.isFinite(value.real) && Number.isFinite(value.imag)) {
    throw newError('OverflowError', 'absolute value too large');
  }
  return size;
}

const hashPart = (value: number, self: Value): number | bigint => (value === value ? hashFloat(value) : id(self));
const unary = (operation: (value: Complex) => Value) => (self: Value): Value => operation(self as PyComplex);

const parameters = new Parameters('complex(real=NULL, imag=NULL)', { kind: 'fastcall_keywords' });

function newComplex(cls: PyType, args: Value[], kwargs: Kwargs | null): Value {
  const [real, imag] = parameters.bind(args, kwargs) as [Slot, Slot];
  if (real instanceof PyComplex && imag === null && cls === complexType && real.type === complexType) return real;
  return new PyComplex(complexFromArguments(real, imag), cls);
}

function complexFromArguments(real: Slot, imag: Slot): Complex {
  const text = textOf(real);
  if (text !== null) {
    if (imag !== null) throw typeError("complex() can't take second arg if first is a string");
    return parseComplex(text);
  }
  if (textOf(imag) !== null) throw typeError("complex() second arg can't be a string");
  const a = real === null ? { real: 0, imag: 0 } : requireComplex(real, 'first argument must be a string or a number');
  if (imag === null) return a;
  const b = requirePart(imag, 'second argument must be a number');
  // Only what is there is added: 0.0 in place of an absent part would lose the sign of -0.0.
  return { real: b instanceof PyComplex ? a.real - b.imag : a.real, imag: a instanceof PyComplex ? b.real + a.imag : b.real };
}

function requireComplex(x: Value, wanted: string): Complex {
  if (x instanceof PyComplex) return x;
  const result = callSpecial(x, '__complex__');
  if (result !== null) {
    if (result instanceof PyComplex) return result;
    throw typeError(`__complex__ returned non-complex (type ${typeOf(result).reportedName})`);
  }
  return requirePart(x, wanted);
}

/** The second argument may be a complex, but is not asked for `__complex__`. */
function requirePart(x: Value, wanted: string): Complex {
  if (x instanceof PyComplex) return x;
  const value = realNumber(x);
  if (value === null) throw typeError(`complex() ${wanted}, not '${typeOf(x).reportedName}'`);
  return { real: value, imag: 0 };
}

const slots: SlotTable = {
  tp_new: newComplex,
  tp_repr: (self) => complexRepr(self as PyComplex),
  tp_hash: (self) => {
    const { real, imag } = self as PyComplex;
    return hashComplex(hashPart(real, self), hashPart(imag, self));
  },
  tp_richcompare: richCompare,
  nb_add: binary(complexAdd),
  nb_subtract: binary(complexSubtract),
  nb_multiply: binary(complexMultiply),
  nb_true_divide: binary(complexDivide),
  nb_power: power,
  nb_negative: unary(({ real, imag }) => new PyComplex({ real: -real, imag: -imag })),
  nb_positive: unary((value) => new PyComplex(value)),
  nb_absolute: unary((value) => newFloat(magnitude(value))),
  nb_bool: (self) => (self as PyComplex).real !== 0 || (self as PyComplex).imag !== 0,
};

fillType(complexType, { slots });

method(complexType, '__format__(self, format_spec, /)', (self: PyComplex, spec: Value) => {
  const text = formatArgument(spec);
  const name = typeOf(self).name;
  return text === '' ? str(self) : formatComplex(self, parseFormatSpec(text, name), name);
});
method(complexType, '__complex__(self, /)', unary((value) => new PyComplex(value)));
method(complexType, '__getnewargs__(self, /)', unary(({ real, imag }) => newTuple([newFloat(real), newFloat(imag)])));
method(complexType, 'conjugate(self, /)', unary(({ real, imag }) => new PyComplex({ real, imag: -imag })));
member(complexType, 'real', unary(({ real }) => newFloat(real)));
member(complexType, 'imag', unary(({ imag }) => newFloat(imag)));
