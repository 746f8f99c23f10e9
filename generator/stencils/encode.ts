/**
 * WebAssembly trees as bytes, with holes: every immediate that the linker fills in at run time is written at its full width (LEB128 padded
 * to five bytes, ten for an i64), so that filling it in moves nothing. Covers the instructions that stencils are made of.
 */
import type { HeapTypes } from '../wasm/layouts.ts';
import type { Wat } from '../wasm/wat.ts';

/**
 * local     index of a local: an input, an output, a temporary of the stencil, or `exit`
 * leave     label depth of the trace's way out, beyond the blocks of the stencil that are open (`addend`)
 * exit      number of the exit, i32
 * oparg, operand    i32
 * function, global  index of an import, by name
 */
export interface Hole {
  readonly at: number;
  readonly kind: 'local' | 'leave' | 'exit' | 'oparg' | 'operand' | 'function' | 'global' | 'i64' | 'f64' | 'i32';
  readonly name: string;
  readonly addend: number;
}

export interface Encoded {
  readonly bytes: readonly number[];
  readonly holes: readonly Hole[];
}

/** Indices of the heap's types: the JIT's modules begin with the same group. */
export function typeIndices(types: HeapTypes): ReadonlyMap<string, number> {
  return new Map(['slots', 'versions', 'header', 'singleton', ...types.layouts.map(({ name }) => name)].map((name, index) => [name, index]));
}

const VALUE_TYPES: Readonly<Record<string, number>> = { i32: 0x7f, i64: 0x7e, f64: 0x7c, externref: 0x6f, anyref: 0x6e };

/** Instructions without immediates. */
const PLAIN: Readonly<Record<string, readonly number[]>> = {
  drop: [0x1a], return: [0x0f], 'ref.is_null': [0xd1], 'ref.eq': [0xd3],
  'any.convert_extern': [0xfb, 0x1a], 'extern.convert_any': [0xfb, 0x1b], 'ref.i31': [0xfb, 0x1c], 'i31.get_s': [0xfb, 0x1d], 'array.len': [0xfb, 0x0f],
  'i32.eqz': [0x45], 'i32.eq': [0x46], 'i32.ne': [0x47], 'i32.lt_s': [0x48], 'i32.lt_u': [0x49], 'i32.gt_s': [0x4a], 'i32.gt_u': [0x4b], 'i32.le_s': [0x4c],
  'i32.le_u': [0x4d], 'i32.ge_s': [0x4e], 'i32.ge_u': [0x4f],
  'i64.eqz': [0x50], 'i64.eq': [0x51], 'i64.ne': [0x52], 'i64.lt_s': [0x53], 'i64.lt_u': [0x54], 'i64.gt_s': [0x55], 'i64.gt_u': [0x56], 'i64.le_s': [0x57],
  'i64.le_u': [0x58], 'i64.ge_s': [0x59], 'i64.ge_u': [0x5a],
  'f64.eq': [0x61], 'f64.ne': [0x62], 'f64.lt': [0x63], 'f64.gt': [0x64], 'f64.le': [0x65], 'f64.ge': [0x66],
  'i32.add': [0x6a], 'i32.sub': [0x6b], 'i32.mul': [0x6c], 'i32.and': [0x71], 'i32.or': [0x72], 'i32.xor': [0x73], 'i32.shl': [0x74], 'i32.shr_s': [0x75],
  'i32.shr_u': [0x76],
  'i64.add': [0x7c], 'i64.sub': [0x7d], 'i64.mul': [0x7e], 'i64.div_s': [0x7f], 'i64.rem_s': [0x81], 'i64.and': [0x83], 'i64.or': [0x84], 'i64.xor': [0x85], 'i64.shl': [0x86], 'i64.shr_s': [0x87],
  'i64.shr_u': [0x88],
  'f64.abs': [0x99], 'f64.neg': [0x9a], 'f64.add': [0xa0], 'f64.sub': [0xa1], 'f64.mul': [0xa2], 'f64.div': [0xa3],
  'i32.wrap_i64': [0xa7], 'i64.extend_i32_s': [0xac], 'i64.extend_i32_u': [0xad], 'i64.trunc_f64_s': [0xb0], 'f64.convert_i32_s': [0xb7],
  'f64.convert_i64_s': [0xb9],
};

/** Immediates are the next so many atoms: struct and array types, fields. */
const TYPED: Readonly<Record<string, { readonly op: readonly number[]; readonly hasField: boolean }>> = {
  'struct.new': { op: [0xfb, 0x00], hasField: false }, 'struct.get': { op: [0xfb, 0x02], hasField: true }, 'struct.set': { op: [0xfb, 0x05], hasField: true },
  'array.get': { op: [0xfb, 0x0b], hasField: false }, 'array.set': { op: [0xfb, 0x0e], hasField: false }, 'array.new_default': { op: [0xfb, 0x07], hasField: false },
};

