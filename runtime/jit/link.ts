/**
 * Copy and patch: the pieces' bytes one behind the other, their holes filled in, wrapped into a module with one function.
 *
 *     (func (result i32)                        the number of the exit
 *       (block $tail                            a segment
 *         what is done once
 *         (loop $top
 *           (block $exit  pieces  (br $top))
 *           the segment behind that exit))
 *       what the segment's exits need, out of the locals  (return))
 *
 * All exits of a segment share one tail: an exit of its own for each would make V8's optimiser sixty times slower (decision D4).
 */
import { FUNCTIONS, TYPE_GROUP, TYPE_INDEX, type Hole, type Stencil } from '../../generated/stencils/stencils.ts';
import type { TraceOp } from '../optimizer/trace.ts';
import type { Label, Local, Piece, Plan, Spills } from './plan.ts';

const LOCAL_TYPES: Readonly<Record<string, readonly number[]>> = { i32: [0x7f], i64: [0x7e], f64: [0x7c], externref: [0x6f] };

/** What the linker's own pieces import; stencils say what they do. */
const OWN_FUNCTIONS: Readonly<Record<string, Signature>> = {
  load: { params: ['i32'], result: 'externref' }, result: { params: ['i32'], result: 'externref' }, store: { params: ['i32', 'externref'], result: null }, ended: { params: [], result: 'i32' },
};
const FIRST_TYPE = Object.keys(TYPE_INDEX).length;

interface Signature {
  readonly params: readonly string[];
  readonly result: string | null;
}
/** Of the function itself, and of calls out of it. */
const CALL: Signature = { params: [], result: 'i32' };
const CODES: Readonly<Record<string, number>> = { i32: 0x7f, truth: 0x7f, i64: 0x7e, f64: 0x7c, externref: 0x6f };

/** Where the host has its builtins for strings. */
export const STRINGS = 'wasm:js-string';

/** Locals of the linker's own, which come first: exit number, ticks, the array of constants, the one where references are spilled, an outcome, ticks that are only counted. */
export const OWN_LOCALS: readonly string[] = ['exit', 'ticks', 'constants', 'spilled', 'outcome', 'counted'];

export interface Linked {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly functions: readonly string[];
  readonly globals: readonly string[];
  /** Of each piece, the bytes of code in front of it; of each type of locals, the number of the first. For who reads the function. */
  readonly starts: readonly number[];
  readonly bases: ReadonlyMap<string, number>;
}

export function link(plan: Plan, name: string): Linked {
  return new Linker(plan, name).link();
}

const decoded = new WeakMap<Stencil, Uint8Array>();

function bytesOf(stencil: Stencil): Uint8Array {
  let bytes = decoded.get(stencil);
  if (bytes === undefined) {
    bytes = Uint8Array.from({ length: stencil.bytes.length / 2 }, (_, index) => parseInt(stencil.bytes.slice(2 * index, 2 * index + 2), 16));
    decoded.set(stencil, bytes);
  }
  return bytes;
}

class Linker {
  readonly #plan: Plan;
  readonly #name: string;
  readonly #functions: string[] = [];
  readonly #functionTypes: number[] = [];
  /** Of the functions' types, which begin behind the heap's. */
  readonly #types = new Map<string, { readonly number: number; readonly bytes: readonly number[] }>();
  readonly #globals: string[] = [];
  readonly #bases = new Map<string, number>();
  readonly #body: number[] = [];
  readonly #starts: number[] = [];
  /** Of the blocks around, the outermost first. */
  readonly #labels: Label[] = [];

  readonly #keepTicks: readonly number[];
  /** `return -1` */
  readonly #returnEnded: readonly number[];

  constructor(plan: Plan, name: string) {
    this.#plan = plan;
    this.#name = name;
    this.#keepTicks = plan.pieces.some(({ kind }) => kind === 'count') ? [...KEEP_TICKS, ...KEEP_COUNTED] : KEEP_TICKS;
    this.#returnEnded = [...this.#keepTicks, 0x41, 0x7f, 0x0f];
  }

