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
import { Bytes, pad } from './bytes.ts';
import { decoded, HOLE, type DecodedHole } from './decoded.ts';
import { calleeOf, Imports, type Signature } from './imports.ts';
import { CALL, SLOTS, writeArrayOf, writeModule, type Body } from './module.ts';
import type { Label, Local, Piece, Plan, Spills } from './plan.ts';
import { ALLOCATED_AT, BYTES_PER_UNIT, COUNTED_AT, RECORDS_AT, ROOM_AT, TAKEN_AT, TICKS_AT, TOP_AT, TURN_AT } from './records.ts';

const FITS: Signature = { params: ['externref'], result: 'i32' };

/** Locals of the linker's own, which come first: exit number, ticks, the array of constants, the one where references are spilled, an outcome, ticks that are only counted, places on record. */
export const OWN_LOCALS: readonly string[] = ['exit', 'ticks', 'constants', 'spilled', 'outcome', 'counted', 'top'];

/** What a function that compiled code calls is given, behind the slots of its frame: places on record, units of room, the array of constants, the one of records. */
export const OWN_PARAMETERS: readonly string[] = ['top', 'room', 'constants', 'records'];

/** CPython's limit is looked at before the function: none of its own calls can pass it then. */
export const SPARE_DEPTH = 2;

/** Of V8's first tier, which keeps every local there. */
const BYTES_PER_FRAME = 200;
const BYTES_PER_LOCAL = 8;

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

/** Of one function at a time, used again by the next one. */
const CODE = new Bytes();

