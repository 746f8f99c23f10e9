/**
 * WebAssembly trees as bytes, with holes: every immediate that the linker fills in at run time is written at its full width (LEB128 padded
 * to five bytes, ten for an i64), so that filling it in moves nothing. Covers the instructions that stencils are made of.
 */
import type { HeapTypes } from '../wasm/layouts.ts';
import type { Wat } from '../wat/wat.ts';
import { HEAP_TYPES, INSTRUCTIONS, VALUE_TYPES, type Immediate, type Instruction } from './instructions.ts';

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
    const instruction = INSTRUCTIONS[name];
    if (instruction === undefined) throw new Error(`no encoding for ${name}`);
    this.#instruction(name, instruction, rest);
  }

  #instruction(name: string, { code, immediates }: Instruction, rest: readonly Wat[]): void {
    const [immediate] = immediates;
    switch (immediate) {
      case undefined:
        return this.#plain(code, rest);
      case 'type':
        return this.#typed(code, immediates[1], rest);
      case 'local': case 'global': case 'function':
        this.#plain(code, rest.slice(1));
        return this.#hole(immediate, atom(rest[0]!).slice(1));
      case 'i32': case 'i64': case 'f64':
        this.bytes.push(...code);
        return this.#constant(immediate, atom(rest[0]!));
      case 'heap-type': case 'reference':
        this.#plain(code, rest.slice(1));
        return this.#heapType(rest[0]!);
      case 'cast':
        return this.#branchOnCast(code, rest);
      case 'label':
        this.#plain(code, rest.slice(1));
        return this.#label(atom(rest[0]!));
      case 'value-types':
        this.#plain(code, rest.slice(1));
        this.bytes.push(1);
        return this.#valueType((rest[0] as Wat[])[1]!);
      case 'block':
        return name === 'if' ? this.#if(code, rest) : this.#block(code, rest);
      case 'field': case 'count': case 'memory': case 'signature':
        throw new Error(`${name} is in no stencil`);
      default:
        immediate satisfies never;
    }
  }

  #operands(operands: readonly Wat[]): void {
    for (const operand of operands) this.expression(operand);
  }

  #plain(code: readonly number[], operands: readonly Wat[]): void {
    this.#operands(operands);
    this.bytes.push(...code);
  }

  #typed(code: readonly number[], second: Immediate | undefined, rest: readonly Wat[]): void {
    const type = atom(rest[0]!).slice(1);
    this.#plain(code, rest.slice(second === undefined ? 1 : 2));
    this.#unsigned(this.#indices.get(type)!);
    if (second === 'field') this.#unsigned(this.#field(type, atom(rest[1]!).slice(1)));
    else if (second === 'count') this.#unsigned(Number(atom(rest[1]!)));
  }

  /** Every struct begins with its header. */
  #field(type: string, field: string): number {
    const own = this.#types.layouts.find(({ name }) => name === type)?.fields.map(({ name }) => name) ?? [];
    const index = ['class_id', 'id', ...own].indexOf(field);
    if (index < 0) throw new Error(`${type} has no field ${field}`);
    return index;
  }

  #constant(kind: 'i32' | 'i64' | 'f64', text: string): void {
    if (text.startsWith('?')) {
      const [what, name] = text.slice(1).split(' ');
      return this.#hole(what as Hole['kind'], name ?? '', { i32: 5, i64: 10, f64: 8 }[kind]);
    }
    if (kind === 'f64') this.bytes.push(...new Uint8Array(new Float64Array([Number(text)]).buffer));
    else this.#signed(BigInt(text));
  }

  /** `(block $label (result T)? ...)` */
  #block(code: readonly number[], rest: readonly Wat[]): void {
    const [label, ...body] = rest;
    this.bytes.push(...code);
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
  #if(code: readonly number[], rest: readonly Wat[]): void {
    const isResult = Array.isArray(rest[0]) && rest[0][0] === 'result';
    const [condition, then, otherwise] = (isResult ? rest.slice(1) : rest) as [Wat, Wat[], Wat[]?];
    this.expression(condition);
    this.bytes.push(...code);
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
  #branchOnCast(code: readonly number[], rest: readonly Wat[]): void {
    const [label, , to, operand] = rest;
    this.expression(operand!);
    this.bytes.push(...code, 0x01);
    this.#label(atom(label!));
    this.bytes.push(VALUE_TYPES['anyref']!);
    this.#heapType(to!);
  }

  #valueType(type: Wat): void {
    if (typeof type === 'string') this.bytes.push(VALUE_TYPES[type]!);
    else {
      this.bytes.push(0x64);
      this.#heapType(type);
    }
  }

  /** Of `(ref T)`, or `T` by itself. */
  #heapType(type: Wat): void {
    const name = typeof type === 'string' ? type : atom(type.at(-1)!);
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
  const code = HEAP_TYPES[name];
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