  link(): Linked {
    const types = [...this.#plan.locals].sort(([a], [b]) => (a < b ? -1 : 1));
    let base = OWN_LOCALS.length;
    for (const [type, count] of types) {
      this.#bases.set(type, base);
      base += count;
    }
    this.#code();
    const locals = [...vector([[2, 0x7f], [2, 0x63, ...signed(TYPE_INDEX['slots']!)], [2, 0x7f], ...types.map(([type, count]) => [...unsigned(count), ...localType(type)])])];
    return { bytes: this.#module(locals), functions: this.#functions, globals: this.#globals, starts: this.#starts, bases: this.#bases };
  }

  // ---------------------------------------------------------------- code

  #code(): void {
    const body = this.#body;
    body.push(0x41, ...signed(TICKS_AT), 0x28, 2, 0, 0x21, 1);
    if (this.#plan.constants.length > 0) this.#slotsOf('constants', 2);
    for (const piece of this.#plan.pieces) {
      this.#starts.push(body.length);
      this.#piece(piece);
    }
    body.push(0x00);
  }

  /** The array in a list that the runtime has. */
  #slotsOf(name: string, local: number): void {
    this.#body.push(0x23, ...this.#global(name), 0xfb, 0x1a, 0xfb, 0x16, TYPE_INDEX['list']!, 0xfb, 0x02, TYPE_INDEX['list']!, 2, 0x21, local);
  }

  #depthOf(label: Label): number {
    const at = this.#labels.lastIndexOf(label);
    if (at < 0) throw new Error('a branch to no block around it');
    return this.#labels.length - 1 - at;
  }

