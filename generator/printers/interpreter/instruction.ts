/**
 * One instruction in tier 1: its micro-ops one after the other, their intermediate values in constants.
 * Stack slots are read once, at the start, and written once, at the end; a failed check therefore leaves nothing to undo.
 */
import type { Expr, Formula, InstructionModel, TraceAction } from '../../model/model.ts';
import type { Fused, FusedArgument } from '../../wasm/fuse.ts';
import type { ModelIndex } from '../index-of-model.ts';
import { cast, printExpr } from './expressions.ts';
import { hostType, useHostType } from '../host-types.ts';
import { nodesOf } from '../nodes.ts';
import type { Imports } from './imports.ts';
import { nameSupply } from './names.ts';
import { add, offsetOf, printOffset, printSum, subtract, ZERO } from './offset.ts';
import type { Offset } from './offset.ts';
import type { Events, HeldValue, Place, VariableKind } from './place.ts';
import { printStatements } from './statements.ts';
import {
  isInPlace,
  loadedValues,
  loadFromStack,
  madeByPart,
  placeOutputs,
  valueOf,
} from './values.ts';
import type { Placed, UopPart } from './values.ts';

/** What a hot case and a cold function do differently. Each returns statements. */
export interface Target {
  /**
   * Only the common path is printed: the fused helper where there is one, ints as JavaScript numbers, no way back from a failed
   * check. Whatever else comes leaves to the instruction's function form, before anything has changed.
   */
  readonly optimistic: boolean;
  readonly leave: (instruction: InstructionModel) => string;
  /** The same where all of the instruction's checks are known to fail: its family's head is next. */
  readonly leaveToHead: (instruction: InstructionModel, head: InstructionModel) => string;
  readonly raise: (exception: string) => string;
  readonly beforeOperation: () => string;
  readonly specialize: (instruction: InstructionModel, counter: string) => string;
  readonly extend: () => string;
  /** `index` is the field's position in its micro-op, `offset` its place behind the instruction word. */
  readonly cacheField: (index: number, offset: number, units: number) => string;
  /** Fields of every width are held as values of any type. */
  readonly castsCaches: boolean;
  /** null: a number known here. */
  readonly instructionSize: string | null;
  /** `ends`: no path goes on behind it. */
  readonly trace: (action: TraceAction) => { readonly text: string; readonly ends: boolean };
  readonly tickFirst: (at: Segment['tickAt']) => string;
  /** A place in the code as frames know it, from the beginning of the code; `pc` is a sum over the target's own `pc`. */
  readonly unit: (pc: string) => string;
  /** The end of a path: `sp` and `pc` are the new values, null where they stay. */
  readonly finish: (sp: string | null, pc: string, tick: boolean, jumps: boolean) => string;
  readonly pushFrame: (callee: string) => string;
  /** `entry` says whether native code entered the frame just left, `caller` is the current frame now. */
  readonly leaveFrame: (pushed: readonly string[]) => string;
}

/** The parts of one instruction: of a superinstruction each member is a segment, of others the whole is the only one. */
export interface Segment {
  readonly fromPart: number;
  readonly toPart: number;
  readonly fused: Fused | string;
  /** Its outputs, as values of the whole. */
  readonly outputs: readonly number[];
  /** How its operand is called, and where it is read; null: the operand of the whole. */
  readonly oparg: { readonly name: string; readonly text: string } | null;
  readonly size: number;
  /** Where a tick that it begins with leaves the loop, relative to the whole; null: where the whole began. */
  readonly tickAt: { readonly units: number; readonly slots: number } | null;
}

interface State {
  readonly index: ModelIndex;
  readonly imports: Imports;
  readonly instruction: InstructionModel;
  readonly target: Target;
  readonly lines: string[];
  readonly values: Map<number, HeldValue>;
  readonly fresh: (name: string) => string;
  readonly outputs: readonly Placed[];
  readonly segments: readonly Segment[];
  /** Set by `tick;` in last place. */
  ticksLast: boolean;
  /** The part that left the frame: what it and later ones make goes to the caller's stack. */
  leftBy: number | null;
}

