/**
 * generated/interpreter/specialize.ts: the specialisers, derived from the members' own checks and their `when` clauses,
 * and CPython 3.13's adaptive counters, so that an instruction is specialised at the same execution as there.
 */
import type { FamilyModel, InstructionModel, Specialisation, SpecialisationStep } from '../../model/model.ts';
import type { GeneratedFile } from '../generated-file.ts';
import { hostType, useHostType } from '../host-types.ts';
import { origin } from '../index-of-model.ts';
import type { ModelIndex } from '../index-of-model.ts';
import { negate, printAs, printExpr } from './expressions.ts';
import { collectImports } from './imports.ts';
import type { Imports } from './imports.ts';
import { located } from './located.ts';
import { nameSupply } from './names.ts';
import { offsetOf, printOffset, printSum, subtract, ZERO } from './offset.ts';
import type { Events, HeldValue, Place } from './place.ts';
import { uopParts } from './values.ts';

const COUNTERS = `/** Counters are 16 bits, \`value << 4 | backoff\`, and count down; at value 0 the instruction is specialised (CPython 3.13). */
const WARMUP = (1 << 4) | 1;
const COOLDOWN = 52 << 4;
const MAX_BACKOFF = 12;

/** After a failure: twice as long until the next attempt. */
function restart(counter: number): number {
  const backoff = Math.min((counter & 15) + 1, MAX_BACKOFF);
  return (((1 << backoff) - 1) << 4) | backoff;
}
`;

export function specializeFile(index: ModelIndex): GeneratedFile {
  const imports = collectImports();
  const families = index.model.families.filter((family) => specializes(index, family));
  const functions = families.flatMap((family) => printFamily(index, imports, family));
  const quicken = printQuicken(index, families, imports);
  imports.useType('frame', 'Frame');
  const text = ['/** The specialisers. */', imports.print(), COUNTERS, ...functions, quicken].join('\n\n');
  return { path: 'interpreter/specialize.ts', language: 'typescript', text: text + '\n' };
}

/** RESUME's family has no counter: it rewrites itself. */
function specializes(index: ModelIndex, family: FamilyModel): boolean {
  return index.instruction(family.name).properties.specializes;
}

function printFamily(index: ModelIndex, imports: Imports, family: FamilyModel): string[] {
  const members = family.members
    .map((name) => index.instruction(name))
    .filter((member) => member.specialisation !== null);
  const head = index.instruction(family.name);
  const counter = `units[pc + ${counterOffset(index, head) + 1}]`;
  const attempts = members.map((member) => `try_${member.name}(frame, pc, sp, oparg)`);
  const specialiser = `/** ${origin(index.model, family)} */
    export function specialize_${family.name}(frame: Frame, pc: number, sp: number, oparg: number): void {
      const { units } = frame;
      if (${attempts.join(' || ')}) ${counter} = COOLDOWN;
      else {
        units[pc] = (units[pc] & 0xff00) | ${head.opcode} /* ${head.name} */;
        ${counter} = restart(${counter});
      }
      ${imports.use('superinstructions', 'combineAround')}(units, pc);
    }`;
  const functions = members.map((member) =>
    located(index.model, member, () => printAttempt(index, imports, member, member.specialisation!)),
  );
  return [...functions, specialiser];
}

/** In units after the instruction word. */
export function counterOffset(index: ModelIndex, head: InstructionModel): number {
  const part = uopParts(head).find((each) => index.uop(each.uop).properties.specializes);
  const offset = part?.cacheOffsets[0];
  if (offset === undefined) throw new Error(`${head.name} specialises without a counter`);
  return offset;
}

const STATE = ['units', 'base'];

/** \`try_MEMBER\`: writes the member and its cache fields if all its requirements hold for the operands at hand. */
export function printAttempt(
  index: ModelIndex,
  imports: Imports,
  member: InstructionModel,
  spec: Specialisation,
): string {
  const lines: string[] = [];
  const { place, fills } = specialisationPlace(index, imports, member, spec, lines);
  for (const step of spec.steps) printStep(place, spec, fills, step);
  spec.fills.forEach((fill, position) =>
    lines.push(...writeField(fill.offset, fill.units, fills.get(position)!.text)),
  );
  lines.push(`units[pc] = (units[pc] & 0xff00) | ${member.opcode};`, 'return true;');
  const body = lines.join('\n');
  const used = STATE.filter((name) => new RegExp(`(?<![.\\w])${name}\\b`).test(body));
  const param = (name: string): string => (new RegExp(`\\b${name}\\b`).test(body) ? name : `_${name}`);
  return `/** ${origin(index.model, member)} */
    function try_${member.name}(frame: Frame, pc: number, ${param('sp')}: number, ${param('oparg')}: number): boolean {
      const { ${used.join(', ')} } = frame;
      ${body}
    }`;
}

