/** A micro-op as people write it: `_LOAD_FAST 1`, and what the number stands for. */
import { EXPANSIONS } from '../../../generated/metadata/expansion.ts';
import { INSTRUCTIONS } from '../../../generated/metadata/instructions.ts';
import { UOPS } from '../../../generated/metadata/uops.ts';
import type { PyCode } from '../../objects/machine/code.ts';
import type { TraceOp } from '../../optimizer/trace.ts';
import { valueText } from './value-text.ts';

export function uopText(op: TraceOp): string {
  return showsOperand(op) ? `${op.uop} ${op.oparg}` : op.uop;
}

/** Where it or its instruction does anything with it. A jump that is always taken needs none: the trace goes on at its target. */
function showsOperand(op: TraceOp): boolean {
  if (uses(op.uop, 'usesOparg')) return true;
  const expansion = isOfInstruction(op) ? EXPANSIONS[op.instruction] : undefined;
  if (expansion?.kind !== 'traced') return false;
  return expansion.steps.some(({ uop, branch }) => uses(uop, 'usesOparg') && branch?.kind !== 'unconditional');
}

/** Others are the recorder's and the optimiser's own. */
function isOfInstruction({ size }: TraceOp): boolean {
  return size > 0;
}

/** Its operand is a number of items on the stack. */
function takesCount(uop: string): boolean {
  const { popped, pushed } = UOPS[uop]!;
  return popped(1) !== popped(2) || pushed(1) !== pushed(2);
}

function uses(uop: string, property: string): boolean {
  return UOPS[uop]!.properties.includes(property);
}

/** `# a`: the local, name or constant that the operand stands for; '' where it stands for none. */
export function operandComment(op: TraceOp, code: PyCode): string {
  const meaning = operandMeaning(op, code);
  return meaning === null ? '' : `# ${meaning}`;
}

function operandMeaning(op: TraceOp, code: PyCode): string | null {
  const { uop, oparg, operands, instruction } = op;
  if (uses(uop, 'usesLocals') && uses(uop, 'usesOparg') && !takesCount(uop)) return code.localsplusnames[oparg]!;
  if (uses(uop, 'usesConsts')) return valueText(code.consts[oparg]!);
  if (!isOfInstruction(op)) return UOPS[uop]!.isLoad && operands.length === 1 ? valueText(operands[0]!) : null;
  const operand = INSTRUCTIONS[instruction]?.operand;
  return operand?.kind === 'name' && !UOPS[uop]!.guard ? code.names[oparg >> operand.shift]! : null;
}
