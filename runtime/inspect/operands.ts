/**
 * What `dis` says of an instruction's operand: the name, constant, target or operator that the number stands for.
 * What the number indexes comes from the instruction's definition; only the wording is here.
 */
import type { PyCode } from '../objects/machine/code.ts';
import { repr } from '../objects/protocol/protocol.ts';
import { opcodeInfo, headOf, namesOfConstants } from './opcode-info.ts';
import type { Instruction } from './instructions.ts';

const FUNCTION_ATTRIBUTES = ['defaults', 'kwdefaults', 'annotations', 'closure'];
const CONVERSIONS = ['', 'str', 'repr', 'ascii'];
const COMPARISONS = ['<', '<=', '==', '!=', '>', '>='];

/** Operands that number an operator or a service, by instruction. */
const ENUMERATED: Readonly<Record<string, (arg: number) => string>> = {
  BINARY_OP: (arg) => namesOfConstants('NB_')[arg] ?? '',
  CALL_INTRINSIC_1: (arg) => namesOfConstants('INTRINSIC_1_')[arg] ?? '',
  CALL_INTRINSIC_2: (arg) => namesOfConstants('INTRINSIC_2_')[arg] ?? '',
  COMPARE_OP: (arg) => (arg & 16 ? `bool(${COMPARISONS[arg >> 5]})` : COMPARISONS[arg >> 5]!),
  CONVERT_VALUE: (arg) => CONVERSIONS[arg]!,
  SET_FUNCTION_ATTRIBUTE: (arg) => FUNCTION_ATTRIBUTES.filter((_, bit) => arg & (1 << bit)).join(', '),
};

export function describeOperand(code: PyCode, instruction: Instruction, labels: ReadonlyMap<number, number>): string {
  const { arg, target } = instruction;
  if (arg === null) return '';
  if (target !== null) return `to L${labels.get(target)}`;
  const head = opcodeInfo(headOf(instruction.opcode));
  const operand = head.operand;
  switch (operand.kind) {
    case 'const':
      return repr(code.consts[arg]!);
    case 'name':
      return code.names[arg >> operand.shift]! + (arg & 1 && operand.pushes !== '' ? ` + ${operand.pushes}` : '');
    case 'local':
      return code.localsplusnames[arg]!;
    case 'local-pair':
      return `${code.localsplusnames[arg >> 4]}, ${code.localsplusnames[arg & 15]}`;
    case 'plain':
      return ENUMERATED[head.name]?.(arg) ?? '';
    default:
      return operand satisfies never;
  }
}