export function printStep(
  place: Place,
  spec: Specialisation,
  fills: Map<number, HeldValue>,
  step: SpecialisationStep,
  refusal = 'false',
): void {
  switch (step.kind) {
    case 'require':
      place.line(`if (${negate(printExpr(place, step.condition), true).text}) return ${refusal};`);
      return;
    case 'let': {
      const printed = printExpr(place, step.value);
      const held = place.declareLet(step.index, spec.lets[step.index]!.name, printed.type, false);
      place.line(`const ${held.text} = ${printed.text};`);
      return;
    }
    case 'fill': {
      const { name, units } = spec.fills[step.index]!;
      const text = units === 4 ? printAs(place, step.value, 'Slot') : printAs(place, step.value, 'number');
      const type = units === 4 ? printExpr(place, step.value).type : 'number';
      const held: HeldValue = {
        text: place.fresh(name),
        type,
        isTruth: false,
        declaredHere: true,
        runSize: null,
      };
      place.line(`const ${held.text} = ${text};`);
      if (units === 1) place.line(`if (${held.text} < 0 || ${held.text} > 0xffff) return ${refusal};`);
      fills.set(step.index, held);
      return;
    }
    default:
      unreachable(step);
  }
}

function writeField(offset: number, units: number, value: string): string[] {
  const at = offset + 1;
  if (units === 1) return [`units[pc + ${at}] = ${value};`];
  if (units === 2) return [`units[pc + ${at}] = ${value};`, `units[pc + ${at + 1}] = ${value} >>> 16;`];
  return [`frame.refs[pc + ${at}] = ${value};`];
}

export function specialisationPlace(
  index: ModelIndex,
  imports: Imports,
  member: InstructionModel,
  spec: Specialisation,
  lines: string[],
): { place: Place; fills: Map<number, HeldValue> } {
  const operations = new Set(index.model.operations.map((operation) => operation.name));
  const fresh = nameSupply((name) => operations.has(name));
  const inputs = new Map<number, HeldValue>();
  const fills = new Map<number, HeldValue>();
  const lets = new Map<number, HeldValue>();
  const found = (held: HeldValue | undefined): HeldValue => {
    if (held === undefined)
      throw new Error(`the specialisation of ${member.name} uses what it has not computed`);
    return held;
  };
  const place: Place = {
    index,
    imports,
    optimistic: false,
    leavesFreely: false,
    oparg: 'oparg',
    instructionSize: String(1 + member.cacheUnits),
    variable: (kind, position) => {
      if (kind === 'special-input') return loadInput(index, imports, spec, inputs, position, fresh, lines);
      return found(kind === 'fill' ? fills.get(position) : lets.get(position));
    },
    cache: () => {
      throw new Error('a specialiser computes cache fields, it does not read them');
    },
    declareLet: (position, name, type, isTruth) => {
      const held: HeldValue = { text: fresh(name), type, isTruth, declaredHere: true, runSize: null };
      lets.set(position, held);
      return held;
    },
    fresh,
    line: (text) => lines.push(text),
    events: NO_EVENTS,
  };
  return { place, fills };
}

/** Read where first needed: a member that fails early does not touch the rest. */
function loadInput(
  index: ModelIndex,
  imports: Imports,
  spec: Specialisation,
  known: Map<number, HeldValue>,
  position: number,
  fresh: (name: string) => string,
  lines: string[],
): HeldValue {
  const before = known.get(position);
  if (before !== undefined) return before;
  const input = spec.inputs[position]!;
  const address = printOffset('sp', subtract(ZERO, offsetOf(input.depth)));
  const type = input.run ? 'number' : hostType(index, input.type);
  const runSize = input.run ? printSum(offsetOf(input.size)) : null;
  const held: HeldValue = { text: fresh(input.name), type, isTruth: false, declaredHere: true, runSize };
  const slot = `${imports.use('frame', 'stack')}[${address}]`;
  const read = input.run ? address : type === 'Slot' ? slot : `${slot} as ${useHostType(imports, type)}`;
  lines.push(`const ${held.text} = ${read};`);
  known.set(position, held);
  return held;
}

function notInSpecialiser(): never {
  throw new Error('a specialiser only asks, it changes nothing');
}

const NO_EVENTS: Events = {
  leave: notInSpecialiser,
  raise: notInSpecialiser,
  beforeOperation: () => undefined,
  jump: notInSpecialiser,
  pushFrame: notInSpecialiser,
  leaveFrame: notInSpecialiser,
  specialize: notInSpecialiser,
  rewrite: notInSpecialiser,
  tick: notInSpecialiser,
  extend: notInSpecialiser,
  trace: notInSpecialiser,
};

/** Sets the counters of fresh bytecode, and puts in superinstructions. */
function printQuicken(index: ModelIndex, families: readonly FamilyModel[], imports: Imports): string {
  imports.use('heads', 'CACHE_UNITS');
  const cases = families.map((family) => {
    const head = index.instruction(family.name);
    return `case ${head.opcode} /* ${head.name} */: units[pc + ${counterOffset(index, head) + 1}] = WARMUP; break;`;
  });
  return `/** Makes a fresh copy of a code object's units ready to run. */
    export function quicken(units: Uint16Array): void {
      for (let pc = 0; pc < units.length; pc += 1 + CACHE_UNITS[units[pc] & 0xff]) {
        switch (units[pc] & 0xff) { ${cases.join('\n')} }
      }
    }`;
}

function unreachable(step: never): never {
  throw new Error(`no case for ${JSON.stringify(step)}`);
}
