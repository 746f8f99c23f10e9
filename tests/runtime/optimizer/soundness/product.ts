/**
 * Which values are combined, by rule. A slot is a value on the stack; all locals are one more, where the instruction reads them. For each operand:
 *
 * - at most two slots: the whole product of the edge values of what the definition says of each slot;
 * - three: the product of the representatives (`values.ts`), or, where that would be too many, of the fewer of the core;
 * - more: nothing here. These are sampled (`cases.ts`).
 *
 * A specialised member of a family gets the whole product of the values of the types it is specialised for, and the product of the representatives
 * of all types, which its checks must keep out.
 */
import { EXPANSIONS } from '../../../../generated/metadata/expansion.ts';
import { INSTRUCTIONS } from '../../../../generated/metadata/instructions.ts';
import { INSTRUCTION_SIGNATURES } from '../../../../generated/metadata/signatures.ts';
import { UOPS } from '../../../../generated/metadata/uops.ts';
import { becomes, membersOf } from './cases.ts';
import { FITTING, FOLLOWING, PREFERRED, promisedFor } from './choices.ts';
import { isTooMuch, opargsOf } from './operands.ts';
import type { Form } from './bench.ts';
import type { Case } from './state.ts';
import { isCore, isRepresentative, valuesOf, type Maker } from './values.ts';

export type Extent = 'whole' | 'representatives' | 'core' | 'none';

/** Rows of an instruction in its general form, over all its operands. More take longer than they are worth: 20 microseconds each. */
const MOST_ROWS = 500_000;
const MOST_REPRESENTED = 140_000;

/** What one run of the instruction is given. */
export interface Row {
  readonly inputs: readonly Maker[];
  /** What all locals hold; null: they do not matter. */
  readonly local: Maker | null;
  readonly isTwice: boolean;
}

function stepsOf(instruction: string) {
  const expansion = EXPANSIONS[instruction]!;
  return expansion.kind === 'traced' ? expansion.steps : [];
}

function readsLocals(instruction: string): boolean {
  return stepsOf(instruction).some(({ uop }) => UOPS[uop]!.reads.includes('locals'));
}

/** By slot: what it may hold. */
export function choicesOf(instruction: string, oparg: number): (readonly Maker[])[] {
  const head = INSTRUCTIONS[instruction]!.head ?? instruction;
  return INSTRUCTION_SIGNATURES[instruction]!.inputs.flatMap((item) => Array.from({ length: item.size(oparg) }, () => distinct(promisedFor(head, oparg, item))));
}

const distinct = (makers: readonly Maker[]): readonly Maker[] => [...new Set(makers)];

type Sieve = (maker: Maker) => boolean;

const SIEVES: Readonly<Record<Exclude<Extent, 'none'>, Sieve>> = { whole: () => true, representatives: isRepresentative, core: isCore };

/** Where there are so few, all are taken. */
const FEW = 8;

export const sifted = (choices: readonly (readonly Maker[])[], sieve: Sieve): (readonly Maker[])[] => choices.map((makers) => (makers.length < FEW ? makers : makers.filter(sieve)));

export const sizeOf = (choices: readonly (readonly Maker[])[]): number => choices.reduce((size, { length }) => size * length, 1);

function slotsOf(instruction: string, oparg: number): (readonly Maker[])[] {
  const choices = choicesOf(instruction, oparg);
  return readsLocals(instruction) ? [...choices, distinct(valuesOf('object?'))] : choices;
}

export function extentOf(instruction: string, oparg: number): Extent {
  const slots = slotsOf(instruction, oparg);
  const operands = opargsOf(instruction).length;
  const free = slots.filter(({ length }) => length > 1).length;
  if (free <= 2 && sizeOf(slots) * operands <= MOST_ROWS) return 'whole';
  for (const extent of ['representatives', 'core'] as const) if (sizeOf(sifted(slots, SIEVES[extent])) * operands <= MOST_REPRESENTED) return extent;
  return 'none';
}

/** What a bench is given. */
export function* rowsOf(recipe: Case, member: string): Generator<Row> {
  const { instruction, oparg, seeds } = recipe;
  const extent = extentOf(instruction, oparg);
  if (extent === 'none') return;
  if (member === instruction) return yield* rowsThrough(instruction, oparg, SIEVES[extent], () => true);
  // What it was specialised for is one of them.
  const common: Sieve = (maker) => seeds.includes(maker) || (extent === 'core' ? isCore : isRepresentative)(maker);
  const isForeseen = (inputs: readonly Maker[]): boolean => inputs.every(({ type }, slot) => type === seeds[slot]!.type);
  yield* rowsThrough(instruction, oparg, common, () => true);
  if (extent === 'whole') yield* rowsThrough(instruction, oparg, SIEVES.whole, (inputs) => isForeseen(inputs) && !inputs.every(common));
}

function* rowsThrough(instruction: string, oparg: number, sieve: Sieve, isWanted: (inputs: readonly Maker[]) => boolean): Generator<Row> {
  const locals = readsLocals(instruction) ? sifted([distinct(valuesOf('object?'))], sieve)[0]! : [null];
  for (const inputs of product(sifted(choicesOf(instruction, oparg), sieve))) {
    if (!isWanted(inputs) || isTooMuch(instruction, oparg, inputs)) continue;
    for (const local of locals) yield { inputs, local, isTwice: false };
    // One object in both slots is another case than two equal ones.
    if (inputs.length > 1 && inputs.at(-1) === inputs.at(-2)) yield { inputs, local: locals[0]!, isTwice: true };
  }
}

