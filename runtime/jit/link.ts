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
import { FUNCTIONS, TYPE_GROUP, TYPE_INDEX } from '../../generated/stencils/stencils.ts';
import { Bytes, fromHexadecimal, pad } from './bytes.ts';
import { decoded, HOLE, type DecodedHole } from './decoded.ts';
import type { Label, Local, Piece, Plan, Spills } from './plan.ts';


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

/** Where a function finds how many times it may go round, and leaves what it has not used up of that: the last eight bytes of the memory. */
export const TICKS_AT = 0xfff8;
/** And before them, for tests: checks until it is to be left. */
export const TURN_AT = 0xfff0;
/** And ticks that it has only counted. */
export const COUNTED_AT = 0xffe8;

const LIST = TYPE_INDEX['list']!;
const SLOTS = TYPE_INDEX['slots']!;

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

/** Of one function at a time, used again by the next one: its code, a part of its module, and what stands before the code. */
const CODE = new Bytes();
const PART = new Bytes();
const FRONT = new Bytes();

function empty(bytes: Bytes): Bytes {
  bytes.length = 0;
  return bytes;
}

class Linker {
  readonly #plan: Plan;
  readonly #name: string;
  readonly #functions: string[] = [];
  readonly #functionNumbers = new Map<string, number>();
  readonly #functionTypes: number[] = [];
  /** Of the functions' types, which begin behind the heap's: their codes, by what they are the codes of. */
  readonly #types = new Map<string, number>();
  readonly #signatures: Signature[] = [];
  readonly #globals: string[] = [];
  readonly #bases = new Map<string, number>();
  /** The first ones of types that there are many of. */
  #references = 0;
  #ints = 0;
  #floats = 0;
  readonly #code = empty(CODE);
  readonly #starts: number[] = [];
  /** Of the blocks around, the outermost first; and of each label, its place among them. */
  readonly #labels: Label[] = [];
  readonly #places: number[] = [];
  /** Ticks that are only counted have a local, and are handed over. */
  readonly #counts: boolean;

  constructor(plan: Plan, name: string) {
    this.#plan = plan;
    this.#name = name;
    this.#counts = plan.pieces.some(({ kind }) => kind === 'count');
  }

  link(): Linked {
    const types = [...this.#plan.locals].sort(([a], [b]) => (a < b ? -1 : 1));
    let base = OWN_LOCALS.length;
    for (const [type, count] of types) {
      this.#bases.set(type, base);
      base += count;
    }
    this.#references = this.#bases.get('externref') ?? 0;
    this.#ints = this.#bases.get('i64') ?? 0;
    this.#floats = this.#bases.get('f64') ?? 0;
    this.#writeCode();
    return { bytes: this.#module(types), functions: this.#functions, globals: this.#globals, starts: this.#starts, bases: this.#bases };
  }

  // ---------------------------------------------------------------- code

  #writeCode(): void {
    const code = this.#code;
    this.#i32(TICKS_AT);
    code.three(0x28, 2, 0);
    code.two(0x21, 1);
    if (this.#plan.constants.length > 0) this.#slotsOf('constants', 2);
    for (const piece of this.#plan.pieces) {
      this.#starts.push(code.length);
      this.#piece(piece);
    }
    code.byte(0x00);
  }

  /** The array in a list that the runtime has. */
  #slotsOf(name: string, local: number): void {
    const code = this.#code;
    code.byte(0x23);
    code.unsigned(this.#globalNumber(name));
    code.two(0xfb, 0x1a);
    code.three(0xfb, 0x16, LIST);
    code.two(0xfb, 0x02);
    code.two(LIST, 2);
    code.two(0x21, local);
  }

  #i32(value: number): void {
    this.#code.byte(0x41);
    this.#code.signed(value);
  }

  #get(local: Local): void {
    this.#code.byte(0x20);
    this.#code.unsigned(this.#number(local));
  }

