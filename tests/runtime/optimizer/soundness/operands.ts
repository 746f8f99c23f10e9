/** Which operands an instruction is tried with. */
import { CONSTANTS } from '../../../../generated/metadata/constants.ts';
import { INSTRUCTIONS } from '../../../../generated/metadata/instructions.ts';
import { LOCALS, NAMES } from './state.ts';

const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
const named = (prefix: string): number[] => Object.entries(CONSTANTS).flatMap(([name, value]) => (name.startsWith(prefix) && value > 0 ? [value] : []));

/** Comparison in the upper bits, `AS_BOOL`, and the outcomes for which it is true, as the compiler writes them. */
const COMPARISONS = [2, 10, 8, 7, 4, 12].flatMap((outcomes, comparison) => [(comparison << 5) | outcomes, (comparison << 5) | 16 | outcomes]);

/** Operands of instructions whose operand is a plain number. */
const PLAIN: Readonly<Record<string, readonly number[]>> = {
  BINARY_OP: upTo(26), COMPARE_OP: COMPARISONS, IS_OP: [0, 1], CONTAINS_OP: [0, 1], CONVERT_VALUE: [1, 2, 3], BUILD_SLICE: [2, 3],
  CALL_INTRINSIC_1: named('INTRINSIC_1_'), CALL_INTRINSIC_2: named('INTRINSIC_2_'), SET_FUNCTION_ATTRIBUTE: [1, 2, 4, 8], UNPACK_EX: [0, 1, 2, 256, 257],
  COPY: [1, 2, 3], SWAP: [2, 3], LIST_APPEND: [1, 2], LIST_EXTEND: [1, 2], SET_ADD: [1, 2], SET_UPDATE: [1, 2], MAP_ADD: [1, 2], DICT_UPDATE: [1, 2], DICT_MERGE: [1, 2],
  COPY_FREE_VARS: [1], BUILD_CONST_KEY_MAP: [2], STORE_ATTR: ['x', 'y', 'k', 'missing'].map((name) => NAMES.indexOf(name)), LOAD_SUPER_ATTR: [NAMES.indexOf('__init__'), 0].flatMap((name) => upTo(4).map((flags) => (name << 2) | flags)), SEND: [2, 5], GET_AWAITABLE: [0, 1, 2], CALL: [0, 1, 2, 3],
  MAKE_CELL: [0, 1, 2, 3], STORE_DEREF: [4, 5], LOAD_DEREF: [4, 5], DELETE_DEREF: [4, 5], LOAD_FROM_DICT_OR_DEREF: [4, 5], RETURN_CONST: upTo(5),
};

/** The unbound one, the same one twice, others. */
const PAIRS = [[0, 1], [1, 0], [2, 3], [3, 2], [0, 0], [2, 2]] as const;

export function opargsOf(name: string): readonly number[] {
  const { operand, hasArg, hasJump } = INSTRUCTIONS[name]!;
  if (PLAIN[name] !== undefined) return PLAIN[name];
  if (!hasArg) return [0];
  switch (operand.kind) {
    case 'const':
      return upTo(5);
    case 'local':
      return upTo(LOCALS.length - 2);
    case 'local-pair':
      return PAIRS.map(([first, second]) => (first << 4) | second);
    case 'name':
      return NAMES.flatMap((_, name) => upTo(1 << operand.shift).map((flags) => (name << operand.shift) | flags));
    case 'plain':
      return hasJump ? [2, 5] : upTo(4);
    default:
      return operand satisfies never;
  }
}

const { NB_POWER, NB_INPLACE_POWER, NB_LSHIFT, NB_INPLACE_LSHIFT, NB_MULTIPLY, NB_INPLACE_MULTIPLY } = CONSTANTS;

/** Results that would fill the machine: `2 ** 2**63`, `[1] * 2**30`. */
export function isTooMuch(instruction: string, oparg: number, makers: readonly { readonly name: string; readonly type: string }[]): boolean {
  if (INSTRUCTIONS[instruction]!.head !== 'BINARY_OP' && instruction !== 'BINARY_OP') return false;
  if (!makers.some(({ name, type }) => type === 'int' && name.includes('**'))) return false;
  if ([NB_POWER, NB_INPLACE_POWER, NB_LSHIFT, NB_INPLACE_LSHIFT].includes(oparg as 8)) return !makers.some(({ type }) => HARMLESS.includes(type));
  return [NB_MULTIPLY, NB_INPLACE_MULTIPLY].includes(oparg as 5) && makers.some(({ type }) => SEQUENCES.includes(type));
}

/** No int is made with them. */
const HARMLESS: readonly string[] = ['float', 'str', 'list', 'tuple', 'dict', 'none'];
const SEQUENCES: readonly string[] = ['str', 'list', 'tuple', 'object'];