export function* product(choices: readonly (readonly Maker[])[]): Generator<readonly Maker[]> {
  if (choices.length === 0) return yield [];
  const last = choices.at(-1)!;
  for (const row of product(choices.slice(0, -1))) for (const maker of last) yield [...row, maker];
}

/** By input: what it may hold. */
export const slotsOfInputs = ({ instruction, oparg }: Case): (readonly Maker[])[] => choicesOf(instruction, oparg);

/** For a trace that makes sure of types: all values of these types, and of others one after the other in all slots. For a member's, the core too. */
export function* rowsOfTypes({ recipe, isGeneral }: Form, types: readonly (string | null)[]): Generator<Row> {
  const { instruction, oparg, seeds } = recipe;
  if (extentOf(instruction, oparg) === 'none') return;
  const wanted = isGeneral ? types : seeds.map(({ type }) => type);
  const isOfTypes = (inputs: readonly Maker[]): boolean => inputs.every(({ type }, slot) => (wanted[slot] ?? null) === null || wanted[slot] === type);
  const isWhole = extentOf(instruction, oparg) === 'whole' && wanted.length === seeds.length && wanted.every((type) => type !== null);
  yield* rowsThrough(instruction, oparg, isWhole ? SIEVES.whole : isCore, isOfTypes);
  yield* rowsThrough(instruction, oparg, isCore, (inputs) => !isOfTypes(inputs) && (!isGeneral || inputs.every((maker) => maker === inputs[0])));
}

// ---------------------------------------------------------------- members of families

/** An instruction with one operand as it is, and as each member of its family that its specialiser makes of it; none if there is no product. */
export function formsOf(head: string, oparg: number): Form[] {
  if (extentOf(head, oparg) === 'none') return [];
  const first = choicesOf(head, oparg).map((makers) => makers[0]!);
  const general: Form = { recipe: caseOf(head, oparg, first), isGeneral: true, hasCaches: false };
  return isAdaptive(head) ? [general, ...specialised(head, oparg)] : [general];
}

const isAdaptive = (name: string): boolean => INSTRUCTION_SIGNATURES[name]!.caches[0]?.type === 'u16' && membersOf(name).length > 0;

function caseOf(instruction: string, oparg: number, seeds: readonly Maker[]): Case {
  return { instruction, oparg, following: FOLLOWING[0]!, seeds, inputs: seeds, isTwice: false };
}

/** Its caches are filled for certain values: a version, an index, an object. Others of its kind are as good. */
const hasCaches = (member: string): boolean => INSTRUCTION_SIGNATURES[member]!.caches.some(({ name, type }) => type !== 'unused' && name !== 'counter');

/** So many values for which a member with caches is specialised. */
const MOST_SEEDS = 4;

function specialised(head: string, oparg: number): Form[] {
  const found = new Map<string, Form[]>();
  for (const recipe of tries(head, oparg)) {
    const { seeds } = recipe;
    const name = becomes(recipe);
    if (name === head) continue;
    const known = found.get(name) ?? [];
    const isNew = hasCaches(name) ? known.length < MOST_SEEDS && !known.some((each) => each.recipe.seeds[0] === seeds[0]) : known.length === 0;
    if (isNew) found.set(name, [...known, { recipe, isGeneral: false, hasCaches: hasCaches(name) }]);
  }
  return [...found.values()].flat();
}

/** Some specialisers look at what stands behind, where the operands go together. */
function* tries(head: string, oparg: number): Generator<Case> {
  for (const seeds of seedsOf(head, oparg)) {
    const recipe = caseOf(head, oparg, seeds);
    yield recipe;
    const goTogether = seeds.length > 1 && ((seeds[0] === seeds[1] && seeds[0]!.type === 'str') || FITTING[seeds[0]!.name] !== undefined);
    if (goTogether) for (const following of FOLLOWING.slice(1)) yield { ...recipe, following };
  }
}

/** Every value in the first slot; in the others the same, or what is mostly there. */
function* seedsOf(head: string, oparg: number): Generator<readonly Maker[]> {
  const [first, ...others] = choicesOf(head, oparg);
  const items = INSTRUCTION_SIGNATURES[head]!.inputs.flatMap((item) => Array.from({ length: item.size(oparg) }, () => item)).slice(1);
  if (first === undefined) return yield [];
  for (const maker of first) {
    if (others.length === 0) yield [maker];
    for (const common of product(others.map((makers, slot) => commonly(items[slot]!.name, makers, maker)))) yield [maker, ...common];
  }
}

function commonly(item: string, makers: readonly Maker[], first: Maker): readonly Maker[] {
  const preferred = PREFERRED[item] ?? [];
  const nothing = makers.filter(({ type }) => type === 'null');
  const fitting = makers.filter(({ type }) => type === FITTING[first.name]);
  return distinct([...(makers.includes(first) ? [first] : []), ...preferred, ...fitting.slice(0, 1), ...nothing]);
}
