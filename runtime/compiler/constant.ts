/**
 * The constants a compiler handles, as plain data: no Python object is made before a code object is
 * materialised, so the whole compiler runs (and is tested) without the object model.
 *
 * `int` is always a bigint here, whatever its size; the run-time form (number or bigint) is chosen on materialising.
 * `bytes` are never mutated after construction.
 */
export interface NoneConstant {
  readonly type: 'None';
}
export interface EllipsisConstant {
  readonly type: 'Ellipsis';
}
export interface BoolConstant {
  readonly type: 'bool';
  readonly value: boolean;
}
export interface IntConstant {
  readonly type: 'int';
  readonly value: bigint;
}
export interface FloatConstant {
  readonly type: 'float';
  readonly value: number;
}
export interface ComplexConstant {
  readonly type: 'complex';
  readonly real: number;
  readonly imag: number;
}
export interface StrConstant {
  readonly type: 'str';
  readonly value: string;
}
export interface BytesConstant {
  readonly type: 'bytes';
  readonly value: Uint8Array;
}
export interface TupleConstant {
  readonly type: 'tuple';
  readonly items: readonly ConstantValue[];
}
export interface FrozensetConstant {
  readonly type: 'frozenset';
  readonly items: readonly ConstantValue[];
}

/** What a `Constant` node of the syntax tree may hold (tuples and frozensets appear by folding only). */
export type ConstantValue =
  | NoneConstant
  | EllipsisConstant
  | BoolConstant
  | IntConstant
  | FloatConstant
  | ComplexConstant
  | StrConstant
  | BytesConstant
  | TupleConstant
  | FrozensetConstant;

export const NONE: NoneConstant = { type: 'None' };
export const ELLIPSIS: EllipsisConstant = { type: 'Ellipsis' };
export const TRUE: BoolConstant = { type: 'bool', value: true };
export const FALSE: BoolConstant = { type: 'bool', value: false };

export function intConstant(value: bigint | number): IntConstant {
  return { type: 'int', value: BigInt(value) };
}
export function floatConstant(value: number): FloatConstant {
  return { type: 'float', value };
}
export function complexConstant(real: number, imag: number): ComplexConstant {
  return { type: 'complex', real, imag };
}
export function strConstant(value: string): StrConstant {
  return { type: 'str', value };
}
export function bytesConstant(value: Uint8Array): BytesConstant {
  return { type: 'bytes', value };
}
export function tupleConstant(items: readonly ConstantValue[]): TupleConstant {
  return { type: 'tuple', items };
}
export function boolConstant(value: boolean): BoolConstant {
  return value ? TRUE : FALSE;
}
