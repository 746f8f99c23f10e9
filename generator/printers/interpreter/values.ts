/** The values that flow through one instruction, as constants: read from the stack at its start, written back at its end. */
import type { InstructionModel, PartModel, Statement, UopModel, ValueModel } from '../../model/model.ts';
import { hostType, useHostType } from '../host-types.ts';
import type { ModelIndex } from '../index-of-model.ts';
import type { Imports } from './imports.ts';
import { add, equal, offsetOf, printOffset, printSum, subtract, ZERO } from './offset.ts';
import type { Offset } from './offset.ts';
import type { HeldValue } from './place.ts';
import { isBoxedTruth } from './statements.ts';

export type UopPart = Extract<PartModel, { kind: 'uop' }>;

export function uopParts(instruction: InstructionModel): readonly UopPart[] {
  return instruction.parts.filter((part) => part.kind === 'uop');
}

/** An output of the instruction and where it goes, relative to the stack pointer at the instruction's start. */
export interface Placed {
  readonly value: ValueModel;
  readonly at: Offset;
}

export function placeOutputs(instruction: InstructionModel): Placed[] {
  let at = subtract(ZERO, offsetOf(instruction.popped));
  return instruction.outputs.map((id) => {
    const value = valueOf(instruction, id);
    const placed = { value, at };
    at = add(at, offsetOf(value.size));
    return placed;
  });
}

export function valueOf(instruction: InstructionModel, id: number): ValueModel {
  const value = instruction.values.find((each) => each.id === id);
  if (value === undefined) throw new Error(`${instruction.name} has no value ${id}`);
  return value;
}

/** Found on the stack at exactly `at`: writing it there again would change nothing. */
export function isInPlace(value: ValueModel, at: Offset): boolean {
  return value.source.kind === 'stack' && equal(subtract(ZERO, offsetOf(value.source.depth)), at);
}

/** Ids of the stack values that the instruction must load: read by a body, or moved. */
export function loadedValues(index: ModelIndex, instruction: InstructionModel): ReadonlySet<number> {
  const loaded = new Set<number>();
  for (const part of uopParts(instruction)) {
    for (const input of inputsRead(index.uop(part.uop))) loaded.add(part.inputs[input]!);
  }
  for (const { value, at } of placeOutputs(instruction)) {
    if (!value.run && !isInPlace(value, at)) loaded.add(value.id);
  }
  return loaded;
}

const readInputs = new WeakMap<UopModel, ReadonlySet<number>>();

function inputsRead(uop: UopModel): ReadonlySet<number> {
  let read = readInputs.get(uop);
  if (read === undefined) readInputs.set(uop, (read = new Set(inputsIn(uop.body))));
  return read;
}

/** Every input that an expression somewhere in `node` names. */
function inputsIn(node: unknown): number[] {
  if (Array.isArray(node)) return node.flatMap(inputsIn);
  if (typeof node !== 'object' || node === null) return [];
  const own =
    'kind' in node && node.kind === 'input' && 'index' in node && 'type' in node
      ? [node.index as number]
      : [];
  return [...own, ...Object.values(node).flatMap(inputsIn)];
}

/** The constant for a value found on the stack, and the line that reads it. */
export function loadFromStack(
  index: ModelIndex,
  imports: Imports,
  value: ValueModel,
  name: string,
): { readonly held: HeldValue; readonly line: string } {
  if (value.source.kind !== 'stack') throw new Error('only values found on the stack are loaded');
  const address = printOffset('sp', subtract(ZERO, offsetOf(value.source.depth)));
  if (value.run) return { held: run(name, value), line: `const ${name} = ${address};` };
  const slot = `${imports.use('frame', 'stack')}[${address}]`;
  const type = hostType(index, value.type);
  // A frame is on the stack only between two micro-ops of a trace.
  const read = type === 'Slot' ? slot : `${slot} as ${type === 'Frame' ? 'unknown as ' : ''}${useHostType(imports, type)}`;
  if (value.condition === null) return { held: single(name, type), line: `const ${name} = ${read};` };
  const held = single(name, type === 'Value' ? 'Slot' : type);
  return { held, line: `const ${name} = ${printSum(offsetOf(value.condition))} ? ${slot} : null;` };
}

/** The constant for a value that a part makes, and the line that declares it beforehand, if one must. */
export function madeByPart(
  index: ModelIndex,
  imports: Imports,
  instruction: InstructionModel,
  value: ValueModel,
  name: string,
): { readonly held: HeldValue; readonly line: string | null } {
  if (value.source.kind !== 'part') throw new Error('only values made by a part are declared');
  if (value.run) return declareRun(instruction, value, name);
  const part = instruction.parts[value.source.part];
  if (part?.kind !== 'uop')
    throw new Error(`part ${value.source.part} of ${instruction.name} is no micro-op`);
  const assignments = assignmentsTo(index.uop(part.uop).body, value.source.output);
  const isTruth = assignments.length > 0 && assignments.every((each) => isBoxedTruth(each.statement.value));
  const type = isTruth ? 'boolean' : hostType(index, value.type);
  const declaredHere = assignments.length === 1 && assignments[0]!.top;
  const held: HeldValue = { text: name, type, isTruth, declaredHere, runSize: null };
  // Never assigned: what a pushed frame will return.
  const undeclared = declaredHere || assignments.length === 0;
  return { held, line: undeclared ? null : `let ${name}: ${useHostType(imports, type)};` };
}

function declareRun(instruction: InstructionModel, value: ValueModel, name: string) {
  const placed = placeOutputs(instruction).find((each) => each.value.id === value.id);
  return { held: run(name, value), line: `const ${name} = ${printOffset('sp', placed?.at ?? aboveAll(instruction, value))};` };
}

/** Of a run that a part makes and another takes: above what the instruction has found and what it leaves, the earlier ones below. */
function aboveAll(instruction: InstructionModel, value: ValueModel): Offset {
  if (instruction.outputs.length > 0) throw new Error(`${instruction.name} makes the run ${value.name}, which is no output of it`);
  const earlier = instruction.values.filter((each) => each.run && each.source.kind === 'part' && each.id < value.id);
  return earlier.reduce((at, each) => add(at, offsetOf(each.size)), ZERO);
}

function run(text: string, value: ValueModel): HeldValue {
  return {
    text,
    type: 'number',
    isTruth: false,
    declaredHere: true,
    runSize: printSum(offsetOf(value.size)),
  };
}

function single(text: string, type: string): HeldValue {
  return { text, type, isTruth: false, declaredHere: true, runSize: null };
}

type Assignment = {
  readonly statement: Extract<Statement, { kind: 'assign-output' }>;
  readonly top: boolean;
};

function assignmentsTo(statements: readonly Statement[], output: number, top = true): Assignment[] {
  return statements.flatMap((statement): Assignment[] => {
    if (statement.kind === 'assign-output') return statement.index === output ? [{ statement, top }] : [];
    if (statement.kind === 'for') return assignmentsTo(statement.body, output, false);
    if (statement.kind !== 'if') return [];
    return [
      ...assignmentsTo(statement.then, output, false),
      ...assignmentsTo(statement.otherwise, output, false),
    ];
  });
}
