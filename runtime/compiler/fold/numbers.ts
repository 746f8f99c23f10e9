/**
 * Arithmetic on number constants: that of the run time, so that folding never changes a result. Null where an operation
 * raises (it is then left to run time) or would make a number larger than is worth storing.
 */
import type { Operator } from '../ast.ts';
import {
  complexAdd,
  complexDivide,
  complexMultiply,
  complexPower,
  complexSubtract,
} from '../../objects/numbers/complex-arithmetic.ts';
import type { Complex } from '../../objects/numbers/complex-object.ts';
import { PyException } from '../../objects/exceptions/exceptions.ts';
import { float_floordiv, float_mod, float_pow, float_truediv } from '../../objects/numbers/float-arithmetic.ts';
import {
  int_add,
  int_and,
  int_floordiv,
  int_lshift,
  int_mod,
  int_mul,
  int_or,
  int_pow,
  int_rshift,
  int_sub,
  int_to_float,
  int_truediv,
  int_xor,
  type Int,
} from '../../objects/numbers/int-arithmetic.ts';
import { normalise } from '../../objects/numbers/int-normalise.ts';
import { complexConstant, floatConstant, intConstant, type ConstantValue } from '../constant.ts';
import { bitLength, MAX_INT_BITS } from './limits.ts';

/** The int a bool or int constant stands for. */
export function asInt(value: ConstantValue): bigint | null {
  if (value.type === 'int') return value.value;
  if (value.type === 'bool') return value.value ? 1n : 0n;
  return null;
}

/** The float an int, bool or float stands for; null for other constants. Raises OverflowError for huge ints. */
function asFloat(value: ConstantValue): number | null {
  if (value.type === 'float') return value.value;
  const int = asInt(value);
  return int === null ? null : int_to_float(normalise(int));
}

function nullIfRaised<T>(compute: () => T): T | null {
  try {
    return compute();
  } catch (error) {
    if (error instanceof PyException) return null;
    throw error;
  }
}

// ---- ints ----------------------------------------------------------------------------------------------------

const INT_OPERATIONS: Partial<Record<Operator, (a: Int, b: Int) => Int>> = {
  Add: int_add,
  Sub: int_sub,
  Mult: int_mul,
  FloorDiv: int_floordiv,
  Mod: int_mod,
  Pow: int_pow,
  LShift: int_lshift,
  RShift: int_rshift,
  BitOr: int_or,
  BitXor: int_xor,
  BitAnd: int_and,
};

export function foldInts(op: Operator, a: bigint, b: bigint): ConstantValue | null {
  if (isTooLarge(op, a, b)) return null;
  if (op === 'Pow' && b < 0n) return foldFloats(op, intConstant(a), intConstant(b));
  return nullIfRaised(() => {
    if (op === 'Div') return floatConstant(int_truediv(normalise(a), normalise(b)));
    const operation = INT_OPERATIONS[op];
    return operation === undefined ? null : intConstant(operation(normalise(a), normalise(b)));
  });
}

/** Estimated from the operands: the result itself may be too large to compute. */
function isTooLarge(operator: Operator, a: bigint, b: bigint): boolean {
  if (a === 0n || b === 0n) return false;
  switch (operator) {
    case 'Mult':
      return bitLength(a) + bitLength(b) > MAX_INT_BITS;
    case 'Pow':
      return b > 0n && (b > BigInt(MAX_INT_BITS) || bitLength(a) > Math.floor(MAX_INT_BITS / Number(b)));
    case 'LShift':
      return b > BigInt(MAX_INT_BITS) || bitLength(a) > MAX_INT_BITS - Number(b);
    default:
      return false;
  }
}

// ---- floats --------------------------------------------------------------------------------------------------

/** Null from `Pow` means a complex result. */
const FLOAT_OPERATIONS: Partial<Record<Operator, (a: number, b: number) => number | null>> = {
  Add: (a, b) => a + b,
  Sub: (a, b) => a - b,
  Mult: (a, b) => a * b,
  Div: float_truediv,
  FloorDiv: float_floordiv,
  Mod: float_mod,
  Pow: float_pow,
};

/** Both operands are real numbers, at least one of them a float (or the exponent negative). */
export function foldFloats(op: Operator, left: ConstantValue, right: ConstantValue): ConstantValue | null {
  return nullIfRaised(() => {
    const a = asFloat(left);
    const b = asFloat(right);
    const operation = FLOAT_OPERATIONS[op];
    if (a === null || b === null || operation === undefined) return null;
    const result = operation(a, b);
    return result === null ? foldComplex(op, left, right) : floatConstant(result);
  });
}

// ---- complex numbers -----------------------------------------------------------------------------------------

const COMPLEX_OPERATIONS: Partial<Record<Operator, (a: Complex, b: Complex) => Complex>> = {
  Add: complexAdd,
  Sub: complexSubtract,
  Mult: complexMultiply,
  Div: complexDivide,
  Pow: complexPower,
};

export function foldComplex(op: Operator, left: ConstantValue, right: ConstantValue): ConstantValue | null {
  return nullIfRaised(() => {
    const a = asComplex(left);
    const b = asComplex(right);
    const operation = COMPLEX_OPERATIONS[op];
    if (a === null || b === null || operation === undefined) return null;
    const { real, imag } = operation(a, b);
    return complexConstant(real, imag);
  });
}

function asComplex(value: ConstantValue): Complex | null {
  if (value.type === 'complex') return value;
  const real = asFloat(value);
  return real === null ? null : { real, imag: 0 };
}