/** The statements of `instruction`, without braces or a heading. */
export function printInstruction(
  index: ModelIndex,
  imports: Imports,
  instruction: InstructionModel,
  target: Target,
  segments: readonly Segment[] = [wholeOf(index, instruction, target)],
): string {
  const operations = new Set(index.model.operations.map((operation) => operation.name));
  const state: State = {
    index,
    imports,
    instruction,
    target,
    lines: [],
    values: new Map(),
    fresh: nameSupply((name) => operations.has(name)),
    outputs: placeOutputs(instruction),
    segments,
    ticksLast: false,
    leftBy: null,
  };
  loadInputs(state);
  if (segments.every((segment) => printSegment(state, segment))) finish(state, null, null);
  return state.lines.join('\n');
}

function wholeOf(index: ModelIndex, instruction: InstructionModel, target: Target): Segment {
  return {
    fromPart: 0,
    toPart: instruction.parts.length,
    fused: target.optimistic ? index.fused(instruction) : 'only the common path is fused',
    outputs: instruction.outputs,
    oparg: null,
    size: 1 + instruction.cacheUnits,
    tickAt: null,
  };
}

/** Returns false if no path goes on behind the segment. */
function printSegment(state: State, segment: Segment): boolean {
  const { fused, fromPart, toPart, oparg } = segment;
  const start = state.lines.length;
  const goesOn = typeof fused === 'string' ? printParts(state, fromPart, toPart) : printFused(state, segment, fused);
  const isRead = oparg !== null && state.lines.slice(start).some((line) => new RegExp(`\\b${oparg.name}\\b`).test(line));
  if (isRead) state.lines.splice(start, 0, `const ${oparg.name} = ${oparg.text};`);
  return goesOn;
}

/** Returns false if no path goes on behind the parts. */
function printParts(state: State, from: number, to: number): boolean {
  return state.instruction.parts.every(
    (part, position) =>
      position < from || position >= to || part.kind === 'cache' || printPart(state, part, position),
  );
}

function loadInputs(state: State): void {
  const loaded = loadedValues(state.index, state.instruction);
  for (const value of state.instruction.values) {
    if (value.source.kind !== 'stack' || !loaded.has(value.id)) continue;
    const { held, line } = loadFromStack(state.index, state.imports, value, state.fresh(value.name));
    state.values.set(value.id, held);
    state.lines.push(line);
  }
}

/** Returns false if no path goes on behind the part. */
function printPart(state: State, part: UopPart, position: number): boolean {
  const uop = state.index.uop(part.uop);
  for (const value of state.instruction.values) {
    if (value.source.kind !== 'part' || value.source.part !== position || state.values.has(value.id))
      continue;
    const { held, line } = madeByPart(
      state.index,
      state.imports,
      state.instruction,
      value,
      state.fresh(value.name),
    );
    state.values.set(value.id, held);
    if (line !== null) state.lines.push(line);
  }
  return printStatements(placeOf(state, part, position), uop.body);
}

/** The parts before the helper, `const fused = fused_X(left, right); if (fused === null) ...`, and the parts behind it. */
function printFused(state: State, segment: Segment, fused: Fused): boolean {
  if (!printParts(state, segment.fromPart, fused.fromPart)) return false;
  const name = state.fresh('fused');
  const call = `${state.imports.use('fused', fused.name)}(${fused.arguments.map((each) => fusedArgument(state, segment, each.argument)).join(', ')})`;
  state.lines.push(`const ${name} = ${call};`);
  const failed = `if (${name} === ${fused.result === null ? 0 : null})`;
  if (fused.declinesHostObjects) {
    state.lines.push(`${failed} {`);
    printParts(state, fused.fromPart, fused.toPart);
    state.lines.push('}');
  } else {
    state.lines.push(`${failed} ${leaveHelper(state, fused)}`);
  }
  if (fused.toPart === segment.toPart) {
    const made = segment.outputs.filter((id) => !state.values.has(id) && valueOf(state.instruction, id).source.kind === 'part');
    for (const id of made) state.values.set(id, { ...UNKNOWN, text: id === fused.result ? name : 'null' });
  }
  return printParts(state, fused.toPart, segment.toPart);
}

