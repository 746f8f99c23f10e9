/** A repeatable choice of cases of each instruction: what a product cannot hold, because the values that it would combine are too many. */
import { EXPANSIONS } from '../../../../generated/metadata/expansion.ts';
import { INSTRUCTIONS } from '../../../../generated/metadata/instructions.ts';
import { INSTRUCTION_SIGNATURES } from '../../../../generated/metadata/signatures.ts';
import { Dice } from '../random/dice.ts';
import { FITTING, FOLLOWING, PREFERRED, valuesFor } from './choices.ts';
import { isTooMuch, opargsOf } from './operands.ts';
import { extentOf } from './product.ts';
import { cleanUp, LOCALS, prepare, type Case } from './state.ts';
import { valuesOf, type Maker } from './values.ts';

export function ofAnyType(dice: Dice, values: readonly Maker[]): Maker {
  const type = dice.one([...new Set(values.map((each) => each.type))]);
  return dice.one(values.filter((each) => each.type === type));
}

/** Most pairs of objects have nothing to do with each other: half of the time one follows another of its kind. Else each type has its turn. */
function choose(dice: Dice, name: string, values: readonly Maker[], before: Maker | undefined): Maker {
  const preferred = PREFERRED[name];
  if (preferred !== undefined && values.length > preferred.length && dice.seldom(2)) return dice.one(preferred);
  const fitting = FITTING[before?.name ?? ''] ?? before?.type;
  const alike = values.filter(({ type }) => type === fitting);
  if (alike.length > 0 && dice.seldom(2)) return dice.one(alike);
  if (values.at(-1)!.type === 'null' && dice.seldom(3)) return values.at(-1)!;
  return ofAnyType(dice, values);
}

function slotsFor(dice: Dice, instruction: string, oparg: number): Maker[] | null {
  const makers: Maker[] = [];
  for (const item of INSTRUCTION_SIGNATURES[instruction]!.inputs) {
    const values = valuesFor(instruction, item);
    if (values.length === 0) return null;
    for (let slot = 0; slot < item.size(oparg); slot++) makers.push(choose(dice, item.name, values, makers.at(-1)));
  }
  return makers;
}

const areAlike = (a: Maker | undefined, b: Maker | undefined): boolean => a !== undefined && a.type === b?.type;

/** Case number `number` of an instruction; null where none can be made. */
function caseOf(instruction: string, number: number): Case | null {
  const dice = new Dice(INSTRUCTIONS[instruction]!.opcode * 100_003 + number);
  const opargs = opargsOf(instruction);
  const oparg = opargs[number % opargs.length]!;
  const seeds = slotsFor(dice, instruction, oparg);
  const other = slotsFor(dice, instruction, oparg);
  if (seeds === null || other === null) return null;
  if (isTooMuch(instruction, oparg, [...seeds, ...other])) return null;
  const changed = dice.below(seeds.length * 2 + 1);
  const inputs = seeds.map((maker, slot) => (slot === changed ? other[slot]! : maker));
  return { instruction, oparg, following: dice.one(FOLLOWING), seeds, inputs, isTwice: dice.seldom(9) && changed >= seeds.length && areAlike(seeds.at(-1), seeds.at(-2)) };
}

/**
 * Cases in which the instruction stays as it is, for each of its operands, and in which it becomes each member of its family. Of what has a product
 * only that is left which a product does not have: other locals, other code behind it, other values than it was specialised for.
 */
interface Quotas {
  readonly least: number;
  readonly ofOperand: number;
  readonly ofMember: number;
}

const SAMPLED: Quotas = { least: 60, ofOperand: 16, ofMember: 24 };
const COMBINED: Quotas = { least: 40, ofOperand: 6, ofMember: 16 };
const MOST_TRIES = 6000;

export interface Numbered {
  readonly number: number;
  readonly recipe: Case;
}

/** The cases of an instruction that heads a family are chosen so that every member has its share. */
export function casesOf(instruction: string): Numbered[] {
  const { least, ofOperand, ofMember } = opargsOf(instruction).some((oparg) => extentOf(instruction, oparg) === 'none') ? SAMPLED : COMBINED;
  const wanted = new Map([[instruction, Math.max(least, opargsOf(instruction).length * ofOperand)], ...membersOf(instruction).map((name): [string, number] => [name, ofMember])]);
  const cases: Numbered[] = [];
  for (let number = 0; number < MOST_TRIES && [...wanted.values()].some((left) => left > 0); number++) {
    const recipe = caseOf(instruction, number);
    const name = recipe === null ? null : wanted.size === 1 ? instruction : becomes(recipe);
    const left = name === null ? 0 : (wanted.get(name) ?? 0);
    if (left === 0) continue;
    wanted.set(name!, left - 1);
    cases.push({ number, recipe: recipe! });
  }
  return cases;
}

/** Instructions whose cases are made; members of adaptive families are cases of their heads. */
export function testedInstructions(): string[] {
  return Object.keys(EXPANSIONS).filter((name) => {
    const head = INSTRUCTIONS[name]!.head;
    const isAdaptive = INSTRUCTION_SIGNATURES[head ?? name]!.caches[0]?.type === 'u16';
    if (head !== null) return !isAdaptive;
    return isTraced(name) || (isAdaptive && membersOf(name).some(isTraced));
  });
}

const isTraced = (name: string): boolean => EXPANSIONS[name]!.kind === 'traced';

export function membersOf(instruction: string): string[] {
  return Object.values(INSTRUCTIONS).flatMap(({ head, name }) => (head === instruction ? [name] : []));
}

export function becomes(recipe: Case): string {
  const { site } = prepare(recipe, NO_LOCALS, false);
  cleanUp();
  return site.name;
}

const NO_LOCALS = LOCALS.map(() => valuesOf('null')[0]!);

const ANY_LOCAL = valuesOf('object?');

export function localsOf(number: number): readonly Maker[] {
  const dice = new Dice(number + 77);
  return LOCALS.map(() => dice.one(ANY_LOCAL));
}

/** What one does of each case, in words. */
export function describeCase({ instruction, oparg, seeds, inputs, isTwice }: Case): string {
  const text = (makers: readonly Maker[]): string => makers.map(({ name }) => name).join(', ');
  const first = inputs.every((maker, slot) => maker === seeds[slot]) ? '' : `, specialised for ${text(seeds)}`;
  return `${instruction}(${oparg}) on ${text(inputs)}${isTwice ? ', the last two the same' : ''}${first}`;
}
