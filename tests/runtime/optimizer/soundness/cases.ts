/** Which cases there are of each instruction: operands that its kind allows, and a repeatable choice among the values that its stack may hold. */
import { CONSTANTS } from '../../../../generated/metadata/constants.ts';
import { EXPANSIONS } from '../../../../generated/metadata/expansion.ts';
import { INSTRUCTIONS } from '../../../../generated/metadata/instructions.ts';
import { INSTRUCTION_SIGNATURES, type Item } from '../../../../generated/metadata/signatures.ts';
import { Dice } from '../random/dice.ts';
import { cleanUp, LOCALS, NAMES, prepare, type Case } from './state.ts';
import { CODE, OBJECTS, valuesOf, type Maker } from './values.ts';

const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
const named = (prefix: string): number[] => Object.entries(CONSTANTS).flatMap(([name, value]) => (name.startsWith(prefix) && value > 0 ? [value] : []));

/** Comparison in the upper bits, `AS_BOOL`, and the outcomes for which it is true, as the compiler writes them. */
const COMPARISONS = [2, 10, 8, 7, 4, 12].flatMap((outcomes, comparison) => [(comparison << 5) | outcomes, (comparison << 5) | 16 | outcomes]);

/** Operands of instructions whose operand is a plain number. */
const PLAIN: Readonly<Record<string, readonly number[]>> = {
  BINARY_OP: upTo(26), COMPARE_OP: COMPARISONS, IS_OP: [0, 1], CONTAINS_OP: [0, 1], CONVERT_VALUE: [1, 2, 3], BUILD_SLICE: [2, 3],
  CALL_INTRINSIC_1: named('INTRINSIC_1_'), CALL_INTRINSIC_2: named('INTRINSIC_2_'), SET_FUNCTION_ATTRIBUTE: [1, 2, 4, 8], UNPACK_EX: [0, 1, 2, 256, 257],
  COPY: [1, 2, 3], SWAP: [2, 3], LIST_APPEND: [1, 2], LIST_EXTEND: [1, 2], SET_ADD: [1, 2], SET_UPDATE: [1, 2], MAP_ADD: [1, 2], DICT_UPDATE: [1, 2], DICT_MERGE: [1, 2],
  COPY_FREE_VARS: [1], LOAD_SUPER_ATTR: [NAMES.indexOf('__init__'), 0].flatMap((name) => upTo(4).map((flags) => (name << 2) | flags)), SEND: [2, 5], GET_AWAITABLE: [0, 1, 2], CALL: [0, 1, 2, 3],
  MAKE_CELL: [0, 1, 2, 3], STORE_DEREF: [4, 5], LOAD_DEREF: [4, 5], DELETE_DEREF: [4, 5], LOAD_FROM_DICT_OR_DEREF: [4, 5], RETURN_CONST: upTo(5),
};

function opargsOf(name: string): readonly number[] {
  const { operand, hasArg, hasJump } = INSTRUCTIONS[name]!;
  if (PLAIN[name] !== undefined) return PLAIN[name];
  if (!hasArg) return [0];
  switch (operand.kind) {
    case 'const':
      return upTo(5);
    case 'local':
      return upTo(LOCALS.length - 2);
    case 'local-pair':
      return upTo(LOCALS.length - 2).flatMap((first) => upTo(LOCALS.length - 2).map((second) => (first << 4) | second));
    case 'name':
      return NAMES.flatMap((_, name) => upTo(1 << operand.shift).map((flags) => (name << operand.shift) | flags));
    case 'plain':
      return hasJump ? [2, 5] : upTo(4);
    default:
      return operand satisfies never;
  }
}

