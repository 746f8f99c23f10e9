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
import { TYPE_INDEX, type Hole, type Stencil } from '../../generated/stencils/stencils.ts';
import type { TraceOp } from '../optimizer/trace.ts';
import { CALL, FIRST_TYPE, FITS, Imports } from './imports.ts';
import { moduleOf } from './module.ts';
import type { Label, Local, Piece, Plan, Spills } from './plan.ts';
import { BYTES_PER_UNIT, COUNTED_AT, RECORDS_AT, ROOM_AT, TAKEN_AT, TICKS_AT, TOP_AT, TURN_AT } from './records.ts';
import { pad, padSigned, signed, unsigned, vector } from './wasm-bytes.ts';

const LOCAL_TYPES: Readonly<Record<string, readonly number[]>> = { i32: [0x7f], i64: [0x7e], f64: [0x7c], externref: [0x6f] };

/** Locals of the linker's own, which come first: exit number, ticks, the array of constants, the one where references are spilled, an outcome, ticks that are only counted, places on record. */
export const OWN_LOCALS: readonly string[] = ['exit', 'ticks', 'constants', 'spilled', 'outcome', 'counted', 'top'];

/** What a function that compiled code calls is given, behind the slots of its frame: places on record, units of room, the array of constants, the one of records. */
export const OWN_PARAMETERS: readonly string[] = ['top', 'room', 'constants', 'records'];

export interface Linked {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly functions: readonly string[];
  readonly globals: readonly string[];
  /** Of each piece, the bytes of code in front of it; of each type of locals, the number of the first. For who reads the function. */
  readonly starts: readonly number[];
  readonly bases: ReadonlyMap<string, number>;
  /** Locals that are parameters. */
  readonly parameters: number;
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
  readonly #imports = new Imports();
  readonly #bases = new Map<string, number>();
  readonly #body: number[] = [];
  readonly #starts: number[] = [];
  /** Of the blocks around, the outermost first. */
  readonly #labels: Label[] = [];

  readonly #keepTicks: readonly number[];
  /** `return -1`, or NULL */
  readonly #returnEnded: readonly number[];
  /** Slots that it is called with. */
  readonly #arguments: number;
  readonly #parameters: number;
  readonly #own: { readonly exit: number; readonly ticks: number; readonly constants: number; readonly spilled: number; readonly outcome: number; readonly counted: number; readonly top: number };
  /** Where the body calls the function itself, whose number is known in the end. */
  readonly #calls: number[] = [];
  /** Bytes that one of its frames takes of the host's stack, in units of room. */
  readonly #units: number;

  constructor(plan: Plan, name: string) {
    const { entry } = plan;
    this.#plan = plan;
    this.#name = name;
    this.#arguments = entry?.slots.length ?? 0;
    this.#parameters = entry === null ? 0 : this.#arguments + OWN_PARAMETERS.length;
    const first = this.#parameters;
    this.#own = { exit: first, ticks: first + 1, constants: entry === null ? first + 2 : this.#arguments + 2, spilled: first + 3, outcome: first + 4, counted: first + 5, top: entry === null ? first + 6 : this.#arguments };
    const { ticks, counted } = this.#own;
    const keepTicks = [0x41, ...signed(TICKS_AT), 0x20, ...unsigned(ticks), 0x36, 2, 0];
    const keepCounted = [0x41, ...signed(COUNTED_AT), 0x20, ...unsigned(counted), 0x36, 2, 0];
    this.#keepTicks = plan.pieces.some(({ kind }) => kind === 'count') ? [...keepTicks, ...keepCounted] : keepTicks;
    this.#returnEnded = entry === null ? [...this.#keepTicks, 0x41, 0x7f, 0x0f] : [0xd0, 0x6f, 0x0f];
    let locals = this.#parameters + OWN_LOCALS.length;
    for (const count of plan.locals.values()) locals += count;
    this.#units = Math.ceil((BYTES_PER_FRAME + BYTES_PER_LOCAL * locals) / BYTES_PER_UNIT);
  }

