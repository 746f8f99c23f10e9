/**
 * The slots of a type, under CPython's names: what the interpreter and the protocol call, found without any lookup.
 *
 * A slot that cannot answer for its operands returns NotImplemented; `tp_iternext` returns null at the end.
 * Classes written in Python get functions that call the dunder (`slot-dispatch.ts`); native types are given theirs
 * in `newType`/`fillType` and publish them as wrapper descriptors (`slot-wrappers.ts`).
 */
import type { Slot, Value } from '../../heap/value.ts';
import type { PyType } from './type.ts';

/** Keyword arguments of a call; null or absent where there are none. */
export type Kwargs = ReadonlyMap<string, Value>;

/** Py_LT ... Py_GE, in CPython's numbers. */
export const LT = 0;
export const LE = 1;
export const EQ = 2;
export const NE = 3;
export const GT = 4;
export const GE = 5;
export type CompareOp = 0 | 1 | 2 | 3 | 4 | 5;

export type UnaryFunc = (self: Value) => Value;
export type BinaryFunc = (left: Value, right: Value) => Value;
/** `modulus` is None for the two-argument form. */
export type TernaryFunc = (base: Value, exponent: Value, modulus: Value) => Value;
export type InquiryFunc = (self: Value) => boolean;
export type LengthFunc = (self: Value) => number;
export type HashFunc = (self: Value) => number | bigint;
export type CallFunc = (self: Value, args: Value[], kwargs: Kwargs | null) => Value;
export type GetAttrFunc = (self: Value, name: string) => Value;
/** `value` null deletes. */
export type SetAttrFunc = (self: Value, name: string, value: Slot) => void;
export type RichCompareFunc = (self: Value, other: Value, op: CompareOp) => Value;
export type IterNextFunc = (self: Value) => Slot;
/** `instance` null: asked of the class. */
export type DescrGetFunc = (descriptor: Value, instance: Slot, owner: Slot) => Value;
/** `value` null deletes. */
export type DescrSetFunc = (descriptor: Value, instance: Value, value: Slot) => void;
export type InitFunc = (self: Value, args: Value[], kwargs: Kwargs | null) => void;
export type NewFunc = (cls: PyType, args: Value[], kwargs: Kwargs | null) => Value;
export type IndexFunc = (self: Value, index: number) => Value;
export type SetIndexFunc = (self: Value, index: number, value: Slot) => void;
export type SetItemFunc = (self: Value, key: Value, value: Slot) => void;
export type ContainsFunc = (self: Value, item: Value) => boolean;
export type BufferFunc = (self: Value) => Uint8Array;

/** One object shape for every type, so that a slot read is one monomorphic load. */
export class Slots {
  tp_repr: UnaryFunc | null = null;
  tp_str: UnaryFunc | null = null;
  tp_hash: HashFunc | null = null;
  tp_call: CallFunc | null = null;
  tp_getattro: GetAttrFunc | null = null;
  tp_setattro: SetAttrFunc | null = null;
  tp_richcompare: RichCompareFunc | null = null;
  tp_iter: UnaryFunc | null = null;
  tp_iternext: IterNextFunc | null = null;
  tp_descr_get: DescrGetFunc | null = null;
  tp_descr_set: DescrSetFunc | null = null;
  tp_init: InitFunc | null = null;
  tp_new: NewFunc | null = null;
  tp_finalize: ((self: Value) => void) | null = null;

  am_await: UnaryFunc | null = null;
  am_aiter: UnaryFunc | null = null;
  am_anext: UnaryFunc | null = null;

  nb_add: BinaryFunc | null = null;
  nb_subtract: BinaryFunc | null = null;
  nb_multiply: BinaryFunc | null = null;
  nb_remainder: BinaryFunc | null = null;
  nb_divmod: BinaryFunc | null = null;
  nb_power: TernaryFunc | null = null;
  nb_negative: UnaryFunc | null = null;
  nb_positive: UnaryFunc | null = null;
  nb_absolute: UnaryFunc | null = null;
  nb_bool: InquiryFunc | null = null;
  nb_invert: UnaryFunc | null = null;
  nb_lshift: BinaryFunc | null = null;
  nb_rshift: BinaryFunc | null = null;
  nb_and: BinaryFunc | null = null;
  nb_xor: BinaryFunc | null = null;
  nb_or: BinaryFunc | null = null;
  nb_int: UnaryFunc | null = null;
  nb_float: UnaryFunc | null = null;
  nb_floor_divide: BinaryFunc | null = null;
  nb_true_divide: BinaryFunc | null = null;
  nb_matrix_multiply: BinaryFunc | null = null;
  nb_index: UnaryFunc | null = null;
  nb_inplace_add: BinaryFunc | null = null;
  nb_inplace_subtract: BinaryFunc | null = null;
  nb_inplace_multiply: BinaryFunc | null = null;
  nb_inplace_remainder: BinaryFunc | null = null;
  nb_inplace_power: TernaryFunc | null = null;
  nb_inplace_lshift: BinaryFunc | null = null;
  nb_inplace_rshift: BinaryFunc | null = null;
  nb_inplace_and: BinaryFunc | null = null;
  nb_inplace_xor: BinaryFunc | null = null;
  nb_inplace_or: BinaryFunc | null = null;
  nb_inplace_floor_divide: BinaryFunc | null = null;
  nb_inplace_true_divide: BinaryFunc | null = null;
  nb_inplace_matrix_multiply: BinaryFunc | null = null;

  mp_length: LengthFunc | null = null;
  mp_subscript: BinaryFunc | null = null;
  mp_ass_subscript: SetItemFunc | null = null;

  sq_length: LengthFunc | null = null;
  sq_concat: BinaryFunc | null = null;
  /** `count` as given, below 0 included. */
  sq_repeat: IndexFunc | null = null;
  /** `index` may be negative only if the type has no length. */
  sq_item: IndexFunc | null = null;
  sq_ass_item: SetIndexFunc | null = null;
  sq_contains: ContainsFunc | null = null;
  sq_inplace_concat: BinaryFunc | null = null;
  sq_inplace_repeat: IndexFunc | null = null;

  /** A live view of the object's bytes (bytes, bytearray, memoryview, array). */
  bf_getbuffer: BufferFunc | null = null;
}

export type SlotName = keyof Slots;

/** What a native type declares: any of the slots. */
export type SlotTable = Partial<Slots>;

export const SLOT_NAMES = Object.keys(new Slots()) as SlotName[];