const EXCEPTIONS = /^(ValueError\(|KeyError\(|StopIteration\(|ExceptionGroup\()/;
const matching = (pattern: RegExp): readonly Maker[] => OBJECTS.filter(({ name }) => pattern.test(name));
const ofType = (...types: readonly string[]): readonly Maker[] => OBJECTS.filter(({ type }) => types.includes(type));

/** What the compiler promises of an item beyond its type. */
const PROMISED: Readonly<Record<string, readonly Maker[]>> = {
  'PUSH_EXC_INFO new_exc': matching(EXCEPTIONS), 'POP_EXCEPT exc_value': [...matching(EXCEPTIONS), ...ofType('none')], 'CHECK_EXC_MATCH left': matching(EXCEPTIONS),
  'CHECK_EG_MATCH exc_value': matching(EXCEPTIONS), 'WITH_EXCEPT_START val': matching(EXCEPTIONS), 'SET_ADD set': ofType('set'), 'SET_UPDATE set': ofType('set'),
  'DICT_UPDATE dict': ofType('dict'), 'DICT_MERGE dict': ofType('dict'), 'BUILD_STRING pieces': ofType('str'), 'FORMAT_WITH_SPEC fmt_spec': ofType('str'),
  'BUILD_CONST_KEY_MAP keys': matching(/^\("x", "y"\)$|^\(1, 2\)$/), 'MATCH_CLASS names': matching(/^\(\)$|^\("x", "y"\)$/), 'SET_FUNCTION_ATTRIBUTE attr': matching(/^\(7,\)$|^\(\)$/),
  'CALL_INTRINSIC_1 value': OBJECTS, 'MAKE_FUNCTION codeobj': [CODE], 'LOAD_FROM_DICT_OR_DEREF class_dict': ofType('dict'), 'END_SEND receiver': ofType('generator'),
};

/** Opcodes behind the instruction. */
const FOLLOWING = ['NOP', 'POP_TOP', 'STORE_FAST'].map((name) => INSTRUCTIONS[name]!.opcode);

const CALLABLE = matching(/^(lambda: 4|two|one|none|defaults|full\(\)\.method|generator|len|isinstance|abs|hasattr|divmod|getattr|min|list\.append|str\.\w+|dict\.get|\[\]\.append|int|str|type|tuple|range|super|list|slice|ValueError|calling\(\)|dict\.fromkeys|plain\(\)|two\.__get__\(5\))$/);

function valuesFor(instruction: string, { name, type }: Item): readonly Maker[] {
  return PROMISED[`${instruction} ${name}`] ?? (name === 'callable' ? CALLABLE : name === 'global_super' ? SUPERS : name === 'owner' && type === 'object' ? OWNERS : valuesOf(type));
}

/** Receivers of methods. */
const FITTING: Readonly<Record<string, string>> = { 'list.append': 'list', 'str.upper': 'str', 'str.join': 'str', 'str.split': 'str', 'dict.get': 'dict' };

/** What items of these names mostly are in programs. */
const PREFERRED: Readonly<Record<string, readonly Maker[]>> = {
  lhs: matching(/^(0|1|2|-1|2\*\*53|1\.5|-2\.5)$/), sub: matching(/^(0|1|"x"|-1)$/), start: matching(/^(0|1|None)$/), stop: matching(/^(2|None)$/), mgr: matching(/^(full|asynchronous)\(\)$/), iterable: matching(/^(asynchronous\(\)|\[1\]|\(7,\))$/), v: matching(/^None$/),
  container: matching(/^(\[1\]|\{"x": 5, "y": 6\}|"abc"|\(1, 2\))$/), receiver: matching(/^(iter\("ab"\)|moved\(\[1, 2\], [02]\)|advanced\(generator\(\), 1\))$/), args: matching(/^(int|\(int, str\)|"x"|1)$/), obj: matching(/^asynchronous\(\)$/),
  aiter: matching(/^asynchronous\(\)$/), should_be_none: matching(/^None$/), class: matching(/^int$/), self: matching(/^(1|True)$/),
};

/** Of attributes. */
const OWNERS = [...ofType('instance', 'module'), ...matching(/^(lazy|computed|overridden|plain|module)\(\)$|^"abc"$|^\[1\]$|^ValueError\("v"\)$|^two$/)];

const SUPERS = matching(/^super$|^int$/);

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

const { NB_POWER, NB_INPLACE_POWER, NB_LSHIFT, NB_INPLACE_LSHIFT, NB_MULTIPLY, NB_INPLACE_MULTIPLY } = CONSTANTS;

/** Results that would fill the machine: `2 ** 2**63`, `[1] * 2**30`. */
function isTooMuch(instruction: string, oparg: number, makers: readonly Maker[]): boolean {
  if (instruction !== 'BINARY_OP' || !makers.some(({ name, type }) => type === 'int' && name.includes('**'))) return false;
  if ([NB_POWER, NB_INPLACE_POWER, NB_LSHIFT, NB_INPLACE_LSHIFT].includes(oparg as 8)) return true;
  return [NB_MULTIPLY, NB_INPLACE_MULTIPLY].includes(oparg as 5) && makers.some(({ type }) => type !== 'int' && type !== 'float');
}

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

/** The whole product of the edge values of numbers, for the operators on numbers that traces specialise. */
export function* productOf(instruction: 'BINARY_OP' | 'COMPARE_OP', oparg: number): Iterable<Numbered> {
  let number = 0;
  const numbers = ofType('int', 'float', 'bool');
  for (const left of numbers) {
    for (const right of numbers) {
      const pair = [left, right];
      const recipe: Case = { instruction, oparg, following: FOLLOWING[0]!, seeds: pair, inputs: pair, isTwice: false };
      if (!isTooMuch(instruction, oparg, pair)) yield { number: number++, recipe };
    }
  }
}

/** Operands of the products: + - * with & | ^ /, and all comparisons. */
export const PRODUCTS: readonly (readonly ['BINARY_OP' | 'COMPARE_OP', number])[] = [
  ...[CONSTANTS.NB_ADD, CONSTANTS.NB_SUBTRACT, NB_MULTIPLY, CONSTANTS.NB_AND, CONSTANTS.NB_OR, CONSTANTS.NB_XOR, CONSTANTS.NB_TRUE_DIVIDE].map((oparg) => ['BINARY_OP', oparg] as const),
  ...COMPARISONS.filter((oparg) => (oparg & 16) !== 0).map((oparg) => ['COMPARE_OP', oparg] as const),
];

/** Cases in which the instruction stays as it is, and cases in which it becomes each member of its family. */
const QUOTA = 40;
const QUOTA_OF_OPERAND = 12;
const MEMBER_QUOTA = 24;
const MOST_TRIES = 6000;

export interface Numbered {
  readonly number: number;
  readonly recipe: Case;
}

/** The cases of an instruction that heads a family are chosen so that every member has its share. */
export function casesOf(instruction: string): Numbered[] {
  const wanted = new Map([[instruction, Math.max(QUOTA, opargsOf(instruction).length * QUOTA_OF_OPERAND)], ...membersOf(instruction).map((name): [string, number] => [name, MEMBER_QUOTA])]);
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

function becomes(recipe: Case): string {
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
