/** Arithmetic of any values: slots of both operands, reflected by subclass priority, then the sequence slots. */
import { class_id, CLASS_ID, float_value, None, NotImplemented, True } from '../../heap/index.ts';
import type { Slot, Value } from '../../heap/value.ts';
import { newError, typeError } from '../exceptions/errors.ts';
import { coreTypes, PyIntObject } from '../object.ts';
import { isSubtype, type PyType } from '../classes/pytype.ts';
import type { BinaryFunc, Slots, UnaryFunc } from '../classes/slots.ts';
import { typeName, typeOf } from '../classes/type-of.ts';

export const NB_ADD = 0;
export const NB_MULTIPLY = 5;
export const NB_POWER = 8;
export const NB_RSHIFT = 9;
/** NB_INPLACE_ADD ... follow the plain ones in the same order. */
export const NB_INPLACE = 13;

/** Of the methods, without underscores; by NB_ number, as the symbols are. */
export const OPERATOR_NAMES = ['add', 'and', 'floordiv', 'lshift', 'matmul', 'mul', 'mod', 'or', 'pow', 'rshift', 'sub', 'truediv', 'xor'];
const SYMBOLS = ['+', '&', '//', '<<', '@', '*', '%', '|', '** or pow()', '>>', '-', '/', '^'];
const INPLACE_SYMBOLS = ['+=', '&=', '//=', '<<=', '@=', '*=', '%=', '|=', '**=', '>>=', '-=', '/=', '^='];

/** The slot of a plain operator, by its NB_ number. A switch, because a computed property name costs ten times as much. */
function plainSlot(slots: Slots, operator: number): BinaryFunc | null {
  switch (operator) {
    case 0:
      return slots.nb_add;
    case 1:
      return slots.nb_and;
    case 2:
      return slots.nb_floor_divide;
    case 3:
      return slots.nb_lshift;
    case 4:
      return slots.nb_matrix_multiply;
    case 5:
      return slots.nb_multiply;
    case 6:
      return slots.nb_remainder;
    case 7:
      return slots.nb_or;
    case 9:
      return slots.nb_rshift;
    case 10:
      return slots.nb_subtract;
    case 11:
      return slots.nb_true_divide;
    case 12:
      return slots.nb_xor;
    default:
      throw new Error(`no binary operator has the number ${operator}`);
  }
}

function inplaceSlot(slots: Slots, operator: number): BinaryFunc | null {
  switch (operator) {
    case 0:
      return slots.nb_inplace_add;
    case 1:
      return slots.nb_inplace_and;
    case 2:
      return slots.nb_inplace_floor_divide;
    case 3:
      return slots.nb_inplace_lshift;
    case 4:
      return slots.nb_inplace_matrix_multiply;
    case 5:
      return slots.nb_inplace_multiply;
    case 6:
      return slots.nb_inplace_remainder;
    case 7:
      return slots.nb_inplace_or;
    case 9:
      return slots.nb_inplace_rshift;
    case 10:
      return slots.nb_inplace_subtract;
    case 11:
      return slots.nb_inplace_true_divide;
    case 12:
      return slots.nb_inplace_xor;
    default:
      throw new Error(`no in-place operator has the number ${operator}`);
  }
}

/** `left OP right`, OP an NB_ number of BINARY_OP (in-place ones included). */
export function binaryOp(left: Value, right: Value, op: number): Value {
  if (op >= NB_INPLACE) return inplaceOp(left, right, op - NB_INPLACE);
  if (op === NB_POWER) return power(left, right, None);
  const result = tryPlain(left, right, op);
  if (result !== NotImplemented) return result;
  const sequence = op === NB_ADD ? concat(left, right) : op === NB_MULTIPLY ? repeat(left, right) : null;
  if (sequence !== null) return sequence;
  throw unsupported(left, right, op, SYMBOLS[op]!);
}

function tryPlain(left: Value, right: Value, op: number): Value {
  const leftType = typeOf(left);
  const rightType = typeOf(right);
  const forward = plainSlot(leftType.slots, op);
  let reflected = leftType === rightType ? null : plainSlot(rightType.slots, op);
  if (reflected === forward) reflected = null;
  return tryBoth(left, right, leftType, rightType, forward, reflected);
}

function tryBoth(
  left: Value,
  right: Value,
  leftType: PyType,
  rightType: PyType,
  forward: BinaryFunc | null,
  reflected: BinaryFunc | null,
): Value {
  if (forward !== null) {
    if (reflected !== null && isSubtype(rightType, leftType)) {
      const result = reflected(left, right);
      if (result !== NotImplemented) return result;
      reflected = null;
    }
    const result = forward(left, right);
    if (result !== NotImplemented) return result;
  }
  return reflected === null ? NotImplemented : reflected(left, right);
}