/** Of a superinstruction the first member has to run before anything else. */
function leaveHelper({ index, instruction, segments, target }: State, fused: Fused): string {
  const isMember = instruction.family !== null && instruction.family !== instruction.name;
  if (!fused.isExact || segments.length > 1 || !isMember) return target.leave(instruction);
  return target.leaveToHead(instruction, index.instruction(instruction.family!));
}

const UNKNOWN = { type: 'Slot', isTruth: false, declaredHere: true, runSize: null };

function fusedArgument(state: State, segment: Segment, argument: FusedArgument): string {
  switch (argument.kind) {
    case 'oparg':
      return segment.oparg?.name ?? 'oparg';
    case 'value':
      return state.values.get(argument.id)!.text;
    case 'cache': {
      const part = state.instruction.parts[argument.part];
      if (part?.kind !== 'uop') throw new Error('a cache field is read by a micro-op');
      return state.target.cacheField(
        argument.index,
        part.cacheOffsets[argument.index]!,
        state.index.uop(part.uop).caches[argument.index]!.units,
      );
    }
    default:
      return unreachable(argument);
  }
}

function unreachable(argument: never): never {
  throw new Error(`no case for ${JSON.stringify(argument)}`);
}

function placeOf(state: State, part: UopPart, position: number): Place {
  const segment = segmentOf(state, position);
  const caches = readCaches(state, part);
  const lets = new Map<number, HeldValue>();
  const place: Place = {
    index: state.index,
    imports: state.imports,
    optimistic: state.target.optimistic,
    leavesFreely: state.target.optimistic && changesNothing(state, position),
    oparg: printOparg(part.oparg, segment.oparg?.name ?? 'oparg'),
    instructionSize: state.target.instructionSize ?? String(segment.size),
    variable: (kind, index) => findVariable(state, part, lets, kind, index),
    cache: (index) => caches.get(index)!,
    declareLet: (index, name, type, isTruth) => {
      const held: HeldValue = { text: state.fresh(name), type, isTruth, declaredHere: true, runSize: null };
      lets.set(index, held);
      return held;
    },
    fresh: state.fresh,
    line: (text) => state.lines.push(text),
    events: eventsOf(state, part, position, () => place),
  };
  return place;
}

function segmentOf(state: State, position: number): Segment {
  return state.segments.find((segment) => position < segment.toPart)!;
}

/** Nothing has changed when the part at `position` ends: neither by it nor by those before it. */
function changesNothing(state: State, position: number): boolean {
  return state.instruction.parts.every((part, at) => {
    if (part.kind === 'cache' || at > position) return true;
    const uop = state.index.uop(part.uop);
    return at === position ? uop.properties.pure : uop.endEffect === null;
  });
}

function printOparg(own: Formula | null, name: string): string {
  if (own === null) return name;
  const text = printSum(offsetOf(own)).replaceAll(/\boparg\b/g, name);
  return /^\w+$|^\(.*\)$/.test(text) ? text : `(${text})`;
}

function findVariable(
  state: State,
  part: UopPart,
  lets: ReadonlyMap<number, HeldValue>,
  kind: VariableKind,
  index: number,
): HeldValue {
  const held =
    kind === 'let'
      ? lets.get(index)
      : state.values.get((kind === 'input' ? part.inputs : part.outputs)[index]!);
  if (held === undefined)
    throw new Error(`${part.uop} in ${state.instruction.name} has no ${kind} ${index} at this place`);
  return held;
}

/** The cache fields that the body uses, read at its start. */
function readCaches(state: State, part: UopPart): ReadonlyMap<number, HeldValue> {
  const { caches, body } = state.index.uop(part.uop);
  const held = new Map<number, HeldValue>();
  for (const node of nodesOf(body)) {
    if (node.kind !== 'cache' || !('index' in node) || held.has(node.index as number)) continue;
    const index = node.index as number;
    const { name, units, type: declared } = caches[index]!;
    const type = hostType(state.index, declared);
    const text = state.fresh(name);
    const read = state.target.cacheField(index, part.cacheOffsets[index]!, units);
    state.lines.push(
      `const ${text} = ${units === 4 || state.target.castsCaches ? `${read} as ${useHostType(state.imports, type)}` : read};`,
    );
    held.set(index, { text, type, isTruth: false, declaredHere: true, runSize: null });
  }
  return held;
}

