/** A frame about to execute one instruction, made from the same recipe as often as needed: equal states with objects of their own. */
import { INSTRUCTIONS } from '../../../../generated/metadata/instructions.ts';
import { CACHE_UNITS } from '../../../../generated/metadata/heads.ts';
import { INSTRUCTION_SIGNATURES } from '../../../../generated/metadata/signatures.ts';
import { cold } from '../../../../generated/interpreter/cold.ts';
import { None, cell_new, cell_set_value, CLASS_ID, float_new, type Slot, type Value } from '../../../../runtime/heap/index.ts';
import { builtinsModule } from '../../../../runtime/modules/builtins-module.ts';
import { listType } from '../../../../runtime/objects/classes/types.ts';
import { coreTypes } from '../../../../runtime/objects/object.ts';
import { PyFunction } from '../../../../runtime/objects/calls/function.ts';
import { PyDict } from '../../../../runtime/objects/containers/dict.ts';
import { CO_FAST_CELL, CO_FAST_FREE, CO_FAST_LOCAL, CO_OPTIMIZED, PyCode } from '../../../../runtime/objects/machine/code.ts';
import { newFrame, pushFrame, stack, stackTop, type Frame } from '../../../../runtime/objects/machine/frame.ts';
import { thread } from '../../../../runtime/objects/machine/thread.ts';
import { newTuple } from '../../../../runtime/objects/values.ts';
import { opcodeAt } from '../../../../runtime/optimizer/decode.ts';
import type { Site } from '../../../../runtime/optimizer/expand.ts';
import type { Maker } from './values.ts';

export interface Case {
  /** Specialised first, if it heads a family: the member that fits the seeds is what is run. */
  readonly instruction: string;
  readonly oparg: number;
  /** Opcode behind it, which some specialisers look at. STORE_FAST stores to the local that holds the lowest slot's value. */
  readonly following: number;
  /** One for each slot: what the specialiser sees, and what the instruction then finds. The same maker is the same object. */
  readonly seeds: readonly Maker[];
  readonly inputs: readonly Maker[];
  /** The topmost two slots hold one object. */
  readonly isTwice: boolean;
}

export interface State {
  readonly site: Site;
  readonly frame: Frame;
  readonly caller: Frame;
  /** What the specialiser saw, and what the instruction finds. */
  readonly seeds: readonly Slot[];
  readonly inputs: readonly Slot[];
  readonly locals: readonly Slot[];
  readonly namespace: PyDict;
}

export const NAMES = ['x', 'y', 'k', 'method', 'append', 'upper', 'len', 'missing', '__init__'];
/** Cells and free variables come last. */
export const LOCALS = ['a', 'b', 'unbound', 'd', 'cell', 'free'];
const CELL = 4;
export const isCell = (local: number): boolean => local >= CELL;
/** Room for jumps in both directions. */
const AT = 40;
const UNITS = 120;
const NO_COUNTER = 0xfff0;
const TICKS = 100;
/** Slots above the stack that an instruction may use. */
const ROOM = 8;

const opcodeOf = (name: string): number => INSTRUCTIONS[name]!.opcode;
const nameOf = new Map(Object.values(INSTRUCTIONS).map(({ name, opcode }) => [opcode, name]));

function codeOf(instruction: string, oparg: number, following: number): PyCode {
  const units = Array.from({ length: UNITS }, () => opcodeOf('NOP'));
  units[AT] = opcodeOf(instruction) | ((oparg & 255) << 8);
  const next = AT + 1 + CACHE_UNITS[opcodeOf(instruction)]!;
  units.fill(0, AT + 1, next);
  units[next] = following;
  return new PyCode({
    name: 'tested', qualname: 'tested', filename: 'tested.py', firstlineno: 1, argcount: 0, posonlyargcount: 0, kwonlyargcount: 0, stacksize: 40, flags: CO_OPTIMIZED,
    names: NAMES, consts: [None, 5, 'text', newTuple([1, 2]), float_new(CLASS_ID.float, 2.5)], localsplusnames: LOCALS,
    localspluskinds: Uint8Array.from(LOCALS, (_, index) => (index < CELL ? CO_FAST_LOCAL : index === CELL ? CO_FAST_CELL : CO_FAST_FREE)),
    code: Uint8Array.from(units.flatMap((unit) => [unit & 255, unit >> 8])), linetable: new Uint8Array(), exceptiontable: new Uint8Array(),
  });
}

function fill(dict: PyDict, names: readonly string[]): PyDict {
  names.forEach((name, index) => dict.setStr(name, index * 100));
  return dict;
}

const GLOBALS = ['x', 'k', 'unused'];
const NAMESPACE = ['y', 'x'];

/** The names around the frame as they were; caches that hold their places do not survive it. */
export function restoreNames({ frame, namespace }: State): void {
  frame.globals.clear();
  fill(frame.globals, GLOBALS);
  namespace.clear();
  fill(namespace, NAMESPACE);
}

