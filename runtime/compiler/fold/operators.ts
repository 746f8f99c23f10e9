/** Operators on constants; null where the result is not folded. */
import type { Operator, UnaryOperator } from '../ast.ts';
import {
  boolConstant,
  bytesConstant,
  complexConstant,
  floatConstant,
  intConstant,
  strConstant,
  tupleConstant,
  type ConstantValue,
} from '../constant.ts';
import { hasAtMostItems, MAX_COLLECTION_SIZE, MAX_STR_SIZE, MAX_TOTAL_ITEMS } from './limits.ts';
import { asInt, foldComplex, foldFloats, foldInts } from './numbers.ts';
import { isTrue } from './truth.ts';

export function foldUnary(op: UnaryOperator, operand: ConstantValue): ConstantValue | null {
  if (op === 'Not') return boolConstant(!isTrue(operand));
  const int = asInt(operand);
  if (int !== null) return intConstant(op === 'USub' ? -int : op === 'UAdd' ? int : ~int);
  if (op === 'Invert') return null;
  if (operand.type === 'float') return floatConstant(op === 'USub' ? -operand.value : operand.value);
  if (operand.type !== 'complex') return null;
  return op === 'USub' ? complexConstant(-operand.real, -operand.imag) : operand;
}

export function foldBinary(op: Operator, left: ConstantValue, right: ConstantValue): ConstantValue | null {
  const a = asInt(left);
  const b = asInt(right);
  if (a !== null && b !== null) return foldBools(op, left, right) ?? foldInts(op, a, b);
  if (left.type === 'complex' || right.type === 'complex') return foldComplex(op, left, right);
  if (left.type === 'float' || right.type === 'float') return foldFloats(op, left, right);
  if (op === 'Add') return concatenate(left, right);
  if (op !== 'Mult') return null;
  if (a !== null) return repeat(right, a);
  return b === null ? null : repeat(left, b);
}

/** `&`, `|` and `^` of two bools answer a bool. */
function foldBools(operator: Operator, left: ConstantValue, right: ConstantValue): ConstantValue | null {
  if (left.type !== 'bool' || right.type !== 'bool') return null;
  switch (operator) {
    case 'BitAnd':
      return boolConstant(left.value && right.value);
    case 'BitOr':
      return boolConstant(left.value || right.value);
    case 'BitXor':
      return boolConstant(left.value !== right.value);
    default:
      return null;
  }
}

function concatenate(left: ConstantValue, right: ConstantValue): ConstantValue | null {
  if (left.type === 'str' && right.type === 'str') return strConstant(left.value + right.value);
  if (left.type === 'tuple' && right.type === 'tuple') return tupleConstant([...left.items, ...right.items]);
  if (left.type !== 'bytes' || right.type !== 'bytes') return null;
  return bytesConstant(Uint8Array.from([...left.value, ...right.value]));
}

function repeat(sequence: ConstantValue, times: bigint): ConstantValue | null {
  switch (sequence.type) {
    case 'tuple': {
      const count = repetitions(sequence.items.length, times, MAX_COLLECTION_SIZE);
      if (count === null) return null;
      if (count > 0 && !hasAtMostItems(sequence, Math.floor(MAX_TOTAL_ITEMS / count))) return null;
      return tupleConstant(Array.from({ length: count }, () => sequence.items).flat());
    }
    case 'str': {
      const count = repetitions(Array.from(sequence.value).length, times, MAX_STR_SIZE);
      return count === null ? null : strConstant(sequence.value.repeat(count));
    }
    case 'bytes': {
      const count = repetitions(sequence.value.length, times, MAX_STR_SIZE);
      if (count === null) return null;
      const repeated = Array.from({ length: count }, () => Array.from(sequence.value)).flat();
      return bytesConstant(Uint8Array.from(repeated));
    }
    default:
      return null;
  }
}

/** How often to repeat; an empty sequence may be "repeated" any number of times. */
function repetitions(size: number, times: bigint, limit: number): number | null {
  if (size === 0) return 0;
  if (times < 0n || times > BigInt(Math.floor(limit / size))) return null;
  return Number(times);
}

/** `sequence[index]` of a constant str, bytes or tuple; null out of range. */
export function foldSubscript(sequence: ConstantValue, index: ConstantValue): ConstantValue | null {
  const position = asInt(index);
  if (position === null) return null;
  switch (sequence.type) {
    case 'str': {
      const chars = Array.from(sequence.value);
      const char = at(chars, position);
      return char === undefined ? null : strConstant(char);
    }
    case 'bytes': {
      const byte = at(Array.from(sequence.value), position);
      return byte === undefined ? null : intConstant(byte);
    }
    case 'tuple':
      return at(sequence.items, position) ?? null;
    default:
      return null;
  }
}

function at<T>(items: readonly T[], position: bigint): T | undefined {
  const size = BigInt(items.length);
  if (position >= size || position < -size) return undefined;
  return items[Number(position < 0n ? position + size : position)];
}