  #piece(piece: Piece): void {
    const body = this.#body;
    switch (piece.kind) {
      case 'stencil':
        return this.#stencil(piece);
      case 'move':
        body.push(0x20, ...this.#index(piece.from), 0x21, ...this.#index(piece.to));
        return;
      case 'constant':
        body.push(...constant(piece.to.type, piece.value), 0x21, ...this.#index(piece.to));
        return;
      case 'object':
        body.push(0x20, 2, 0x41, ...signed(piece.place), 0xfb, 0x0b, TYPE_INDEX['slots']!, 0x21, ...this.#index(piece.to));
        return;
      case 'select':
        body.push(0x20, ...this.#index(piece.second), 0x20, ...this.#index(piece.first), 0x20, ...this.#index(piece.flag), 0x1c, 1, 0x6f, 0x21, ...this.#index(piece.to));
        return;
      case 'null':
        body.push(0xd0, 0x6f, 0x21, ...this.#index(piece.to));
        return;
      case 'if null':
        body.push(0x20, ...this.#index(piece.of), 0xd1, 0x04, 0x40);
        this.#labels.push(piece.label);
        return;
      case 'load':
        body.push(0x41, ...signed(piece.slot), 0x10, ...this.#function('load'), 0x21, ...this.#index(piece.to));
        return;
      case 'store':
        body.push(0x41, ...signed(piece.slot), 0x20, ...this.#index(piece.from), 0x10, ...this.#function('store'));
        return;
      case 'call':
        // Nonzero: the frames are as they are to be, nothing is written back.
        body.push(0x10, ...this.#function(`call ${piece.number}`, CALL), 0x04, 0x40, ...this.#returnEnded, 0x0b);
        return;
      case 'invoke':
        return this.#invoke(piece);
      case 'result':
        body.push(0x41, ...signed(piece.below), 0x10, ...this.#function('result'), 0x21, ...this.#index(piece.to));
        return;
      case 'tick':
        body.push(0x20, 1, 0x41, 1, 0x6b, 0x22, 1, 0x45, 0x04, 0x40, 0x41, ...signed(piece.exit), 0x21, 0, 0x0c, ...unsigned(1 + this.#depthOf(piece.target)), 0x0b);
        return;
      case 'count':
        body.push(0x20, 5, 0x41, 1, 0x6a, 0x21, 5);
        return;
      case 'unless':
        body.push(0x20, ...this.#index(piece.flag), 0x45, 0x04, 0x40, 0x41, ...signed(piece.exit), 0x21, 0, 0x0c, ...unsigned(1 + this.#depthOf(piece.target)), 0x0b);
        return;
      case 'turn':
        return this.#turn(piece);
      case 'leave':
        body.push(0x41, ...signed(piece.exit), 0x21, 0, 0x0c, ...unsigned(this.#depthOf(piece.target)));
        return;
      case 'block':
      case 'loop':
        body.push(piece.kind === 'block' ? 0x02 : 0x03, 0x40);
        this.#labels.push(piece.label);
        return;
      case 'end':
        body.push(0x0b);
        this.#labels.pop();
        return;
      case 'jump':
        body.push(0x0c, ...unsigned(this.#depthOf(piece.label)));
        return;
      case 'spill':
        return this.#spill(piece.spills);
      case 'return':
        body.push(...this.#keepTicks, 0x20, 0, 0x0f);
        return;
      case 'note':
        return;
      default:
        piece satisfies never;
    }
  }

  #turn({ exit, target }: Extract<Piece, { kind: 'turn' }>): void {
    const at = [0x41, ...signed(TURN_AT)];
    const left = [...at, 0x28, 2, 0];
    this.#body.push(...at, ...left, 0x41, 1, 0x6b, 0x36, 2, 0, ...left, 0x45, 0x04, 0x40, 0x41, ...signed(exit), 0x21, 0, 0x0c, ...unsigned(1 + this.#depthOf(target)), 0x0b);
  }

  #invoke({ number, inputs, to, leaves, acts }: Extract<Piece, { kind: 'invoke' }>): void {
    const body = this.#body;
    for (const input of inputs) body.push(0x20, ...this.#index(input));
    body.push(0x10, ...this.#function(`invoke ${number}`, { params: inputs.map(() => 'externref'), result: to === null ? 'i32' : 'externref' }));
    const leave = leaves === null ? [] : [0x41, ...signed(leaves.exit), 0x21, 0, 0x0c, ...unsigned(1 + this.#depthOf(leaves.target))];
    if (to === null) {
      // 1: done; 0: a check failed; -1: the frames are as they are to be.
      body.push(0x21, 4);
      if (acts) body.push(0x20, 4, 0x41, 0, 0x48, 0x04, 0x40, ...this.#returnEnded, 0x0b);
      if (leaves !== null) body.push(0x20, 4, 0x45, 0x04, 0x40, ...leave, 0x0b);
      return;
    }
    body.push(0x21, ...this.#index(to));
    if (leaves === null && !acts) return;
    const ended = acts ? [0x10, ...this.#function('ended'), 0x04, 0x40, ...this.#returnEnded, 0x0b] : [];
    body.push(0x20, ...this.#index(to), 0xd1, 0x04, 0x40, ...ended, ...leave, 0x0b);
  }

  #typeOf(signature: Signature): number {
    const bytes = [0x60, ...vector(signature.params.map((each) => [CODES[each]!])), ...vector(signature.result === null ? [] : [[CODES[signature.result]!]])];
    const key = bytes.join();
    let type = this.#types.get(key);
    if (type === undefined) this.#types.set(key, (type = { number: this.#types.size, bytes }));
    return type.number;
  }

  #stencil(piece: Extract<Piece, { kind: 'stencil' }>): void {
    const start = this.#body.length;
    for (const byte of bytesOf(piece.stencil)) this.#body.push(byte);
    for (const hole of piece.stencil.holes) this.#fill(start + hole.at, hole, piece);
  }

  #fill(at: number, hole: Hole, piece: Extract<Piece, { kind: 'stencil' }>): void {
    switch (hole.kind) {
      case 'input':
        return this.#pad(at, this.#number(piece.inputs[hole.index]!));
      case 'output':
        return this.#pad(at, this.#number(piece.outputs[hole.index]!));
      case 'temporary':
        return this.#pad(at, this.#number(piece.temporaries[hole.index]!));
      case 'exit-local':
        return this.#pad(at, 0);
      case 'leave':
        return this.#pad(at, this.#depthOf(piece.target) + hole.addend);
      case 'function':
        return this.#pad(at, this.#functionNumber(hole.name));
      case 'global':
        return this.#pad(at, this.#globalNumber(hole.name));
      case 'exit':
        return this.#padSigned(at, piece.exit);
      case 'oparg':
        return this.#padSigned(at, piece.op.oparg);
      case 'operand':
        return this.#padSigned(at, (piece.op.operands[hole.index] as number) | 0);
      default:
        hole satisfies never;
    }
  }

  #pad(at: number, value: number): void {
    for (let index = 0; index < 4; index++) this.#body[at + index] = ((value >>> (7 * index)) & 0x7f) | 0x80;
    this.#body[at + 4] = (value >>> 28) & 0x0f;
  }

  #padSigned(at: number, value: number): void {
    for (let index = 0; index < 4; index++) this.#body[at + index] = ((value >> (7 * index)) & 0x7f) | 0x80;
    this.#body[at + 4] = (value >> 28) & 0x7f;
  }

  /** Numbers go to memory, references to the array. */
  #spill({ locals }: Spills): void {
    if (locals.some(({ local }) => local.type === 'externref')) this.#slotsOf('spill', 3);
    for (const { local, at } of locals) {
      if (local.type === 'externref') this.#body.push(0x20, 3, 0x41, ...signed(at), 0x20, ...this.#index(local), 0xfb, 0x0e, TYPE_INDEX['slots']!);
      else this.#spillNumber(local, 8 * at);
    }
  }

  #spillNumber(local: Local, address: number): void {
    const store = { i32: [0xb7, 0x39], i64: [0x37], f64: [0x39] }[local.type as 'i32' | 'i64' | 'f64'];
    this.#body.push(0x41, ...signed(address), 0x20, ...this.#index(local), ...store, 3, 0);
  }

  #number({ type, index }: Local): number {
    return this.#bases.get(type)! + index;
  }

  #index(local: Local): number[] {
    return unsigned(this.#number(local));
  }

  #functionNumber(name: string, signature: Signature = OWN_FUNCTIONS[name] ?? FUNCTIONS[name]!): number {
    const known = this.#functions.indexOf(name);
    if (known >= 0) return known;
    this.#functionTypes.push(this.#typeOf(signature));
    return this.#functions.push(name) - 1;
  }

  #function(name: string, signature?: Signature): number[] {
    return unsigned(this.#functionNumber(name, signature));
  }

  #globalNumber(name: string): number {
    const known = this.#globals.indexOf(name);
    return known >= 0 ? known : this.#globals.push(name) - 1;
  }

  #global(name: string): number[] {
    return unsigned(this.#globalNumber(name));
  }

  // ---------------------------------------------------------------- module

  #module(locals: readonly number[]): Uint8Array<ArrayBuffer> {
    const group = [...TYPE_GROUP.matchAll(/../g)].map(([pair]) => parseInt(pair, 16));
    const own = FIRST_TYPE + this.#typeOf(CALL);
    const functionTypes = [...this.#types.values()].map(({ bytes }) => bytes);
    const imports = [
      ...this.#functions.map((name, index) => [...importName(name), 0x00, ...unsigned(FIRST_TYPE + this.#functionTypes[index]!)]),
      ...this.#globals.map((name) => [...text('t'), ...text(name), 0x03, 0x6f, 0x00]),
      [...text('t'), ...text('memory'), 0x02, 0x00, 0x01],
    ];
    const number = this.#functions.length;
    const size = locals.length + this.#body.length + 1;
    const code = [...vector([[]]), ...unsigned(size), ...locals];
    return joined([
      0, 0x61, 0x73, 0x6d, 1, 0, 0, 0,
      ...section(1, [...unsigned(1 + functionTypes.length), ...group, ...functionTypes.flat()]),
      ...section(2, vector(imports)),
      ...section(3, vector([unsigned(own)])),
      ...section(7, vector([[...text('run'), 0x00, ...unsigned(number)]])),
      10, ...unsigned(code.length + this.#body.length + 1), ...code,
    ], this.#body, [0x0b, ...section(0, [...text('name'), ...section(1, vector([[...unsigned(number), ...text(this.#name)]]))])]);
  }
}

/** Where a function finds how many times it may go round, and leaves what it has not used up of that: the last eight bytes of the memory. */
export const TICKS_AT = 0xfff8;
/** And before them, for tests: checks until it is to be left. */
export const TURN_AT = 0xfff0;
/** And ticks that it has only counted. */
export const COUNTED_AT = 0xffe8;
const KEEP_TICKS = [0x41, ...signed(TICKS_AT), 0x20, 1, 0x36, 2, 0];
const KEEP_COUNTED = [0x41, ...signed(COUNTED_AT), 0x20, 5, 0x36, 2, 0];

function importName(name: string): number[] {
  const builtin = FUNCTIONS[name]?.builtin ?? null;
  return builtin === null ? [...text('t'), ...text(name)] : [...text(STRINGS), ...text(builtin)];
}

function localType(type: string): readonly number[] {
  return LOCAL_TYPES[type] ?? [0x63, ...signed(TYPE_INDEX[type.slice('ref '.length)]!)];
}

function constant(type: string, value: number): number[] {
  if (type === 'f64') return [0x44, ...new Uint8Array(new Float64Array([value]).buffer)];
  return [type === 'i64' ? 0x42 : 0x41, ...signed(value)];
}

function joined(...parts: readonly (readonly number[])[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

function section(id: number, content: readonly number[]): number[] {
  return [id, ...unsigned(content.length), ...content];
}

function vector(items: readonly (readonly number[])[]): number[] {
  return [...unsigned(items.length), ...items.flat()];
}

function text(value: string): number[] {
  const bytes = [...new TextEncoder().encode(value)];
  return [...unsigned(bytes.length), ...bytes];
}

function unsigned(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  for (; rest > 0x7f; rest = Math.floor(rest / 128)) bytes.push((rest & 0x7f) | 0x80);
  return [...bytes, rest];
}

function signed(value: number): number[] {
  const bytes: number[] = [];
  for (let rest = BigInt(value); ; rest >>= 7n) {
    const low = Number(rest & 0x7fn);
    if (rest >> 6n === 0n || rest >> 6n === -1n) return [...bytes, low];
    bytes.push(low | 0x80);
  }
}