class Linker {
  readonly #plan: Plan;
  readonly #name: string;
  readonly #imports = new Imports();
  readonly #bases = new Map<string, number>();
  /** The first ones of types that there are many of. */
  #references = 0;
  #ints = 0;
  #floats = 0;
  readonly #code = CODE.empty();
  readonly #starts: number[] = [];
  /** Of the blocks around, the outermost first; and of each label, its place among them. */
  readonly #labels: Label[] = [];
  readonly #places: number[] = [];
  /** Ticks that are only counted have a local, and are handed over. */
  readonly #counts: boolean;
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
    this.#counts = plan.pieces.some(({ kind }) => kind === 'count');
    this.#arguments = entry?.slots.length ?? 0;
    this.#parameters = entry === null ? 0 : this.#arguments + OWN_PARAMETERS.length;
    const first = this.#parameters;
    this.#own = { exit: first, ticks: first + 1, constants: entry === null ? first + 2 : this.#arguments + 2, spilled: first + 3, outcome: first + 4, counted: first + 5, top: entry === null ? first + 6 : this.#arguments };
    let locals = this.#parameters + OWN_LOCALS.length;
    for (const count of plan.locals.values()) locals += count;
    this.#units = Math.ceil((BYTES_PER_FRAME + BYTES_PER_LOCAL * locals) / BYTES_PER_UNIT);
  }

  /** It is entered with a frame that is there, and what it returns is the number of an exit. */
  get #isAlone(): boolean {
    return this.#plan.entry === null;
  }

  link(): Linked {
    const types = [...this.#plan.locals].sort(([a], [b]) => (a < b ? -1 : 1));
    let base = this.#parameters + OWN_LOCALS.length;
    for (const [type, count] of types) {
      this.#bases.set(type, base);
      base += count;
    }
    this.#references = this.#bases.get('externref') ?? 0;
    this.#ints = this.#bases.get('i64') ?? 0;
    this.#floats = this.#bases.get('f64') ?? 0;
    this.#writeCode();
    return { bytes: writeModule(this.#body(types), this.#imports), functions: this.#imports.functions, globals: this.#imports.globals, starts: this.#starts, bases: this.#bases, parameters: this.#parameters };
  }

  #body(locals: Body['locals']): Body {
    const { entry, pieces } = this.#plan;
    const hasTable = pieces.some((piece) => piece.kind === 'run' && piece.place !== null);
    return { name: this.#name, slots: entry?.slots ?? null, locals, code: this.#code, calls: this.#calls, hasTable };
  }

  // ---------------------------------------------------------------- code

  #writeCode(): void {
    const code = this.#code;
    if (this.#isAlone) {
      this.#look(TICKS_AT, this.#own.ticks);
      if (this.#plan.constants.length > 0) this.#slotsOf('constants', this.#own.constants);
      if (this.#plan.sites.length > 0) this.#look(TOP_AT, this.#own.top);
    }
    for (const piece of this.#plan.pieces) {
      this.#starts.push(code.length);
      this.#piece(piece);
    }
    code.byte(0x00);
  }

  /** The array in a list that the runtime has. */
  #slotsOf(name: string, local: number): void {
    writeArrayOf(this.#code, this.#imports.globalNumber(name));
    this.#setOwn(local);
  }

  #getOwn(local: number): void {
    this.#code.byte(0x20);
    this.#code.unsigned(local);
  }

  #setOwn(local: number): void {
    this.#code.byte(0x21);
    this.#code.unsigned(local);
  }

  /** What is in memory. */
  #read(at: number): void {
    this.#i32(at);
    this.#code.three(0x28, 2, 0);
  }

  #look(at: number, local: number): void {
    this.#read(at);
    this.#setOwn(local);
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
    this.#code.unsigned(this.#imports.functionNumber(name, signature));
  }

  /** `inside`: blocks that only the branch is in. */
  #branch(label: Label, inside = 0): void {
    this.#code.byte(0x0c);
    this.#code.unsigned(this.#depthOf(label) + inside);
  }

  #leave({ exit, target }: { readonly exit: number; readonly target: Label }, inside = 0): void {
    this.#i32(exit);
    this.#setOwn(this.#own.exit);
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
        this.#getOwn(this.#own.constants);
        this.#i32(piece.place);
        code.three(0xfb, 0x0b, SLOTS);
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
        this.#keepTop();
        this.#call(`call ${piece.number}`, CALL);
        return this.#returnIfEnded();
      case 'invoke':
        return this.#invoke(piece);
      case 'result':
        this.#i32(piece.below);
        this.#call('result');
        return this.#set(piece.to);
      case 'tick':
        return this.#tick(piece);
      case 'count':
        return this.#count();
      case 'allocated':
        return this.#countObject();
      case 'unless':
        this.#get(piece.flag);
        return this.#leaveIfZero(piece);
      case 'turn':
        return this.#turn(piece);
      case 'leave':
        return this.#leave(piece);
      case 'parameter':
        this.#getOwn(piece.index);
        return this.#set(piece.to);
      case 'room':
        this.#getOwn(this.#arguments + 1);
        this.#i32(this.#plan.depth + SPARE_DEPTH);
        code.byte(0x48);
        return this.#leaveIf(piece);
      case 'fits':
        return this.#fits(piece);
      case 'taken':
        this.#i32(0);
        code.two(0x28, 2);
        code.unsigned(TAKEN_AT + 4 * piece.place);
        return this.#leaveIfZero(piece);
      case 'run':
        return this.#run(piece);
      case 'give':
        this.#get(piece.from);
        return code.byte(0x0f);
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
        return this.#return();
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
    this.#leaveIf(leave);
  }

  #leaveIf(leave: { readonly exit: number; readonly target: Label }): void {
    this.#if();
    this.#leave(leave, 1);
    this.#end();
  }

  /** In memory where others that it calls tick too. */
  #tick(leave: Extract<Piece, { kind: 'tick' }>): void {
    const { ticks } = this.#own;
    if (this.#isAlone) this.#getOwn(ticks);
    else {
      this.#i32(TICKS_AT);
      this.#read(TICKS_AT);
    }
    this.#i32(1);
    this.#code.two(0x6b, 0x22);
    this.#code.unsigned(ticks);
    if (!this.#isAlone) {
      this.#code.three(0x36, 2, 0);
      this.#getOwn(ticks);
    }
    this.#leaveIfZero(leave);
  }

  #count(): void {
    const { counted } = this.#own;
    if (this.#isAlone) this.#getOwn(counted);
    else {
      this.#i32(COUNTED_AT);
      this.#read(COUNTED_AT);
    }
    this.#i32(1);
    this.#code.byte(0x6a);
    if (this.#isAlone) this.#setOwn(counted);
    else this.#code.three(0x36, 2, 0);
  }

  #countObject(): void {
    const code = this.#code;
    this.#i32(ALLOCATED_AT);
    this.#i32(ALLOCATED_AT);
    code.three(0x29, 3, 0);
    code.three(0x42, 1, 0x7c);
    code.three(0x37, 3, 0);
  }

  /** With the number of the exit; a whole function tells it to the runtime, and returns NULL. */
  #return(): void {
    this.#keepTop();
    this.#keepTicks();
    this.#getOwn(this.#own.exit);
    if (!this.#isAlone) {
      this.#call('leave');
      this.#code.two(0xd0, 0x6f);
    }
    this.#code.byte(0x0f);
  }

  #keepTicks(): void {
    if (!this.#isAlone) return;
    this.#keep(TICKS_AT, this.#own.ticks);
    if (this.#counts) this.#keep(COUNTED_AT, this.#own.counted);
  }

  #keep(at: number, local: number): void {
    this.#i32(at);
    this.#getOwn(local);
    this.#code.three(0x36, 2, 0);
  }

  /** With -1, or NULL, where the number on the stack is not 0. */
  #returnIfEnded(): void {
    this.#if();
    this.#keepTicks();
    this.#endedAs();
    this.#end();
  }

  #endedAs(): void {
    if (this.#isAlone) this.#i32(-1);
    else this.#code.two(0xd0, 0x6f);
    this.#code.byte(0x0f);
  }

  // ---------------------------------------------------------------- calls of compiled code

  /** What is on record now: for who may need whole frames. */
  #keepTop(): void {
    if (!this.#isAlone) this.#keep(TOP_AT, this.#own.top);
  }

  #fits(piece: Extract<Piece, { kind: 'fits' }>): void {
    if (piece.world < 0 && this.#plan.entry!.needs.size === 0) return;
    this.#get(piece.of);
    this.#call(`fits ${piece.world}`, FITS);
    this.#leaveIfZero(piece);
  }

  #run(piece: Extract<Piece, { kind: 'run' }>): void {
    const code = this.#code;
    const { place, site, size, inputs, to } = piece;
    this.#record(piece.spills);
    this.#placeInMemory();
    this.#site(site);
    code.two(0x36, 2);
    code.unsigned(RECORDS_AT + 8 * (size - 1));
    this.#keepTicks();
    for (const input of inputs) this.#get(input);
    this.#getOwn(this.#own.top);
    this.#i32(size);
    code.byte(0x6a);
    if (this.#isAlone) this.#read(ROOM_AT);
    else this.#getOwn(this.#arguments + 1);
    this.#i32(Math.max(piece.units, this.#units));
    code.byte(0x6b);
    if (place === null) this.#callItself();
    else {
      this.#i32(place);
      code.byte(0x11);
      code.unsigned(this.#imports.typeOf(calleeOf(inputs.length)));
      code.byte(0);
    }
    // The frames are as they are to be, and ticks are what the callee has left of them.
    code.byte(0x22);
    code.unsigned(this.#number(to));
    code.byte(0xd1);
    this.#if();
    this.#endedAs();
    this.#end();
    if (this.#isAlone) this.#goOnAlone();
  }

  #callItself(): void {
    const code = this.#code;
    this.#getOwn(this.#arguments + 2);
    this.#getOwn(this.#arguments + 3);
    code.byte(0x10);
    this.#calls.push(code.length);
    code.append(HOLE_OF_FIVE);
  }

  /** Behind a call: nothing is on record, which who is called may have stored, and the ticks are looked up. */
  #goOnAlone(): void {
    this.#keep(TOP_AT, this.#own.top);
    this.#look(TICKS_AT, this.#own.ticks);
    this.#look(COUNTED_AT, this.#own.counted);
  }

  /** Its number, which is known when the module is made: what is imported is an i32. */
  #site(site: number): void {
    this.#code.byte(0x23);
    this.#code.unsigned(this.#imports.globalNumber(`site ${site}`));
  }

  #record({ locals }: Spills): void {
    const code = this.#code;
    const list = this.#isAlone ? this.#own.spilled : this.#arguments + 3;
    if (this.#isAlone && locals.some(({ local }) => local.type === 'externref')) this.#slotsOf('records', list);
    for (const { local, at } of locals) {
      if (local.type === 'externref') {
        this.#getOwn(list);
        this.#getOwn(this.#own.top);
        this.#i32(at);
        code.byte(0x6a);
        this.#get(local);
        code.three(0xfb, 0x0e, SLOTS);
      } else {
        this.#placeInMemory();
        this.#storeNumber(local, RECORDS_AT + 8 * at);
      }
    }
  }

  /** The address of what goes on record next, but for where the records begin. */
  #placeInMemory(): void {
    this.#getOwn(this.#own.top);
    this.#i32(3);
    this.#code.byte(0x74);
  }

  #turn(leave: Extract<Piece, { kind: 'turn' }>): void {
    const code = this.#code;
    this.#i32(TURN_AT);
    this.#read(TURN_AT);
    this.#i32(1);
    code.byte(0x6b);
    code.three(0x36, 2, 0);
    this.#read(TURN_AT);
    this.#leaveIfZero(leave);
  }

  #invoke({ number, inputs, to, leaves, acts }: Extract<Piece, { kind: 'invoke' }>): void {
    const code = this.#code;
    const { outcome } = this.#own;
    if (acts) this.#keepTop();
    for (const input of inputs) this.#get(input);
    this.#call(`invoke ${number}`, { params: inputs.map(() => 'externref'), result: to === null ? 'i32' : 'externref' });
    if (to === null) {
      // 1: done; 0: a check failed; -1: the frames are as they are to be.
      this.#setOwn(outcome);
      if (acts) {
        this.#getOwn(outcome);
        this.#i32(0);
        code.byte(0x48);
        this.#returnIfEnded();
      }
      if (leaves === null) return;
      this.#getOwn(outcome);
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
        return this.#own.exit;
      case HOLE.leave:
        return this.#depthOf(target) + index;
      case HOLE.function:
        return this.#imports.functionNumber(name);
      case HOLE.global:
        return this.#imports.globalNumber(name);
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
    if (locals.some(({ local }) => local.type === 'externref')) this.#slotsOf('spill', this.#own.spilled);
    for (const { local, at } of locals) {
      if (local.type === 'externref') this.#spillReference(local, at);
      else this.#spillNumber(local, 8 * at);
    }
  }

  #spillReference(local: Local, at: number): void {
    this.#getOwn(this.#own.spilled);
    this.#i32(at);
    this.#get(local);
    this.#code.three(0xfb, 0x0e, SLOTS);
  }

  #spillNumber(local: Local, address: number): void {
    this.#i32(address);
    this.#storeNumber(local, 0);
  }

  /** At the address on the stack, and so many bytes behind it. */
  #storeNumber(local: Local, offset: number): void {
    const { type } = local;
    this.#get(local);
    if (type === 'i32') this.#code.byte(0xb7);
    this.#code.two(type === 'i64' ? 0x37 : 0x39, 3);
    this.#code.unsigned(offset);
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
}

/** Filled in in the end. */
const HOLE_OF_FIVE = Uint8Array.of(0x80, 0x80, 0x80, 0x80, 0);