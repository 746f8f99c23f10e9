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
import { TYPE_GROUP, TYPE_INDEX, type Hole, type Stencil } from '../../generated/stencils/stencils.ts';
import type { TraceOp } from '../optimizer/trace.ts';
import type { Label, Local, Piece, Plan, Spills } from './plan.ts';
import { BYTES_PER_UNIT, COUNTED_AT, RECORDS_AT, ROOM_AT, TAKEN_AT, TICKS_AT, TOP_AT, TURN_AT } from './records.ts';

const LOCAL_TYPES: Readonly<Record<string, readonly number[]>> = { i32: [0x7f], i64: [0x7e], f64: [0x7c], externref: [0x6f] };

/** What a trace may import, with its type among those of `TYPES`. */
const FUNCTIONS: Readonly<Record<string, number>> = {
  int_value: 1, box_int: 2, known_type_version: 3, known_shared_keys_version: 3, load: 4, result: 4, store: 5, ended: 0, leave: 6,
};
const FIRST_TYPE = Object.keys(TYPE_INDEX).length;
/** () -> i32, externref -> f64, f64 -> externref, externref -> i32, i32 -> externref, (i32, externref) -> (), i32 -> (), () -> externref */
const TYPES: readonly (readonly [readonly number[], readonly number[]])[] = [[[], [0x7f]], [[0x6f], [0x7c]], [[0x7c], [0x6f]], [[0x6f], [0x7f]], [[0x7f], [0x6f]], [[0x7f, 0x6f], []], [[0x7f], []], [[], [0x6f]]];
const CALL = 0;
const FITS = 3;
const WRAPPER = 7;

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
  readonly #functions: string[] = [];
  readonly #functionTypes: number[] = [];
  readonly #types = new Map<string, number>();
  readonly #signatures: (readonly [readonly number[], readonly number[]])[] = [...TYPES];
  readonly #globals: string[] = [];
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
    return { bytes: this.#module(locals), functions: this.#functions, globals: this.#globals, starts: this.#starts, bases: this.#bases, parameters: this.#parameters };
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
    this.#body.push(...this.#arrayOf(name), 0x21, ...unsigned(local));
  }

  #arrayOf(name: string): number[] {
    return [0x23, ...this.#global(name), 0xfb, 0x1a, 0xfb, 0x16, TYPE_INDEX['list']!, 0xfb, 0x02, TYPE_INDEX['list']!, 2];
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
        body.push(0x41, ...signed(piece.slot), 0x10, ...this.#function('load'), 0x21, ...this.#index(piece.to));
        return;
      case 'store':
        body.push(0x41, ...signed(piece.slot), 0x20, ...this.#index(piece.from), 0x10, ...this.#function('store'));
        return;
      case 'call':
        // Nonzero: the frames are as they are to be, nothing is written back.
        this.#keepTop();
        body.push(0x10, ...this.#function(`call ${piece.number}`, CALL), 0x04, 0x40, ...this.#returnEnded, 0x0b);
        return;
      case 'invoke':
        return this.#invoke(piece);
      case 'result':
        body.push(0x41, ...signed(piece.below), 0x10, ...this.#function('result'), 0x21, ...this.#index(piece.to));
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
        if (piece.world >= 0 || this.#plan.entry!.needs.size > 0) body.push(0x20, ...this.#index(piece.of), 0x10, ...this.#function(`fits ${piece.world}`, FITS), 0x45, ...this.#leaveIf(piece));
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
        else body.push(0x20, ...unsigned(this.#own.exit), 0x10, ...this.#function('leave'), ...this.#returnEnded);
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
    else body.push(0x41, ...signed(place), 0x11, ...unsigned(FIRST_TYPE + this.#typeOfCallee(inputs.length)), 0);
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
    return [0x23, ...this.#global(`site ${site}`)];
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
    body.push(0x10, ...this.#function(`invoke ${number}`, this.#typeOf(inputs.length, to !== null)));
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
    const ended = acts ? [0x10, ...this.#function('ended'), 0x04, 0x40, ...this.#returnEnded, 0x0b] : [];
    body.push(0x20, ...this.#index(to), 0xd1, 0x04, 0x40, ...ended, ...leave, 0x0b);
  }

  /** Of an imported function of so many references. */
  #typeOf(inputs: number, returns: boolean): number {
    const key = `${inputs} ${returns}`;
    let type = this.#types.get(key);
    if (type === undefined) {
      type = TYPES.length + this.#types.size;
      this.#types.set(key, type);
      this.#signatures.push([Array<number>(inputs).fill(0x6f), [returns ? 0x6f : 0x7f]]);
    }
    return type;
  }

  /** Of the compiled code of a function that begins with so many slots, as others call it: with places on record and units of room. */
  #typeOfCallee(slots: number): number {
    const key = `callee ${slots}`;
    let type = this.#types.get(key);
    if (type === undefined) {
      type = TYPES.length + this.#types.size;
      this.#types.set(key, type);
      this.#signatures.push([[...Array<number>(slots).fill(0x6f), 0x7f, 0x7f], [0x6f]]);
    }
    return type;
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
        return this.#pad(at, this.#own.exit);
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

  #functionNumber(name: string, type = FUNCTIONS[name]!): number {
    const known = this.#functions.indexOf(name);
    if (known >= 0) return known;
    this.#functionTypes.push(type);
    return this.#functions.push(name) - 1;
  }

  #function(name: string, type?: number): number[] {
    return unsigned(this.#functionNumber(name, type));
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
    const { entry } = this.#plan;
    const wrappers = entry === null ? [] : [this.#wrapper(entry.slots), this.#callee()];
    const calleeType = entry === null ? 0 : this.#typeOfCallee(this.#arguments);
    const hasTable = this.#plan.pieces.some((piece) => piece.kind === 'run' && piece.place !== null);
    const group = [...TYPE_GROUP.matchAll(/../g)].map(([pair]) => parseInt(pair, 16));
    const functionTypes = this.#signatures.map(([params, results]) => [0x60, ...vector(params.map((each) => [each])), ...vector(results.map((each) => [each]))]);
    const ownType = FIRST_TYPE + functionTypes.length;
    if (entry !== null) functionTypes.push([0x60, ...vector(this.#parameterTypes()), ...vector([[0x6f]])]);
    const imports = [
      ...this.#functions.map((name, index) => [...text('t'), ...text(name), 0x00, ...unsigned(FIRST_TYPE + this.#functionTypes[index]!)]),
      ...this.#globals.map((name) => [...text('t'), ...text(name), 0x03, name.startsWith('site ') ? 0x7f : 0x6f, 0x00]),
      [...text('t'), ...text('memory'), 0x02, 0x00, 0x01],
      ...(hasTable ? [[...text('t'), ...text('table'), 0x01, 0x70, 0x00, 0x00]] : []),
    ];
    const number = this.#functions.length;
    for (const at of this.#calls) this.#pad(at, number);
    const size = locals.length + this.#body.length + 1;
    const bodies = wrappers.flatMap((wrapper) => [...unsigned(wrapper.length), ...wrapper]);
    const code = [...unsigned(1 + wrappers.length), ...unsigned(size), ...locals];
    return joined([
      0, 0x61, 0x73, 0x6d, 1, 0, 0, 0,
      ...section(1, [...unsigned(1 + functionTypes.length), ...group, ...functionTypes.flat()]),
      ...section(2, vector(imports)),
      ...section(3, vector(entry === null ? [unsigned(FIRST_TYPE)] : [ownType, FIRST_TYPE + WRAPPER, FIRST_TYPE + calleeType].map(unsigned))),
      ...section(7, vector(entry === null ? [exported('run', number)] : [exported('run', number + 1), exported('call', number + 2)])),
      10, ...unsigned(code.length + this.#body.length + 1 + bodies.length), ...code,
    ], this.#body, [0x0b, ...bodies, ...section(0, [...text('name'), ...section(1, vector([[...unsigned(number), ...text(this.#name)]]))])]);
  }

  #parameterTypes(): number[][] {
    const array = [0x63, ...signed(TYPE_INDEX['slots']!)];
    return [...Array.from({ length: this.#arguments }, () => [0x6f]), [0x7f], [0x7f], array, array];
  }

  /** As JavaScript enters it: called with the slots of the frame that is there. */
  #wrapper(slots: readonly number[]): number[] {
    const body = [0];
    for (const slot of slots) body.push(0x41, ...signed(slot), 0x10, ...this.#function('load'));
    for (const at of [TOP_AT, ROOM_AT]) body.push(0x41, ...signed(at), 0x28, 2, 0);
    return [...body, ...this.#withArrays(), 0x0b];
  }

  /** As other functions call it. */
  #callee(): number[] {
    return [0, ...Array.from({ length: this.#arguments + 2 }, (_, index) => [0x20, ...unsigned(index)]).flat(), ...this.#withArrays(), 0x0b];
  }

  #withArrays(): number[] {
    return [...this.#arrayOf('constants'), ...this.#arrayOf('records'), 0x10, ...unsigned(this.#functions.length)];
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

function exported(name: string, number: number): number[] {
  return [...text(name), 0x00, ...unsigned(number)];
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