  link(): Linked {
    const types = [...this.#plan.locals].sort(([a], [b]) => (a < b ? -1 : 1));
    let base = this.#parameters + OWN_LOCALS.length;
    for (const [type, count] of types) {
      this.#bases.set(type, base);
      base += count;
    }
    this.#code();
    const locals = [...vector([[2, 0x7f], [2, 0x63, ...signed(TYPE_INDEX['slots']!)], [3, 0x7f], ...types.map(([type, count]) => [...unsigned(count), ...localType(type)])])];
    const { functions, globals } = this.#imports;
    const bytes = moduleOf(this.#plan, this.#imports, { name: this.#name, locals, code: this.#body, calls: this.#calls });
    return { bytes, functions, globals, starts: this.#starts, bases: this.#bases, parameters: this.#parameters };
  }

  // ---------------------------------------------------------------- code

  #code(): void {
    const body = this.#body;
    if (this.#plan.entry === null) {
      body.push(0x41, ...signed(TICKS_AT), 0x28, 2, 0, 0x21, ...unsigned(this.#own.ticks));
      if (this.#plan.constants.length > 0) this.#slotsOf('constants', this.#own.constants);
      if (this.#plan.sites.length > 0) body.push(0x41, ...signed(TOP_AT), 0x28, 2, 0, 0x21, ...unsigned(this.#own.top));
    }
    for (const piece of this.#plan.pieces) {
      this.#starts.push(body.length);
      this.#piece(piece);
    }
    body.push(0x00);
  }

  /** The array in a list that the runtime has. */
  #slotsOf(name: string, local: number): void {
    this.#body.push(...this.#imports.arrayOf(name), 0x21, ...unsigned(local));
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
        body.push(0x20, ...unsigned(this.#own.constants), 0x41, ...signed(piece.place), 0xfb, 0x0b, TYPE_INDEX['slots']!, 0x21, ...this.#index(piece.to));
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
        body.push(0x41, ...signed(piece.slot), 0x10, ...this.#imports.function('load'), 0x21, ...this.#index(piece.to));
        return;
      case 'store':
        body.push(0x41, ...signed(piece.slot), 0x20, ...this.#index(piece.from), 0x10, ...this.#imports.function('store'));
        return;
      case 'call':
        // Nonzero: the frames are as they are to be, nothing is written back.
        this.#keepTop();
        body.push(0x10, ...this.#imports.function(`call ${piece.number}`, CALL), 0x04, 0x40, ...this.#returnEnded, 0x0b);
        return;
      case 'invoke':
        return this.#invoke(piece);
      case 'result':
        body.push(0x41, ...signed(piece.below), 0x10, ...this.#imports.function('result'), 0x21, ...this.#index(piece.to));
        return;
      case 'tick':
        return this.#tick(piece);
      case 'count':
        if (this.#plan.entry === null) body.push(0x20, ...unsigned(this.#own.counted), 0x41, 1, 0x6a, 0x21, ...unsigned(this.#own.counted));
        else body.push(0x41, ...signed(COUNTED_AT), 0x41, ...signed(COUNTED_AT), 0x28, 2, 0, 0x41, 1, 0x6a, 0x36, 2, 0);
        return;
      case 'unless':
        body.push(0x20, ...this.#index(piece.flag), 0x45, ...this.#leaveIf(piece));
        return;
      case 'turn':
        return this.#turn(piece);
      case 'leave':
        body.push(0x41, ...signed(piece.exit), 0x21, ...unsigned(this.#own.exit), 0x0c, ...unsigned(this.#depthOf(piece.target)));
        return;
      case 'parameter':
        body.push(0x20, ...unsigned(piece.index), 0x21, ...this.#index(piece.to));
        return;
      case 'room':
        body.push(0x20, ...unsigned(this.#arguments + 1), 0x41, ...signed(this.#plan.depth + SPARE_DEPTH), 0x48, ...this.#leaveIf(piece));
        return;
      case 'fits':
        if (piece.world >= 0 || this.#plan.entry!.needs.size > 0) body.push(0x20, ...this.#index(piece.of), 0x10, ...this.#imports.function(`fits ${piece.world}`, FITS), 0x45, ...this.#leaveIf(piece));
        return;
      case 'taken':
        body.push(0x41, 0, 0x28, 2, ...unsigned(TAKEN_AT + 4 * piece.place), 0x45, ...this.#leaveIf(piece));
        return;
      case 'run':
        return this.#run(piece);
      case 'give':
        body.push(0x20, ...this.#index(piece.from), 0x0f);
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
        this.#keepTop();
        if (this.#plan.entry === null) body.push(...this.#keepTicks, 0x20, ...unsigned(this.#own.exit), 0x0f);
        else body.push(0x20, ...unsigned(this.#own.exit), 0x10, ...this.#imports.function('leave'), ...this.#returnEnded);
        return;
      case 'note':
        return;
      default:
        piece satisfies never;
    }
  }

  #turn(piece: Extract<Piece, { kind: 'turn' }>): void {
    const at = [0x41, ...signed(TURN_AT)];
    const left = [...at, 0x28, 2, 0];
    this.#body.push(...at, ...left, 0x41, 1, 0x6b, 0x36, 2, 0, ...left, 0x45, ...this.#leaveIf(piece));
  }

  /** Where the number on top is not 0. */
  #leaveIf({ exit, target }: { readonly exit: number; readonly target: Label }): number[] {
    return [0x04, 0x40, 0x41, ...signed(exit), 0x21, ...unsigned(this.#own.exit), 0x0c, ...unsigned(1 + this.#depthOf(target)), 0x0b];
  }

  /** In memory where others that it calls tick too. */
  #tick(piece: Extract<Piece, { kind: 'tick' }>): void {
    const ticks = unsigned(this.#own.ticks);
    if (this.#plan.entry === null) this.#body.push(0x20, ...ticks, 0x41, 1, 0x6b, 0x22, ...ticks);
    else this.#body.push(0x41, ...signed(TICKS_AT), 0x41, ...signed(TICKS_AT), 0x28, 2, 0, 0x41, 1, 0x6b, 0x22, ...ticks, 0x36, 2, 0, 0x20, ...ticks);
    this.#body.push(0x45, ...this.#leaveIf(piece));
  }

  // ---------------------------------------------------------------- calls of compiled code

  /** What is on record now: for who may need whole frames. */
  #keepTop(): void {
    if (this.#plan.entry !== null) this.#storeTop();
  }

  #storeTop(): void {
    this.#body.push(0x41, ...signed(TOP_AT), 0x20, ...unsigned(this.#own.top), 0x36, 2, 0);
  }

  #run(piece: Extract<Piece, { kind: 'run' }>): void {
    const body = this.#body;
    const { place, site, size, inputs, to } = piece;
    const isCallable = this.#plan.entry !== null;
    const top = [0x20, ...unsigned(this.#own.top)];
    const room = isCallable ? [0x20, ...unsigned(this.#arguments + 1)] : [0x41, ...signed(ROOM_AT), 0x28, 2, 0];
    this.#record(piece.spills, top);
    body.push(...placeInMemory(top), ...this.#site(site), 0x36, 2, ...unsigned(RECORDS_AT + 8 * (size - 1)));
    if (!isCallable) body.push(...this.#keepTicks);
    for (const input of inputs) body.push(0x20, ...this.#index(input));
    body.push(...top, 0x41, ...signed(size), 0x6a, ...room, 0x41, ...signed(Math.max(piece.units, this.#units)), 0x6b);
    if (place === null) this.#callItself();
    else body.push(0x41, ...signed(place), 0x11, ...unsigned(FIRST_TYPE + this.#imports.typeOfCallee(inputs.length)), 0);
    // The frames are as they are to be, and ticks are what the callee has left of them.
    body.push(0x22, ...this.#index(to), 0xd1, 0x04, 0x40, ...(isCallable ? this.#returnEnded : [0x41, 0x7f, 0x0f]), 0x0b);
    if (!isCallable) this.#goOnAlone();
  }

  #callItself(): void {
    const [constants, records] = [this.#arguments + 2, this.#arguments + 3].map(unsigned) as [number[], number[]];
    this.#body.push(0x20, ...constants, 0x20, ...records, 0x10);
    this.#calls.push(this.#body.length);
    this.#body.push(0x80, 0x80, 0x80, 0x80, 0);
  }

  /** Behind a call: nothing is on record, which who is called may have stored, and the ticks are looked up. */
  #goOnAlone(): void {
    const { ticks, counted } = this.#own;
    this.#storeTop();
    this.#body.push(0x41, ...signed(TICKS_AT), 0x28, 2, 0, 0x21, ...unsigned(ticks), 0x41, ...signed(COUNTED_AT), 0x28, 2, 0, 0x21, ...unsigned(counted));
  }

  /** Its number, which is known when the module is made: what is imported is an i32. */
  #site(site: number): number[] {
    return [0x23, ...this.#imports.global(`site ${site}`)];
  }

  #record({ locals }: Spills, top: readonly number[]): void {
    const isCallable = this.#plan.entry !== null;
    const records = unsigned(isCallable ? this.#arguments + 3 : this.#own.spilled);
    if (!isCallable && locals.some(({ local }) => local.type === 'externref')) this.#slotsOf('records', this.#own.spilled);
    for (const { local, at } of locals) {
      if (local.type === 'externref') this.#body.push(0x20, ...records, ...top, 0x41, ...signed(at), 0x6a, 0x20, ...this.#index(local), 0xfb, 0x0e, TYPE_INDEX['slots']!);
      else this.#body.push(...placeInMemory(top), 0x20, ...this.#index(local), ...toFloat(local), 0x39, 3, ...unsigned(RECORDS_AT + 8 * at));
    }
  }

  #invoke({ number, inputs, to, leaves, acts }: Extract<Piece, { kind: 'invoke' }>): void {
    const body = this.#body;
    if (acts) this.#keepTop();
    for (const input of inputs) body.push(0x20, ...this.#index(input));
    body.push(0x10, ...this.#imports.function(`invoke ${number}`, this.#imports.typeOf(inputs.length, to !== null)));
    const leave = leaves === null ? [] : [0x41, ...signed(leaves.exit), 0x21, ...unsigned(this.#own.exit), 0x0c, ...unsigned(1 + this.#depthOf(leaves.target))];
    if (to === null) {
      const outcome = unsigned(this.#own.outcome);
      // 1: done; 0: a check failed; -1: the frames are as they are to be.
      body.push(0x21, ...outcome);
      if (acts) body.push(0x20, ...outcome, 0x41, 0, 0x48, 0x04, 0x40, ...this.#returnEnded, 0x0b);
      if (leaves !== null) body.push(0x20, ...outcome, 0x45, 0x04, 0x40, ...leave, 0x0b);
      return;
    }
    body.push(0x21, ...this.#index(to));
    if (leaves === null && !acts) return;
    const ended = acts ? [0x10, ...this.#imports.function('ended'), 0x04, 0x40, ...this.#returnEnded, 0x0b] : [];
    body.push(0x20, ...this.#index(to), 0xd1, 0x04, 0x40, ...ended, ...leave, 0x0b);
  }

  #stencil(piece: Extract<Piece, { kind: 'stencil' }>): void {
    const start = this.#body.length;
    for (const byte of bytesOf(piece.stencil)) this.#body.push(byte);
    for (const hole of piece.stencil.holes) this.#fill(start + hole.at, hole, piece);
  }

  #fill(at: number, hole: Hole, piece: Extract<Piece, { kind: 'stencil' }>): void {
    switch (hole.kind) {
      case 'input':
        return pad(this.#body, at, this.#number(piece.inputs[hole.index]!));
      case 'output':
        return pad(this.#body, at, this.#number(piece.outputs[hole.index]!));
      case 'temporary':
        return pad(this.#body, at, this.#number(piece.temporaries[hole.index]!));
      case 'exit-local':
        return pad(this.#body, at, this.#own.exit);
      case 'leave':
        return pad(this.#body, at, this.#depthOf(piece.target) + hole.addend);
      case 'function':
        return pad(this.#body, at, this.#imports.functionNumber(hole.name));
      case 'global':
        return pad(this.#body, at, this.#imports.globalNumber(hole.name));
      case 'exit':
        return padSigned(this.#body, at, piece.exit);
      case 'oparg':
        return padSigned(this.#body, at, piece.op.oparg);
      case 'operand':
        return padSigned(this.#body, at, (piece.op.operands[hole.index] as number) | 0);
      default:
        hole satisfies never;
    }
  }

  /** Numbers go to memory, references to the array. */
  #spill({ locals }: Spills): void {
    if (locals.some(({ local }) => local.type === 'externref')) this.#slotsOf('spill', this.#own.spilled);
    for (const { local, at } of locals) {
      if (local.type === 'externref') this.#body.push(0x20, ...unsigned(this.#own.spilled), 0x41, ...signed(at), 0x20, ...this.#index(local), 0xfb, 0x0e, TYPE_INDEX['slots']!);
      else this.#spillNumber(local, 8 * at);
    }
  }

  #spillNumber(local: Local, address: number): void {
    this.#body.push(0x41, ...signed(address), 0x20, ...this.#index(local), ...toFloat(local), 0x39, 3, 0);
  }

  #number({ type, index }: Local): number {
    return this.#bases.get(type)! + index;
  }

  #index(local: Local): number[] {
    return unsigned(this.#number(local));
  }
}

/** CPython's limit is looked at before the function: none of its own calls can pass it then. */
export const SPARE_DEPTH = 2;

/** Of V8's first tier, which keeps every local there. */
const BYTES_PER_FRAME = 200;
const BYTES_PER_LOCAL = 8;

function toFloat({ type }: Local): readonly number[] {
  return { i32: [0xb7], i64: [0xb9], f64: [] }[type as 'i32' | 'i64' | 'f64'];
}

/** Its address, but for where the records begin. */
function placeInMemory(top: readonly number[]): number[] {
  return [...top, 0x41, 3, 0x74];
}

function localType(type: string): readonly number[] {
  return LOCAL_TYPES[type] ?? [0x63, ...signed(TYPE_INDEX[type.slice('ref '.length)]!)];
}

function constant(type: string, value: number): number[] {
  if (type === 'f64') return [0x44, ...new Uint8Array(new Float64Array([value]).buffer)];
  return [type === 'i64' ? 0x42 : 0x41, ...signed(value)];
}
