/** CPython 3.13.0's instruction set as recorded, and what of it can be compared with the definition file's model. */
import { readFileSync } from 'node:fs';
import type { Formula, InstructionModel, Model, PartModel, UopModel } from '../../generator/model/model.ts';

interface FactInstruction {
  readonly opcode: number;
  readonly caches: number;
  readonly parts: readonly string[];
  readonly popped: string;
  readonly pushed: string;
  readonly flags: readonly string[];
  readonly family?: string;
  readonly tier2?: false;
}
interface FactUop {
  readonly in: readonly string[];
  readonly out: readonly string[];
  readonly caches: readonly string[];
}
export interface Facts {
  readonly families: Readonly<Record<string, readonly string[]>>;
  readonly pseudos: Readonly<Record<string, { readonly opcode: number; readonly targets: readonly string[] }>>;
  readonly instructions: Readonly<Record<string, FactInstruction>>;
  readonly uops: Readonly<Record<string, FactUop>>;
}

export function readFacts(): Facts {
  return JSON.parse(readFileSync(new URL('cpython-3.13-instructions.json', import.meta.url), 'utf8')) as Facts;
}

/** `where`: NAME.aspect; what CPython has and what the definition file has. */
export interface Difference {
  readonly where: string;
  readonly theirs: string;
  readonly ours: string;
}

const MISSING = 'missing';
const OPARGS = [0, 1, 2, 3, 4, 5, 17, 255, 256, 258, 0x203];

/** The formulas of both files are expressions that JavaScript reads, over `oparg`. */
function values(formula: string): string {
  const evaluate = new Function('oparg', `return Number(${formula});`) as (oparg: number) => number;
  return OPARGS.map(evaluate).join(' ');
}

const formulaText = (formula: Formula): string => formula.text;

class Comparison {
  readonly differences: Difference[] = [];

  compare(where: string, theirs: string, ours: string): void {
    if (theirs !== ours) this.differences.push({ where, theirs, ours });
  }
}

export function compareWithFacts(facts: Facts, model: Model): readonly Difference[] {
  const comparison = new Comparison();
  compareInstructions(comparison, facts, model);
  compareFamilies(comparison, facts, model);
  comparePseudos(comparison, facts, model);
  compareUops(comparison, facts, model);
  return comparison.differences;
}

function compareInstructions(comparison: Comparison, facts: Facts, model: Model): void {
  const ours = new Map(model.instructions.map((instruction) => [instruction.name, instruction]));
  const unsupported = new Map(model.unsupported.map(({ name, opcode }) => [name, opcode]));
  for (const [name, theirs] of Object.entries(facts.instructions)) {
    const instruction = ours.get(name);
    comparison.compare(`${name}.opcode`, `${theirs.opcode}`, `${instruction?.opcode ?? unsupported.get(name) ?? MISSING}`);
    if (instruction !== undefined) compareInstruction(comparison, theirs, instruction, model);
    else if (!name.startsWith('INSTRUMENTED_')) comparison.compare(`${name}.supported`, 'yes', 'no');
  }
  for (const name of ours.keys()) if (!(name in facts.instructions)) comparison.compare(`${name}.opcode`, MISSING, 'present');
}

function compareInstruction(comparison: Comparison, theirs: FactInstruction, ours: InstructionModel, model: Model): void {
  const { name } = ours;
  comparison.compare(`${name}.caches`, `${theirs.caches}`, `${ours.cacheUnits}`);
  comparison.compare(`${name}.family`, theirs.family ?? 'none', ours.isHead ? 'none' : (ours.family ?? 'none'));
  comparison.compare(`${name}.parts`, layout(theirs.parts), layout(ours.parts.map((part) => partText(part, model))));
  comparison.compare(`${name}.popped`, values(theirs.popped), values(formulaText(ours.popped)));
  comparison.compare(`${name}.pushed`, values(theirs.pushed), values(formulaText(ours.pushed)));
  comparison.compare(`${name}.tier2`, `${theirs.tier2 ?? true}`, `${ours.whyNotTraceable === null}`);
  for (const [flag, has] of flagsOf(ours)) comparison.compare(`${name}.${flag}`, `${theirs.flags.includes(flag)}`, `${has}`);
}

function flagsOf({ properties }: InstructionModel): [string, boolean][] {
  return [
    ['arg', properties.usesOparg || properties.usesConsts || properties.usesNames],
    ['const', properties.usesConsts],
    ['name', properties.usesNames],
    ['jump', properties.jumps],
  ];
}

function partText(part: PartModel, model: Model): string {
  if (part.kind === 'cache') return `${part.name}/${part.units}`;
  const uop = model.uops.find(({ name }) => name === part.uop)!;
  return uop.caches.length === 0 ? uop.name : `${uop.name} ${cacheText(uop).join(',')}`;
}

/** Micro-ops in order, with the units between them that they do not read: only `dis` knows what those are called. */
function layout(parts: readonly string[]): string {
  const merged: (string | number)[] = [];
  for (const part of parts) {
    const units = /^[a-z]\w*\/(\d+)$/.exec(part)?.[1];
    const last = merged.at(-1);
    if (units === undefined) merged.push(part);
    else if (typeof last === 'number') merged[merged.length - 1] = last + Number(units);
    else merged.push(Number(units));
  }
  return merged.join(' + ');
}

const cacheText = (uop: UopModel): string[] => uop.caches.map(({ name, units }) => `${name}/${units}`);

function compareFamilies(comparison: Comparison, facts: Facts, model: Model): void {
  const sorted = (names: readonly string[]): string => names.toSorted().join(' ');
  for (const [name, members] of Object.entries(facts.families)) {
    const family = model.families.find((each) => each.name === name);
    comparison.compare(`${name}.members`, sorted(members), family === undefined ? MISSING : sorted(family.members));
  }
  for (const { name } of model.families) if (!(name in facts.families)) comparison.compare(`${name}.members`, MISSING, 'present');
}

function comparePseudos(comparison: Comparison, facts: Facts, model: Model): void {
  for (const [name, { opcode, targets }] of Object.entries(facts.pseudos)) {
    const pseudo = model.pseudos.find((each) => each.name === name);
    const ours = pseudo === undefined ? MISSING : `${pseudo.opcode} ${pseudo.targets.join(' ')}`;
    comparison.compare(`${name}.pseudo`, `${opcode} ${targets.join(' ')}`, ours);
  }
}

/** Names of micro-ops, and the slots that each takes and leaves. */
function compareUops(comparison: Comparison, facts: Facts, model: Model): void {
  const ours = new Map(model.uops.map((uop) => [uop.name, uop]));
  for (const [name, theirs] of Object.entries(facts.uops)) {
    if (name.startsWith('_INSTRUMENTED_')) continue;
    const uop = ours.get(name);
    comparison.compare(`${name}.uop`, 'present', uop === undefined ? MISSING : 'present');
    if (uop === undefined) continue;
    comparison.compare(`${name}.caches`, theirs.caches.join(','), cacheText(uop).join(','));
    comparison.compare(`${name}.in`, `${theirs.in.length}`, `${uop.inputs.length}`);
    comparison.compare(`${name}.out`, `${theirs.out.length}`, `${uop.outputs.length}`);
  }
  // What the generator derives (single checks of a guard, ways of a jump) is nobody's definition.
  const written = model.uops.filter(({ halfOf, wayOf }) => halfOf === null && wayOf === null);
  for (const { name } of written) if (!(name in facts.uops)) comparison.compare(`${name}.uop`, MISSING, 'present');
}