  #set(local: Local): void {
    this.#code.byte(0x21);
    this.#code.unsigned(this.#number(local));
  }

  #call(name: string, signature?: Signature): void {
    this.#code.byte(0x10);
    this.#code.unsigned(this.#functionNumber(name, signature));
  }

  /** `inside`: blocks that only the branch is in. */
  #branch(label: Label, inside = 0): void {
    this.#code.byte(0x0c);
    this.#code.unsigned(this.#depthOf(label) + inside);
  }

  #leave({ exit, target }: { readonly exit: number; readonly target: Label }, inside = 0): void {
    this.#i32(exit);
    this.#code.two(0x21, 0);
    this.#branch(target, inside);
  }

  /** Where the number on the stack is not 0. */
  #if(): void {
    this.#code.two(0x04, 0x40);
  }

  #end(): void {
    this.#code.byte(0x0b);
  }

  #open(label: Label): void {
    this.#places[label] = this.#labels.push(label) - 1;
  }

  #depthOf(label: Label): number {
    const at = this.#places[label];
    if (at === undefined || this.#labels[at] !== label) throw new Error('a branch to no block around it');
    return this.#labels.length - 1 - at;
  }

  #piece(piece: Piece): void {
    const code = this.#code;
    switch (piece.kind) {
      case 'stencil':
        return this.#stencil(piece);
      case 'move':
        this.#get(piece.from);
        return this.#set(piece.to);
      case 'constant':
        this.#constant(piece.to.type, piece.value);
        return this.#set(piece.to);
      case 'object':
        code.two(0x20, 2);
        this.#i32(piece.place);
        code.three(0xfb, 0x0b, SLOTS);
        return this.#set(piece.to);
      case 'select':
        this.#get(piece.second);
        this.#get(piece.first);
        this.#get(piece.flag);
        code.three(0x1c, 1, 0x6f);
        return this.#set(piece.to);
      case 'null':
        code.two(0xd0, 0x6f);
        return this.#set(piece.to);
      case 'if null':
        this.#get(piece.of);
        code.byte(0xd1);
        this.#if();
        return this.#open(piece.label);
      case 'load':
        this.#i32(piece.slot);
        this.#call('load');
        return this.#set(piece.to);
      case 'store':
        this.#i32(piece.slot);
        this.#get(piece.from);
        return this.#call('store');
      case 'call':
        // Nonzero: the frames are as they are to be, nothing is written back.
        this.#call(`call ${piece.number}`, CALL);
        return this.#returnIfEnded();
      case 'invoke':
        return this.#invoke(piece);
      case 'result':
        this.#i32(piece.below);
        this.#call('result');
        return this.#set(piece.to);
      case 'tick':
        code.two(0x20, 1);
        this.#i32(1);
        code.three(0x6b, 0x22, 1);
        return this.#leaveIfZero(piece);
      case 'count':
        code.two(0x20, 5);
        this.#i32(1);
        return code.three(0x6a, 0x21, 5);
      case 'unless':
        this.#get(piece.flag);
        return this.#leaveIfZero(piece);
      case 'turn':
        return this.#turn(piece);
      case 'leave':
        return this.#leave(piece);
      case 'block':
      case 'loop':
        code.two(piece.kind === 'block' ? 0x02 : 0x03, 0x40);
        return this.#open(piece.label);
      case 'end':
        this.#labels.pop();
        return this.#end();
      case 'jump':
        return this.#branch(piece.label);
      case 'spill':
        return this.#spill(piece.spills);
      case 'return':
        this.#keepTicks();
        code.two(0x20, 0);
        return code.byte(0x0f);
      case 'note':
        return;
      default:
        piece satisfies never;
    }
  }

  #constant(type: string, value: number): void {
    const code = this.#code;
    if (type === 'f64') {
      code.byte(0x44);
      return code.float(value);
    }
    code.byte(type === 'i64' ? 0x42 : 0x41);
    code.signed(value);
  }

  #leaveIfZero(leave: { readonly exit: number; readonly target: Label }): void {
    this.#code.byte(0x45);
    this.#if();
    this.#leave(leave, 1);
    this.#end();
  }

  #keepTicks(): void {
    this.#keep(TICKS_AT, 1);
    if (this.#counts) this.#keep(COUNTED_AT, 5);
  }

  #keep(at: number, local: number): void {
    this.#i32(at);
    this.#code.two(0x20, local);
    this.#code.three(0x36, 2, 0);
  }

  /** With -1, where the number on the stack is not 0. */
  #returnIfEnded(): void {
    this.#if();
    this.#keepTicks();
    this.#i32(-1);
    this.#code.byte(0x0f);
    this.#end();
  }

  #turn(leave: Extract<Piece, { kind: 'turn' }>): void {
    const code = this.#code;
    this.#i32(TURN_AT);
    this.#i32(TURN_AT);
    code.three(0x28, 2, 0);
    this.#i32(1);
    code.byte(0x6b);
    code.three(0x36, 2, 0);
    this.#i32(TURN_AT);
    code.three(0x28, 2, 0);
    this.#leaveIfZero(leave);
  }

  #invoke({ number, inputs, to, leaves, acts }: Extract<Piece, { kind: 'invoke' }>): void {
    const code = this.#code;
    for (const input of inputs) this.#get(input);
    this.#call(`invoke ${number}`, { params: inputs.map(() => 'externref'), result: to === null ? 'i32' : 'externref' });
    if (to === null) {
      // 1: done; 0: a check failed; -1: the frames are as they are to be.
      code.two(0x21, 4);
      if (acts) {
        code.two(0x20, 4);
        this.#i32(0);
        code.byte(0x48);
        this.#returnIfEnded();
      }
      if (leaves === null) return;
      code.two(0x20, 4);
      return this.#leaveIfZero(leaves);
    }
    this.#set(to);
    if (leaves === null && !acts) return;
    this.#get(to);
    code.byte(0xd1);
    this.#if();
    if (acts) {
      this.#call('ended');
      this.#returnIfEnded();
    }
    if (leaves !== null) this.#leave(leaves, 1);
    this.#end();
  }

  #typeOf(signature: Signature): number {
    const key = `${signature.params.map((each) => CODES[each]).join()} ${signature.result === null ? '' : CODES[signature.result]}`;
    let type = this.#types.get(key);
    if (type === undefined) this.#types.set(key, (type = this.#signatures.push(signature) - 1));
    return type;
  }

  #stencil(piece: Extract<Piece, { kind: 'stencil' }>): void {
    const { bytes, holes } = decoded(piece.stencil);
    const code = this.#code;
    const start = code.length;
    code.append(bytes);
    for (const hole of holes) pad(code.buffer, start + hole.at, this.#filling(hole, piece));
  }

  #filling({ kind, index, name }: DecodedHole, { inputs, outputs, temporaries, target, exit, op }: Extract<Piece, { kind: 'stencil' }>): number {
    switch (kind) {
      case HOLE.input:
        return this.#number(inputs[index]!);
      case HOLE.output:
        return this.#number(outputs[index]!);
      case HOLE.temporary:
        return this.#number(temporaries[index]!);
      case HOLE['exit-local']:
        return 0;
      case HOLE.leave:
        return this.#depthOf(target) + index;
      case HOLE.function:
        return this.#functionNumber(name);
      case HOLE.global:
        return this.#globalNumber(name);
      case HOLE.exit:
        return exit;
      case HOLE.oparg:
        return op.oparg;
      case HOLE.operand:
        return (op.operands[index] as number) | 0;
      default:
        return kind satisfies never;
    }
  }

  /** Numbers go to memory, references to the array. */
  #spill({ locals }: Spills): void {
    if (locals.some(({ local }) => local.type === 'externref')) this.#slotsOf('spill', 3);
    for (const { local, at } of locals) {
      if (local.type === 'externref') this.#spillReference(local, at);
      else this.#spillNumber(local, 8 * at);
    }
  }

  #spillReference(local: Local, at: number): void {
    this.#code.two(0x20, 3);
    this.#i32(at);
    this.#get(local);
    this.#code.three(0xfb, 0x0e, SLOTS);
  }

  #spillNumber(local: Local, address: number): void {
    const { type } = local;
    this.#i32(address);
    this.#get(local);
    if (type === 'i32') this.#code.byte(0xb7);
    this.#code.three(type === 'i64' ? 0x37 : 0x39, 3, 0);
  }

  #number({ type, index }: Local): number {
    switch (type) {
      case 'externref':
        return this.#references + index;
      case 'i64':
        return this.#ints + index;
      case 'f64':
        return this.#floats + index;
      default:
        return this.#bases.get(type)! + index;
    }
  }

  #functionNumber(name: string, signature: Signature = OWN_FUNCTIONS[name] ?? FUNCTIONS[name]!): number {
    const known = this.#functionNumbers.get(name);
    if (known !== undefined) return known;
    this.#functionTypes.push(this.#typeOf(signature));
    this.#functionNumbers.set(name, this.#functions.length);
    return this.#functions.push(name) - 1;
  }

  #globalNumber(name: string): number {
    const known = this.#globals.indexOf(name);
    return known >= 0 ? known : this.#globals.push(name) - 1;
  }

  // ---------------------------------------------------------------- module

  /** With the name in the section for it, which profilers show. */
  #module(types: readonly (readonly [string, number])[]): Uint8Array<ArrayBuffer> {
    const own = FIRST_TYPE + this.#typeOf(CALL);
    const front = empty(FRONT);
    front.append(MAGIC);
    this.#section(front, 1, (part) => this.#writeTypes(part));
    this.#section(front, 2, (part) => this.#writeImports(part));
    this.#section(front, 3, (part) => {
      part.byte(1);
      part.unsigned(own);
    });
    this.#section(front, 7, (part) => {
      part.byte(1);
      part.text('run');
      part.byte(0x00);
      part.unsigned(this.#functions.length);
    });
    const locals = empty(PART);
    writeLocals(locals, types);
    const size = locals.length + this.#code.length + 1;
    front.byte(10);
    front.unsigned(1 + sizeOf(size) + size);
    front.byte(1);
    front.unsigned(size);
    front.append(locals.buffer, locals.length);
    front.append(this.#code.buffer, this.#code.length);
    front.byte(0x0b);
    const name = empty(CODE);
    name.byte(1);
    name.unsigned(this.#functions.length);
    name.text(this.#name);
    this.#section(front, 0, (part) => {
      part.text('name');
      part.byte(1);
      part.sized(name);
    });
    return front.written.slice();
  }

  #section(to: Bytes, id: number, write: (part: Bytes) => void): void {
    const part = empty(PART);
    write(part);
    to.byte(id);
    to.sized(part);
  }

  #writeTypes(part: Bytes): void {
    part.unsigned(1 + this.#signatures.length);
    part.append(GROUP);
    for (const { params, result } of this.#signatures) {
      part.byte(0x60);
      part.unsigned(params.length);
      for (const each of params) part.byte(CODES[each]!);
      part.byte(result === null ? 0 : 1);
      if (result !== null) part.byte(CODES[result]!);
    }
  }

  #writeImports(part: Bytes): void {
    part.unsigned(this.#functions.length + this.#globals.length + 1);
    this.#functions.forEach((name, index) => {
      const builtin = FUNCTIONS[name]?.builtin ?? null;
      part.text(builtin === null ? 't' : STRINGS);
      part.text(builtin ?? name);
      part.byte(0x00);
      part.unsigned(FIRST_TYPE + this.#functionTypes[index]!);
    });
    for (const name of this.#globals) {
      part.text('t');
      part.text(name);
      part.three(0x03, 0x6f, 0x00);
    }
    part.text('t');
    part.text('memory');
    part.three(0x02, 0x00, 0x01);
  }
}

const MAGIC = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);
const GROUP = fromHexadecimal(TYPE_GROUP);

/** Bytes that the number takes. */
function sizeOf(value: number): number {
  return value > 0x7f ? 1 + sizeOf(value >>> 7) : 1;
}

const LOCAL_TYPES: Readonly<Record<string, number>> = { i32: 0x7f, i64: 0x7e, f64: 0x7c, externref: 0x6f };

/** Those of the linker's own first. */
function writeLocals(part: Bytes, types: readonly (readonly [string, number])[]): void {
  part.unsigned(3 + types.length);
  part.two(2, 0x7f);
  part.two(2, 0x63);
  part.signed(SLOTS);
  part.two(2, 0x7f);
  for (const [type, count] of types) {
    part.unsigned(count);
    const plain = LOCAL_TYPES[type];
    part.byte(plain ?? 0x63);
    if (plain === undefined) part.signed(TYPE_INDEX[type.slice('ref '.length)]!);
  }
}