export function encode(statements: readonly Wat[], types: HeapTypes): Encoded {
  const encoder = new Encoder(types);
  for (const statement of statements) encoder.expression(statement);
  return encoder;
}

class Encoder implements Encoded {
  readonly bytes: number[] = [];
  readonly holes: Hole[] = [];
  readonly #types: HeapTypes;
  readonly #indices: ReadonlyMap<string, number>;
  readonly #labels: string[] = [];

  constructor(types: HeapTypes) {
    this.#types = types;
    this.#indices = typeIndices(types);
  }

  expression(wat: Wat): void {
    if (typeof wat === 'string') throw new Error(`${wat} is no instruction`);
    const [name, ...rest] = wat as [string, ...Wat[]];
    if (name in PLAIN) return this.#plain(PLAIN[name]!, rest);
    if (name in TYPED) return this.#typed(TYPED[name]!, rest);
    switch (name) {
      case 'local.get': case 'local.set': case 'local.tee':
        this.#operands(rest.slice(1));
        this.bytes.push({ 'local.get': 0x20, 'local.set': 0x21, 'local.tee': 0x22 }[name]!);
        return this.#hole('local', atom(rest[0]!).slice(1));
      case 'global.get':
        this.bytes.push(0x23);
        return this.#hole('global', atom(rest[0]!).slice(1));
      case 'call':
        this.#operands(rest.slice(1));
        this.bytes.push(0x10);
        return this.#hole('function', atom(rest[0]!).slice(1));
      case 'i32.const': case 'i64.const': case 'f64.const':
        return this.#constant(name, atom(rest[0]!));
      case 'ref.null':
        this.bytes.push(0xd0, heapType(atom(rest[0]!)));
        return;
      case 'ref.cast': case 'ref.test':
        this.#operands(rest.slice(1));
        this.bytes.push(0xfb, name === 'ref.cast' ? 0x16 : 0x14);
        return this.#heapType(rest[0]!);
      case 'br_on_cast':
        return this.#branchOnCast(rest);
      case 'block':
        return this.#block(rest);
      case 'if':
        return this.#if(rest);
      case 'br': case 'br_if':
        this.#operands(rest.slice(1));
        this.bytes.push(name === 'br' ? 0x0c : 0x0d);
        return this.#label(atom(rest[0]!));
      case 'select':
        return this.#select(rest);
      default:
        throw new Error(`no encoding for ${name}`);
    }
  }