/** The same after the left operand's method, a plain one of a class written in Python, has returned NotImplemented. */
export function binaryOpWithoutLeft(left: Value, right: Value, op: number): Value {
  const plain = op % NB_INPLACE;
  const { slots } = typeOf(right);
  const reflected = typeOf(left) === typeOf(right) ? null : plain === NB_POWER ? slots.nb_power : plainSlot(slots, plain);
  const result = reflected === null ? NotImplemented : reflected(left, right, None);
  if (result !== NotImplemented) return result;
  const sequence = plain === NB_ADD ? concat(left, right) : plain === NB_MULTIPLY ? repeat(left, right) : null;
  if (sequence !== null) return sequence;
  throw unsupported(left, right, plain, (op < NB_INPLACE ? SYMBOLS : INPLACE_SYMBOLS)[plain]!);
}

function concat(left: Value, right: Value): Slot {
  const sq_concat = typeOf(left).slots.sq_concat;
  return sq_concat === null ? null : sq_concat(left, right);
}

function repeat(left: Value, right: Value): Slot {
  const onLeft = typeOf(left).slots.sq_repeat;
  if (onLeft !== null) return onLeft(left, repeatCount(right));
  const onRight = typeOf(right).slots.sq_repeat;
  return onRight === null ? null : onRight(right, repeatCount(left));
}

function repeatCount(count: Value): number {
  if (!isIndex(count)) throw typeError(`can't multiply sequence by non-int of type '${typeName(count)}'`);
  return indexNumber(count, 'OverflowError');
}

function inplaceOp(left: Value, right: Value, op: number): Value {
  const slots = typeOf(left).slots;
  if (op === NB_POWER) return inplacePower(left, right);
  const inplace = inplaceSlot(slots, op);
  if (inplace !== null) {
    const result = inplace(left, right);
    if (result !== NotImplemented) return result;
  }
  const result = tryPlain(left, right, op);
  if (result !== NotImplemented) return result;
  const sequence = inplaceSequence(left, right, op, slots);
  if (sequence !== null) return sequence;
  throw unsupported(left, right, op, INPLACE_SYMBOLS[op]!);
}

function inplaceSequence(left: Value, right: Value, op: number, slots: Slots): Slot {
  if (op === NB_ADD) return slots.sq_inplace_concat === null ? concat(left, right) : slots.sq_inplace_concat(left, right);
  if (op !== NB_MULTIPLY) return null;
  return slots.sq_inplace_repeat === null ? repeat(left, right) : slots.sq_inplace_repeat(left, repeatCount(right));
}

function inplacePower(left: Value, right: Value): Value {
  const inplace = typeOf(left).slots.nb_inplace_power;
  const result = inplace === null ? NotImplemented : inplace(left, right, None);
  if (result !== NotImplemented) return result;
  const plain = tryPower(left, right, None);
  if (plain !== NotImplemented) return plain;
  throw unsupported(left, right, NB_POWER, '**=');
}

/** `pow(base, exponent, modulus)`; modulus None for `**`. */
export function power(base: Value, exponent: Value, modulus: Value): Value {
  const result = tryPower(base, exponent, modulus);
  if (result !== NotImplemented) return result;
  if (modulus === None) throw unsupported(base, exponent, NB_POWER, SYMBOLS[NB_POWER]!);
  const names = [base, exponent, modulus].map((x) => `'${typeName(x)}'`).join(', ');
  throw typeError(`unsupported operand type(s) for ** or pow(): ${names}`);
}

function tryPower(base: Value, exponent: Value, modulus: Value): Value {
  const baseType = typeOf(base);
  const exponentType = typeOf(exponent);
  const forward = baseType.slots.nb_power;
  let reflected = baseType === exponentType ? null : exponentType.slots.nb_power;
  if (reflected === forward) reflected = null;
  if (forward !== null) {
    if (reflected !== null && isSubtype(exponentType, baseType)) {
      const result = reflected(base, exponent, modulus);
      if (result !== NotImplemented) return result;
      reflected = null;
    }
    const result = forward(base, exponent, modulus);
    if (result !== NotImplemented) return result;
  }
  if (reflected !== null) {
    const result = reflected(base, exponent, modulus);
    if (result !== NotImplemented) return result;
  }
  const third = modulus === None ? null : typeOf(modulus).slots.nb_power;
  if (third === null || third === forward || third === reflected) return NotImplemented;
  return third(base, exponent, modulus);
}

export function divmod(left: Value, right: Value): Value {
  const leftType = typeOf(left);
  const rightType = typeOf(right);
  const forward = leftType.slots.nb_divmod;
  let reflected = leftType === rightType ? null : rightType.slots.nb_divmod;
  if (reflected === forward) reflected = null;
  const result = tryBoth(left, right, leftType, rightType, forward, reflected);
  if (result !== NotImplemented) return result;
  throw typeError(operandMessage('divmod()', leftType, rightType));
}