/** `recipe.inputs` in place, the instruction specialised, its frame the current one with a caller below. */
export function prepare(recipe: Case, locals: readonly Maker[], unspecialised: boolean): State {
  const code = codeOf(recipe.instruction, recipe.oparg, recipe.following);
  const cells = LOCALS.map((_, index) => (index < CELL ? locals[index]!.make() : cell_new(CLASS_ID.cell, index === CELL ? locals[index]!.make() : 8)));
  const func = new PyFunction(code, fill(new PyDict(), GLOBALS), builtinsModule.dict, [cells.at(-1)!]);
  const { frame, caller } = framed(func);
  const namespace = fill(new PyDict(), NAMESPACE);
  frame.locals = namespace;
  cells.forEach((value, index) => (stack[frame.base + index] = value));
  const seeds = recipe.seeds.map((maker) => maker.make());
  if (recipe.isTwice) seeds[seeds.length - 2] = seeds.at(-1)!;
  if (recipe.following === opcodeOf('STORE_FAST') && seeds.length > 0) stack[frame.base] = cells[0] = seeds[0]!;
  place(frame, seeds);
  const name = specialised(frame, recipe, unspecialised);
  const inputs = recipe.inputs.map((maker, index) => (maker === recipe.seeds[index] ? seeds[index]! : maker.make()));
  place(frame, inputs);
  thread.ticks = TICKS;
  const site: Site = { code, start: AT, pc: AT, name, oparg: recipe.oparg, depth: inputs.length, frame: 0 };
  return { site, frame, caller, seeds, inputs, locals: cells, namespace };
}

/** The frame of a function, called by another one from native code. */
function framed(func: PyFunction): { readonly frame: Frame; readonly caller: Frame } {
  thread.frame = null;
  const caller = newFrame(new PyFunction(codeOf('NOP', 0, opcodeOf('NOP')), func.globals, func.builtins), 0, 0);
  caller.entry = true;
  pushFrame(caller);
  const frame = newFrame(func, stackTop(), 0);
  pushFrame(frame);
  rewind(frame, caller);
  return { frame, caller };
}

/** Both frames where they were, whatever has run in them; who wanted to look at them keeps what he got. */
function rewind(frame: Frame, caller: Frame): void {
  for (const each of [caller, frame]) {
    each.code.spare = null;
    each.object = null;
    each.generator = null;
    each.savedCount = -1;
    each.pc = AT;
  }
  caller.sp = caller.base + caller.code.nlocalsplus;
  // What made the values ran on the same stack.
  stack.fill(null, caller.base, caller.sp);
  caller.return_offset = 4;
  frame.return_offset = 0;
  frame.previous = caller;
  thread.frame = frame;
  thread.excInfo.value = null;
}

/** The same state with other values on the stack and in its locals. */
export function again(state: State, inputs: readonly Slot[], locals: readonly Slot[]): State {
  const { frame, caller, site, namespace } = state;
  rewind(frame, caller);
  // Code whose frames run nowhere leaves code memory when that is full, and has its units elsewhere then.
  frame.units = frame.code.units;
  frame.locals = namespace;
  if (isHead(site.name)) frame.units[AT + 1] = NO_COUNTER;
  for (let index = 0; index < LOCALS.length; index++) {
    if (index >= CELL) cell_set_value(state.locals[index] as Value, locals[index]!);
    stack[frame.base + index] = index < CELL ? locals[index]! : state.locals[index]!;
  }
  place(frame, inputs);
  thread.ticks = TICKS;
  return { ...state, inputs, locals: state.locals.map((cell, index) => (index < CELL ? locals[index]! : cell)) };
}

const isHead = (name: string): boolean => INSTRUCTION_SIGNATURES[name]!.caches[0]?.name === 'counter' && INSTRUCTIONS[name]!.head === null;

function place(frame: Frame, values: readonly Slot[]): void {
  const bottom = frame.base + LOCALS.length;
  values.forEach((value, slot) => (stack[bottom + slot] = value));
  frame.sp = bottom + values.length;
  // A jump may leave slots of which it says nothing.
  stack.fill(null, frame.sp, frame.sp + ROOM);
}

/** The instruction that stands there when the family's specialiser has seen the stack as it is. */
function specialised(frame: Frame, { instruction, oparg }: Case, unspecialised: boolean): string {
  const { units, code } = frame;
  if (INSTRUCTION_SIGNATURES[instruction]!.caches[0]?.name !== 'counter') return instruction;
  units[AT + 1] = 0;
  if (INSTRUCTION_SIGNATURES[instruction]!.caches[0]!.type !== 'unused' && !unspecialised) cold[opcodeOf(instruction)]!(frame, oparg);
  const name = nameOf.get(opcodeAt(code, AT))!;
  if (name === instruction) units[AT + 1] = NO_COUNTER;
  return name;
}

/** Classes know their subclasses, and what is looked for among all of them would take longer each time. */
const roots = [coreTypes.object, listType].map(({ subclasses }) => ({ subclasses, atStart: new Set(subclasses) }));

/** As if nothing had run. */
export function cleanUp(): void {
  for (const { subclasses, atStart } of roots) for (const each of subclasses) if (!atStart.has(each)) subclasses.delete(each);
  thread.frame = null;
  thread.excInfo.value = null;
  stack.fill(null, 0, 400);
}
