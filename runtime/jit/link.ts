/**
 * Copy and patch: the pieces' bytes one behind the other, their holes filled in, wrapped into a module with one function.
 *
 *     (func (result i32)                    the number of the exit
 *       (block $leave
 *         what is done once
 *         (loop  pieces  (br 0)))
 *       what exits need, out of the locals)
 *
 * All exits share the one tail: an exit of its own for each would make V8's optimiser sixty times slower (decision D4).
 */
import { TYPE_GROUP, TYPE_INDEX, type Hole, type Stencil } from '../../generated/stencils/stencils.ts';
import type { TraceOp } from '../optimizer/trace.ts';
import type { ExitPlan, Local, Piece, Plan } from './plan.ts';

const LOCAL_TYPES: Readonly<Record<string, readonly number[]>> = { i32: [0x7f], i64: [0x7e], f64: [0x7c], externref: [0x6f] };

/** What a trace may import, with its type among those of `TYPES`. */
const FUNCTIONS: Readonly<Record<string, number>> = {
  int_value: 1, box_int: 2, known_type_version: 3, known_shared_keys_version: 3, load: 4, store: 5, call: 6,
};
const FIRST_TYPE = Object.keys(TYPE_INDEX).length;
/** () -> i32, externref -> f64, f64 -> externref, externref -> i32, i32 -> externref, (i32, externref) -> (), i32 -> i32 */
const TYPES = [[[], [0x7f]], [[0x6f], [0x7c]], [[0x7c], [0x6f]], [[0x6f], [0x7f]], [[0x7f], [0x6f]], [[0x7f, 0x6f], []], [[0x7f], [0x7f]]] as const;

export interface Linked {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly functions: readonly string[];
  readonly globals: readonly string[];
  /** Places in memory (8 bytes each) and in the array of references, by local. */
  readonly spilled: ReadonlyMap<string, number>;
}

export function link(plan: Plan, name: string): Linked {
  return new Linker(plan, name).link();
}