function unsupported(left: Value, right: Value, op: number, symbol: string): Value & object {
  const message = operandMessage(symbol, typeOf(left), typeOf(right));
  const isPrint = op === NB_RSHIFT && symbol === '>>' && functionName(left) === 'print';
  return typeError(isPrint ? `${message}. Did you mean "print(<message>, file=<output_stream>)"?` : message);
}

function operandMessage(symbol: string, left: PyType, right: PyType): string {
  return `unsupported operand type(s) for ${symbol}: '${left.reportedName}' and '${right.reportedName}'`;
}

function functionName(x: Value): string | null {
  if (typeOf(x) !== coreTypes.builtinFunction) return null;
  return (x as Value & { code: { name: string } }).code.name;
}

// ------------------------------------------------------------ unary

function unary(x: Value, slot: UnaryFunc | null, what: string): Value {
  if (slot === null) throw typeError(`bad operand type for ${what}: '${typeName(x)}'`);
  return slot(x);
}

export function negative(x: Value): Value {
  return unary(x, typeOf(x).slots.nb_negative, 'unary -');
}

export function positive(x: Value): Value {
  return unary(x, typeOf(x).slots.nb_positive, 'unary +');
}

export function invert(x: Value): Value {
  return unary(x, typeOf(x).slots.nb_invert, 'unary ~');
}

export function absolute(x: Value): Value {
  return unary(x, typeOf(x).slots.nb_absolute, 'abs()');
}


// ------------------------------------------------------------ conversion

/** The host integer of an int, a bool or an instance of a subclass of int; null for anything else. */
export function intValue(x: Slot): number | bigint | null {
  if (typeof x === 'number' || typeof x === 'bigint') return x;
  if (x === null || typeof x === 'string') return null;
  if (class_id(x) === CLASS_ID.bool) return x === True ? 1 : 0;
  return x instanceof PyIntObject ? x.value : null;
}

/** `operator.index` would succeed (its class says so). */
export function isIndex(x: Value): boolean {
  return typeof x === 'number' || typeOf(x).slots.nb_index !== null;
}

/** `operator.index(x)`, as a host integer. */
export function index(x: Value): number | bigint {
  const own = intValue(x);
  if (own !== null) return own;
  const type = typeOf(x);
  const nb_index = type.slots.nb_index;
  if (nb_index === null) throw typeError(`'${type.reportedName}' object cannot be interpreted as an integer`);
  const result = nb_index(x);
  const value = intValue(result);
  if (value === null) throw typeError(`__index__ returned non-int (type ${typeName(result)})`);
  return value;
}

const INDEX_LIMIT = 2n ** 63n;

/** `index` as a host number, for sizes and positions; beyond 64 bits it raises. Beyond 2^53 it is rounded: nothing is that long. */
export function indexNumber(x: Value, errorType = 'IndexError'): number {
  const value = typeof x === 'number' ? x : index(x);
  if (typeof value === 'number') return value;
  if (value >= -INDEX_LIMIT && value < INDEX_LIMIT) return Number(value);
  throw newError(errorType, `cannot fit '${typeName(x)}' into an index-sized integer`);
}

/** An argument that C declares as Py_ssize_t. */
export function sizeArgument(x: Value): number {
  const value = typeof x === 'number' ? x : index(x);
  if (typeof value === 'number') return value;
  if (value >= -INDEX_LIMIT && value < INDEX_LIMIT) return Number(value);
  throw newError('OverflowError', 'Python int too large to convert to C ssize_t');
}

/** An argument that C declares as int. */
export function intArgument(x: Value): number {
  const value = Number(index(x));
  if (value !== (value | 0)) throw newError('OverflowError', 'Python int too large to convert to C int');
  return value;
}

/** `int(x)` for one argument that is not text. */
export function toInt(x: Value): number | bigint {
  const own = intValue(x);
  if (own !== null) return own;
  const { nb_int } = typeOf(x).slots;
  if (nb_int === null) return index(x);
  const result = nb_int(x);
  const value = intValue(result);
  if (value === null) throw typeError(`__int__ returned non-int (type ${typeName(result)})`);
  return value;
}

/** A host double from a float, an int, or anything with `__float__` or `__index__`. */
export function asFloat(x: Value): number {
  if (typeof x === 'number') return x;
  const type = typeOf(x);
  if (type.structId === CLASS_ID.float) return float_value(x);
  const big = intValue(x);
  if (big !== null) return bigToFloat(big);
  if (type.slots.nb_float !== null) return floatResult(type, type.slots.nb_float(x));
  if (type.slots.nb_index !== null) return bigToFloat(index(x));
  throw typeError(`must be real number, not ${type.reportedName}`);
}

function floatResult(type: PyType, result: Value): number {
  if (typeOf(result).structId === CLASS_ID.float) return float_value(result);
  throw typeError(`${type.reportedName}.__float__ returned non-float (type ${typeName(result)})`);
}

function bigToFloat(value: number | bigint): number {
  const float = Number(value);
  if (!Number.isFinite(float)) throw newError('OverflowError', 'int too large to convert to float');
  return float;
}
