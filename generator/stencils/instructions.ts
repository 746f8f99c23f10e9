/**
 * The instructions of WebAssembly that functions of traces are made of: those of the stencils and those that the linker puts between them. The encoder
 * writes by this table, and what it was is read back by the same one (`generated/stencils/text.ts`).
 */

export type Immediate = 'local' | 'global' | 'function' | 'label' | 'type' | 'field' | 'count' | 'heap-type' | 'reference' | 'value-types' | 'cast' | 'block' | 'signature' | 'i32' | 'i64' | 'f64' | 'memory';

export interface Instruction {
  readonly code: readonly number[];
  readonly immediates: readonly Immediate[];
  /** Operands; null: as many as it counts, the struct has fields, the function parameters, or the label results. */
  readonly takes: number | null;
  /** Whether it leaves a value; of a call the function says it. */
  readonly gives: boolean;
}

const group = (takes: number | null, gives: boolean, immediates: readonly Immediate[], codes: Readonly<Record<string, readonly number[]>>): Record<string, Instruction> =>
  Object.fromEntries(Object.entries(codes).map(([name, code]) => [name, { code, immediates, takes, gives }]));

export const INSTRUCTIONS: Readonly<Record<string, Instruction>> = {
  ...group(0, false, ['block'], { block: [0x02], loop: [0x03] }),
  ...group(1, false, ['block'], { if: [0x04] }),
  ...group(0, false, [], { unreachable: [0x00], else: [0x05], end: [0x0b] }),
  ...group(1, false, [], { drop: [0x1a], return: [0x0f] }),
  ...group(null, false, ['label'], { br: [0x0c], br_if: [0x0d] }),
  ...group(1, true, ['cast'], { br_on_cast: [0xfb, 0x18] }),
  ...group(null, false, ['function'], { call: [0x10] }),
  ...group(null, true, ['signature'], { call_indirect: [0x11] }),
  ...group(3, true, ['value-types'], { select: [0x1c] }),
  ...group(0, true, ['local'], { 'local.get': [0x20] }),
  ...group(1, false, ['local'], { 'local.set': [0x21] }),
  ...group(1, true, ['local'], { 'local.tee': [0x22] }),
  ...group(0, true, ['global'], { 'global.get': [0x23] }),
  ...group(1, true, ['memory'], { 'i32.load': [0x28] }),
  ...group(2, false, ['memory'], { 'i32.store': [0x36], 'i64.store': [0x37], 'f64.store': [0x39] }),
  ...group(0, true, ['i32'], { 'i32.const': [0x41] }),
  ...group(0, true, ['i64'], { 'i64.const': [0x42] }),
  ...group(0, true, ['f64'], { 'f64.const': [0x44] }),
  ...group(0, true, ['heap-type'], { 'ref.null': [0xd0] }),
  ...group(1, true, ['reference'], { 'ref.test': [0xfb, 0x14], 'ref.cast': [0xfb, 0x16] }),
  ...group(null, true, ['type'], { 'struct.new': [0xfb, 0x00] }),
  ...group(1, true, ['type', 'field'], { 'struct.get': [0xfb, 0x02] }),
  ...group(2, false, ['type', 'field'], { 'struct.set': [0xfb, 0x05] }),
  ...group(null, true, ['type', 'count'], { 'array.new_fixed': [0xfb, 0x08] }),
  ...group(1, true, ['type'], { 'array.new_default': [0xfb, 0x07] }),
  ...group(2, true, ['type'], { 'array.get': [0xfb, 0x0b] }),
  ...group(3, false, ['type'], { 'array.set': [0xfb, 0x0e] }),
  ...group(1, true, [], {
    'ref.is_null': [0xd1], 'any.convert_extern': [0xfb, 0x1a], 'extern.convert_any': [0xfb, 0x1b], 'ref.i31': [0xfb, 0x1c], 'i31.get_s': [0xfb, 0x1d], 'array.len': [0xfb, 0x0f],
    'i32.eqz': [0x45], 'i64.eqz': [0x50], 'f64.abs': [0x99], 'f64.neg': [0x9a],
    'i32.wrap_i64': [0xa7], 'i64.extend_i32_s': [0xac], 'i64.extend_i32_u': [0xad], 'i64.trunc_f64_s': [0xb0], 'f64.convert_i32_s': [0xb7], 'f64.convert_i64_s': [0xb9],
  }),
  ...group(2, true, [], {
    'ref.eq': [0xd3],
    'i32.eq': [0x46], 'i32.ne': [0x47], 'i32.lt_s': [0x48], 'i32.lt_u': [0x49], 'i32.gt_s': [0x4a], 'i32.gt_u': [0x4b], 'i32.le_s': [0x4c], 'i32.le_u': [0x4d], 'i32.ge_s': [0x4e], 'i32.ge_u': [0x4f],
    'i64.eq': [0x51], 'i64.ne': [0x52], 'i64.lt_s': [0x53], 'i64.lt_u': [0x54], 'i64.gt_s': [0x55], 'i64.gt_u': [0x56], 'i64.le_s': [0x57], 'i64.le_u': [0x58], 'i64.ge_s': [0x59], 'i64.ge_u': [0x5a],
    'f64.eq': [0x61], 'f64.ne': [0x62], 'f64.lt': [0x63], 'f64.gt': [0x64], 'f64.le': [0x65], 'f64.ge': [0x66],
    'i32.add': [0x6a], 'i32.sub': [0x6b], 'i32.mul': [0x6c], 'i32.and': [0x71], 'i32.or': [0x72], 'i32.xor': [0x73], 'i32.shl': [0x74], 'i32.shr_s': [0x75], 'i32.shr_u': [0x76],
    'i64.add': [0x7c], 'i64.sub': [0x7d], 'i64.mul': [0x7e], 'i64.div_s': [0x7f], 'i64.rem_s': [0x81], 'i64.and': [0x83], 'i64.or': [0x84], 'i64.xor': [0x85], 'i64.shl': [0x86], 'i64.shr_s': [0x87], 'i64.shr_u': [0x88],
    'f64.add': [0xa0], 'f64.sub': [0xa1], 'f64.mul': [0xa2], 'f64.div': [0xa3],
  }),
};

/** Types of values, and of references to what is no type of ours. */
export const VALUE_TYPES: Readonly<Record<string, number>> = { i32: 0x7f, i64: 0x7e, f64: 0x7c, externref: 0x6f, anyref: 0x6e };
export const HEAP_TYPES: Readonly<Record<string, number>> = { i31: 0x6c, eq: 0x6d, any: 0x6e, extern: 0x6f, noextern: 0x72 };