/** Units are 16 bits, lowest first; an object lies beside them in `refs`, where the instruction is at `own`. */
export function cacheField(offset: number, units: number, own: string): string {
  const at = offset + 1;
  if (units === 1) return `units[pc + ${at}]`;
  if (units === 2) return `(units[pc + ${at}] | (units[pc + ${at + 1}] << 16)) >>> 0`;
  return `frame.refs[${own} + ${at}]`;
}

function eventsOf(state: State, part: UopPart, position: number, place: () => Place): Events {
  const { target, instruction, lines } = state;
  const emit = (text: string): void => {
    if (text !== '') lines.push(text);
  };
  return {
    leave: () => target.leave(instruction),
    raise: target.raise,
    beforeOperation: () => emit(target.beforeOperation()),
    jump: (offset, leaving) =>
      finish(state, offset, leaving === null ? null : leaving.map((expr) => leavingSlot(place(), expr))),
    pushFrame: (frame, returned) => enterFrame(state, frame, returned),
    leaveFrame: (action) => leaveFrame(state, action, position),
    specialize: () => emit(target.specialize(instruction, `units[pc + ${part.cacheOffsets[0]! + 1}]`)),
    rewrite: (name) =>
      emit(
        `units[pc] = (units[pc] & 0xff00) | ${state.index.instruction(name).opcode} /* ${name} */;
        ${state.imports.use('superinstructions', 'combineAgain')}(frame.units, ${target.unit('pc')});`,
      ),
    tick: () => {
      if (isFirst(state, position)) emit(target.tickFirst(segmentOf(state, position).tickAt));
      else state.ticksLast = true;
    },
    extend: () => emit(target.extend()),
    trace: (action) => {
      const { text, ends } = target.trace(action);
      emit(text);
      return !ends;
    },
  };
}

/** The tick at this part stands at the very beginning of an instruction. */
function isFirst(state: State, position: number): boolean {
  const { parts } = state.instruction;
  const { fromPart } = segmentOf(state, position);
  const part = parts[position]!;
  const isFirstPart = parts.slice(fromPart, position).every((each) => each.kind === 'cache');
  return isFirstPart && part.kind === 'uop' && state.index.uop(part.uop).body[0]?.kind === 'tick';
}

function leavingSlot(place: Place, expr: Expr): string {
  return cast(place, printExpr(place, expr), 'Slot');
}

/** Ends a path: outputs to the stack, then stack pointer and program counter. */
function finish(state: State, jump: string | null, leaving: readonly string[] | null): void {
  const { lines, target, instruction, leftBy } = state;
  if (leftBy !== null) {
    lines.push(
      target.leaveFrame(
        state.outputs
          .filter(({ value }) => isMadeFrom(value.source, leftBy))
          .map(({ value }) => outputText(state, value.id)),
      ),
    );
    return;
  }
  const popped = subtract(ZERO, offsetOf(instruction.popped));
  const sp = leaving === null ? writeOutputs(state, state.outputs) : writeLeaving(state, popped, leaving);
  const size = `pc + ${1 + instruction.cacheUnits}`;
  lines.push(
    target.finish(
      isZero(sp) ? null : printOffset('sp', sp),
      jump === null ? size : `${size} + ${jump}`,
      state.ticksLast,
      jump !== null,
    ),
  );
}

function isZero(offset: Offset): boolean {
  return offset.constant === 0 && offset.terms.size === 0;
}

function writeLeaving(state: State, popped: Offset, leaving: readonly string[]): Offset {
  leaving.forEach((text, position) => {
    const at = add(popped, { constant: position, terms: new Map() });
    if (!leavesInPlace(state, text, at)) state.lines.push(`${stackAt(state, at)} = ${text};`);
  });
  return add(popped, { constant: leaving.length, terms: new Map() });
}