export const keyOf = ({ type, index }: Local): string => `${type} ${index}`;

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
  readonly #globals: string[] = [];
  readonly #bases = new Map<string, number>();
  readonly #body: number[] = [];
  #depth = 0;

  constructor(plan: Plan, name: string) {
    this.#plan = plan;
    this.#name = name;
  }

  link(): Linked {
    const types = [...this.#plan.locals].sort(([a], [b]) => (a < b ? -1 : 1));
    // Three locals of the linker's own come first: exit number, ticks, and what the array of constants is.
    let base = 3;
    for (const [type, count] of types) {
      this.#bases.set(type, base);
      base += count;
    }
    const spilled = this.#code();
    const locals = [...vector([[1, 0x7f], [1, 0x7f], [1, 0x63, ...signed(TYPE_INDEX['slots']!)], ...types.map(([type, count]) => [...unsigned(count), ...localType(type)])])];
    const body = [...locals, ...this.#body, 0x0b];
    return { bytes: this.#module(body), functions: this.#functions, globals: this.#globals, spilled };
  }

  // ---------------------------------------------------------------- code

  #code(): ReadonlyMap<string, number> {
    const body = this.#body;
    body.push(0x41, ...signed(TICKS), 0x21, 1);
    if (this.#plan.constants.length > 0) body.push(0x23, ...this.#global('constants'), 0xfb, 0x1a, 0xfb, 0x16, TYPE_INDEX['list']!, 0xfb, 0x02, TYPE_INDEX['list']!, 2, 0x21, 2);
    body.push(0x02, 0x40);
    for (const piece of this.#plan.pieces) this.#piece(piece);
    if (this.#depth > 0) body.push(0x0b, 0x00);
    body.push(0x0b);
    const spilled = this.#spill();
    body.push(0x20, 0);
    return spilled;
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
      case 'load':
        body.push(0x41, ...signed(piece.slot), 0x10, ...this.#function('load'), 0x21, ...this.#index(piece.to));
        return;
      case 'store':
        body.push(0x41, ...signed(piece.slot), 0x20, ...this.#index(piece.from), 0x10, ...this.#function('store'));
        return;
      case 'call':
        // Nonzero: the frames are as they are to be, nothing is written back.
        body.push(0x41, ...signed(piece.number), 0x10, ...this.#function('call'), 0x04, 0x40, 0x41, ...signed(-1), 0x0f, 0x0b);
        return;
      case 'tick':
        body.push(0x20, 1, 0x41, 1, 0x6b, 0x22, 1, 0x45, 0x04, 0x40, 0x41, ...signed(piece.exit), 0x21, 0, 0x0c, ...unsigned(1 + this.#depth), 0x0b);
        return;
      case 'leave':
        body.push(0x41, ...signed(piece.exit), 0x21, 0, 0x0c, ...unsigned(this.#depth));
        return;
      case 'loop':
        body.push(0x03, 0x40);
        this.#depth = 1;
        return;
      case 'again':
        body.push(0x0c, 0);
        return;
      default:
        piece satisfies never;
    }
  }

  #stencil({ stencil, inputs, outputs, temporaries, exit, op }: Extract<Piece, { kind: 'stencil' }>): void {
    const bytes = bytesOf(stencil);
    const start = this.#body.length;
    for (const byte of bytes) this.#body.push(byte);
    for (const hole of stencil.holes) this.#fill(start + hole.at, hole, { inputs, outputs, temporaries, exit, op });
  }

  #fill(at: number, hole: Hole, piece: { inputs: readonly (Local | null)[]; outputs: readonly (Local | null)[]; temporaries: readonly Local[]; exit: number; op: TraceOp }): void {
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
        return this.#pad(at, this.#depth + hole.addend);
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

  /** Every local that an exit asks for goes to its place in memory, or in the array of references. */
  #spill(): ReadonlyMap<string, number> {
    const spilled = new Map<string, number>();
    let [numbers, references] = [0, 0];
    for (const local of neededAtExits(this.#plan.exits)) {
      if (spilled.has(keyOf(local))) continue;
      const isReference = local.type === 'externref';
      spilled.set(keyOf(local), isReference ? references : numbers);
      if (isReference) this.#spillReference(local, references++);
      else this.#spillNumber(local, 8 * numbers++);
    }
    return spilled;
  }

  #spillReference(local: Local, place: number): void {
    this.#body.push(0x23, ...this.#global('spill'), 0xfb, 0x1a, 0xfb, 0x16, TYPE_INDEX['list']!, 0xfb, 0x02, TYPE_INDEX['list']!, 2, 0x41, ...signed(place), 0x20, ...this.#index(local), 0xfb, 0x0e, TYPE_INDEX['slots']!);
  }

  #spillNumber(local: Local, address: number): void {
    const toFloat = { i32: [0xb7], i64: [0xb9], f64: [] }[local.type as 'i32' | 'i64' | 'f64'];
    this.#body.push(0x41, ...signed(address), 0x20, ...this.#index(local), ...toFloat, 0x39, 3, 0);
  }

  #number({ type, index }: Local): number {
    return this.#bases.get(type)! + index;
  }

  #index(local: Local): number[] {
    return unsigned(this.#number(local));
  }

  #functionNumber(name: string): number {
    const known = this.#functions.indexOf(name);
    return known >= 0 ? known : this.#functions.push(name) - 1;
  }

  #function(name: string): number[] {
    return unsigned(this.#functionNumber(name));
  }

  #globalNumber(name: string): number {
    const known = this.#globals.indexOf(name);
    return known >= 0 ? known : this.#globals.push(name) - 1;
  }

  #global(name: string): number[] {
    return unsigned(this.#globalNumber(name));
  }

  // ---------------------------------------------------------------- module

  #module(body: readonly number[]): Uint8Array<ArrayBuffer> {
    const group = [...TYPE_GROUP.matchAll(/../g)].map(([pair]) => parseInt(pair, 16));
    const functionTypes = TYPES.map(([params, results]) => [0x60, ...vector(params.map((each) => [each])), ...vector(results.map((each) => [each]))]);
    const imports = [
      ...this.#functions.map((name) => [...text('t'), ...text(name), 0x00, ...unsigned(FIRST_TYPE + FUNCTIONS[name]!)]),
      ...this.#globals.map((name) => [...text('t'), ...text(name), 0x03, 0x6f, 0x00]),
      [...text('t'), ...text('memory'), 0x02, 0x00, 0x01],
    ];
    const number = this.#functions.length;
    return Uint8Array.from([
      0, 0x61, 0x73, 0x6d, 1, 0, 0, 0,
      ...section(1, [...unsigned(1 + functionTypes.length), ...group, ...functionTypes.flat()]),
      ...section(2, vector(imports)),
      ...section(3, vector([unsigned(FIRST_TYPE)])),
      ...section(7, vector([[...text('run'), 0x00, ...unsigned(number)]])),
      ...section(10, vector([[...unsigned(body.length), ...body]])),
      ...section(0, [...text('name'), ...section(1, vector([[...unsigned(number), ...text(this.#name)]]))]),
    ]);
  }
}

/** Times round the loop until the function returns: one long call would stay in V8's first tier for ever (decision D6). */
const TICKS = 1024;

function* neededAtExits(exits: readonly ExitPlan[]): Generator<Local> {
  for (const { frames } of exits) {
    for (const { callee, slots } of frames) {
      if (callee?.kind === 'local') yield callee.local;
      for (const { value } of slots) if (value.kind === 'local') yield value.local;
    }
  }
}

function localType(type: string): readonly number[] {
  return LOCAL_TYPES[type] ?? [0x63, ...signed(TYPE_INDEX[type.slice('ref '.length)]!)];
}

function constant(type: string, value: number): number[] {
  if (type === 'f64') return [0x44, ...new Uint8Array(new Float64Array([value]).buffer)];
  return [type === 'i64' ? 0x42 : 0x41, ...signed(value)];
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