  #operands(operands: readonly Wat[]): void {
    for (const operand of operands) this.expression(operand);
  }

  #plain(op: readonly number[], operands: readonly Wat[]): void {
    this.#operands(operands);
    this.bytes.push(...op);
  }

  #typed({ op, hasField }: (typeof TYPED)[string], rest: readonly Wat[]): void {
    const type = atom(rest[0]!).slice(1);
    this.#operands(rest.slice(hasField ? 2 : 1));
    this.bytes.push(...op);
    this.#unsigned(this.#indices.get(type)!);
    if (hasField) this.#unsigned(this.#field(type, atom(rest[1]!).slice(1)));
  }

  /** Every struct begins with its header. */
  #field(type: string, field: string): number {
    const own = this.#types.layouts.find(({ name }) => name === type)?.fields.map(({ name }) => name) ?? [];
    const index = ['class_id', 'id', ...own].indexOf(field);
    if (index < 0) throw new Error(`${type} has no field ${field}`);
    return index;
  }

  #constant(name: string, text: string): void {
    if (text.startsWith('?')) {
      this.bytes.push({ 'i32.const': 0x41, 'i64.const': 0x42, 'f64.const': 0x44 }[name]!);
      const [kind, rest] = text.slice(1).split(' ');
      return this.#hole(kind as Hole['kind'], rest ?? '', { 'i32.const': 5, 'i64.const': 10, 'f64.const': 8 }[name]);
    }
    if (name === 'f64.const') {
      this.bytes.push(0x44, ...new Uint8Array(new Float64Array([Number(text)]).buffer));
      return;
    }
    this.bytes.push(name === 'i32.const' ? 0x41 : 0x42);
    this.#signed(BigInt(text));
  }

  /** `(block $label (result T)? ...)` */
  #block(rest: readonly Wat[]): void {
    const [label, ...body] = rest;
    this.bytes.push(0x02);
    this.#open(atom(label!), body);
  }

  #open(label: string, body: readonly Wat[]): void {
    const isResult = Array.isArray(body[0]) && body[0][0] === 'result';
    if (isResult) this.#valueType((body[0] as Wat[])[1]!);
    else this.bytes.push(0x40);
    this.#labels.push(label);
    this.#operands(isResult ? body.slice(1) : body);
    this.#labels.pop();
    this.bytes.push(0x0b);
  }

  /** `(if (result T)? condition (then ...) (else ...)?)` */
  #if(rest: readonly Wat[]): void {
    const isResult = Array.isArray(rest[0]) && rest[0][0] === 'result';
    const [condition, then, otherwise] = (isResult ? rest.slice(1) : rest) as [Wat, Wat[], Wat[]?];
    this.expression(condition);
    this.bytes.push(0x04);
    if (isResult) this.#valueType((rest[0] as Wat[])[1]!);
    else this.bytes.push(0x40);
    this.#labels.push('');
    this.#operands(then.slice(1));
    if (otherwise !== undefined) {
      this.bytes.push(0x05);
      this.#operands(otherwise.slice(1));
    }
    this.#labels.pop();
    this.bytes.push(0x0b);
  }

  #label(label: string): void {
    if (label === '$leave') return this.#hole('leave', '', 5, this.#labels.length);
    const depth = [...this.#labels].reverse().indexOf(label);
    if (depth < 0) throw new Error(`no block ${label}`);
    this.#unsigned(depth);
  }

  /** `(br_on_cast $label anyref (ref T) operand)` */
  #branchOnCast(rest: readonly Wat[]): void {
    const [label, , to, operand] = rest;
    this.expression(operand!);
    this.bytes.push(0xfb, 0x18, 0x01);
    this.#label(atom(label!));
    this.bytes.push(VALUE_TYPES['anyref']!);
    this.#heapType(to!);
  }

  /** `(select (result T) a b condition)` */
  #select(rest: readonly Wat[]): void {
    this.#operands(rest.slice(1));
    this.bytes.push(0x1c, 1);
    this.#valueType((rest[0] as Wat[])[1]!);
  }

  #valueType(type: Wat): void {
    if (typeof type === 'string') this.bytes.push(VALUE_TYPES[type]!);
    else {
      this.bytes.push(0x64);
      this.#heapType(type);
    }
  }

  /** Of `(ref T)`. */
  #heapType(type: Wat): void {
    const name = atom((type as Wat[]).at(-1)!);
    if (name.startsWith('$')) this.#signed(BigInt(this.#indices.get(name.slice(1))!));
    else this.bytes.push(heapType(name));
  }

  #hole(kind: Hole['kind'], name: string, width = 5, addend = 0): void {
    this.holes.push({ at: this.bytes.length, kind, name, addend });
    for (let index = 0; index < width; index++) this.bytes.push(kind === 'f64' ? 0 : index === width - 1 ? 0 : 0x80);
  }

  #unsigned(value: number): void {
    let rest = value;
    for (; rest > 0x7f; rest >>>= 7) this.bytes.push((rest & 0x7f) | 0x80);
    this.bytes.push(rest);
  }

  #signed(value: bigint): void {
    for (let rest = value; ; rest >>= 7n) {
      const low = Number(rest & 0x7fn);
      const isLast = rest >> 6n === 0n || rest >> 6n === -1n;
      this.bytes.push(isLast ? low : low | 0x80);
      if (isLast) return;
    }
  }
}

function heapType(name: string): number {
  const code = { i31: 0x6c, eq: 0x6d, any: 0x6e, extern: 0x6f, noextern: 0x72 }[name];
  if (code === undefined) throw new Error(`no heap type ${name}`);
  return code;
}

function atom(wat: Wat): string {
  if (typeof wat !== 'string') throw new Error('a name was expected');
  return wat;
}

/** The group of types with which the heap module and every module of the JIT begin. */
export function encodeTypeGroup(types: HeapTypes): number[] {
  const indices = typeIndices(types);
  const header = [0x7f, 1, 0x7f, 1];
  const storage = (kind: string): number[] => (kind === 'array' ? [0x64, indices.get('slots')!] : [VALUE_TYPES[kind === 'reference' ? 'externref' : kind]!]);
  const structs = types.layouts.map(({ fields }) => [
    0x4f, 1, indices.get('header')!, 0x5f, 2 + fields.length, ...header, ...fields.flatMap(({ kind, mutable }) => [...storage(kind), mutable ? 1 : 0]),
  ]);
  const group = [
    [0x5e, 0x6f, 1], [0x5e, 0x7f, 1], [0x50, 0, 0x5f, 2, ...header], [0x4f, 1, indices.get('header')!, 0x5f, 2, ...header], ...structs,
  ];
  return [0x4e, group.length, ...group.flat()];
}