function leavesInPlace(state: State, text: string, at: Offset): boolean {
  return state.instruction.values.some(
    (value) => state.values.get(value.id)?.text === text && isInPlace(value, at),
  );
}

/** Writes what is not already in place; returns the new stack pointer, relative to the old. */
function writeOutputs(state: State, outputs: readonly Placed[]): Offset {
  const { lines } = state;
  const moved = outputs.filter(({ value, at }) => !isInPlace(value, at));
  for (const { value, at } of moved) {
    if (value.run && value.source.kind === 'stack') lines.push(moveRun(state, { value, at }));
  }
  for (const { value, at } of moved) {
    if (value.run) continue;
    const condition = value.condition === null ? '' : `if (${printSum(offsetOf(value.condition))}) `;
    lines.push(`${condition}${stackAt(state, at)} = ${outputText(state, value.id)};`);
  }
  return newStackPointer(state, outputs);
}

function newStackPointer(state: State, outputs: readonly Placed[]): Offset {
  const popped = subtract(ZERO, offsetOf(state.instruction.popped));
  return outputs.reduce((sum, { value }) => add(sum, offsetOf(value.size)), popped);
}

function moveRun(state: State, { value, at }: Placed): string {
  if (value.source.kind !== 'stack') throw new Error('a run made by a part is made in its place');
  const from = printOffset('sp', subtract(ZERO, offsetOf(value.source.depth)));
  const size = printSum(offsetOf(value.size));
  return `${state.imports.use('frame', 'stack')}.copyWithin(${printOffset('sp', at)}, ${from}, ${from} + ${size});`;
}

function stackAt(state: State, at: Offset): string {
  return `${state.imports.use('frame', 'stack')}[${printOffset('sp', at)}]`;
}

/** The value as a slot of the stack: a truth becomes True or False. */
function outputText(state: State, id: number): string {
  const held = state.values.get(id);
  if (held === undefined) throw new Error(`${state.instruction.name} leaves a value that no part makes`);
  if (held.isTruth)
    return `${held.text} ? ${state.imports.use('heap', 'True')} : ${state.imports.use('heap', 'False')}`;
  if (held.type === 'Frame') return `${held.text} as unknown as ${useHostType(state.imports, 'Slot')}`;
  return held.text;
}

/** Goes on in another frame: this one waits with its outputs on the stack, except the one that the callee returns. */
function enterFrame(state: State, frame: string, returned: boolean): void {
  const { lines, imports, target } = state;
  const callee = /^\w+$/.test(frame) ? frame : state.fresh('callee');
  if (callee !== frame) lines.push(`const ${callee} = ${frame};`);
  const sp = writeOutputs(state, returned ? state.outputs.slice(0, -1) : state.outputs);
  lines.push(
    `frame.pc = ${target.unit('pc')};`,
    `frame.sp = ${printOffset('sp', sp)};`,
    `${imports.use('frame', 'pushFrame')}(${callee});`,
  );
  lines.push(target.pushFrame(callee));
}

/** Makes the caller current; the rest of the micro-op's body decides what goes to its stack. */
function leaveFrame(state: State, action: 'pop' | 'suspend', part: number): void {
  const { lines, imports, instruction } = state;
  state.leftBy = part;
  lines.push('const entry = frame.entry;');
  if (action === 'pop') {
    lines.push(`const caller = ${imports.use('frame', 'popFrame')}(frame);`);
    return;
  }
  const stays = state.outputs.filter(({ value }) => !isMadeFrom(value.source, part));
  const sp = printOffset('sp', writeOutputs(state, stays));
  const suspend = `${imports.use('generator', 'suspendFrame')}(frame)`;
  lines.push(
    `frame.pc = ${state.target.unit(`pc + ${1 + instruction.cacheUnits}`)};`,
    `frame.sp = ${sp};`,
    `const caller = ${suspend};`,
  );
}

function isMadeFrom(source: Placed['value']['source'], part: number): boolean {
  return source.kind === 'part' && source.part >= part;
}
